import { compareCollected } from "./overlaps.ts";
import type { Partners } from "./partners.ts";

/** Overlaps of some entities with each other. */
export interface OverlapMatrix {
  /** The entities by number, similar ones next to each other. */
  readonly nodes: readonly number[];
  /** The number of shared partners of two, without the two themselves; on the diagonal the number of partners. */
  readonly counts: readonly (readonly number[])[];
  /** The Jaccard index: shared partners divided by all partners of either; 1 on the diagonal. */
  readonly similarity: readonly (readonly number[])[];
}

/** Compares every two of some entities, and puts similar ones next to each other: see {@link seriate}. */
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

/** Similarities are compared as multiples of this fraction, so that sums are exact in every order. */
const PARTS = 1e9;

/**
 * An order that puts similar items next to each other: the leaves of average-linkage clustering (UPGMA; Sokal and
 * Michener, A statistical method for evaluating systematic relationships, 1958).
 *
 * The two groups with the highest average similarity are merged repeatedly; of equal pairs, the one with the smallest
 * members. The group with the smaller member comes first. A group is reversed if that brings more similar ends
 * together.
 *
 * @param similarity - symmetric, from 0 to 1.
 */
export function seriate(similarity: readonly (readonly number[])[]): number[] {
  const alike = (a: number, b: number): number => Math.round((similarity[a]?.[b] ?? 0) * PARTS);
  // Each group is a list of leaves; groups are ordered by their smallest leaf.
  let groups = similarity.map((_, leaf) => [leaf]);
  const sum = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((all, a) => other.reduce((some, b) => some + alike(a, b), all), 0);
  const smallest = (group: readonly number[]): number => Math.min(...group);
  while (groups.length > 1) {
    let best: { one: number[]; other: number[]; sum: number; size: number } | undefined;
    for (const [at, one] of groups.entries())
      for (const other of groups.slice(at + 1)) {
        const [all, size] = [sum(one, other), one.length * other.length];
        // Averages are compared without dividing, as whole numbers.
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

/** Two groups as one, reversed where more similar ends then touch. */
function joined(one: readonly number[], other: readonly number[], alike: (a: number, b: number) => number): number[] {
  let best: { group: number[]; touch: number } | undefined;
  for (const left of [one, one.toReversed()])
    for (const right of [other, other.toReversed()]) {
      const touch = alike(left.at(-1) as number, right[0] as number);
      if (best === undefined || touch > best.touch) best = { group: [...left, ...right], touch };
    }
  return best?.group ?? [];
}
