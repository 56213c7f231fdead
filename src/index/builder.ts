import { compareTexts } from "../model/collation.ts";
import { relationshipId } from "../model/ids.ts";
import { ENTITY_KINDS } from "../model/kinds.ts";
import { parsePartialDate } from "../model/partial-date.ts";
import { RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import { STATUSES } from "../model/values.ts";
import { Adjacency } from "./adjacency.ts";
import { type AdjacencyColumns, FIRST_DAY, LAST_DAY, NAME_SORTS } from "./adjacency-columns.ts";
import { containersOf } from "./containing-places.ts";
import { GrowingNumbers } from "./growing-numbers.ts";
import {
  type EntityTraits,
  NO_TRAITS,
  type NodeRow,
  type OtherNames,
  type RelationshipRow,
  type RelationshipTraits,
} from "./rows.ts";
import { type Texts, TextsBuilder, textsOf } from "./texts.ts";

/** The number for no status. */
const NO_STATUS = 0;
const TYPE_NUMBERS = new Map<string, number>(RELATIONSHIP_TYPES.map((type, at) => [type, at]));
const KIND_NUMBERS = new Map<string, number>(ENTITY_KINDS.map((kind, at) => [kind, at]));
const STATUS_NUMBERS = new Map<string, number>(STATUSES.map((status, at) => [status, at + 1]));

/** Makes an index from rows; `reported` are the ids of the entities whose own activities documents report. */
export function buildAdjacency(
  nodes: Iterable<NodeRow>,
  edges: Iterable<RelationshipRow> = [],
  reported: Iterable<string> = [],
): Adjacency {
  const builder = new AdjacencyBuilder(nodes, reported);
  for (const edge of edges) builder.add(edge);
  return new Adjacency(builder.finish());
}

/** Collects entities and relationships, and makes the columns of an {@link Adjacency} of them. */
export class AdjacencyBuilder {
  /** In ascending order. */
  readonly ids: readonly string[];
  private readonly entities: ReturnType<typeof entityColumns>;
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly reported: Uint32Array;

  private readonly from = new GrowingNumbers();
  private readonly to = new GrowingNumbers();
  private readonly since = new GrowingNumbers();
  private readonly until = new GrowingNumbers();
  private readonly restOf = new GrowingNumbers();
  private readonly edgeTraits = new GrowingNumbers();
  private readonly types = new GrowingNumbers();
  private readonly statuses = new GrowingNumbers();
  private readonly edgeTraitNumbers = new Map<string, number>();
  private readonly restNumbers = new Map<string, number>();

  constructor(nodes: Iterable<NodeRow>, reported: Iterable<string> = []) {
    // Ids are ASCII, so the order of code units is the order of code points.
    const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    this.ids = sorted.map(({ id }) => id);
    this.numbers = new Map(this.ids.map((id, at) => [id, at]));
    this.entities = entityColumns(sorted);
    const numbers = [...new Set(reported)].flatMap((id) => this.numbers.get(id) ?? []);
    this.reported = Uint32Array.from(numbers).sort();
  }

  /** Adds one relationship. */
  add(row: RelationshipRow): void {
    const [from, to] = [this.numbers.get(row.from), this.numbers.get(row.to)];
    if (from === undefined || to === undefined) return;
    const begin = relationshipId(row.from, row.type, row.to);
    const rest = row.id.startsWith(begin) ? row.id.slice(begin.length) : row.id;
    this.push(this.numbersOf(row), from, to, rest === "" || rest.startsWith("/") ? rest : row.id);
  }

  /** The number of an entity; undefined for an unknown id. */
  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  /** Adds relationships of one type with the same status and dates, whose ids contain their ends. */
  addAlike(traits: RelationshipTraits, ids: readonly string[]): void {
    const numbers = this.numbersOf(traits);
    const between = `/${traits.type}/`;
    // Engines return the relationships of one start one after another.
    let lastId: string | undefined;
    let last: number | undefined;
    for (const id of ids) {
      const end = id.indexOf("/");
      if (!id.startsWith(between, end)) continue;
      if (lastId === undefined || lastId.length !== end || !id.startsWith(lastId)) {
        lastId = id.slice(0, end);
        last = this.numbers.get(lastId);
      }
      const begin = end + between.length;
      const slash = id.indexOf("/", begin);
      const to = this.numbers.get(slash < 0 ? id.slice(begin) : id.slice(begin, slash));
      if (last !== undefined && to !== undefined) this.push(numbers, last, to, slash < 0 ? "" : id.slice(slash));
    }
  }

  /** The columns of all that was added. */
  finish(): AdjacencyColumns {
    const [from, to, types] = [this.from.toArray(), this.to.toArray(), Uint8Array.from(this.types.toArray())];
    return {
      ...this.entities,
      reported: this.reported,
      from,
      to,
      types,
      statuses: Uint8Array.from(this.statuses.toArray()),
      since: this.since.toArray(),
      until: this.until.toArray(),
      edgeTraits: this.edgeTraits.toArray(),
      relationshipTraits: [...this.edgeTraitNumbers.keys()].map((json) => JSON.parse(json) as RelationshipTraits),
      restOf: this.restOf.toArray(),
      rests: textsOf([...this.restNumbers.keys()]),
      containers: containersOf(this.entities.kinds, { from, to, types }),
      ...listsOf(this.ids.length, from, to),
    };
  }

  private numbersOf(traits: RelationshipTraits): Numbers {
    const { type, status, since, until, reviewed = null, kind = null, hasMore = false } = traits;
    const key = JSON.stringify({ type, status, since, until, reviewed, kind, hasMore } satisfies RelationshipTraits);
    return {
      type: TYPE_NUMBERS.get(type) ?? 0,
      status: STATUS_NUMBERS.get(status ?? "") ?? NO_STATUS,
      since: dayOf(since, "first") ?? FIRST_DAY,
      until: dayOf(until, "last") ?? LAST_DAY,
      traits: numberIn(this.edgeTraitNumbers, key),
    };
  }

  private push(numbers: Numbers, from: number, to: number, rest: string): void {
    this.from.push(from);
    this.to.push(to);
    this.types.push(numbers.type);
    this.statuses.push(numbers.status);
    this.since.push(numbers.since);
    this.until.push(numbers.until);
    this.edgeTraits.push(numbers.traits);
    this.restOf.push(numberIn(this.restNumbers, rest));
  }
}

/** Makes the columns of entities in the order of their ids. */
function entityColumns(sorted: readonly NodeRow[]) {
  const names = new TextsBuilder(sorted.reduce((sum, { others }) => sum + 1 + countOf(others), 0));
  const nameSorts = new GrowingNumbers(sorted.length);
  const nameStarts = new Uint32Array(sorted.length + 1);
  const addName = (sort: (typeof NAME_SORTS)[number], name: string): void => {
    names.add(name);
    nameSorts.push(NAME_SORTS.indexOf(sort));
  };
  for (const [at, { name, others }] of sorted.entries()) {
    addName("NAME", name);
    for (const alias of others?.aliases.toSorted(compareTexts) ?? []) addName("ALIAS", alias);
    if (others?.nameEn != null) addName("ENGLISH", others.nameEn);
    for (const id of others?.formerIds ?? []) addName("FORMER_ID", id);
    for (const role of [...new Set(others?.roles)].sort(compareTexts)) addName("ROLE", role);
    nameStarts[at + 1] = nameSorts.length;
  }
  const traits = new Map<EntityTraits, number>();
  const list = names.finish();
  const texts = [...list];
  const nameOrder = Uint32Array.from(texts.keys()).sort(
    (a, b) => compareTexts(texts[a] as string, texts[b] as string) || a - b,
  );
  return {
    ids: textsOf(sorted.map(({ id }) => id)),
    nameStarts,
    names: list,
    nameOrder,
    nameSorts: Uint8Array.from(nameSorts.toArray()),
    nameRanks: ranksOf(list, nameOrder, nameStarts),
    kinds: Uint8Array.from(sorted, ({ kind }) => KIND_NUMBERS.get(kind) ?? 0),
    traits: Uint32Array.from(sorted, ({ traits: own = NO_TRAITS }) => numberIn(traits, own)),
    entityTraits: [...traits.keys()],
  };
}

function countOf(others: OtherNames | undefined): number {
  if (others === undefined) return 0;
  const { aliases, nameEn, formerIds, roles = [] } = others;
  return aliases.length + (nameEn === null ? 0 : 1) + formerIds.length + new Set(roles).size;
}

/** By canonical name, in the order of entities: its position among all different ones in order. */
function ranksOf(names: Texts, nameOrder: Uint32Array, nameStarts: Uint32Array): Uint32Array {
  const entityOf = new Map(Array.from(nameStarts.subarray(0, -1), (name, entity) => [name, entity]));
  const ranks = new Uint32Array(nameStarts.length - 1);
  let [rank, last] = [-1, ""];
  for (const name of nameOrder) {
    const entity = entityOf.get(name);
    if (entity === undefined) continue;
    const text = names.at(name) as string;
    if (rank < 0 || text !== last) rank++;
    last = text;
    ranks[entity] = rank;
  }
  return ranks;
}

/** Makes the adjacency lists of `size` entities from the ends of the relationships. */
function listsOf(size: number, from: Uint32Array, to: Uint32Array) {
  const starts = new Uint32Array(size + 1);
  for (const ends of [from, to]) for (const end of ends) starts[end + 1] = (starts[end + 1] as number) + 1;
  for (let at = 0; at < size; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const next = starts.slice();
  const neighbours = new Uint32Array(2 * from.length);
  const edges = new Uint32Array(2 * from.length);
  const enter = (at: number, other: number, edge: number): void => {
    const entry = next[at] as number;
    next[at] = entry + 1;
    neighbours[entry] = other;
    edges[entry] = edge;
  };
  for (let edge = 0; edge < from.length; edge++) {
    const [start, end] = [from[edge] as number, to[edge] as number];
    enter(start, end, edge);
    enter(end, start, edge);
  }
  return { starts, neighbours, edges };
}

/** The number of a key, which is new unless the map contains it. */
function numberIn<K>(numbers: Map<K, number>, key: K): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** The traits of relationships as numbers. */
interface Numbers {
  readonly type: number;
  readonly status: number;
  readonly since: number;
  readonly until: number;
  /** The position in `relationshipTraits`. */
  readonly traits: number;
}

function dayOf(date: string | null, end: "first" | "last"): number | undefined {
  const parsed = date === null ? undefined : parsePartialDate(date);
  return parsed === undefined ? undefined : Number(parsed[end].replaceAll("-", ""));
}
