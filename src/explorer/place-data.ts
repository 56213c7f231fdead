import { RejectedQuestion } from "./ask-operation.ts";
import { familiesIn } from "./certification-families.ts";
import { API_LANG } from "./formats.ts";
import { type HoldersByCounty, holdersByCounty, holdersDocuments } from "./holders-by-county.ts";
import type { PlaceBrokersQuery, PlaceCountiesQuery, PlaceLinksQuery, PlacePageQuery } from "./operations.ts";
import { type OutsideLinks, outsideLinks } from "./outside-links.ts";
import type { PageContext } from "./page.ts";
import { byCode, type CountyTile } from "./pictures/tile-grid.tsx";

/** So many families of certifications of its city are shown for a county at most. */
const MOST_NEARBY_FAMILIES = 24;

/** All that a page of a place shows. */
export interface PlaceData {
  readonly place: NonNullable<PlacePageQuery["entity"]>;
  readonly page: PlacePageQuery;
  readonly counties: PlaceCountiesQuery;
  readonly links: PlaceLinksQuery;
  readonly outside: OutsideLinks;
  readonly holders: HoldersByCounty | null;
  /** Of a county: who has certifications in the counties of its city. Null for other places. */
  readonly nearby: HoldersByCounty | null;
  /** Null if the network is too large to search. */
  readonly brokers: PlaceBrokersQuery["brokers"];
}

/** Asks for all that the page of a place shows. Null if the id is unknown. */
export async function placeData(id: string, context: PageContext): Promise<PlaceData | null> {
  const { ask, reader } = context;
  const lang = API_LANG[reader.lang];
  const page = await ask("PlacePage", { id, lang });
  const place = page.entity;
  if (place === null) return null;
  const within = place.id;
  const brokers = ask("PlaceBrokers", { within, lang }).catch((error: unknown) => {
    if (error instanceof RejectedQuestion) return { brokers: null };
    throw error;
  });
  const city = place.kind === "COUNTY" && "partOf" in place ? place.partOf : null;
  const [counties, links, holders, nearby, found] = await Promise.all([
    ask("PlaceCounties", { within }),
    ask("PlaceLinks", { within, lang }),
    holdersByCounty(within, [], context),
    city === null ? null : holdersNear(city.id, context),
    brokers,
  ]);
  const relationships = links.relationships?.nodes ?? [];
  const ids = [...new Set(relationships.flatMap(({ from, to }) => [from.id, to.id]))];
  const { resolve } = await ask("WhichAreInPlace", { ids, within });
  const inside = new Set([within, ...(resolve ?? []).flatMap(({ entity }) => entity?.id ?? [])]);
  const outside = outsideLinks(relationships, (one) => inside.has(one));
  return { place, page, counties, links, outside, holders, nearby, brokers: found.brokers };
}

/** Asks who in the counties of a city has certifications of the families that anyone there is named for. */
async function holdersNear(city: string, context: PageContext): Promise<HoldersByCounty | null> {
  const families = (await familiesIn(city, context.ask)).filter(({ holders }) => holders > 0);
  const names = families.slice(0, MOST_NEARBY_FAMILIES).map(({ name }) => name);
  return names.length === 0 ? null : holdersByCounty(city, names, context);
}

/** The counties in the order of their codes, with the number of hospitals and other institutions in each. */
export function countyTiles({ counties, hospitals, institutions }: PlaceCountiesQuery): CountyTile[] {
  const counts = new Map<string, number>();
  for (const { key, count } of [...(hospitals ?? []), ...(institutions ?? [])])
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + count);
  return [...(counties?.nodes ?? [])].sort(byCode).map((county) => ({ county, count: counts.get(county.id) ?? 0 }));
}

/** The documents that prove what the page shows, each once. */
export function placeDocuments({ page, outside, holders, nearby }: PlaceData) {
  const links = [...outside.partners, ...outside.supporters, ...outside.supported];
  const located = [...(page.reported?.nodes ?? []), ...(page.named?.nodes ?? [])];
  const evidence = [
    ...located.flatMap(({ relationships }) => relationships.nodes.flatMap((one) => one.evidence)),
    ...links.flatMap(({ relationship }) => relationship.evidence),
  ];
  const documents = [
    ...evidence.map(({ document }) => document),
    ...[holders, nearby].flatMap((table) => (table === null ? [] : holdersDocuments(table))),
  ];
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}
