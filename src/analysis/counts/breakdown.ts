import { limitExceeded } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import type { EntitySet } from "../../index/entity-set.ts";
import { indexCache } from "../../index/index-cache.ts";
import { compareTexts } from "../../model/collation.ts";
import type { DimensionName } from "./dimension-names.ts";
import type { Grouping, GroupingDimension } from "./grouping.ts";

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

const breakdowns = indexCache<readonly Bucket[]>(16);

/**
 * Groups members by one dimension, each group by the next, and so on. Empty groups are left out.
 *
 * @param members - the numbers of entities of one kind, or of relationships.
 * @param by - dimensions of the grouping.
 * @param conditions - the conditions that select the members, as JSON. The result is cached by them.
 * @throws {YilianError} LIMIT_EXCEEDED when there are more than {@link BUCKETS_MAX} buckets.
 */
export function bucketsOf(
  index: Adjacency,
  grouping: Grouping,
  members: EntitySet,
  by: readonly DimensionName[],
  conditions: readonly object[],
): readonly Bucket[] {
  return breakdowns(index, JSON.stringify([grouping.of, by, conditions]), () =>
    groupAll(index, grouping, members.toArray(), by, conditions),
  );
}

function groupAll(
  index: Adjacency,
  { dimensions }: Grouping,
  members: Uint32Array,
  by: readonly DimensionName[],
  conditions: readonly object[],
): Bucket[] {
  let made = 0;
  return group(members, by, conditions);

  function group(
    all: ArrayLike<number>,
    [name, ...rest]: readonly DimensionName[],
    around: readonly object[],
  ): Bucket[] {
    const dimension = name && dimensions.get(name);
    if (name === undefined || dimension === undefined) return [];
    const { groups, entries } = groupsOf(index, all, dimension);
    made += groups.length;
    checkBuckets(made);
    const overlapping = dimension.isMany || entries > all.length;
    return groups.sort(orderOf(dimension)).map(([key, own]) => {
      const inner = [...around, key === null ? { missing: [name] } : dimension.where(key)];
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

/** A key with its members; null is the key of those without one. */
type Group = readonly [key: string | null, members: readonly number[]];

/** Members by their keys, and how many entries all groups have; null is the key of the members without one. */
function groupsOf(index: Adjacency, members: ArrayLike<number>, { keysIn }: GroupingDimension) {
  const { read, textOf, limit } = keysIn(index);
  /** By key: the position of its group plus 1; 0 if there is none yet. */
  const positions = new Uint32Array(limit);
  const found: { readonly key: number; readonly members: number[]; last: number }[] = [];
  const without: number[] = [];
  let entries = 0;
  let member = 0;
  const enter = (key: number): void => {
    const group = found[(positions[key] as number) - 1];
    if (group === undefined) positions[key] = found.push({ key, members: [member], last: member });
    // A member may have a key more than once.
    else if (group.last === member) return;
    else {
      group.last = member;
      group.members.push(member);
    }
    entries++;
  };
  for (let at = 0; at < members.length; at++) {
    member = members[at] as number;
    const before = entries;
    read(member, enter);
    if (entries > before) continue;
    without.push(member);
    entries++;
  }
  const groups = found.map(({ key, members: own }): Group => [textOf(key), own]);
  if (without.length > 0) groups.push([null, without]);
  return { groups, entries };
}

/** Members without a key are last. */
function orderOf({ order }: GroupingDimension) {
  return ([a, x]: Group, [b, y]: Group): number => {
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
