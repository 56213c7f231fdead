import { compareTexts } from "../model/collation.ts";
import { parseRelationshipId } from "../model/ids.ts";
import { RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import type { Adjacency } from "./adjacency.ts";
import type { Texts } from "./texts.ts";

const SORTED_TYPES = [...RELATIONSHIP_TYPES].sort(compareTexts);
/** By type: its position among all types in the order of their names. */
export const TYPE_RANKS = Uint8Array.from(RELATIONSHIP_TYPES, (type) => SORTED_TYPES.indexOf(type));

/**
 * The number of the relationship with an id; undefined for an unknown id.
 *
 * @param numberOf - finds entities by their ids; by the index unless given.
 */
export function edgeNumberOf(
  index: Adjacency,
  id: string,
  numberOf: (id: string) => number | undefined = (id) => index.numberOf(id),
): number | undefined {
  const { from = "", to = "" } = parseRelationshipId(id) ?? {};
  const [start, end] = [numberOf(from), numberOf(to)];
  if (start === undefined || end === undefined) return undefined;
  const [near, far] = index.degreeOf(start) < index.degreeOf(end) ? [start, end] : [end, start];
  const last = index.starts[near + 1] as number;
  for (let entry = index.starts[near] as number; entry < last; entry++) {
    const edge = index.edges[entry] as number;
    if (index.neighbours[entry] === far && index.edgeIdOf(edge) === id) return edge;
  }
  return undefined;
}

/** Compares relationships by their ids in the order of code points, without making the ids. */
export function compareEdgeIds(index: Adjacency, a: number, b: number): number {
  if (a === b) return 0;
  const { from, to, types, restOf, rests } = index;
  const [restA, restB] = [restOf[a] as number, restOf[b] as number];
  if (isCompleteId(rests, restA) || isCompleteId(rests, restB))
    return compareTexts(index.edgeIdOf(a), index.edgeIdOf(b));
  const [startA, startB] = [from[a] as number, from[b] as number];
  if (startA !== startB) return compareFollowed(index.ids, startA, startB, true);
  const byType = (TYPE_RANKS[types[a] as number] as number) - (TYPE_RANKS[types[b] as number] as number);
  if (byType !== 0) return byType;
  const [endA, endB] = [to[a] as number, to[b] as number];
  if (endA !== endB) return compareFollowed(index.ids, endA, endB, !rests.isEmpty(endA < endB ? restA : restB));
  return restA === restB ? 0 : rests.compare(restA, rests.bytesOf(restB));
}

function isCompleteId(rests: Texts, rest: number): boolean {
  return !rests.isEmpty(rest) && rests.bytes[rests.starts[rest] as number] !== SLASH;
}

/** Compares two ids by their numbers; `isFollowed` is whether a slash follows the first of them in their order. */
function compareFollowed(ids: Texts, a: number, b: number, isFollowed: boolean): number {
  const [first, second] = a < b ? [a, b] : [b, a];
  const length = (ids.starts[first + 1] as number) - (ids.starts[first] as number);
  // The order of numbers is the order of ids. Of all characters in ids, only the hyphen sorts before the slash.
  const isReversed =
    isFollowed &&
    ids.bytes[(ids.starts[second] as number) + length] === HYPHEN &&
    ids.startsWith(second, ids.bytesOf(first));
  return isReversed ? b - a : a - b;
}

const SLASH = "/".charCodeAt(0);
const HYPHEN = "-".charCodeAt(0);
