import { relationshipId } from "../model/ids.ts";
import { ENTITY_KINDS } from "../model/kinds.ts";
import { parsePartialDate } from "../model/partial-date.ts";
import { RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import { STATUSES } from "../model/values.ts";
import {
  type EntityTraits,
  NO_TRAITS,
  type NodeRow,
  type OtherNames,
  type RelationshipRow,
  type RelationshipTraits,
} from "./rows.ts";

/** The bounds of days as numbers such as 20250408, for relationships without a date. */
export const FIRST_DAY = 0;
export const LAST_DAY = 99_999_999;

/** The number for no status. */
const NO_STATUS = 0;
const TYPE_NUMBERS = new Map<string, number>(RELATIONSHIP_TYPES.map((type, at) => [type, at]));
const KIND_NUMBERS = new Map<string, number>(ENTITY_KINDS.map((kind, at) => [kind, at]));
const STATUS_NUMBERS = new Map<string, number>(STATUSES.map((status, at) => [status, at + 1]));

/** Collects entities and relationships for an {@link Adjacency}. */
export class AdjacencyBuilder {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly kinds: Uint8Array;
  readonly numbers: ReadonlyMap<string, number>;
  /** By entity: the position of its traits in `entityTraits`. */
  readonly traits: Uint32Array;
  readonly entityTraits: readonly EntityTraits[];
  /** By entity; entities without other names are left out. */
  readonly otherNames: ReadonlyMap<number, OtherNames>;

  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly types: number[] = [];
  readonly statuses: number[] = [];
  readonly since: number[] = [];
  readonly until: number[] = [];
  readonly restOf: number[] = [];
  readonly edgeTraits: number[] = [];
  private readonly edgeTraitNumbers = new Map<string, number>();
  private readonly restNumbers = new Map<string, number>();

  constructor(nodes: Iterable<NodeRow>) {
    // Ids are ASCII, so the order of code units is the order of code points.
    const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    this.ids = sorted.map(({ id }) => id);
    this.names = sorted.map(({ name }) => name);
    this.kinds = Uint8Array.from(sorted, ({ kind }) => KIND_NUMBERS.get(kind) ?? 0);
    this.numbers = new Map(this.ids.map((id, at) => [id, at]));
    this.otherNames = new Map(
      sorted.flatMap(({ others }, at) => (others === undefined ? [] : [[at, others] as const])),
    );
    const traits = new Map<EntityTraits, number>();
    this.traits = Uint32Array.from(sorted, ({ traits: own = NO_TRAITS }) => {
      const known = traits.get(own) ?? traits.size;
      traits.set(own, known);
      return known;
    });
    this.entityTraits = [...traits.keys()];
  }

  /** The traits of relationships, each once. */
  get relationshipTraits(): RelationshipTraits[] {
    return [...this.edgeTraitNumbers.keys()].map((json) => JSON.parse(json) as RelationshipTraits);
  }

  /** The ends of ids behind `from/TYPE/to`, such as `/cooperation`; the complete id if it does not begin that way. */
  get rests(): string[] {
    return [...this.restNumbers.keys()];
  }

  /** Adds one relationship. */
  add(row: RelationshipRow): void {
    const [from, to] = [this.numbers.get(row.from), this.numbers.get(row.to)];
    if (from === undefined || to === undefined) return;
    const begin = relationshipId(row.from, row.type, row.to);
    const rest = row.id.startsWith(begin) ? row.id.slice(begin.length) : row.id;
    this.push(this.numbersOf(row), from, to, rest === "" || rest.startsWith("/") ? rest : row.id);
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

  private numbersOf({ type, status, since, until, kind = null, hasMore = false }: RelationshipTraits): Numbers {
    const key = JSON.stringify({ type, status, since, until, kind, hasMore } satisfies RelationshipTraits);
    const traits = this.edgeTraitNumbers.get(key) ?? this.edgeTraitNumbers.size;
    this.edgeTraitNumbers.set(key, traits);
    return {
      type: TYPE_NUMBERS.get(type) ?? 0,
      status: STATUS_NUMBERS.get(status ?? "") ?? NO_STATUS,
      since: dayOf(since, "first") ?? FIRST_DAY,
      until: dayOf(until, "last") ?? LAST_DAY,
      traits,
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
    let restNumber = this.restNumbers.get(rest);
    if (restNumber === undefined) {
      restNumber = this.restNumbers.size;
      this.restNumbers.set(rest, restNumber);
    }
    this.restOf.push(restNumber);
  }
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
