import { YilianError } from "../errors.ts";
import { compareTexts } from "../model/collation.ts";
import { labelOf } from "../model/kinds.ts";
import { type Content, RECORDS } from "../model/records.ts";
import type { Property, RecordShape } from "../model/shape.ts";
import type { Cell, TableRow, Tables } from "./tables.ts";

type Values = Readonly<Record<string, unknown>>;

/** A record: its own properties, and its optional ones. */
export interface AnyRecord {
  readonly id: string;
  readonly properties?: Values;
}

/**
 * A data set as tables: rows by id, lists in an order of their own, so that equal digests give equal tables.
 *
 * @throws {YilianError} DATA_DAMAGED when a stored record has a property that no table has.
 */
export function tablesOf(content: Content): Tables {
  const { version, title, documents, measures, relationships, figures, evidence } = content;
  const entities = content.entities.map((entity) => ({ ...entity, kind: labelOf(entity.kind) }));
  return {
    dataset: [{ version, title }],
    documents: rowsOf(RECORDS.documents, documents),
    measures: rowsOf(RECORDS.measures, measures),
    entities: rowsOf(RECORDS.entities, entities),
    relationships: rowsOf(RECORDS.relationships, relationships),
    figures: rowsOf(RECORDS.figures, figures),
    evidence: rowsOf(RECORDS.evidence, evidence),
  };
}

/**
 * Records of a shape as the rows of its table, by id.
 *
 * @throws {YilianError} DATA_DAMAGED when a record has a property that the shape lacks.
 */
export function rowsOf({ own, properties }: RecordShape, records: readonly AnyRecord[]): TableRow[] {
  return records
    .toSorted((a, b) => compareTexts(a.id, b.id))
    .map((record) => {
      const { properties: others = {}, ...itself } = record;
      return Object.fromEntries([...cellsOf(own, itself, record.id), ...cellsOf(properties, others, record.id)]);
    });
}

function cellsOf(shape: Readonly<Record<string, Property>>, values: Values, id: string): [string, Cell][] {
  const strange = Object.keys(values).find((name) => !Object.hasOwn(shape, name));
  if (strange !== undefined) {
    const message = `"${id}" has a property ${strange}, which Yilian does not know, so it cannot be exported. Run \`yilian seed\`.`;
    throw new YilianError("DATA_DAMAGED", message);
  }
  return Object.entries(shape).flatMap(([name, { zh, column = name, type }]) => {
    const cell = values[name] as Cell | undefined;
    if (zh === undefined || cell === undefined || (Array.isArray(cell) && cell.length === 0)) return [];
    return [[column, Array.isArray(cell) ? cell.toSorted(ORDERS[type.name] ?? compareTexts) : cell]];
  });
}

/** Orders lists other than by their code points: marks, such as `120,164 rhetoric`, by where the sentence starts. */
const ORDERS: Readonly<Record<string, (a: string, b: string) => number>> = {
  marks: (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || compareTexts(a, b),
};
