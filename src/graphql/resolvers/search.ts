import type { GraphQLResolveInfo } from "graphql";
import { invalidArgument, limitExceeded } from "../../errors.ts";
import { type EntityKind, PLACE_KINDS } from "../../model/kinds.ts";
import { plainName } from "../../model/written-names.ts";
import { type Hit, type HitKey, type Hits, search as searchNames, searchPart } from "../../search/search.ts";
import { kindsCalled } from "../../wording/finer-kinds.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import { readPlace } from "../arguments/entity-ids.ts";
import { connectionOf, type Page, type PageArguments, readPage } from "../connections/paging.ts";
import type { Context } from "../context.ts";
import { after, type MaybePromise } from "../maybe-promise.ts";

interface SearchArguments extends PageArguments {
  readonly text: string;
  readonly kinds?: readonly EntityKind[] | null;
  readonly within?: string | null;
}

const PAGE_SIZE = 10;
const SUGGESTED_MAX = 10;
const PLACES = 20;
const CHARACTERS_MAX = 200;
const MEASURES_MAX = 10;
/** A text contains the name of a measure that has so many characters, besides something else. */
const MEASURE_NAME_MIN = 3;
const FACET_KINDS = PLACE_KINDS.filter((kind) => kind !== "COUNTRY");

/** Entities by their names. */
export function search(_: unknown, args: SearchArguments, context: Context, info: GraphQLResolveInfo) {
  const { first: _first, after: _after, last: _last, before: _before, ...conditions } = args;
  return after(readPage(args, info, context, ["search", conditions], PAGE_SIZE), (page) =>
    after(hitsOf(args, context), (hits) => pageOf(hits, args.text, page, context)),
  );
}

function pageOf(hits: Hits, text: string, page: Page, context: Context) {
  const { after: last, limit, backwards } = page.slice;
  const rows = hits
    .page(last === null ? null : keyOf(last), limit, backwards)
    .map((hit) => ({ ...hit, keys: hit.key }));
  const connection = connectionOf(page, rows, (hit) => shown(hits, hit, context));
  return {
    ...connection,
    totalCount: hits.count,
    partial: hits.leftOut.length > 0,
    leftOut: hits.leftOut,
    measures: () => after(measuresNamed(text, context), ({ all }) => all.slice(0, MEASURES_MAX)),
    finerKinds: () => kindsCalled(text),
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
      const query = { text, kinds: kinds ?? [], within: inside };
      const hits = searchNames(names, query);
      if (hits === undefined)
        throw invalidArgument("`text` has neither a letter nor a digit; give a name, or a part of one.");
      if (hits.count > 0 || kindsCalled(text).length > 0) return hits;
      return after(measuresNamed(text, context), ({ isComplete }) =>
        isComplete ? hits : (searchPart(names, query) ?? hits),
      );
    });
  });
}

/** The measures whose names contain a text, if any, then those whose names the text contains. */
function measuresNamed(text: string, { load }: Context) {
  const plain = plainName(text);
  return after(load.measures(), (measures) => {
    const namesOf = ({ name, nameEn }: (typeof measures)[number]) => [name, nameEn].map(plainName);
    const complete = measures.filter((one) => namesOf(one).some((name) => name.includes(plain)));
    const inside = measures.filter((one) =>
      namesOf(one).some((name) => name.length >= MEASURE_NAME_MIN && name !== plain && plain.includes(name)),
    );
    const isEqual = (one: (typeof measures)[number]) => Number(namesOf(one).includes(plain));
    complete.sort((a, b) => isEqual(b) - isEqual(a));
    return { all: [...new Set([...complete, ...inside])], isComplete: complete.length > 0 };
  });
}

function keyOf([tier, rank]: readonly (string | number)[]): HitKey {
  return [Number(tier), Number(rank)];
}
