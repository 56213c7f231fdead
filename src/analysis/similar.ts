import type { Adjacency } from "../index/adjacency.ts";
import { PLACE_KINDS } from "../model/kinds.ts";
import { isPartKind, isWholeKind } from "../model/roll-up.ts";
import { ALL_EDGES, kindFilter } from "./edge-filter.ts";
import { Partners } from "./partners.ts";
import { TopK } from "./top-k.ts";

/** An entity whose neighbourhood is like that of another, by number. */
export interface Similar {
  readonly node: number;
  /** Shared neighbours over all neighbours of either (Jaccard), each other left out. */
  readonly score: number;
  /** The shared neighbours: those with the fewest relationships first, then by number. */
  readonly shared: readonly number[];
}

/** The most relationships that are looked at to find candidates, and again to compare them. */
const VISITS_MAX = 250_000;

/**
 * The entities of the same kind with the most alike neighbourhoods: by Jaccard, then by how many neighbours they share,
 * then by id.
 *
 * A neighbourhood is all that an entity is joined with by any relationship, but for places, the institution in place of
 * its part unless the entity is a part itself; that of an institution counts what its parts hold. Candidates are found
 * from the neighbours with the fewest relationships on: who shares only those that come after `maxVisits` is not found,
 * and of those found the ones that share most are compared first, as far as as many relationships again reach.
 */
export function findSimilar(index: Adjacency, node: number, most: number, maxVisits = VISITS_MAX): Similar[] {
  const kind = index.kindOf(node);
  const rollUp = !isPartKind(kind);
  const neighbours = new Partners(index, { ...ALL_EDGES, rollUp });
  const isPlace = kindFilter(index, PLACE_KINDS);
  const rarestFirst = (a: number, b: number): number => index.degreeOf(a) - index.degreeOf(b) || a - b;
  const collect = (one: number): number => (isWholeKind(kind) ? neighbours.collect(one) : neighbours.collectOwn(one));
  const own = neighbours.found.slice(0, collect(node)).filter((other) => !isPlace(other));
  own.sort(rarestFirst);
  const { candidates, skipped } = findCandidates(neighbours, node, own, maxVisits);

  const { counts: isOwn, found } = neighbours;
  for (const one of own) isOwn[one] = 1;
  const countOf = new Map<number, number>();
  // Numbers stand in the order of ids.
  const top = new TopK(most, (a, b) => (countOf.get(b) ?? 0) - (countOf.get(a) ?? 0) || a - b);
  let visits = 0;
  for (let count = candidates.length - 1; count > 0 && visits <= maxVisits; count--) {
    // No entity that shares so many can be more alike than one with no other neighbours.
    const best = (count + skipped) / Math.max(1, own.length - 1);
    if (best < top.threshold) break;
    // By id, so that it does not matter in which order relationships were read, where not all are compared.
    const alike = (candidates[count] ?? []).sort((a, b) => a - b);
    for (const other of alike) {
      visits += visits + index.degreeOf(other) > maxVisits ? maxVisits + 1 : neighbours.workOf(other);
      if (visits > maxVisits) break;
      let [all, shared] = [0, 0];
      const length = collect(other);
      for (let at = 0; at < length; at++) {
        const one = found[at] as number;
        if (one === node || isPlace(one)) continue;
        all++;
        shared += isOwn[one] as number;
      }
      if (shared === 0) continue;
      const score = shared / (all + own.length - (isOwn[other] as number) - shared);
      if (score < top.threshold) continue;
      countOf.set(other, shared);
      top.offer(other, score);
    }
  }
  for (const one of own) isOwn[one] = 0;
  return top.ranked.map(({ item, key }) => {
    collect(item);
    return { node: item, score: key, shared: [...own].filter((one) => one !== item && neighbours.isMarked(one)) };
  });
}

/** The entities of the same kind that share neighbours, by how many of those looked at, and how many were not. */
function findCandidates(neighbours: Partners, node: number, own: Uint32Array, maxVisits: number) {
  const { index, counts, found } = neighbours;
  const kind = index.kinds[node];
  const touched: number[] = [];
  let [visits, done] = [0, 0];
  for (const one of own) {
    // What it holds itself is enough to end it, whatever its parts hold.
    if (visits + index.degreeOf(one) > maxVisits) break;
    visits += neighbours.workOf(one);
    if (visits > maxVisits) break;
    done++;
    const length = neighbours.collect(one);
    for (let at = 0; at < length; at++) {
      const other = found[at] as number;
      if (index.kinds[other] !== kind || other === node) continue;
      if (counts[other] === 0) touched.push(other);
      counts[other] = (counts[other] as number) + 1;
    }
  }
  const candidates: number[][] = [];
  for (const other of touched) {
    const count = counts[other] as number;
    counts[other] = 0;
    const alike = candidates[count];
    if (alike === undefined) candidates[count] = [other];
    else alike.push(other);
  }
  return { candidates, skipped: own.length - done };
}
