import { limitExceeded } from "../errors.ts";
import { compareTexts } from "../model/collation.ts";
import type { DimensionName } from "./dimension-names.ts";
import { DIMENSIONS, type Member, type View } from "./dimensions.ts";

/** The members of a group with the same key. */
export interface Bucket {
  readonly dimension: DimensionName;
  /** Null for members without a known key. */
  readonly key: string | null;
  readonly count: number;
  /** Its share of the enclosing group, from 0 to 1. */
  readonly share: number;
  /** Whether a member may be in several buckets of the group. */
  readonly overlapping: boolean;
  /** The conditions that select its members, including those of the enclosing groups, as JSON; all must match. */
  readonly conditions: readonly object[];
  readonly buckets: readonly Bucket[];
}

/** The most buckets of one answer. */
export const BUCKETS_MAX = 5_000;

/**
 * Groups entities by one dimension, each group by the next, and so on. Empty groups are left out.
 *
 * @throws {YilianError} LIMIT_EXCEEDED when there are more than {@link BUCKETS_MAX} buckets.
 */
export function bucketsOf(
  members: readonly Member[],
  by: readonly DimensionName[],
  conditions: readonly object[],
  view: View,
): Bucket[] {
  let made = 0;
  return group(members, by, conditions);

  function group(
    all: readonly Member[],
    [name, ...rest]: readonly DimensionName[],
    around: readonly object[],
  ): Bucket[] {
    if (name === undefined) return [];
    const { keysOf, where, isMany } = DIMENSIONS[name];
    const groups = new Map<string | null, Member[]>();
    const enter = (key: string | null, member: Member): void => {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [member]);
      else group.push(member);
    };
    let entered = 0;
    for (const member of all) {
      const before = entered;
      for (const key of keysOf(member, view)) {
        enter(key, member);
        entered++;
      }
      if (entered > before) continue;
      enter(null, member);
      entered++;
    }
    made += groups.size;
    checkBuckets(made);
    const overlapping = isMany(view.kind) || entered > all.length;
    return [...groups].sort(orderOf(name)).map(([key, own]) => {
      const inner = [...around, key === null ? { missing: [name] } : where(key, view.kind)];
      return {
        dimension: name,
        key,
        count: own.length,
        share: own.length / all.length,
        overlapping,
        conditions: inner,
        buckets: group(own, rest, inner),
      };
    });
  }
}

/** Members without a key are last. */
function orderOf(name: DimensionName) {
  const { order } = DIMENSIONS[name];
  return ([a, x]: [string | null, readonly Member[]], [b, y]: [string | null, readonly Member[]]): number => {
    if (a === null || b === null) return a === null ? 1 : -1;
    if (order === "key") return compareTexts(a, b);
    if (order !== undefined) return order.indexOf(a) - order.indexOf(b);
    return y.length - x.length || compareTexts(a, b);
  };
}

function checkBuckets(found: number): void {
  const counts = "buckets or more in its breakdown";
  const hint = "Name fewer dimensions, or narrow `where`.";
  if (found > BUCKETS_MAX) throw limitExceeded("buckets", { max: BUCKETS_MAX, found, counts, hint });
}
