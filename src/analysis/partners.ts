import type { Adjacency } from "../index/adjacency.ts";
import { indexCache } from "../index/index-cache.ts";
import { type EdgeConditions, edgeFilter } from "./edge-filter.ts";
import { type Population, populationOf } from "./population.ts";
import { RollUp, SEVERAL } from "./roll-up.ts";

/** The conditions that make an entity a partner. */
export interface PartnerConditions extends EdgeConditions {
  /** Whether relationships of parts count for their institution, at both ends. */
  readonly rollUp: boolean;
  /** Called for each entity whose partners are collected; throws to stop. */
  readonly onProgress?: () => void;
}

/** Arrays by entity that all searches of one index reuse. */
class Scratch {
  readonly marks: Uint32Array;
  readonly found: Uint32Array;
  /** All zero between searches. */
  readonly counts: Uint32Array;
  private generation = 0;

  constructor(size: number) {
    this.marks = new Uint32Array(size);
    this.found = new Uint32Array(size);
    this.counts = new Uint32Array(size);
  }

  /** A mark that no entity has yet. */
  next(): number {
    if (this.generation === 0xffff_ffff) {
      this.generation = 0;
      this.marks.fill(0);
    }
    return ++this.generation;
  }

  private static readonly made = new WeakMap<Adjacency, Scratch>();

  static of(index: Adjacency): Scratch {
    const scratch = Scratch.made.get(index) ?? new Scratch(index.size);
    Scratch.made.set(index, scratch);
    return scratch;
  }
}

const degreesOf = indexCache<Uint32Array>();

/**
 * The partners of entities under the same conditions, as numbers in reused arrays, for questions about thousands of
 * entities.
 *
 * The next search on the same index overwrites the result: copy what is needed longer.
 */
export class Partners {
  readonly index: Adjacency;
  readonly rolled: RollUp;
  /** Whether a relationship matches. */
  readonly passes: (edge: number) => boolean;
  /** All entities with a partner. */
  readonly population: Population;
  /** The collected partners, as many as {@link collect} returned, each once, in no order. */
  readonly found: Uint32Array;
  /** Counters by entity; all zero when a search ends. */
  readonly counts: Uint32Array;
  /** By entity: the number of its partners plus 1; 0 if it is not computed yet. */
  private readonly degrees: Uint32Array;
  private readonly scratch: Scratch;
  private readonly onProgress: (() => void) | undefined;
  private mark = 0;
  private length = 0;

  constructor(index: Adjacency, conditions: PartnerConditions) {
    this.index = index;
    this.passes = edgeFilter(index, conditions);
    this.onProgress = conditions.onProgress;
    this.rolled = RollUp.of(index, conditions.rollUp);
    this.population = populationOf(index, conditions.via, conditions.rollUp);
    this.degrees = degreesOf(index, JSON.stringify(conditions), () => new Uint32Array(index.size));
    this.scratch = Scratch.of(index);
    this.found = this.scratch.found;
    this.counts = this.scratch.counts;
  }

  /** Collects the partners of an entity, without itself; returns their number. */
  collect(node: number): number {
    this.begin(node);
    const parts = this.rolled.partsOf(node);
    if (parts === undefined) this.scan(node);
    else for (const part of parts) this.scan(part);
    return this.length;
  }

  /** The number of partners of an entity; cached for all searches with the same conditions. */
  degreeOf(node: number): number {
    const known = this.degrees[node] as number;
    if (known !== 0) return known - 1;
    const degree = this.collect(node);
    this.degrees[node] = degree + 1;
    return degree;
  }

  /** Collects the partners of the relationships of an entity itself, not of its parts. */
  collectOwn(node: number): number {
    this.begin(node);
    this.scan(node);
    return this.length;
  }

  /** The partners of an entity, without itself, as a new array. */
  of(node: number): Uint32Array {
    return this.found.slice(0, this.collect(node));
  }

  /** Whether an entity is among the collected partners, or is the entity that they belong to. */
  isMarked(node: number): boolean {
    return this.scratch.marks[node] === this.mark;
  }

  /** The number of relationships to visit for the partners of an entity. */
  workOf(node: number): number {
    const parts = this.rolled.partsOf(node);
    if (parts === undefined) return this.index.degreeOf(node);
    return parts.reduce((all, part) => all + this.index.degreeOf(part), 0);
  }

  private begin(node: number): void {
    this.onProgress?.();
    this.mark = this.scratch.next();
    this.scratch.marks[node] = this.mark;
    this.length = 0;
  }

  private scan(holder: number): void {
    const { starts, neighbours, edges } = this.index;
    const { marks, found } = this.scratch;
    const { whole } = this.rolled;
    const { passes, mark } = this;
    const [from, end] = [starts[holder] as number, starts[holder + 1] as number];
    let { length } = this;
    for (let entry = from; entry < end; entry++) {
      const other = neighbours[entry] as number;
      const partner = whole[other] as number;
      if (partner === SEVERAL) {
        if (!passes(edges[entry] as number)) continue;
        for (const one of this.rolled.wholesOf(other)) {
          if (marks[one] === mark) continue;
          marks[one] = mark;
          found[length++] = one;
        }
      } else if (marks[partner] !== mark && passes(edges[entry] as number)) {
        marks[partner] = mark;
        found[length++] = partner;
      }
    }
    this.length = length;
  }
}
