import { placeGroups } from "../index/containing-places.ts";
import { ENTITY_KINDS, type EntityKind } from "../model/kinds.ts";
import { bestCover } from "./best-cover.ts";
import { namesWritten } from "./common-forms.ts";
import { type FoundName, foundName, writtenName } from "./match-detail.ts";
import { findNames, type Matchers, type MayBeFound, prepare } from "./match-names.ts";
import { EXACT, type Tier, VARIANT, WHYS } from "./matcher.ts";
import type { NameIndex } from "./name-index.ts";
import type { Piece } from "./normalize.ts";
import { patternsOf } from "./query.ts";

/** A search for entities by name. */
export interface SearchQuery {
  readonly text: string;
  /** Only entities of these kinds. An empty list allows all kinds. */
  readonly kinds: readonly EntityKind[];
  /** Only entities located in this place. A place is its number in the adjacency index. */
  readonly within?: number | undefined;
}

/** The position of a hit: its tier and its rank. */
export type HitKey = readonly [tier: number, rank: number];

/** One entity that matches. */
export interface Hit {
  readonly id: string;
  readonly key: HitKey;
}

/** What a query finds. */
interface Found {
  readonly matchers: Matchers;
  /** By rank: the tier of the best name; 0 for no match. */
  readonly tiers: Uint8Array;
  /** The names of which the text is another written form, in ascending order. */
  readonly written: readonly number[];
  /** The parts of the text that no hit contains. */
  readonly leftOut: readonly string[];
}

/**
 * All hits of a query: exact hits, other written forms, then prefix, inner and loose hits. Each group is in order of
 * rank.
 */
export class Hits {
  readonly count: number;
  /** The parts of the text that no hit contains; empty if all hits contain all of it. */
  readonly leftOut: readonly string[];
  private readonly index: NameIndex;
  private readonly matchers: Matchers;
  private readonly tiers: Uint8Array;
  private readonly written: readonly number[];

  constructor(index: NameIndex, { matchers, tiers, written, leftOut }: Found) {
    this.index = index;
    this.matchers = matchers;
    this.tiers = tiers;
    this.written = written;
    this.leftOut = leftOut;
    let count = 0;
    for (let rank = 0; rank < tiers.length; rank++) if (tiers[rank] !== 0) count++;
    this.count = count;
  }

  /**
   * Returns at most `limit` hits after a position, or from the start if `after` is null. Backwards, returns the hits
   * before it, or from the end, the last one first.
   */
  page(after: HitKey | null, limit: number, backwards = false): Hit[] {
    if (backwards) return this.pageBefore(after, limit);
    const [afterTier, afterRank] = after ?? [1, -1];
    const hits: Hit[] = [];
    for (let tier = afterTier; tier <= WHYS.length && hits.length < limit; tier++) {
      let rank = tier === afterTier ? afterRank : -1;
      while (hits.length < limit) {
        rank = this.tiers.indexOf(tier, rank + 1);
        if (rank === -1) break;
        hits.push({ id: this.index.idOf(rank), key: [tier, rank] });
      }
    }
    return hits;
  }

  private pageBefore(before: HitKey | null, limit: number): Hit[] {
    const [beforeTier, beforeRank] = before ?? [WHYS.length, this.tiers.length];
    const hits: Hit[] = [];
    for (let tier = beforeTier; tier >= 1 && hits.length < limit; tier--) {
      let rank = tier === beforeTier ? beforeRank : this.tiers.length;
      while (hits.length < limit && rank > 0) {
        rank = this.tiers.lastIndexOf(tier, rank - 1);
        if (rank === -1) break;
        hits.push({ id: this.index.idOf(rank), key: [tier, rank] });
      }
    }
    return hits;
  }

  /** Returns the name by which a hit was found. */
  nameOf([tier, rank]: HitKey): FoundName {
    if (tier !== VARIANT) return foundName(this.index, this.matchers, rank, tier as Tier);
    return writtenName(this.index, this.written.find((name) => this.index.owners[name] === rank) as number);
  }

  /** Returns the number of hits of each kind, the largest number first. Kinds without hits are omitted. */
  kinds(): { kind: EntityKind; count: number }[] {
    const { nodes, adjacency } = this.index;
    const counts = new Uint32Array(ENTITY_KINDS.length);
    for (let rank = 0; rank < nodes.length; rank++) {
      if (this.tiers[rank] === 0) continue;
      const kind = adjacency.kinds[nodes[rank] as number] as number;
      counts[kind] = (counts[kind] as number) + 1;
    }
    return ENTITY_KINDS.map((kind, at) => ({ kind, count: counts[at] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  }

  /** Returns the number of hits in each place of some kinds, the largest first, then by id. Omits empty places. */
  places(kinds: readonly EntityKind[], limit: number): { id: string; count: number }[] {
    const { nodes, adjacency } = this.index;
    const { groupOf, examples } = placeGroups(adjacency);
    const hits = new Uint32Array(examples.length);
    for (let rank = 0; rank < this.tiers.length; rank++) {
      if (this.tiers[rank] === 0) continue;
      const group = groupOf[nodes[rank] as number] as number;
      hits[group] = (hits[group] as number) + 1;
    }
    const counts = new Map<number, number>();
    for (const [group, count] of hits.entries())
      if (count > 0)
        adjacency.containers.visit(examples[group] as number, (place) =>
          counts.set(place, (counts.get(place) ?? 0) + count),
        );
    const isKind = ENTITY_KINDS.map((kind) => kinds.includes(kind));
    return [...counts]
      .filter(([place]) => isKind[adjacency.kinds[place] as number])
      .sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
      .slice(0, limit)
      .map(([place, count]) => ({ id: adjacency.idOf(place), count }));
  }
}

/**
 * Returns all hits of a query; undefined if its text has neither letters nor digits.
 */
export function search(index: NameIndex, { text, kinds, within }: SearchQuery): Hits | undefined {
  const pieces = index.normalizer.pieces(text);
  if (pieces.length === 0) return undefined;
  const mayBeFound = filterOf(index, kinds, within);
  const written = namesWritten(index, text).filter((name) => mayBeFound?.(index.owners[name] as number) !== false);
  return hitsOf(index, pieces, mayBeFound, { written, leftOut: [] });
}

/**
 * Returns the hits for the part of a text that is in the name which contains the most of it, for a text that no name
 * contains; undefined if no name contains enough of it.
 */
export function searchPart(index: NameIndex, { text, kinds, within }: SearchQuery): Hits | undefined {
  const mayBeFound = filterOf(index, kinds, within);
  const cover = bestCover(
    index,
    text,
    index.normalizer.pieces(text),
    (name) => mayBeFound?.(index.owners[name] as number) !== false,
  );
  return cover && hitsOf(index, cover.pieces, mayBeFound, { written: [], leftOut: cover.leftOut });
}

function hitsOf(
  index: NameIndex,
  pieces: readonly Piece[],
  mayBeFound: MayBeFound,
  { written, leftOut }: Pick<Found, "written" | "leftOut">,
): Hits {
  const matchers = prepare(index, patternsOf(pieces));
  const tiers = findNames(index, matchers, mayBeFound);
  for (const name of written) {
    const rank = index.owners[name] as number;
    if (tiers[rank] !== EXACT) tiers[rank] = VARIANT;
  }
  return new Hits(index, { matchers, tiers, written, leftOut });
}

function filterOf(index: NameIndex, kinds: readonly EntityKind[], within: number | undefined): MayBeFound {
  if (kinds.length === 0 && within === undefined) return undefined;
  const { adjacency, nodes } = index;
  const isKind = ENTITY_KINDS.map((kind) => kinds.length === 0 || kinds.includes(kind));
  return (rank) =>
    isKind[adjacency.kinds[nodes[rank] as number] as number] === true &&
    (within === undefined || index.isLocatedIn(rank, within));
}
