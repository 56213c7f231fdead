import { surpriseOf } from "./hypergeometric.ts";
import type { Partners, Population } from "./partners.ts";
import { type Ranked, TopK } from "./top-k.ts";

/** The order of overlaps. */
export type OverlapOrder = "COUNT" | "SIMILARITY" | "SURPRISE";

/** Two roots that share partners, by numbers; `a` is the smaller one. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly count: number;
  /** The Jaccard index: shared partners divided by all partners of either, without the two; 0 if there are none. */
  readonly similarity: number;
  /** How unlikely the overlap is by chance: see {@link surpriseOf}. */
  readonly surprise: number;
}

/** The conditions of a search for overlaps. */
export interface OverlapQuestion {
  /** The roots by number, each once, in ascending order. */
  readonly roots: readonly number[];
  /** The least number of shared partners, at least 1. */
  readonly minShared: number;
  readonly order: OverlapOrder;
  /** Only pairs after this one are returned, or before it if the search goes backwards. */
  readonly after?: readonly [a: number, b: number] | undefined;
  readonly most: number;
  /** Whether the last ones are returned, from the end. */
  readonly backwards?: boolean;
  /** The most relationships that are visited, and the most comparisons of two roots at one partner. */
  readonly maxVisits: number;
  readonly maxSteps: number;
}

/** The first overlaps, and their total number. */
export interface Overlaps {
  readonly total: number;
  readonly first: readonly Overlap[];
  /** The bound that was exceeded; nothing is compared then. */
  readonly tooMany?: { readonly what: "visits" | "steps"; readonly found: number };
}

/**
 * The pairs of roots that share at least `minShared` partners, in order; ties go by the numbers of the two.
 *
 * Walks from each root over its partners to their other roots, so that pairs without shared partners cost nothing. Only
 * the requested pairs are stored.
 */
export function findOverlaps(partners: Partners, question: OverlapQuestion): Overlaps {
  const { roots, minShared, order, after, most, backwards, maxVisits, maxSteps } = question;
  const visits = roots.reduce((all, root) => all + partners.workOf(root), 0);
  if (visits > maxVisits) return { total: 0, first: [], tooMany: { what: "visits", found: visits } };
  const table = tableOf(partners, roots);
  const { rootStarts, rootSlots, slotStarts, slotRoots, slotOf, rootOfSlot } = table;
  let steps = 0;
  for (let slot = 0; slot + 1 < slotStarts.length; slot++) {
    const length = (slotStarts[slot + 1] as number) - (slotStarts[slot] as number);
    steps += (length * (length - 1)) / 2;
  }
  if (steps > maxSteps) return { total: 0, first: [], tooMany: { what: "steps", found: steps } };

  const measure = measureOf(partners.population);
  const keyOf = (a: number, b: number, count: number, sizeA: number, sizeB: number): number => {
    if (order === "COUNT") return count;
    if (order === "SIMILARITY") return count / (sizeA + sizeB - count);
    return measure(roots[a] as number, roots[b] as number, count, sizeA, sizeB);
  };
  let behind: Ranked | undefined;
  if (after !== undefined) {
    const [a, b] = [roots.indexOf(after[0]), roots.indexOf(after[1])];
    const { count, sizeA, sizeB } = compareTwo(partners, ...after);
    if (a === -1 || b === -1) return { total: 0, first: [] };
    behind = { item: a * roots.length + b, key: keyOf(a, b, count, sizeA, sizeB) };
  }
  const top = new TopK(most, (one, other) => one - other, behind, backwards);

  const next = slotStarts.slice();
  const counts = new Uint32Array(roots.length);
  const touched = new Uint32Array(roots.length);
  // The roots that are partners of the current root, and those that have it as a partner; marked by root plus 1.
  const isPartner = new Uint32Array(roots.length);
  const hasPartner = new Uint32Array(roots.length);
  let total = 0;
  for (let a = 0; a < roots.length; a++) {
    let length = 0;
    for (let at = rootStarts[a] as number; at < (rootStarts[a + 1] as number); at++) {
      const slot = rootSlots[at] as number;
      const asRoot = rootOfSlot[slot] as number;
      if (asRoot >= 0) isPartner[asRoot] = a + 1;
      // The roots of a slot are in order, and those up to `a` are done.
      const from = (next[slot] as number) + 1;
      next[slot] = from;
      for (let other = from; other < (slotStarts[slot + 1] as number); other++) {
        const b = slotRoots[other] as number;
        if (counts[b] === 0) touched[length++] = b;
        counts[b] = (counts[b] as number) + 1;
      }
    }
    const own = slotOf.get(roots[a] as number);
    if (own !== undefined)
      for (let at = slotStarts[own] as number; at < (slotStarts[own + 1] as number); at++)
        hasPartner[slotRoots[at] as number] = a + 1;
    const sizeOfA = (rootStarts[a + 1] as number) - (rootStarts[a] as number);
    for (let at = 0; at < length; at++) {
      const b = touched[at] as number;
      const count = counts[b] as number;
      counts[b] = 0;
      if (count < minShared) continue;
      total++;
      const sizeA = sizeOfA - (isPartner[b] === a + 1 ? 1 : 0);
      const sizeB = (rootStarts[b + 1] as number) - (rootStarts[b] as number) - (hasPartner[b] === a + 1 ? 1 : 0);
      top.offer(a * roots.length + b, keyOf(a, b, count, sizeA, sizeB));
    }
  }
  const first = top.ranked.map(({ item }) => {
    const [a, b] = [roots[Math.floor(item / roots.length)] as number, roots[item % roots.length] as number];
    return overlapOf(partners, a, b);
  });
  return { total, first };
}

/** The overlap of two entities. */
export function overlapOf(partners: Partners, a: number, b: number): Overlap {
  const { count, sizeA, sizeB } = compareTwo(partners, a, b);
  const all = sizeA + sizeB - count;
  const surprise = surpriseOf(populationBut(partners.population, a, b), sizeA, sizeB, count);
  return { a, b, count, similarity: all === 0 ? 0 : count / all, surprise };
}

/** The partners that two entities share, in no order. */
export function sharedByTwo(partners: Partners, a: number, b: number): number[] {
  const ofB = partners.of(b);
  partners.collect(a);
  return [...ofB].filter((partner) => partner !== a && partners.isMarked(partner));
}

/** The number of shared partners of two entities, and of the partners of each, without the other. */
function compareTwo(partners: Partners, a: number, b: number) {
  const ofB = partners.of(b);
  return compareCollected(partners, a, partners.collect(a), b, ofB);
}

/** The same, if the partners of `a` were collected last. */
export function compareCollected(partners: Partners, a: number, lengthA: number, b: number, ofB: Uint32Array) {
  let [count, sizeB] = [0, ofB.length];
  for (const partner of ofB) {
    if (partner === a) sizeB--;
    else if (partners.isMarked(partner)) count++;
  }
  return { count, sizeA: lengthA - (partners.isMarked(b) ? 1 : 0), sizeB };
}

/** The size of a population without two entities. */
function populationBut(population: Population, a: number, b: number): number {
  return population.size - (population.has(a) ? 1 : 0) - (population.has(b) ? 1 : 0);
}

/** Computes the surprise of overlaps. Results are cached, because the same small numbers occur often. */
function measureOf(population: Population) {
  const known = new Map<number, number>();
  return (a: number, b: number, count: number, sizeA: number, sizeB: number): number => {
    const size = populationBut(population, a, b);
    const [few, many] = sizeA <= sizeB ? [sizeA, sizeB] : [sizeB, sizeA];
    // The key is exact as long as it fits into a number; otherwise nothing is cached.
    const key = ((count * (size + 1) + few) * (size + 1) + many) * 3 + (population.size - size);
    if (key > Number.MAX_SAFE_INTEGER) return surpriseOf(size, few, many, count);
    const surprise = known.get(key) ?? surpriseOf(size, few, many, count);
    known.set(key, surprise);
    return surprise;
  };
}

/**
 * The roots with their partners and the partners with their roots; partners are numbered from 0 as slots.
 *
 * The roots of a slot are in order.
 */
function tableOf(partners: Partners, roots: readonly number[]) {
  const rootStarts = new Uint32Array(roots.length + 1);
  const slotOf = new Map<number, number>();
  const slots: number[] = [];
  const lengths: number[] = [];
  for (const [at, root] of roots.entries()) {
    const length = partners.collect(root);
    for (let i = 0; i < length; i++) {
      const partner = partners.found[i] as number;
      // Slots count from 1 while the table is built: 0 means none.
      const known = partners.counts[partner] as number;
      const slot = known === 0 ? lengths.length : known - 1;
      if (known === 0) {
        partners.counts[partner] = slot + 1;
        slotOf.set(partner, slot);
        lengths.push(0);
      }
      slots.push(slot);
      lengths[slot] = (lengths[slot] as number) + 1;
    }
    rootStarts[at + 1] = slots.length;
  }
  for (const partner of slotOf.keys()) partners.counts[partner] = 0;
  const slotStarts = new Uint32Array(lengths.length + 1);
  for (const [slot, length] of lengths.entries()) slotStarts[slot + 1] = (slotStarts[slot] as number) + length;
  const next = slotStarts.slice();
  const slotRoots = new Uint32Array(slots.length);
  for (let root = 0; root < roots.length; root++)
    for (let at = rootStarts[root] as number; at < (rootStarts[root + 1] as number); at++) {
      const slot = slots[at] as number;
      slotRoots[next[slot] as number] = root;
      next[slot] = (next[slot] as number) + 1;
    }
  const rootOfSlot = new Int32Array(lengths.length).fill(-1);
  for (const [at, root] of roots.entries()) {
    const slot = slotOf.get(root);
    if (slot !== undefined) rootOfSlot[slot] = at;
  }
  return { rootStarts, rootSlots: Uint32Array.from(slots), slotStarts, slotRoots, slotOf, rootOfSlot };
}
