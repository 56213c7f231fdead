import type { Adjacency } from "../../index/adjacency.ts";
import { compareEdgeIds } from "../../index/edge-ids.ts";
import { type Holders, holdersOf, soleHolder } from "../../index/holders.ts";
import { definitionOf, type RelationshipType } from "../../model/relationship-types.ts";
import { RollUp } from "../parts/roll-up.ts";

/** The relationships by which several parts of an institution can take part in one event. */
const TAKING_PART: ReadonlySet<RelationshipType> = new Set<RelationshipType>([
  "PARTNERS_WITH",
  "SUPPORTS",
  "MEMBER_OF",
  "RUNS",
  "LEADS",
  "PARTICIPATES_IN",
]);

/** A relationship in the scope of a question; by number. */
export interface Participation {
  readonly edge: number;
  /** The named entity that the relationship counts for; undefined in a question about all entities. */
  readonly root: number | undefined;
}

/** The relationships by which an institution and its parts take part in one event; by number. */
export interface Event {
  /** In the order of ids, at least one. */
  readonly edges: readonly number[];
  /** The one in scope that takes part. If several do, the institution that they are parts of, or what was named. */
  readonly entity: number;
  /** The parts that take part besides `entity`, in the order of ids. */
  readonly through: readonly number[];
}

/**
 * The events that relationships belong to, each once however many parts of one institution take part.
 *
 * Relationships are one event if they differ only in the parts at either end: their type, finer kind, subject, status
 * and dates are the same. Certifications, awards and what belongs where are events of their own.
 *
 * @param rollUp - without it each relationship is an event, and only what was named is in scope.
 */
export function eventsOf(index: Adjacency, participations: Iterable<Participation>, rollUp: boolean): Event[] {
  const ends = new Ends(index, rollUp);
  const groups = new Map<string, Participation[]>();
  for (const one of participations) {
    const key = ends.keyOf(one.edge);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return Array.from(groups.values(), (group) => {
    const sorted = group.sort((a, b) => compareEdgeIds(index, a.edge, b.edge));
    const holders = [...new Set(sorted.map((one) => ends.holderOf(one)))].sort((a, b) => a - b);
    const entity = ends.commonOf(holders, (sorted[0] as Participation).root);
    return {
      edges: sorted.map(({ edge }) => edge),
      entity,
      through: holders.filter((holder) => holder !== entity),
    };
  });
}

/** The ends of relationships, and the institutions that they count for. */
class Ends {
  private readonly index: Adjacency;
  private readonly rolled: RollUp;
  private readonly rollUp: boolean;
  /** By traits: the dates. */
  private readonly dates: readonly string[];
  private readonly scopes = new Map<number, Holders>();

  constructor(index: Adjacency, rollUp: boolean) {
    this.index = index;
    this.rollUp = rollUp;
    this.rolled = RollUp.of(index, rollUp);
    this.dates = index.relationshipTraits.map(({ since, until, reviewed = null }) =>
      JSON.stringify([since, until, reviewed]),
    );
  }

  /** A text that relationships of one event have in common. */
  keyOf(edge: number): string {
    const { from, to, edgeTraits, restOf, statuses } = this.index;
    const type = this.index.typeOf(edge);
    const [start, end] = [this.wholeOf(from[edge] as number), this.wholeOf(to[edge] as number)];
    if (!this.rollUp || !TAKING_PART.has(type) || start === end) return String(edge);
    const isReversed = definitionOf(type).symmetric && start > end;
    const sorted = isReversed ? [end, start] : [start, end];
    return [type, ...sorted, restOf[edge], statuses[edge], this.dates[edgeTraits[edge] as number]].join(" ");
  }

  /**
   * The end in scope. Of two, the named one, else the start; of a symmetric relationship, the one that counts for the
   * institution with the smaller id.
   */
  holderOf({ edge, root }: Participation): number {
    const ends = [this.index.from[edge] as number, this.index.to[edge] as number];
    if (root !== undefined && ends.includes(root)) return root;
    const inScope = root === undefined ? ends : ends.filter((end) => this.scopeOf(root).has(end));
    if (definitionOf(this.index.typeOf(edge)).symmetric)
      inScope.sort((a, b) => this.wholeOf(a) - this.wholeOf(b) || a - b);
    return inScope[0] as number;
  }

  /** The only one of some holders; else the institution in scope that all of them are parts of; else the root. */
  commonOf(holders: readonly number[], root: number | undefined): number {
    const [first] = holders as readonly [number];
    if (holders.length === 1) return first;
    const whole = this.wholeOf(first);
    const isCommon = holders.every((holder) => this.wholeOf(holder) === whole);
    return root === undefined || (isCommon && this.scopeOf(root).has(whole)) ? whole : root;
  }

  private wholeOf(node: number): number {
    return this.rolled.singleWholeOf(node) ?? node;
  }

  private scopeOf(root: number): Holders {
    const known = this.scopes.get(root) ?? (this.rollUp ? holdersOf(this.index, root) : soleHolder(root));
    this.scopes.set(root, known);
    return known;
  }
}
