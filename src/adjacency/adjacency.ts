import { ENTITY_KINDS, type EntityKind } from "../model/kinds.ts";
import { parsePartialDate } from "../model/partial-date.ts";
import { STATUSES } from "../model/properties.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";

/** An entity as the index takes it in. */
export interface NodeRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** How many passages bear on its names and properties. */
  readonly evidence?: number;
}

/** A relationship as the index takes it in; one with an end that is not there is left out. */
export interface EdgeRow {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly status: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly evidence?: number;
}

/** Days as numbers: 20250408; what has no bound reaches from here to there. */
export const FIRST_DAY = 0;
export const LAST_DAY = 99_999_999;

/** The status of what has none. */
const NO_STATUS = 0;
const TYPE_NUMBERS = new Map<string, number>(RELATIONSHIP_TYPES.map((type, at) => [type, at]));
const KIND_NUMBERS = new Map<string, number>(ENTITY_KINDS.map((kind, at) => [kind, at]));
const STATUS_NUMBERS = new Map<string, number>(STATUSES.map((status, at) => [status, at + 1]));

/**
 * Who is joined with whom, in typed arrays: for questions that walk the graph.
 *
 * Entities are numbered in the code point order of their ids, so that an order by number is one by id. Each relationship
 * stands at both its ends.
 */
export class Adjacency {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** By entity: the place of its kind in ENTITY_KINDS. */
  readonly kinds: Uint8Array;
  /** By entity: how many passages bear on it and its relationships. */
  readonly evidence: Uint32Array;

  /** By relationship. */
  readonly edgeIds: readonly string[];
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The place of the type in RELATIONSHIP_TYPES, and of the status in STATUSES, from 1; 0 for none. */
  readonly types: Uint8Array;
  readonly statuses: Uint8Array;
  /** The first day of since and the last of until, as numbers. */
  readonly since: Uint32Array;
  readonly until: Uint32Array;

  /** Where the entries of each entity begin, and end with the next; one entry for each relationship at it. */
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly edges: Uint32Array;

  private readonly numbers: ReadonlyMap<string, number>;

  constructor(nodes: readonly NodeRow[], edges: readonly EdgeRow[]) {
    // Ids are ASCII, of which code units are code points.
    const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    this.ids = sorted.map(({ id }) => id);
    this.names = sorted.map(({ name }) => name);
    this.kinds = Uint8Array.from(sorted, ({ kind }) => KIND_NUMBERS.get(kind) ?? 0);
    this.evidence = Uint32Array.from(sorted, ({ evidence = 0 }) => evidence);
    const numbers = new Map(this.ids.map((id, at) => [id, at]));
    this.numbers = numbers;

    const joined = edges.filter(({ from, to }) => numbers.has(from) && numbers.has(to));
    const numberOf = (id: string): number => numbers.get(id) ?? 0;
    this.edgeIds = joined.map(({ id }) => id);
    this.from = Uint32Array.from(joined, ({ from }) => numberOf(from));
    this.to = Uint32Array.from(joined, ({ to }) => numberOf(to));
    this.types = Uint8Array.from(joined, ({ type }) => TYPE_NUMBERS.get(type) ?? 0);
    this.statuses = Uint8Array.from(joined, ({ status }) => STATUS_NUMBERS.get(status ?? "") ?? NO_STATUS);
    this.since = Uint32Array.from(joined, ({ since }) => dayOf(since, "first") ?? FIRST_DAY);
    this.until = Uint32Array.from(joined, ({ until }) => dayOf(until, "last") ?? LAST_DAY);

    this.starts = new Uint32Array(this.ids.length + 1);
    for (const ends of [this.from, this.to])
      for (const end of ends) this.starts[end + 1] = (this.starts[end + 1] ?? 0) + 1;
    for (let at = 0; at < this.ids.length; at++)
      this.starts[at + 1] = (this.starts[at + 1] ?? 0) + (this.starts[at] ?? 0);
    const next = this.starts.slice();
    this.neighbours = new Uint32Array(2 * joined.length);
    this.edges = new Uint32Array(2 * joined.length);
    const enter = (at: number, other: number, edge: number): void => {
      const entry = next[at] ?? 0;
      next[at] = entry + 1;
      this.neighbours[entry] = other;
      this.edges[entry] = edge;
    };
    for (let edge = 0; edge < joined.length; edge++) {
      const [from, to] = [this.from[edge] ?? 0, this.to[edge] ?? 0];
      const passages = joined[edge]?.evidence ?? 0;
      for (const end of [from, to]) this.evidence[end] = (this.evidence[end] ?? 0) + passages;
      enter(from, to, edge);
      enter(to, from, edge);
    }
  }

  /** How many entities there are. */
  get size(): number {
    return this.ids.length;
  }

  /** The number of an entity; undefined for an unknown id. */
  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  /** The id of an entity, its kind, and the id of a relationship; throw a RangeError for a number that there is not. */
  idOf(node: number): string {
    return there(this.ids[node]);
  }

  kindOf(node: number): EntityKind {
    return there(ENTITY_KINDS[there(this.kinds[node])]);
  }

  nameOf(node: number): string {
    return there(this.names[node]);
  }

  /** Whether a relationship tells neither since when nor until when. */
  isUndated(edge: number): boolean {
    return this.since[edge] === FIRST_DAY && this.until[edge] === LAST_DAY;
  }

  edgeIdOf(edge: number): string {
    return there(this.edgeIds[edge]);
  }

  typeOf(edge: number): RelationshipType {
    return there(RELATIONSHIP_TYPES[there(this.types[edge])]);
  }

  /** How many relationships are at an entity. */
  degreeOf(node: number): number {
    return there(this.starts[node + 1]) - there(this.starts[node]);
  }

  /** Tells each relationship at an entity, with its other end, in no order. */
  visit(node: number, tell: (edge: number, other: number) => void): void {
    const end = there(this.starts[node + 1]);
    for (let entry = there(this.starts[node]); entry < end; entry++)
      tell(this.edges[entry] as number, this.neighbours[entry] as number);
  }

  /** About how many bytes it takes: its arrays, and two bytes a character of its texts. */
  get bytes(): number {
    const arrays = [this.kinds, this.evidence, this.from, this.to, this.types, this.statuses, this.since, this.until];
    const sum = [...arrays, this.starts, this.neighbours, this.edges].reduce(
      (all, { byteLength }) => all + byteLength,
      0,
    );
    const texts = [this.ids, this.names, this.edgeIds].flat();
    return sum + texts.reduce((all, text) => all + 16 + 2 * text.length, 0);
  }
}

function dayOf(date: string | null, end: "first" | "last"): number | undefined {
  const parsed = date === null ? undefined : parsePartialDate(date);
  return parsed === undefined ? undefined : Number(parsed[end].replaceAll("-", ""));
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("There is no such number.");
  return value;
}
