import type { Adjacency } from "../index/adjacency.ts";

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

/**
 * Entities collected one after another, each once, as numbers in reused arrays, for questions about thousands of
 * entities.
 *
 * The next search on the same index overwrites the result: copy what is needed longer.
 */
export class CollectedEntities {
  /** The collected entities, as many as {@link length}, in no order. */
  readonly found: Uint32Array;
  /** Counters by entity; all zero when a search ends. */
  readonly counts: Uint32Array;
  length = 0;
  private readonly scratch: Scratch;
  private mark = 0;

  constructor(index: Adjacency) {
    this.scratch = Scratch.of(index);
    this.found = this.scratch.found;
    this.counts = this.scratch.counts;
  }

  /** Starts a new search around an entity, which is not collected itself. */
  begin(node: number): void {
    this.mark = this.scratch.next();
    this.scratch.marks[node] = this.mark;
    this.length = 0;
  }

  /** Collects an entity, if it is not collected yet. */
  add(node: number): void {
    this.scratch.marks[node] = this.mark;
    this.found[this.length++] = node;
  }

  /** Whether an entity is collected, or is the one that the search started around. */
  has(node: number): boolean {
    return this.scratch.marks[node] === this.mark;
  }
}
