import { YilianError } from "../errors.ts";
import { compareTexts } from "../model/collation.ts";
import { labelOf } from "../model/kinds.ts";
import type { Content } from "../model/records.ts";
import { type Cell, columnsOf, type TableName, type TableRow, type Tables } from "./tables.ts";

/**
 * A data set as tables: rows by id, lists in an order of their own, so that equal digests give equal tables.
 *
 * @throws {YilianError} DATA_DAMAGED when something stored has a property that no table has.
 */
export function tablesOf(content: Content): Tables {
  const { version, title, documents, measures, entities, relationships, figures, evidence } = content;
  return {
    dataset: [{ version, title }],
    documents: rowsOf("documents", documents, ({ marks, ...others }) => ({
      ...others,
      marks: marks?.toSorted(compareMarks),
    })),
    measures: rowsOf("measures", measures, (measure) => measure),
    entities: rowsOf("entities", entities, ({ id, kind, properties }) => {
      const { aliases, formerIds, ...others } = properties;
      return { id, label: labelOf(kind), ...others, aliases: sorted(aliases), formerIds: sorted(formerIds) };
    }),
    relationships: rowsOf("relationships", relationships, ({ properties, ...joined }) => ({
      ...joined,
      ...properties,
    })),
    figures: rowsOf("figures", figures, ({ properties, ...measured }) => ({ ...measured, ...properties })),
    // Its id and start follow from what is there.
    evidence: rowsOf("evidence", evidence, ({ id, start, ...others }) => others),
  };
}

function rowsOf<T extends { readonly id: string }>(
  table: TableName,
  records: readonly T[],
  toRow: (record: T) => object,
): TableRow[] {
  const columns = columnsOf(table).map(({ name }) => name);
  return records
    .toSorted((a, b) => compareTexts(a.id, b.id))
    .map((record) => {
      const values: Readonly<Record<string, Cell | undefined>> = { ...toRow(record) };
      const strange = Object.keys(values).find((key) => !columns.includes(key));
      if (strange !== undefined) {
        const message = `"${record.id}" has a property ${strange}, which Yilian does not know, so it cannot be exported. Run \`yilian seed\`.`;
        throw new YilianError("DATA_DAMAGED", message);
      }
      const cells = columns.map((name) => [name, values[name]] as const);
      return Object.fromEntries(cells.filter(([, cell]) => !isEmpty(cell))) as TableRow;
    });
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (Array.isArray(cell) && cell.length === 0);
}

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? list.toSorted(compareTexts) : list;
}

/** Orders `120,164 rhetoric` by where the sentence starts. */
function compareMarks(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || compareTexts(a, b);
}
