import type { Adjacency } from "../../index/adjacency.ts";
import { CollectedEntities } from "../collected-entities.ts";
import { type EdgeConditions, edgeFilter } from "../filters/edge-filter.ts";
import { RollUp } from "../parts/roll-up.ts";

/** The conditions that make an entity a neighbour. */
export interface NeighbourConditions extends EdgeConditions {
  /** Whether relationships of parts count for their institution, at both ends. */
  readonly rollUp: boolean;
}

/** The entities at the other ends of the relationships of an entity, of any kind. */
export class Neighbours {
  readonly index: Adjacency;
  readonly rolled: RollUp;
  /** The collected neighbours, as many as {@link collect} returned, each once, in no order. */
  readonly found: Uint32Array;
  /** Counters by entity; all zero when a search ends. */
  readonly counts: Uint32Array;
  private readonly passes: (edge: number) => boolean;
  private readonly collected: CollectedEntities;

  constructor(index: Adjacency, conditions: NeighbourConditions) {
    this.index = index;
    this.passes = edgeFilter(index, conditions);
    this.rolled = RollUp.of(index, conditions.rollUp);
    this.collected = new CollectedEntities(index);
    this.found = this.collected.found;
    this.counts = this.collected.counts;
  }

  /** Collects the neighbours of an entity, without itself; returns their number. */
  collect(node: number): number {
    this.collected.begin(node);
    for (const holder of this.rolled.holdersOf(node)) this.scan(holder);
    return this.collected.length;
  }

  /** Collects the neighbours by the relationships of an entity itself, not of its parts. */
  collectOwn(node: number): number {
    this.collected.begin(node);
    this.scan(node);
    return this.collected.length;
  }

  /** Whether an entity is among the collected neighbours, or is the entity that they belong to. */
  isMarked(node: number): boolean {
    return this.collected.has(node);
  }

  /** The number of relationships to visit for the neighbours of an entity. */
  workOf(node: number): number {
    return this.rolled.holdersOf(node).reduce((all, part) => all + this.index.degreeOf(part), 0);
  }

  private scan(holder: number): void {
    const { collected, rolled, passes } = this;
    this.index.visit(holder, (edge, other) => {
      const whole = rolled.singleWholeOf(other);
      if (whole !== undefined) {
        if (!collected.has(whole) && passes(edge)) collected.add(whole);
      } else if (passes(edge)) for (const one of rolled.wholesOf(other)) if (!collected.has(one)) collected.add(one);
    });
  }
}
