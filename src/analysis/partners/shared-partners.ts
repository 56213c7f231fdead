import { compareTexts } from "../../model/collation.ts";
import { isWholeKind } from "../../model/roll-up.ts";
import { type Ranked, TopK } from "../orders/top-k.ts";
import { surpriseOf } from "./hypergeometric.ts";
import type { Partners } from "./partners.ts";
import { Population } from "./population.ts";

/** The order of shared partners. */
export type SharedOrder = "COUNT" | "SURPRISE" | "NAME";

/** A partner of several roots, by numbers. */
export interface SharedPartner {
  readonly partner: number;
  /** The number of roots that it is connected with. */
  readonly count: number;
  /** How unlikely that is by chance: see {@link surpriseOf}. */
  readonly surprise: number;
}

/** The conditions of a search for shared partners. */
export interface SharedQuestion {
  readonly roots: readonly number[];
  /** The least number of roots that a partner is connected with. */
  readonly atLeast: number;
  /** Whether an entity may be such a partner. */
  readonly isKind: (node: number) => boolean;
  readonly order: SharedOrder;
  /** Only partners after this one are returned, or before it if the search goes backwards. */
  readonly after?: number | undefined;
  readonly most: number;
  /** Whether the last ones are returned, from the end. */
  readonly backwards?: boolean;
  /** The most relationships that are visited. */
  readonly maxVisits: number;
}

/** The first shared partners, and their total number. */
export interface SharedPartners {
  readonly total: number;
  readonly first: readonly SharedPartner[];
  /** The number of relationships to compare, if it exceeds the limit. Nothing is compared then. */
  readonly tooMany?: number;
}

/**
 * The partners that at least `atLeast` of the roots have in common, in order; ties go by name, then id.
 *
 * A root is never a shared partner of the other roots. {@link surpriseOf} measures how surprising a shared partner is,
 * among the reported entities and their partners (see {@link Population}) and the roots, without itself: by the number
 * of these that it is connected with under the same conditions, and by the number of roots.
 */
export function findSharedPartners(partners: Partners, question: SharedQuestion): SharedPartners {
  const { roots, atLeast, isKind, order, after, most, backwards, maxVisits } = question;
  const { index, counts, found } = partners;
  const work = roots.reduce((all, root) => all + partners.workOf(root), 0);
  if (work > maxVisits) return { total: 0, first: [], tooMany: work };
  const isRoot = new Set(roots);
  const touched: number[] = [];
  for (const root of roots) {
    const length = partners.collect(root);
    for (let at = 0; at < length; at++) {
      const partner = found[at] as number;
      if (counts[partner] === 0) touched.push(partner);
      counts[partner] = (counts[partner] as number) + 1;
    }
  }
  const shared: number[] = [];
  const countOf: number[] = [];
  for (const partner of touched) {
    const count = counts[partner] as number;
    counts[partner] = 0;
    if (count < atLeast || isRoot.has(partner) || !isKind(partner)) continue;
    shared.push(partner);
    countOf.push(count);
  }
  if (order === "SURPRISE") {
    const more = shared.reduce((all, partner) => all + partners.workOf(partner), 0);
    if (work + more > maxVisits) return { total: 0, first: [], tooMany: work + more };
  }
  let surprise: ReturnType<typeof surpriseOfPartners> | undefined;
  const surpriseAt = (at: number): number => {
    surprise ??= surpriseOfPartners(partners, roots);
    return surprise(shared[at] as number, countOf[at] as number);
  };
  const keyOf = (at: number): number =>
    order === "NAME" ? 0 : order === "COUNT" ? (countOf[at] as number) : surpriseAt(at);
  const compare = (a: number, b: number): number => {
    const [one, other] = [shared[a] as number, shared[b] as number];
    return compareTexts(index.nameOf(one), index.nameOf(other)) || one - other;
  };
  let behind: Ranked | undefined;
  if (after !== undefined) {
    const at = shared.indexOf(after);
    if (at === -1) return { total: shared.length, first: [] };
    behind = { item: at, key: keyOf(at) };
  }
  const top = new TopK(most, compare, behind, backwards);
  for (let at = 0; at < shared.length; at++) top.offer(at, keyOf(at));
  return {
    total: shared.length,
    first: top.ranked.map(({ item, key }) => ({
      partner: shared[item] as number,
      count: countOf[item] as number,
      surprise: order === "SURPRISE" ? key : surpriseAt(item),
    })),
  };
}

/** The surprise that so many of the roots share a partner. */
function surpriseOfPartners(partners: Partners, roots: readonly number[]) {
  const { index, rolled } = partners;
  const population = Population.of(partners, "REPORTED");
  const size = population.size + roots.filter((root) => !population.has(root)).length;
  // From a partner, relationships of a part count for its institution, so roots that are parts may be missing there.
  const mayMiss = (root: number): boolean => {
    const isOwnWhole = rolled.singleWholeOf(root) === root;
    return !isOwnWhole || (rolled.partsOf(root) !== undefined && !isWholeKind(index.kindOf(root)));
  };
  const special = roots
    .filter((root) => !population.has(root) || mayMiss(root))
    .map((root) => ({ root, of: new Set(partners.of(root)) }));
  return (partner: number, count: number): number => {
    let degree = population.degreeOf(partners, partner);
    if (special.length > 0) partners.collect(partner);
    for (const { root, of } of special) {
      const isSeen = partners.isMarked(root);
      if (population.has(root) ? !isSeen && of.has(partner) : isSeen || of.has(partner)) degree++;
    }
    return surpriseOf(size - (population.has(partner) ? 1 : 0), degree, roots.length, count);
  };
}
