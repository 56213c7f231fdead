import type { Adjacency } from "../index/adjacency.ts";
import { PLACE_KINDS } from "../model/kinds.ts";
import { isPartKind, isWholeKind } from "../model/roll-up.ts";
import { ALL_EDGES, kindFilter } from "./edge-filter.ts";
import { Neighbours } from "./neighbours.ts";
import { TopK } from "./top-k.ts";

/** An entity with a similar neighbourhood, by number. */
export interface Similar {
  readonly node: number;
  /** Shared neighbours divided by all neighbours of either, without the two entities (Jaccard index). */
  readonly score: number;
  /** The shared neighbours: those with the fewest relationships first, then by number. */
  readonly shared: readonly number[];
}

/** The most relationships that are visited to find candidates, and again to compare them. */
const VISITS_MAX = 250_000;

/**
 * The entities of the same kind with the most similar neighbourhoods: by Jaccard index, then by the number of shared
 * neighbours, then by id.
 *
 * The neighbourhood of an entity is everything that it has a relationship with, except places. Parts count as their
 * institution, unless the entity is a part itself; relationships of parts count for their institution. Candidates are
 * searched from the neighbours with the fewest relationships, up to `maxVisits` relationships. The candidates with the
 * most shared neighbours are compared first, again up to `maxVisits` relationships.
 */
export function findSimilar(index: Adjacency, node: number, most: number, maxVisits = VISITS_MAX): Similar[] {
  const kind = index.kindOf(node);
  const rollUp = !isPartKind(kind);
  const neighbours = new Neighbours(index, { ...ALL_EDGES, rollUp });
  const isPlace = kindFilter(index, PLACE_KINDS);
  const rarestFirst = (a: number, b: number): number => index.degreeOf(a) - index.degreeOf(b) || a - b;
  const collect = (one: number): number => (isWholeKind(kind) ? neighbours.collect(one) : neighbours.collectOwn(one));
  const own = neighbours.found.slice(0, collect(node)).filter((other) => !isPlace(other));
  own.sort(rarestFirst);
  const { candidates, skipped } = findCandidates(neighbours, node, own, maxVisits);

  const { counts: isOwn, found } = neighbours;
  for (const one of own) isOwn[one] = 1;
  const countOf = new Map<number, number>();
  // The order of numbers is the order of ids.
  const top = new TopK(most, (a, b) => (countOf.get(b) ?? 0) - (countOf.get(a) ?? 0) || a - b);
  let visits = 0;
  for (let count = candidates.length - 1; count > 0 && visits <= maxVisits; count--) {
    // The best score for this number of shared neighbours is that of an entity without others.
    const best = (count + skipped) / Math.max(1, own.length - 1);
    if (best < top.threshold) break;
    // By id, so that the result does not depend on the order of reading if not all are compared.
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

/** The entities of the same kind by their number of shared neighbours, and how many neighbours were not visited. */
function findCandidates(neighbours: Neighbours, node: number, own: Uint32Array, maxVisits: number) {
  const { index, counts, found } = neighbours;
  const kind = index.kinds[node];
  const touched: number[] = [];
  let [visits, done] = [0, 0];
  for (const one of own) {
    // Its own relationships alone exceed the limit, without those of its parts.
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
