import { compareTexts } from "../model/digest.ts";
import { findSharedPartners, type PartnerRow, type SharedPartner } from "./shared-partners.ts";

/** Two roots that share partners; `a` has the smaller id. */
export interface PartnerOverlap {
  readonly a: string;
  readonly b: string;
  readonly count: number;
  /** Shared partners over all partners of either (Jaccard), each other left out. */
  readonly similarity: number;
}

/**
 * The pairs of roots that share at least `minShared` partners, in no order.
 *
 * Works from the partners' side, so that a pair that shares nothing costs nothing.
 */
export function findPartnerOverlaps(rows: readonly PartnerRow[], minShared: number): PartnerOverlap[] {
  const partnersOf = new Map<string, Set<string>>();
  const rootsOf = new Map<string, Set<string>>();
  for (const { rootId, partnerId } of rows) {
    if (rootId === partnerId) continue;
    add(partnersOf, rootId, partnerId);
    add(rootsOf, partnerId, rootId);
  }
  const counts = new Map<string, Map<string, number>>();
  for (const [partnerId, roots] of rootsOf) {
    const list = [...roots].filter((rootId) => rootId !== partnerId).sort(compareTexts);
    list.forEach((a, index) => {
      for (const b of list.slice(index + 1)) {
        const row = counts.get(a) ?? new Map<string, number>();
        counts.set(a, row.set(b, (row.get(b) ?? 0) + 1));
      }
    });
  }
  const overlaps: PartnerOverlap[] = [];
  for (const [a, row] of counts) {
    for (const [b, count] of row) {
      if (count < minShared) continue;
      const all = sizeWithout(partnersOf, a, b) + sizeWithout(partnersOf, b, a) - count;
      overlaps.push({ a, b, count, similarity: count / all });
    }
  }
  return overlaps;
}

/** The partners that a pair shares, by name, with what connects them. */
export function sharedByPair(rows: readonly PartnerRow[], a: string, b: string): SharedPartner[] {
  const pair = rows.filter(({ rootId }) => rootId === a || rootId === b);
  return findSharedPartners(pair, [a, b], 2);
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/** How many partners a root has, one of them not counted. */
function sizeWithout(partnersOf: ReadonlyMap<string, ReadonlySet<string>>, root: string, other: string): number {
  const partners = partnersOf.get(root);
  if (partners === undefined) return 0;
  return partners.has(other) ? partners.size - 1 : partners.size;
}
