import { compareTexts } from "../model/digest.ts";
import { relationshipId } from "../model/ids.ts";
import { ENTITY_KINDS, KINDS, kindOfLabel } from "../model/kinds.ts";
import { entityPropertyShape } from "../model/properties.ts";
import { definitionOf, isRelationshipType, RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import { readCitations } from "./citations.ts";
import { type Fault, faultAt } from "./fault.ts";
import { type Literal, plainOf } from "./literal.ts";
import { didYouMean } from "./nearest.ts";
import type { AliasRow, EntityRow, MapRow, PropertyRow, RelationshipRow, Rows } from "./rows.ts";
import type { SeedStatement, Seeds } from "./seeds.ts";
import type { ShapeName } from "./shapes.ts";

/** What a column must be. */
type Column = { readonly name: string; readonly is: "text" | "text or null" | "value" | "map" | "evidence" };

const ID: Column = { name: "id", is: "text" };
const EVIDENCE: Column = { name: "evidence", is: "evidence" };
const JOINS: readonly Column[] = [
  { name: "from", is: "text" },
  { name: "to", is: "text" },
  { name: "properties", is: "map" },
  EVIDENCE,
];

const COLUMNS: Readonly<Record<Exclude<ShapeName, "dataset" | "document">, readonly Column[]>> = {
  entity: [
    ID,
    { name: "name", is: "text" },
    { name: "English name", is: "text or null" },
    { name: "kind", is: "text or null" },
    EVIDENCE,
  ],
  alias: [ID, { name: "another name", is: "text" }, EVIDENCE],
  property: [ID, { name: "value", is: "value" }, EVIDENCE],
  relationship: JOINS,
  "symmetric-relationship": JOINS,
};

/** The rows of the seeds, what is wrong with the others, and the text of what could not be read. */
export interface ReadRows {
  readonly rows: Rows;
  readonly faults: readonly Fault[];
  readonly unread: readonly string[];
}

/** Turns the statements of the seeds into rows; a row whose columns do not fit is told and left out. */
export function readRows(seeds: Seeds): ReadRows {
  const datasets: MapRow[] = [];
  const documents: MapRow[] = [];
  const entities: EntityRow[] = [];
  const aliases: AliasRow[] = [];
  const properties: PropertyRow[] = [];
  const relationships: RelationshipRow[] = [];
  const faults: Fault[] = [];
  const unread: string[] = [];
  let order = 0;

  for (const statement of seeds.statements) {
    const wordFault = faultOfWord(statement);
    if (wordFault !== undefined) faults.push(wordFault);
    for (const literal of statement.rows) {
      order++;
      const row = { file: statement.file, line: literal.line, order };
      const problem = wordFault === undefined ? faultOfColumns(statement.shape, literal, row) : undefined;
      if (problem !== undefined) faults.push(problem);
      if (wordFault !== undefined || problem !== undefined) {
        unread.push(JSON.stringify(plainOf(literal)));
        continue;
      }
      const { shape, word = "" } = statement;
      if (literal.is === "map") {
        const values = plainOf(literal) as Record<string, unknown>;
        (shape === "dataset" ? datasets : documents).push({ ...row, values });
        continue;
      }
      const cells = plainOf(literal) as unknown[];
      const last = literal.is === "list" ? literal.items.at(-1) : undefined;
      const citations = last === undefined ? [] : readCitations(last, row.file, (fault) => faults.push(fault));
      const [id, second, third, fourth] = cells as [string, string, string | null, string | null];
      const kind = kindOfLabel(word);
      if (shape === "entity" && kind !== undefined) {
        entities.push({
          ...row,
          id,
          kind,
          name: second,
          nameEn: third ?? undefined,
          subkind: fourth ?? undefined,
          citations,
        });
      } else if (shape === "alias") {
        aliases.push({ ...row, id, alias: second, citations });
      } else if (shape === "property") {
        properties.push({ ...row, id, property: word, value: second, citations });
      } else if (isRelationshipType(word)) {
        const swap = definitionOf(word).symmetric && compareTexts(id, second) > 0;
        const [from, to] = swap ? [second, id] : [id, second];
        const written = cells[2] as Readonly<Record<string, unknown>>;
        const key = written.kind ?? written.subject ?? undefined;
        const stored = relationshipId(from, word, to, key === undefined ? undefined : String(key));
        relationships.push({ ...row, id: stored, type: word, from, to, properties: written, citations });
      }
    }
  }
  return { rows: { datasets, documents, entities, aliases, properties, relationships }, faults, unread };
}

/** What is wrong with the label, property or type that a statement is for. */
function faultOfWord({ file, line, shape, word }: SeedStatement): Fault | undefined {
  if (word === undefined) return undefined;
  const place = { file, line };
  if (shape === "entity") {
    if (kindOfLabel(word) !== undefined) return undefined;
    const labels = ENTITY_KINDS.map((kind) => KINDS[kind].label);
    return faultAt(
      place,
      `No kind of entity has the label ${word}.`,
      didYouMean(word, labels, `There are ${labels.join(", ")}.`),
    );
  }
  if (shape === "property") {
    const known = [...new Set(ENTITY_KINDS.flatMap((kind) => KINDS[kind].properties)), "nameEn", "note", "noteEn"];
    if (ENTITY_KINDS.some((kind) => entityPropertyShape(kind, word) !== undefined)) return undefined;
    return faultAt(
      place,
      `No entity has a property ${word}.`,
      didYouMean(word, known, `There are ${known.join(", ")}.`),
    );
  }
  if (!isRelationshipType(word)) {
    const hint = didYouMean(word, RELATIONSHIP_TYPES, `There are ${RELATIONSHIP_TYPES.join(", ")}.`);
    return faultAt(place, `There is no relationship type ${word}.`, hint);
  }
  const fitting = definitionOf(word).symmetric ? "symmetric-relationship" : "relationship";
  if (shape === fitting) return undefined;
  return faultAt(
    place,
    `The tail is not the one for ${word}.`,
    `Take the one in cypher/seed-shapes/${fitting}.cypher.`,
  );
}

function faultOfColumns(shape: ShapeName, literal: Literal, row: { file: string; line: number }): Fault | undefined {
  if (shape === "dataset" || shape === "document") {
    return literal.is === "map" ? undefined : faultAt(row, "The row is no map.", "Write {id: 'value', …}.");
  }
  const columns = COLUMNS[shape];
  const wanted = columns.map(({ name }) => name).join(", ");
  if (literal.is !== "list") return faultAt(row, "The row is no list.", `Write [${wanted}].`);
  const { length } = literal.items;
  if (length !== columns.length) {
    const message = `The row has ${length} ${length === 1 ? "column" : "columns"}, not ${columns.length}.`;
    return faultAt(row, message, `They are ${wanted}.`);
  }
  for (const [at, column] of columns.entries()) {
    const must = misfitOf(column, literal.items[at]);
    if (must !== undefined)
      return faultAt(row, `Column ${at + 1} (${column.name}) ${must}.`, `The columns are ${wanted}.`);
  }
  return undefined;
}

/** Why a cell does not fit its column, as the end of a sentence; evidence is read, and told, on its own. */
function misfitOf({ is }: Column, cell: Literal | undefined): string | undefined {
  const value = cell?.is === "scalar" ? cell.value : undefined;
  const isText = typeof value === "string" && value.trim() !== "" && value === value.trim();
  switch (is) {
    case "text":
      return isText ? undefined : "must be a text, not empty and without blanks around it";
    case "text or null":
      return isText || value === null ? undefined : "must be null, or a text, not empty and without blanks around it";
    case "value":
      return value !== undefined && value !== null ? undefined : "must be a text, a number, true or false";
    case "map":
      return cell?.is === "map" ? undefined : "must be a map, {} where there is nothing to tell";
    case "evidence":
      return undefined;
  }
}
