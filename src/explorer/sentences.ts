import { type NamedEntity, nameOf } from "./components/name.tsx";
import type { RelationshipType, Status } from "./operations.ts";
import type { Reader } from "./reader.ts";
import { statusName } from "./value-names.ts";

/** What of a relationship its sentence says. */
export interface StatedRelationship {
  readonly type: RelationshipType;
  readonly from: Pick<NamedEntity, "name" | "nameEn">;
  readonly to: Pick<NamedEntity, "name" | "nameEn">;
  readonly status: Status | null;
}

/** What a relationship says, with a full stop. What is not in effect has its status in brackets. */
export function sentenceOf(relationship: StatedRelationship, reader: Reader): string {
  return clauseOf(relationship, reader) + reader.words.statement.end;
}

/** What a relationship says, without a full stop: for labels and lists. */
export function clauseOf({ type, from, to, status }: StatedRelationship, reader: Reader): string {
  const text = reader.words.statement[type](nameOf(from, reader), nameOf(to, reader));
  if (status === null || status === "HELD") return text;
  const name = statusName(status, reader);
  return reader.lang === "zh" ? `${text}（${name}）` : `${text} (${name})`;
}
