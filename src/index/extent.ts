import type { RelationshipType } from "../model/relationship-types.ts";

/** Whom a {@link Population} is of. */
export interface PopulationAsked {
  readonly via: readonly RelationshipType[];
  readonly rollUp: boolean;
}

/** What is to be read, by ids of entities. */
export interface Wanted {
  /** Whether there are such. */
  readonly entities?: readonly string[];
  /** All relationships at them. */
  readonly relationships?: readonly string[];
  /** What they belong to and lie in. */
  readonly above?: readonly string[];
  /** How many relationships they have. */
  readonly degrees?: readonly string[];
  /** How many passages bear on them and their relationships. */
  readonly passages?: readonly string[];
  readonly population?: PopulationAsked;
}

/** Thrown by an index of a part of the graph when an answer needs what is not in it; who asks reads that and asks again. */
export class Unread extends Error {
  override readonly name = "Unread";
  readonly wanted: Wanted;

  constructor(wanted: Wanted) {
    super("An answer needs more of the graph than was read.");
    this.wanted = wanted;
  }
}

/** What was read of the graph, by ids of entities. */
export interface Known {
  /** Those of which it was looked up whether they are there. */
  readonly entities: { has(id: string): boolean };
  readonly relationships: ReadonlySet<string>;
  readonly above: { has(id: string): boolean };
  readonly degrees: ReadonlyMap<string, number>;
  readonly passages: ReadonlySet<string>;
  /** How many there are in a population; undefined where that was not counted. */
  population(asked: PopulationAsked): number | undefined;
}

/**
 * How far an index of a part of the graph goes.
 *
 * Its methods throw {@link Unread} where something was not read, so that no answer is given that might be another one on
 * the whole graph. They take all at once that a search is about to look at: the more is named, the fewer times it is asked
 * again. Once it has thrown it throws whatever is asked, so that no search meets what another left half done.
 */
export class Extent {
  private readonly known: Known;
  private readonly ids: readonly string[];
  /** By entity: whether its relationships were read. */
  private readonly isRead: Uint8Array;
  private spent = false;

  constructor(ids: readonly string[], known: Known) {
    this.ids = ids;
    this.known = known;
    this.isRead = Uint8Array.from(ids, (id) => (known.relationships.has(id) ? 1 : 0));
  }

  /** Lets it throw from now on, because more was read than its index holds. */
  spend(): void {
    this.spent = true;
  }

  /** Whether it throws, so that another index is needed. */
  get isSpent(): boolean {
    return this.spent;
  }

  /** Whether all relationships at an entity were read. */
  has(node: number): boolean {
    return this.isRead[node] === 1;
  }

  needEntity(id: string): void {
    if (this.spent || !this.known.entities.has(id)) this.end({ entities: [id] });
  }

  /** All relationships at some entities. */
  need(nodes: Iterable<number>): void {
    this.endUnless(nodes, this.known.relationships, "relationships");
  }

  /** The same of one. */
  needOne(node: number): void {
    if (this.spent || !this.has(node)) this.end({ relationships: [this.idOf(node)] });
  }

  /** All relationships among some entities: those of one of any two tell them. */
  needAmong(nodes: Iterable<number>): void {
    this.need([]);
    const unread = [...nodes].filter((node) => !this.has(node));
    if (unread.length < 2) return;
    this.needDegrees(unread);
    const most = unread.reduce((one, other) => (this.degreeOf(other) > this.degreeOf(one) ? other : one));
    this.need(unread.filter((node) => node !== most));
  }

  /** What some entities belong to and lie in. */
  needAbove(nodes: Iterable<number>): void {
    this.endUnless(nodes, this.known.above, "above");
  }

  /** How many relationships some entities have. */
  needDegrees(nodes: Iterable<number>): void {
    this.endUnless(nodes, this.known.degrees, "degrees");
  }

  /** How many passages bear on some entities, and how many relationships they have. */
  needPassages(nodes: Iterable<number>): void {
    this.endUnless(nodes, this.known.passages, "passages");
  }

  /** How many relationships an entity has. */
  degreeOf(node: number): number {
    return this.known.degrees.get(this.idOf(node)) ?? this.end({ degrees: [this.idOf(node)] });
  }

  /** How many there are in a population. */
  population(asked: PopulationAsked): number {
    return this.known.population(asked) ?? this.end({ population: asked });
  }

  private endUnless(nodes: Iterable<number>, read: { has(id: string): boolean }, what: keyof Wanted): void {
    const missing = new Set<string>();
    for (const node of nodes) if (!read.has(this.idOf(node))) missing.add(this.idOf(node));
    if (this.spent || missing.size > 0) this.end({ [what]: [...missing] });
  }

  private end(wanted: Wanted): never {
    this.spent = true;
    throw new Unread(wanted);
  }

  private idOf(node: number): string {
    return this.ids[node] as string;
  }
}
