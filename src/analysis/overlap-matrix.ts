import { compareCollected } from "./overlaps.ts";
import type { Partners } from "./partners.ts";

/** Overlaps of some entities with each other. */
export interface OverlapMatrix {
  /** The entities by number, alike ones together. */
  readonly nodes: readonly number[];
  /** How many partners two share, each other left out; on the diagonal how many one has. */
  readonly counts: readonly (readonly number[])[];
  /** Shared partners over all partners of either (Jaccard), each other left out; 1 on the diagonal. */
  readonly similarity: readonly (readonly number[])[];
}

/** Compares each of some entities with each other, and puts alike ones together: see {@link seriate}. */
export function overlapMatrix(partners: Partners, nodes: readonly number[]): OverlapMatrix {
  const sorted = [...nodes].sort((a, b) => a - b);
  const lists = sorted.map((node) => partners.of(node));
  const counts = sorted.map(() => sorted.map(() => 0));
  const similarity = sorted.map(() => sorted.map(() => 1));
  for (const [i, a] of sorted.entries()) {
    const ofA = partners.collect(a);
    (counts[i] as number[])[i] = ofA;
    for (let j = i + 1; j < sorted.length; j++) {
      const { count, sizeA, sizeB } = compareCollected(partners, a, ofA, sorted[j] as number, lists[j] as Uint32Array);
      const all = sizeA + sizeB - count;
      for (const [x, y] of [
        [i, j],
        [j, i],
      ] as const) {
        (counts[x] as number[])[y] = count;
        (similarity[x] as number[])[y] = all === 0 ? 0 : count / all;
      }
    }
  }
  const order = seriate(similarity);
  const ordered = (rows: readonly (readonly number[])[]) =>
    order.map((row) => order.map((column) => rows[row]?.[column] ?? 0));
  return {
    nodes: order.map((at) => sorted[at] as number),
    counts: ordered(counts),
    similarity: ordered(similarity),
  };
}

/** Similarities are compared as whole numbers of this part, so that sums are exact and no order of adding matters. */
const PARTS = 1e9;

/**
 * An order in which alike things stand together: that of the leaves of average-linkage clustering (UPGMA; Sokal and
 * Michener 1958).
 *
 * Again and again the two groups with the highest average similarity are joined; of equal ones those whose smallest
 * members are smallest. The one with the smaller member stands first, and either is turned round where that brings the
 * more alike ends together.
 *
 * @param similarity - symmetric, from 0 to 1.
 */
export function seriate(similarity: readonly (readonly number[])[]): number[] {
  const alike = (a: number, b: number): number => Math.round((similarity[a]?.[b] ?? 0) * PARTS);
  // Each group is its leaves in order, and stands at the place of its smallest.
  let groups = similarity.map((_, leaf) => [leaf]);
  const sum = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((all, a) => other.reduce((some, b) => some + alike(a, b), all), 0);
  const smallest = (group: readonly number[]): number => Math.min(...group);
  while (groups.length > 1) {
    let best: { one: number[]; other: number[]; sum: number; size: number } | undefined;
    for (const [at, one] of groups.entries())
      for (const other of groups.slice(at + 1)) {
        const [all, size] = [sum(one, other), one.length * other.length];
        // As whole numbers: the averages, compared without dividing.
        if (best === undefined || all * best.size > best.sum * size) best = { one, other, sum: all, size };
      }
    if (best === undefined) break;
    const { one, other } = best;
    groups = groups.filter((group) => group !== one && group !== other);
    groups.push(joined(one, other, alike));
    groups.sort((a, b) => smallest(a) - smallest(b));
  }
  return groups[0] ?? [];
}

/** Two groups as one, turned so that the more alike ends touch; as they are where it makes no difference. */
function joined(one: readonly number[], other: readonly number[], alike: (a: number, b: number) => number): number[] {
  let best: { group: number[]; touch: number } | undefined;
  for (const left of [one, one.toReversed()])
    for (const right of [other, other.toReversed()]) {
      const touch = alike(left.at(-1) as number, right[0] as number);
      if (best === undefined || touch > best.touch) best = { group: [...left, ...right], touch };
    }
  return best?.group ?? [];
}
