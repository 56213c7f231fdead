import type { GraphQLResolveInfo } from "graphql";
import { invalidArgument, limitExceeded } from "../../errors.ts";
import { type EntityKind, PLACE_KINDS } from "../../model/kinds.ts";
import { type Hit, type HitKey, type Hits, search as searchNames } from "../../search/search.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import { readPlace } from "../arguments/entity-ids.ts";
import { connectionOf, readPage } from "../connections/paging.ts";
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
  const { first: _first, after: _after, ...conditions } = args;
  const page = await readPage(args, info, context, ["search", conditions], PAGE_SIZE);
  const hits = await hitsOf(args, context);
  const { after, limit } = page.slice;
  const rows = hits.page(after === null ? null : keyOf(after), limit).map((hit) => ({ ...hit, keys: hit.key }));
  const connection = connectionOf(page, rows, (hit) => shown(hits, hit, context));
  return {
    ...connection,
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
  const hits = await hitsOf(args, context);
  return hits.page(null, first).map((hit) => shown(hits, hit, context));
}

function shown(hits: Hits, { id, key }: Hit, { load }: Context) {
  return { node: () => load.entity.load(id), matched: () => hits.nameOf(key) };
}

async function hitsOf({ text, kinds, within }: SearchArguments, context: Context): Promise<Hits> {
  const found = [...text].length;
  if (found > CHARACTERS_MAX)
    throw limitExceeded("text", { max: CHARACTERS_MAX, found, counts: "characters in `text`" });
  if (text.trim() === "") throw invalidArgument("`text` is empty; give a name, or a part of one.");
  const index = await context.names();
  const place = within == null ? undefined : await readPlace("within", within, context);
  const hits = searchNames(index, { text, kinds: kinds ?? [], within: place });
  if (hits === undefined)
    throw invalidArgument("`text` has neither a letter nor a digit; give a name, or a part of one.");
  return hits;
}

function keyOf([tier, rank]: readonly (string | number)[]): HitKey {
  return [Number(tier), Number(rank)];
}
