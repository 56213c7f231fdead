import type { Adjacency } from "../../index/adjacency.ts";
import type { EntitySet } from "../../index/entity-set.ts";
import { type EntityKind, INSTITUTION_LIKE } from "../../model/kinds.ts";
import { CollectedEntities } from "../collected-entities.ts";
import { TopK } from "../orders/top-k.ts";
import { type OverlapScope, reportedIfAny } from "./population.ts";
import { type Aspect, type AspectName, aspectsOf } from "./similarity-aspects.ts";

/** What two entities have in common in one aspect. */
export interface SharedAspect {
  readonly name: AspectName;
  readonly weight: number;
  /** The number of items of either entity, without the two. */
  readonly total: number;
  /** The shared items: those with the fewest relationships first, then by number. */
  readonly shared: readonly number[];
}

/** A similar entity, by number. */
export interface Similar {
  readonly node: number;
  /** The weights of the shared items divided by the weights of the items of either, without the two entities. */
  readonly score: number;
  readonly aspects: readonly SharedAspect[];
}

/** Which entities are compared, and how many are returned. */
export interface SimilarQuestion {
  readonly scope: OverlapScope;
  readonly most: number;
  /** The most relationships that are visited to find candidates, and again to compare them. */
  readonly maxVisits?: number;
}

const VISITS_MAX = 250_000;
/** The kinds of entity that documents can report on. */
const REPORTABLE: ReadonlySet<EntityKind> = new Set<EntityKind>([...INSTITUTION_LIKE, "TEAM"]);

/** An item of the entity in question. */
interface Item {
  readonly node: number;
  readonly aspect: Aspect;
}

/**
 * The entities of the same kind that have the most in common with an entity: by score, then by the number of shared
 * items, then by id. The score is a weighted Jaccard index over all {@link aspectsOf}.
 *
 * Candidates are searched from the items with the fewest relationships, up to `maxVisits` relationships. The candidates
 * that share the largest weight are compared first, again up to `maxVisits` relationships.
 */
export function findSimilar(index: Adjacency, node: number, question: SimilarQuestion): Similar[] {
  const { scope, most, maxVisits = VISITS_MAX } = question;
  const aspects = aspectsOf(index);
  const own: Item[] = aspects.flatMap((aspect) => {
    const items = aspect.found.slice(0, aspect.collect(node));
    return Array.from(items, (item) => ({ node: item, aspect }));
  });
  own.sort((a, b) => index.degreeOf(a.node) - index.degreeOf(b.node) || a.node - b.node);
  const isReportable = REPORTABLE.has(index.kindOf(node));
  const compared = isReportable ? reportedIfAny(index, scope) : undefined;
  const { candidates, skipped } = findCandidates(index, { node, own, compared, maxVisits });

  const ownWeights = new Map(own.map(({ node: item, aspect }) => [item, aspect.weight]));
  const all = own.reduce((sum, { aspect }) => sum + aspect.weight, 0);
  const heaviest = Math.max(0, ...aspects.map(({ weight }) => weight));
  const countOf = new Map<number, number>();
  // The order of numbers is the order of ids.
  const top = new TopK(most, (a, b) => (countOf.get(b) ?? 0) - (countOf.get(a) ?? 0) || a - b);
  let visits = 0;
  for (let weight = candidates.length - 1; weight > 0 && visits <= maxVisits; weight--) {
    // The best score for this weight is that of an entity without other items, which may be an item itself.
    const best = (weight + skipped) / Math.max(1, all - heaviest);
    if (best < top.threshold) break;
    // By id, so that the result does not depend on the order of reading if not all are compared.
    const alike = (candidates[weight] ?? []).sort((a, b) => a - b);
    for (const other of alike) {
      const work = aspects.reduce((sum, aspect) => sum + aspect.workOf(other), 0);
      visits += visits + index.degreeOf(other) > maxVisits ? maxVisits + 1 : work;
      if (visits > maxVisits) break;
      let [union, shared, count] = [all - (ownWeights.get(other) ?? 0), 0, 0];
      for (const aspect of aspects) {
        const length = aspect.collect(other);
        for (let at = 0; at < length; at++) {
          const item = aspect.found[at] as number;
          if (item === node) continue;
          if (!ownWeights.has(item)) union += aspect.weight;
          else {
            shared += aspect.weight;
            count++;
          }
        }
      }
      if (count === 0) continue;
      const score = shared / union;
      if (score < top.threshold) continue;
      countOf.set(other, count);
      top.offer(other, score);
    }
  }
  return top.ranked.map(({ item, key }) => ({
    ...{ node: item, score: key },
    aspects: aspects.map((aspect) => compareIn(aspect, own, node, item)),
  }));
}

/** What an entity with some items and another one have in common in one aspect. */
function compareIn(aspect: Aspect, own: readonly Item[], node: number, other: number): SharedAspect {
  const length = aspect.collect(other);
  const its = aspect.isMarked(node) ? length - 1 : length;
  const mine = own.flatMap((item) => (item.aspect === aspect && item.node !== other ? [item.node] : []));
  const shared = mine.filter((item) => aspect.isMarked(item));
  return { name: aspect.name, weight: aspect.weight, total: mine.length + its - shared.length, shared };
}

interface CandidateQuestion {
  readonly node: number;
  readonly own: readonly Item[];
  /** The entities that are compared; undefined for all. */
  readonly compared: EntitySet | undefined;
  readonly maxVisits: number;
}

/** The entities of the same kind by the weight of what they share, and the weight of what was not visited. */
function findCandidates(index: Adjacency, { node, own, compared, maxVisits }: CandidateQuestion) {
  const kind = index.kinds[node];
  const seen = new CollectedEntities(index);
  const weights = new Map<number, number>();
  let [visits, done, skipped] = [0, 0, 0];
  for (const { node: item, aspect } of own) {
    // Its own relationships alone exceed the limit, without those of its parts.
    if (visits + index.degreeOf(item) > maxVisits) break;
    visits += aspect.workOf(item);
    if (visits > maxVisits) break;
    done++;
    seen.begin(item);
    aspect.visitOwners(item, (other) => {
      if (index.kinds[other] !== kind || other === node || seen.has(other)) return;
      if (compared !== undefined && !compared.has(other)) return;
      seen.add(other);
      weights.set(other, (weights.get(other) ?? 0) + aspect.weight);
    });
  }
  for (const { aspect } of own.slice(done)) skipped += aspect.weight;
  const candidates: number[][] = [];
  for (const [other, weight] of weights) {
    const alike = candidates[weight];
    if (alike === undefined) candidates[weight] = [other];
    else alike.push(other);
  }
  return { candidates, skipped };
}
