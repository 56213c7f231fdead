import type { GraphQLResolveInfo } from "graphql";
import { invalidArgument, limitExceeded } from "../../errors.ts";
import { type EntityKind, PLACE_KINDS } from "../../model/kinds.ts";
import { type Hit, type HitKey, type Hits, search as searchNames } from "../../search/search.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import { readPlace } from "../arguments/entity-ids.ts";
import { connectionOf, type Page, readPage } from "../connections/paging.ts";
import type { Context } from "../context.ts";
import { after, type MaybePromise } from "../maybe-promise.ts";

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
export function search(_: unknown, args: SearchArguments, context: Context, info: GraphQLResolveInfo) {
  const { first: _first, after: _after, ...conditions } = args;
  return after(readPage(args, info, context, ["search", conditions], PAGE_SIZE), (page) =>
    after(hitsOf(args, context), (hits) => pageOf(hits, page, context)),
  );
}

function pageOf(hits: Hits, page: Page, context: Context) {
  const { after: last, limit } = page.slice;
  const rows = hits.page(last === null ? null : keyOf(last), limit).map((hit) => ({ ...hit, keys: hit.key }));
  const connection = connectionOf(page, rows, (hit) => shown(hits, hit, context));
  return {
    ...connection,
    totalCount: hits.count,
    facets: {
      kinds: () => hits.kinds(),
      places: ({ first }: { first?: number | null }) =>
        hits
          .places(FACET_KINDS, readSize("first", first ?? PLACES))
          .map(({ id, count }) => ({ place: () => context.load.entity.load(id), count })),
    },
  };
}

/** The first hits for an unfinished text. */
export function suggest(_: unknown, args: SearchArguments, context: Context) {
  const first = readSize("first", args.first ?? SUGGESTED_MAX, SUGGESTED_MAX);
  return after(hitsOf(args, context), (hits) => hits.page(null, first).map((hit) => shown(hits, hit, context)));
}

function shown(hits: Hits, { id, key }: Hit, { load }: Context) {
  return { node: () => load.entity.load(id), matched: () => hits.nameOf(key) };
}

function hitsOf({ text, kinds, within }: SearchArguments, context: Context): MaybePromise<Hits> {
  const found = [...text].length;
  if (found > CHARACTERS_MAX)
    throw limitExceeded("text", { max: CHARACTERS_MAX, found, counts: "characters in `text`" });
  if (text.trim() === "") throw invalidArgument("`text` is empty; give a name, or a part of one.");
  return after(context.names(), (names) => {
    const place =
      within == null ? undefined : after(context.adjacency(), (index) => readPlace("within", within, index));
    return after(place, (inside) => {
      const hits = searchNames(names, { text, kinds: kinds ?? [], within: inside });
      if (hits === undefined)
        throw invalidArgument("`text` has neither a letter nor a digit; give a name, or a part of one.");
      return hits;
    });
  });
}

function keyOf([tier, rank]: readonly (string | number)[]): HitKey {
  return [Number(tier), Number(rank)];
}
