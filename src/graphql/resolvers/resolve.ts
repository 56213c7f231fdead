import { limitExceeded } from "../../errors.ts";
import type { EntityKind } from "../../model/kinds.ts";
import type { NameIndex } from "../../search/name-index.ts";
import { type Candidate, type Resolution, resolveName } from "../../search/resolve-name.ts";
import type { SearchQuery } from "../../search/search.ts";
import { readSize } from "../arguments/bounded-integer.ts";
import { readPlace } from "../arguments/entity-ids.ts";
import type { Context } from "../context.ts";
import { inTurns } from "../turns.ts";

interface ResolveArguments {
  readonly names: readonly string[];
  readonly kinds?: readonly EntityKind[] | null;
  readonly within?: string | null;
  readonly first?: number | null;
}

const NAMES_MAX = 200;
const CHARACTERS_MAX = 200;
const CANDIDATES = 3;
const CANDIDATES_MAX = 10;

/** What each name of a list means, in the order of the list. */
export async function resolve(_: unknown, args: ResolveArguments, context: Context) {
  const { names, kinds, within } = args;
  if (names.length > NAMES_MAX) throw limitExceeded("names", { max: NAMES_MAX, found: names.length });
  const longest = Math.max(0, ...names.map((name) => [...name].length));
  if (longest > CHARACTERS_MAX)
    throw limitExceeded("names", { max: CHARACTERS_MAX, found: longest, counts: "characters in one of `names`" });
  const first = readSize("first", args.first ?? CANDIDATES, CANDIDATES_MAX);
  const index = await context.names();
  const place = within == null ? undefined : readPlace("within", within, index.adjacency);
  const resolutions = await inTurns(
    resolveAll(index, names, { kinds: kinds ?? [], within: place }, first),
    context.check,
  );
  return names.map((name) => {
    const { meantCount, candidates } = resolutions.get(name) as Resolution;
    const [only] = candidates;
    return {
      name,
      meantCount,
      entity: () => (meantCount === 1 && only !== undefined ? load(only, index, context) : null),
      candidates: candidates.slice(0, first).map((candidate) => ({
        node: () => load(candidate, index, context),
        score: candidate.score,
        matched: candidate.matched ?? null,
      })),
    };
  });
}

/** What each name means, by name. */
function* resolveAll(
  index: NameIndex,
  names: readonly string[],
  query: Omit<SearchQuery, "text">,
  first: number,
): Generator<void, Map<string, Resolution>> {
  const resolutions = new Map<string, Resolution>();
  for (const name of names) {
    if (resolutions.has(name)) continue;
    yield;
    resolutions.set(name, resolveName(index, { ...query, text: name }, Math.max(1, first)));
  }
  return resolutions;
}

function load({ node }: Candidate, { adjacency }: NameIndex, context: Context) {
  return context.load.entity.load(adjacency.idOf(node));
}
