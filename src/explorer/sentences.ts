import { OWNERSHIP_NAMES } from "../wording/display-names.ts";
import { type NamedEntity, nameOf } from "./components/name.tsx";
import { formatDate } from "./formats.ts";
import type { EntityKind, RelationshipType, Status } from "./operations.ts";
import type { Reader } from "./reader.ts";
import { hospitalLevelName, kindName, levelName, relationshipKindName, statusName } from "./value-names.ts";

/** What of a relationship its sentence says. */
export interface StatedRelationship {
  readonly type: RelationshipType;
  readonly subkind?: string | null;
  readonly from: Pick<NamedEntity, "name" | "nameEn">;
  readonly to: Pick<NamedEntity, "name" | "nameEn">;
  readonly status: Status | null;
}

/** What a relationship says, with a full stop. Its finer kind and what is not in effect are in brackets. */
export function sentenceOf(relationship: StatedRelationship, reader: Reader): string {
  return clauseOf(relationship, reader) + reader.words.statement.end;
}

/** The finer kinds that say no more than the sentence of their type. */
const PLAIN_KINDS = ["cooperation", "owns", "supervises"];

/** What a relationship says, without a full stop, for labels and lists: its finer kind and status are in brackets. */
export function clauseOf({ type, subkind = null, from, to, status }: StatedRelationship, reader: Reader): string {
  const sentence = reader.words.statement[subkind === "owns" ? "owns" : type];
  const text = sentence(nameOf(from, reader), nameOf(to, reader));
  const kind = subkind === null || PLAIN_KINDS.includes(subkind) ? [] : [relationshipKindName(subkind, reader)];
  const additions = [...kind, ...(status === null || status === "HELD" ? [] : [statusName(status, reader)])];
  return additions.length === 0 ? text : withAddition(text, additions.join(reader.words.statement.comma), reader);
}

/** A text with an addition in brackets, as the language of the reader writes them. */
export function withAddition(text: string, addition: string, { lang }: Reader): string {
  return lang === "zh" ? `${text}（${addition}）` : `${text} (${addition})`;
}

/** What documents say: a relationship, a figure, or one property or name of an entity. */
export interface MadeStatement {
  readonly subject: Pick<NamedEntity, "name" | "nameEn"> & { readonly kind: EntityKind };
  readonly relationship: StatedRelationship | null;
  readonly figure: StatedFigure | null;
  readonly property: string | null;
  readonly value: string | null;
}

/** What of a figure its sentence says. */
export interface StatedFigure {
  readonly measureName: string;
  readonly subject: string | null;
  /** The value with its unit. */
  readonly text: string;
  readonly asOf: string | null;
}

/** What any statement says, with a full stop. */
export function statementSentence(statement: MadeStatement, reader: Reader): string {
  const { subject, relationship, figure, property, value } = statement;
  if (relationship !== null) return sentenceOf(relationship, reader);
  const { words, lang } = reader;
  const name = nameOf(subject, reader);
  if (figure === null)
    return words.property.sentence(name, propertyName(property ?? "", reader), propertyValue(statement, reader));
  const { measureName, text, asOf } = figure;
  const measure = figure.subject === null ? measureName : withAddition(measureName, figure.subject, reader);
  return words.property.sentence(
    name,
    measure,
    asOf === null ? text : withAddition(text, formatDate(asOf, lang), reader),
  );

  function propertyValue({ subject: { kind } }: MadeStatement, of: Reader): string {
    const text = value ?? "";
    if (property === "kind") return kindName(kind, text, of);
    if (property === "level") return kind === "HOSPITAL" ? hospitalLevelName(text, of) : levelName(text, of);
    if (property === "status") return statusName(text as Status, of);
    if (property === "ownership") return OWNERSHIP_NAMES[text as "public"]?.[lang] ?? text;
    return ["start", "end", "founded"].includes(property ?? "") ? formatDate(text, lang) : text;
  }
}

/** What readers call a property of an entity; the name in the API if it has no other. */
function propertyName(property: string, { words }: Reader): string {
  return property in words.property ? words.property[property as "name"] : property;
}
