import { type Family, familiesIn, familyName } from "./certification-families.ts";
import { evidenceCell, passageCell } from "./components/evidence.tsx";
import { nameOf } from "./components/name.tsx";
import type { NetworkExport } from "./exports/graphml.ts";
import { networkOf } from "./exports/network.ts";
import type { Table } from "./exports/table.ts";
import { API_LANG } from "./formats.ts";
import type { GapsPageQuery } from "./operations.ts";
import type { PageContext } from "./page.ts";
import { byCode, type CountyTile } from "./pictures/tile-grid.tsx";
import type { Reader } from "./reader.ts";
import { statusName } from "./value-names.ts";

type Gaps = NonNullable<GapsPageQuery["gaps"]>;
export type HoldersRow = Gaps["rows"][number];
export type HoldersCell = HoldersRow["cells"][number];
type HoldersRelationship = HoldersCell["holders"][number]["relationships"][number];

/** The holders of families of certifications in each county of a place. */
export interface HoldersByCounty {
  readonly within: Gaps["within"];
  /** All families, with the number of holders in the place. */
  readonly families: readonly Family[];
  /** The families of the columns, in the order of the cells. */
  readonly columns: readonly (Family & { readonly counties: number })[];
  /** The counties in the order of their codes; last what is in the place without a known county, if anything. */
  readonly rows: readonly HoldersRow[];
}

/** A table has so many columns unless the reader chooses others. */
const USUAL_COLUMNS = 5;
/** More families in one question than this exceed its limit of work. */
const AT_ONCE = 8;

/** Asks who in each county has certifications. Without families, those with the most holders in the place. */
export async function holdersByCounty(
  within: string,
  chosen: readonly string[],
  { ask, reader }: PageContext,
): Promise<HoldersByCounty | null> {
  const families = await familiesIn(within, ask);
  const family = chosen.length > 0 ? [...chosen] : families.slice(0, USUAL_COLUMNS).map(({ name }) => name);
  if (family.length === 0) return null;
  const lang = API_LANG[reader.lang];
  const starts = Array.from({ length: Math.ceil(family.length / AT_ONCE) }, (_, at) => at * AT_ONCE);
  const asked = starts.map((start) => ask("GapsPage", { within, family: family.slice(start, start + AT_ONCE), lang }));
  const tables = (await Promise.all(asked)).flatMap(({ gaps }) => gaps ?? []);
  const [first] = tables;
  if (first === undefined) return null;
  const columns = tables
    .flatMap((table) => table.columns)
    .map(({ counties }, at) => {
      const name = family[at] ?? "";
      const known = families.find((one) => one.name === name);
      return { ...(known ?? { name, nameEn: null, isExample: false, holders: 0 }), counties };
    });
  return { within: first.within, families, columns, rows: joinedRows(tables).sort(rowOrder) };
}

/** The rows of tables of the same place, side by side. Not every table has a row without a county. */
function joinedRows(tables: readonly Gaps[]): HoldersRow[] {
  const rows = new Map(tables.flatMap((table) => table.rows).map((row) => [row.county?.id, row]));
  return [...rows].map(([id, row]) => ({
    ...row,
    cells: tables.flatMap((table) => {
      const same = table.rows.find(({ county }) => county?.id === id);
      return same?.cells ?? table.columns.map(() => ({ state: "NONE" as const, holders: [], figures: [] }));
    }),
  }));
}

/** Whether the data set has counties inside the place. */
export function hasCounties({ within, rows }: HoldersByCounty): boolean {
  return rows.some(({ county }) => county !== null && county.id !== within.id);
}

/** Whether the documents name or count a holder anywhere in the place. */
export function hasHolders({ rows }: HoldersByCounty): boolean {
  return rows.some(({ cells }) => cells.some(({ holders, figures }) => holders.length + figures.length > 0));
}

/** The counties with the number of holders that documents name there, in any of the columns. */
export function holderTiles({ rows }: HoldersByCounty): CountyTile[] {
  return rows.flatMap(({ county, cells }) => {
    if (county === null) return [];
    const holders = new Set(cells.flatMap((cell) => cell.holders.map(({ node }) => node.id)));
    return [{ county, count: holders.size }];
  });
}

/** The table for the export: a row for each certification of a holder, each count, and each empty cell. */
export function holdersTable({ columns, rows }: HoldersByCounty, reader: Reader): Table {
  const { words } = reader;
  return {
    columns: [
      ...[words.gaps.county, words.gaps.family, words.gaps.holder, words.gaps.certification, words.statement.status],
      ...[words.statement.since, words.place.sources, words.statement.passage],
    ],
    rows: rows.flatMap((row) =>
      row.cells.flatMap((cell, at) => {
        const column = columns[at];
        const start = [rowName(row, reader), column === undefined ? null : familyName(column, reader)];
        const named = cell.holders.flatMap(({ node, relationships }) =>
          relationships.map(({ to, subject, status, since, evidence }) => [
            ...[
              ...start,
              nameOf(node, reader),
              certificationOf(to, subject, reader),
              status && statusName(status, reader),
              since,
            ],
            ...[evidenceCell(evidence, reader), passageCell(evidence)],
          ]),
        );
        const counted = cell.figures.map(({ text, certification, asOf, evidence }) => [
          ...[
            ...start,
            words.gaps.unnamed(text),
            certification && certificationOf(certification, null, reader),
            null,
            asOf,
          ],
          ...[evidenceCell(evidence, reader), passageCell(evidence)],
        ]);
        const all = [...named, ...counted];
        return all.length > 0 ? all : [[...start, words.gaps.none, null, null, null, null, null]];
      }),
    ),
  };
}

/** The holders, their certifications, and what connects them. */
export function holdersNetwork({ rows }: HoldersByCounty, reader: Reader): NetworkExport | undefined {
  const relationships = rows.flatMap(({ cells }) =>
    cells.flatMap(({ holders }) => holders.flatMap((holder) => holder.relationships)),
  );
  return networkOf(relationships, reader);
}

/** The documents that prove the cells, each once. */
export function holdersDocuments({ rows }: HoldersByCounty) {
  const evidence = rows.flatMap(({ cells }) =>
    cells.flatMap(({ holders, figures }) => [
      ...holders.flatMap((holder) => holder.relationships.flatMap((one) => one.evidence)),
      ...figures.flatMap((one) => one.evidence),
    ]),
  );
  return [...new Map(evidence.map(({ document }) => [document.id, document])).values()];
}

/** The name of a row: of the county, or what the service calls the row without a county. */
export function rowName({ county, name }: Pick<HoldersRow, "county" | "name">, reader: Reader): string {
  return county === null ? name : nameOf(county, reader);
}

function certificationOf(certification: HoldersRelationship["to"], subject: string | null, reader: Reader): string {
  const name = nameOf(certification, reader);
  return subject === null ? name : reader.words.gaps.withSubject(name, subject);
}

function rowOrder(a: HoldersRow, b: HoldersRow): number {
  if (a.county === null || b.county === null) return a.county === null ? 1 : -1;
  return byCode(a.county, b.county);
}
