import type { EmptyCountiesQuery, StartPageQuery } from "./operations.ts";
import type { AskOperation } from "./page.ts";

type Gaps = NonNullable<EmptyCountiesQuery["gaps"]>;

/** An entity as an example names it. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** A question about two entities, with a number that answers it in short. */
export interface PairExample {
  readonly from: Named;
  readonly to: Named;
  readonly number: number;
}

/** The county of a city of which the documents mention the fewest certifications. */
export interface CountyExample {
  readonly city: Named;
  readonly county: string;
  /** The families that the documents mention in the city, those with the most relationships first. */
  readonly families: readonly string[];
  /** How many of the families the documents do not mention in the county. */
  readonly empty: number;
}

/** How many families of certifications are compared: those with the most relationships. */
const FAMILIES = 20;
/** How many families a reader sees. */
const SHOWN_FAMILIES = 6;
/** How many cities are compared. */
const CITIES = 5;

/** The two reported hospitals that share the most partners; null if none share any. */
export function overlapExample({ partnerOverlaps }: StartPageQuery): PairExample | null {
  const [best] = partnerOverlaps?.nodes ?? [];
  return best === undefined ? null : { from: best.a, to: best.b, number: best.count };
}

/** Finds the emptiest county among the cities of reported hospitals, or of all if none is reported. */
export async function countyExample(start: StartPageQuery, ask: AskOperation, lang: "ZH" | "EN") {
  const cities = (someOf(start.reportedByCity) ?? start.hospitalsByCity ?? [])
    .flatMap(({ key }) => key ?? [])
    .slice(0, CITIES);
  const families = new Set((start.certifications?.nodes ?? []).flatMap(({ family }) => family ?? []));
  if (families.size === 0) return null;
  const family = [...families].slice(0, FAMILIES);
  const tables = await Promise.all(cities.map((within) => ask("EmptyCounties", { within, family, lang })));
  const found = tables.flatMap(({ gaps }) => (gaps === null ? [] : (emptiestCounty(gaps) ?? [])));
  return found.toSorted((a, b) => b.families.length - a.families.length)[0] ?? null;
}

/**
 * The county of a table with the most families that no document mentions there; the first of several. Only families
 * count that the documents mention somewhere in the city. Null if every county has all of them.
 */
export function emptiestCounty({ within, columns, rows }: Gaps): CountyExample | null {
  const isMentioned = (row: Gaps["rows"][number], at: number) => row.cells[at]?.state !== "NONE";
  const shown = columns
    .map(({ name }, at) => ({ name, at }))
    .filter(({ at }) => rows.some((row) => isMentioned(row, at)))
    .slice(0, SHOWN_FAMILIES);
  const [first] = rows
    .filter(({ county }) => county !== null)
    .map((row) => ({ name: row.name, empty: shown.filter(({ at }) => !isMentioned(row, at)).length }))
    .toSorted((a, b) => b.empty - a.empty);
  if (first === undefined || first.empty === 0) return null;
  return { city: within, county: first.name, families: shown.map(({ name }) => name), empty: first.empty };
}

/**
 * Finds the longest of the shortest paths between reported hospitals and partners of others. If no hospital is
 * reported, the hospitals with the most partners are compared.
 */
export async function pathExample(start: StartPageQuery, ask: AskOperation): Promise<PairExample | null> {
  const measured = await Promise.all(
    pathCandidates(someOf(start.reported?.nodes) ?? start.connected?.nodes ?? []).map(async ({ from, to }) => {
      const { paths } = await ask("Distance", { from: from.id, to: to.id });
      return { from, to, number: paths?.hops ?? 0, total: paths?.total ?? 0 };
    }),
  );
  const [longest] = measured
    .filter(({ number }) => number > 1)
    // Of paths of one length, the pair with the fewest is the clearest.
    .toSorted((a, b) => b.number - a.number || a.total - b.total);
  return longest ?? null;
}

/** A list that is not empty. */
function someOf<Item>(items: readonly Item[] | null | undefined): readonly Item[] | undefined {
  return items == null || items.length === 0 ? undefined : items;
}

interface ReportedHospital extends Named {
  readonly partners: { readonly nodes: readonly (Named & { readonly partnerCount: number })[] };
}

/** Each reported hospital with the least connected partner of each other one that is no partner of its own. */
export function pathCandidates(reported: readonly ReportedHospital[]): { from: Named; to: Named }[] {
  return reported.flatMap((from) => {
    const near = new Set([from.id, ...from.partners.nodes.map(({ id }) => id)]);
    return reported.flatMap((other) => {
      const [to] = other.partners.nodes
        .filter(({ id }) => !near.has(id))
        .toSorted((a, b) => a.partnerCount - b.partnerCount || (a.id < b.id ? -1 : 1));
      return other === from || to === undefined ? [] : [{ from, to }];
    });
  });
}
