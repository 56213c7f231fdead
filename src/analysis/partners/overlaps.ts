import { type Ranked, TopK } from "../orders/top-k.ts";
import { surpriseOf } from "./hypergeometric.ts";
import type { Partners } from "./partners.ts";
import type { Among } from "./population.ts";

/** The order of overlaps. */
export type OverlapOrder = "COUNT" | "SIMILARITY" | "SURPRISE";

/** Two roots that share partners, by numbers; `a` is the smaller one. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly count: number;
  /** The Jaccard index: shared partners divided by all partners of either, without the two; 0 if there are none. */
  readonly similarity: number;
  /** How unlikely the overlap is by chance among the population without the two: see {@link surpriseOf}. */
  readonly surprise: number;
}

/** How entities are compared by their partners. */
export interface Comparison {
  readonly partners: Partners;
  /** Whether an entity counts as a partner. */
  readonly counts: (node: number) => boolean;
  /** The entities among which chance is computed: all partners that count are among them. */
  readonly population: Among;
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

/** Two roots by their positions, with their numbers of partners; each without the other one. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly count: number;
  readonly sizeA: number;
  readonly sizeB: number;
  /** NaN until it is compared. */
  surprise: number;
}

/**
 * The pairs of roots that share at least `minShared` partners, in order; ties go by surprise, then by the names of the
 * two, then by their numbers.
 *
 * Walks from each root over its partners to their other roots, so that pairs without shared partners cost nothing. Only
 * the requested pairs are stored.
 */
export function findOverlaps(comparison: Comparison, question: OverlapQuestion): Overlaps {
  const { partners } = comparison;
  const { roots, minShared, order, after, most, backwards, maxVisits, maxSteps } = question;
  const visits = roots.reduce((all, root) => all + partners.workOf(root), 0);
  if (visits > maxVisits) return { total: 0, first: [], tooMany: { what: "visits", found: visits } };
  const table = tableOf(comparison, roots);
  const { rootStarts, rootSlots, slotStarts, slotRoots, slotOf, rootOfSlot } = table;
  let steps = 0;
  for (let slot = 0; slot + 1 < slotStarts.length; slot++) {
    const length = (slotStarts[slot + 1] as number) - (slotStarts[slot] as number);
    steps += (length * (length - 1)) / 2;
  }
  if (steps > maxSteps) return { total: 0, first: [], tooMany: { what: "steps", found: steps } };

  const { keyOf, compare } = orderOf(comparison, roots, order);
  let behind: Ranked<Pair> | undefined;
  if (after !== undefined) {
    const pair = {
      a: roots.indexOf(after[0]),
      b: roots.indexOf(after[1]),
      ...compareTwo(comparison, ...after),
      surprise: Number.NaN,
    };
    if (pair.a === -1 || pair.b === -1) return { total: 0, first: [] };
    behind = { item: pair, key: keyOf(pair) };
  }
  const top = new TopK<Pair>(most, compare, behind, backwards);

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
      const pair = { a, b, count, sizeA, sizeB, surprise: Number.NaN };
      top.offer(pair, keyOf(pair));
    }
  }
  const first = top.ranked.map(({ item }) => overlapOf(comparison, roots[item.a] as number, roots[item.b] as number));
  return { total, first };
}

/** The order of pairs: by key, the largest first, then by `compare`. */
function orderOf(comparison: Comparison, roots: readonly number[], order: OverlapOrder) {
  const measure = measureOf(comparison.population);
  const { nameRanks } = comparison.partners.index;
  const surprise = (pair: Pair): number => {
    if (Number.isNaN(pair.surprise)) {
      const { a, b, count, sizeA, sizeB } = pair;
      pair.surprise = measure(roots[a] as number, roots[b] as number, count, sizeA, sizeB);
    }
    return pair.surprise;
  };
  const rank = (root: number): number => nameRanks[roots[root] as number] as number;
  return {
    keyOf: (pair: Pair): number => {
      if (order === "COUNT") return pair.count;
      if (order === "SIMILARITY") return pair.count / (pair.sizeA + pair.sizeB - pair.count);
      return surprise(pair);
    },
    compare: (one: Pair, other: Pair): number =>
      surprise(other) - surprise(one) ||
      rank(one.a) - rank(other.a) ||
      rank(one.b) - rank(other.b) ||
      one.a - other.a ||
      one.b - other.b,
  };
}

/** The overlap of two entities. */
export function overlapOf(comparison: Comparison, a: number, b: number): Overlap {
  const { count, sizeA, sizeB } = compareTwo(comparison, a, b);
  const all = sizeA + sizeB - count;
  const surprise = surpriseOf(sizeWithout(comparison.population, a, b), sizeA, sizeB, count);
  return { a, b, count, similarity: all === 0 ? 0 : count / all, surprise };
}

/** The partners that count and that two entities share, in no order. */
export function sharedByTwo({ partners, counts }: Comparison, a: number, b: number): number[] {
  const ofB = partners.of(b);
  partners.collect(a);
  return [...ofB].filter((partner) => partner !== a && partners.isMarked(partner) && counts(partner));
}

/** The number of shared partners of two entities, and of the partners of each, without the other. */
function compareTwo({ partners, counts }: Comparison, a: number, b: number) {
  const ofB = partners.of(b).filter(counts);
  const ofA = partners.of(a);
  const all = ofA.filter(counts).length;
  return compareCollected(partners, a, all, b, ofB, counts(b));
}

/** The same, if the partners of `a` were collected last; `countsB` is whether `b` counts as a partner. */
export function compareCollected(
  partners: Partners,
  a: number,
  lengthA: number,
  b: number,
  ofB: Uint32Array,
  countsB = true,
) {
  let [count, sizeB] = [0, ofB.length];
  for (const partner of ofB) {
    if (partner === a) sizeB--;
    else if (partners.isMarked(partner)) count++;
  }
  return { count, sizeA: lengthA - (countsB && partners.isMarked(b) ? 1 : 0), sizeB };
}

/** The size of a population without two entities. */
function sizeWithout(population: Among, a: number, b: number): number {
  return population.size - (population.has(a) ? 1 : 0) - (population.has(b) ? 1 : 0);
}

/** Numbers below it fit three times into a small integer. */
const SMALL = 1 << 9;

/** Computes the surprise of overlaps. Results for small numbers are cached, because the same ones occur often. */
function measureOf(population: Among) {
  // By the number of the two that are in the population.
  const known = [0, 1, 2].map(() => new Map<number, number>());
  return (a: number, b: number, count: number, sizeA: number, sizeB: number): number => {
    const size = sizeWithout(population, a, b);
    const [few, many] = sizeA <= sizeB ? [sizeA, sizeB] : [sizeB, sizeA];
    if (many >= SMALL) return surpriseOf(size, few, many, count);
    const cache = known[population.size - size] as Map<number, number>;
    const key = (count * SMALL + few) * SMALL + many;
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const surprise = surpriseOf(size, few, many, count);
    cache.set(key, surprise);
    return surprise;
  };
}

/**
 * The roots with their partners and the partners with their roots; partners are numbered from 0 as slots.
 *
 * The roots of a slot are in order.
 */
function tableOf({ partners, counts }: Comparison, roots: readonly number[]) {
  const rootStarts = new Uint32Array(roots.length + 1);
  const slotOf = new Map<number, number>();
  const slots: number[] = [];
  const lengths: number[] = [];
  for (const [at, root] of roots.entries()) {
    const length = partners.collect(root);
    for (let i = 0; i < length; i++) {
      const partner = partners.found[i] as number;
      if (!counts(partner)) continue;
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
