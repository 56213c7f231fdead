import type { Adjacency } from "../index/adjacency.ts";
import { indexCache } from "../index/index-cache.ts";
import { type EdgeConditions, edgeFilter } from "./edge-filter.ts";
import { type Population, populationOf } from "./population.ts";
import { RollUp, SEVERAL } from "./roll-up.ts";

/** What makes a partner. */
export interface PartnerConditions extends EdgeConditions {
  /** Whether what parts hold counts for their institution, on both sides. */
  readonly rollUp: boolean;
  /** Called for each entity whose partners are looked for; throws to end the search. */
  readonly onProgress?: () => void;
}

/** Arrays by entity that searches of one index share; what one search leaves there means nothing to the next. */
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

  /** A mark that nothing bears yet. */
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
 * The partners of entities under the same conditions, as numbers: without sets and texts, for questions about
 * thousands.
 *
 * What it gives holds until it is asked again, by whomever: copy what is to stay.
 */
export class Partners {
  readonly index: Adjacency;
  readonly rolled: RollUp;
  /** Whether a relationship fits. */
  readonly passes: (edge: number) => boolean;
  /** All that partner with any. */
  readonly population: Population;
  /** The partners found last, as many as {@link collect} said, each once, in no order. */
  readonly found: Uint32Array;
  /** By entity, for counting; all zero whenever a search ends. */
  readonly counts: Uint32Array;
  /** By entity: how many partners it has, from 1; 0 where nobody asked yet. */
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

  /** Finds the partners of an entity, itself left out; gives how many there are. */
  collect(node: number): number {
    this.begin(node);
    const parts = this.rolled.partsOf(node);
    if (parts === undefined) this.scan(node);
    else for (const part of parts) this.scan(part);
    return this.length;
  }

  /** How many partners an entity has; remembered for all questions with the same conditions. */
  degreeOf(node: number): number {
    const known = this.degrees[node] as number;
    if (known !== 0) return known - 1;
    const degree = this.collect(node);
    this.degrees[node] = degree + 1;
    return degree;
  }

  /** Finds the partners that an entity has by what it holds itself, not by its parts. */
  collectOwn(node: number): number {
    this.begin(node);
    this.scan(node);
    return this.length;
  }

  /** The partners of an entity, itself left out, as an array of their own. */
  of(node: number): Uint32Array {
    return this.found.slice(0, this.collect(node));
  }

  /** Whether an entity is among the partners found last, or is the one that they are of. */
  isMarked(node: number): boolean {
    return this.scratch.marks[node] === this.mark;
  }

  /** How many relationships there are to look at for the partners of an entity. */
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
