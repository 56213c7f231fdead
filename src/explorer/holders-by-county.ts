import { type Family, familiesOf } from "./certification-families.ts";
import { evidenceCell, passageCell } from "./components/evidence.tsx";
import { nameOf } from "./components/name.tsx";
import type { NetworkExport } from "./exports/graphml.ts";
import type { Table } from "./exports/table.ts";
import type { GapsPageQuery } from "./operations.ts";
import type { PageContext } from "./page.ts";
import { byCode, type CountyTile } from "./pictures/tile-grid.tsx";
import type { Reader } from "./reader.ts";
import { statusName } from "./value-names.ts";

type Gaps = NonNullable<GapsPageQuery["gaps"]>;
export type HoldersRow = Gaps["rows"][number];
export type HoldersCell = HoldersRow["cells"][number];

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

/** Asks who in each county has certifications. Without families, those with the most holders in the place. */
export async function holdersByCounty(
  within: string,
  chosen: readonly string[],
  { ask, reader }: PageContext,
): Promise<HoldersByCounty | null> {
  const families = familiesOf(await ask("CertificationFamilies", { within }));
  const family = chosen.length > 0 ? [...chosen] : families.slice(0, USUAL_COLUMNS).map(({ name }) => name);
  if (family.length === 0) return null;
  const { gaps } = await ask("GapsPage", { within, family, lang: reader.lang === "zh" ? "ZH" : "EN" });
  if (gaps === null) return null;
  const columns = gaps.columns.map(({ counties }, at) => {
    const name = family[at] ?? "";
    const known = families.find((one) => one.name === name);
    return { name, nameEn: known?.nameEn ?? null, holders: known?.holders ?? 0, counties };
  });
  return { within: gaps.within, families, columns, rows: [...gaps.rows].sort(rowOrder) };
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
        const start = [rowName(row, reader), columns[at]?.name ?? null];
        const named = cell.holders.flatMap(({ node, relationships }) =>
          relationships.map(({ to, status, since, evidence }) => [
            ...[...start, nameOf(node, reader), nameOf(to, reader), status && statusName(status, reader), since],
            ...[evidenceCell(evidence, reader), passageCell(evidence)],
          ]),
        );
        const counted = cell.figures.map(({ text, certification, asOf, evidence }) => [
          ...[...start, words.gaps.unnamed(text), certification && nameOf(certification, reader), null, asOf],
          ...[evidenceCell(evidence, reader), passageCell(evidence)],
        ]);
        const all = [...named, ...counted];
        return all.length > 0 ? all : [[...start, words.gaps.none, null, null, null, null, null]];
      }),
    ),
  };
}

/** The holders, their certifications, and what connects them. */
export function holdersNetwork({ rows }: HoldersByCounty, reader: Reader): NetworkExport {
  const relationships = rows.flatMap(({ cells }) =>
    cells.flatMap(({ holders }) => holders.flatMap((holder) => holder.relationships)),
  );
  const nodes = new Map(relationships.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node]));
  return {
    nodes: [...nodes.values()],
    edges: relationships.map((one) => ({
      ...one,
      from: one.from.id,
      to: one.to.id,
      evidence: evidenceCell(one.evidence, reader),
    })),
  };
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

function rowOrder(a: HoldersRow, b: HoldersRow): number {
  if (a.county === null || b.county === null) return a.county === null ? 1 : -1;
  return byCode(a.county, b.county);
}
