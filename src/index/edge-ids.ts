import { compareTexts } from "../model/collation.ts";
import { parseRelationshipId } from "../model/ids.ts";
import { RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import type { Adjacency } from "./adjacency.ts";

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
  const [restA, restB] = [rests.at(restOf[a] as number) ?? "", rests.at(restOf[b] as number) ?? ""];
  const isSplit = (rest: string): boolean => rest === "" || rest.startsWith("/");
  if (!isSplit(restA) || !isSplit(restB)) return compareTexts(index.edgeIdOf(a), index.edgeIdOf(b));
  if (from[a] !== from[b]) return compareFollowed(index, from[a] as number, "/", from[b] as number, "/");
  if (types[a] !== types[b])
    return (TYPE_RANKS[types[a] as number] as number) - (TYPE_RANKS[types[b] as number] as number);
  if (to[a] !== to[b]) return compareFollowed(index, to[a] as number, restA, to[b] as number, restB);
  return compareTexts(restA, restB);
}

/** Compares the ids of two entities, each followed by a text that is empty or begins with `/`. */
function compareFollowed(index: Adjacency, a: number, endA: string, b: number, endB: string): number {
  const [first, second, end] = a < b ? [a, b, endA] : [b, a, endB];
  const [prefix, id] = [index.idOf(first), index.idOf(second)];
  // The order of numbers is the order of ids. Of all characters in ids, only the hyphen sorts before the slash.
  const isReversed = end !== "" && id.charCodeAt(prefix.length) === HYPHEN && id.startsWith(prefix);
  return isReversed ? b - a : a - b;
}

const HYPHEN = "-".charCodeAt(0);
