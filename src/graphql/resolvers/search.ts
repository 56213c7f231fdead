import type { GraphQLResolveInfo } from "graphql";
import { YilianError } from "../../errors.ts";
import { type EntityKind, PLACE_KINDS } from "../../model/kinds.ts";
import type { NameIndex } from "../../search/name-index.ts";
import { type Hit, type HitKey, type Hits, search as searchNames } from "../../search/search.ts";
import { invalid } from "../arguments/traversal-arguments.ts";
import { connectionOf, readPage, readSize } from "../connections/paging.ts";
import type { Context } from "../context.ts";

interface SearchArguments {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | null;
  readonly within?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const PAGE_SIZE = 10;
const SUGGESTED_MAX = 10;
const PLACES = 20;
const CHARACTERS_MAX = 200;
const FACET_KINDS = PLACE_KINDS.filter((kind) => kind !== "COUNTRY");

/** Entities by their names. */
export async function search(_: unknown, args: SearchArguments, context: Context, info: GraphQLResolveInfo) {
  const { first: _first, after: _after, ...asked } = args;
  const page = await readPage(args, info, context, JSON.stringify(["search", asked]), PAGE_SIZE);
  const index = await context.names();
  const hits = hitsOf(index, args);
  const { after, limit } = page.slice;
  const rows = hits.page(after === null ? null : keyOf(after), limit).map((hit) => ({ ...hit, keys: hit.key }));
  const connection = connectionOf(page, rows, (hit) => shown(hits, hit, context));
  return {
    ...connection,
    nodes: () => connection.edges.map((edge) => edge.node()),
    totalCount: hits.count,
    facets: {
      kinds: () => hits.kinds(),
      places: ({ first }: { first?: number | null }) =>
        hits
          .places(FACET_KINDS)
          .slice(0, readSize("first", first ?? PLACES))
          .map(({ id, count }) => ({ place: () => context.load.entity.load(id), count })),
    },
  };
}

/** The first hits while somebody types. */
export async function suggest(_: unknown, args: SearchArguments, context: Context) {
  const first = readSize("first", args.first ?? SUGGESTED_MAX, SUGGESTED_MAX);
  const hits = hitsOf(await context.names(), args);
  return hits.page(null, first).map((hit) => shown(hits, hit, context));
}

function shown(hits: Hits, { id, key }: Hit, { load }: Context) {
  return { node: () => load.entity.load(id), matched: () => hits.nameOf(key) };
}

function hitsOf(index: NameIndex, { text, kinds, within }: SearchArguments): Hits {
  const characters = [...text].length;
  if (characters > CHARACTERS_MAX) {
    const message = `\`text\` has ${characters} characters; the limit is ${CHARACTERS_MAX}.`;
    throw new YilianError("LIMIT_EXCEEDED", message, {
      details: { limit: "text", max: CHARACTERS_MAX, found: characters },
    });
  }
  if (text.trim() === "") throw invalid("`text` is empty; give a name, or a part of one.");
  const hits = searchNames(index, { text, kinds: kinds ?? [], within: placeOf(index, within ?? null) });
  if (hits === undefined) throw invalid("`text` has neither a letter nor a digit; give a name, or a part of one.");
  return hits;
}

function placeOf({ adjacency }: NameIndex, id: string | null): number | undefined {
  if (id === null) return undefined;
  const place = adjacency.numberOf(id);
  if (place === undefined) throw invalid(`No entity has the id ${JSON.stringify(id)}.`);
  const kind = adjacency.kindOf(place);
  if (!(PLACE_KINDS as readonly EntityKind[]).includes(kind))
    throw invalid(
      `\`within\` must be the id of a country, province, city or county; ${JSON.stringify(id)} is a ${kind}.`,
    );
  return place;
}

function keyOf([tier, rank]: readonly (string | number)[]): HitKey {
  return [Number(tier), Number(rank)];
}
