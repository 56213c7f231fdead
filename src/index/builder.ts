import { relationshipId } from "../model/ids.ts";
import { ENTITY_KINDS, type EntityKind } from "../model/kinds.ts";
import { parsePartialDate } from "../model/partial-date.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import { STATUSES } from "../model/values.ts";

/** An entity to add to the index. */
export interface NodeRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The number of passages about its names and properties. */
  readonly evidence?: number;
}

/** The properties that many relationships have in common. */
export interface RelationshipTraits {
  readonly type: RelationshipType;
  readonly status: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** A relationship to add to the index; it is left out if one of its ends is missing. */
export interface RelationshipRow extends RelationshipTraits {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly evidence?: number;
}

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
  readonly evidence: Uint32Array;
  readonly numbers: ReadonlyMap<string, number>;

  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly types: number[] = [];
  readonly statuses: number[] = [];
  readonly since: number[] = [];
  readonly until: number[] = [];
  readonly restOf: number[] = [];
  private readonly restNumbers = new Map<string, number>();

  constructor(nodes: Iterable<NodeRow>) {
    // Ids are ASCII, so the order of code units is the order of code points.
    const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    this.ids = sorted.map(({ id }) => id);
    this.names = sorted.map(({ name }) => name);
    this.kinds = Uint8Array.from(sorted, ({ kind }) => KIND_NUMBERS.get(kind) ?? 0);
    this.evidence = Uint32Array.from(sorted, ({ evidence = 0 }) => evidence);
    this.numbers = new Map(this.ids.map((id, at) => [id, at]));
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
    this.push(numbersOf(row), from, to, rest === "" || rest.startsWith("/") ? rest : row.id, row.evidence ?? 0);
  }

  /**
   * Adds relationships of one type with the same status and dates, whose ids contain their ends.
   *
   * @param evidence - the number of passages about each, by id; 0 for a missing id.
   */
  addAlike(traits: RelationshipTraits, ids: readonly string[], evidence: ReadonlyMap<string, number>): void {
    const numbers = numbersOf(traits);
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
      if (last !== undefined && to !== undefined)
        this.push(numbers, last, to, slash < 0 ? "" : id.slice(slash), evidence.get(id) ?? 0);
    }
  }

  private push(numbers: Numbers, from: number, to: number, rest: string, passages: number): void {
    this.from.push(from);
    this.to.push(to);
    this.types.push(numbers.type);
    this.statuses.push(numbers.status);
    this.since.push(numbers.since);
    this.until.push(numbers.until);
    let restNumber = this.restNumbers.get(rest);
    if (restNumber === undefined) {
      restNumber = this.restNumbers.size;
      this.restNumbers.set(rest, restNumber);
    }
    this.restOf.push(restNumber);
    this.evidence[from] = (this.evidence[from] as number) + passages;
    this.evidence[to] = (this.evidence[to] as number) + passages;
  }
}

/** The traits of relationships as numbers. */
interface Numbers {
  readonly type: number;
  readonly status: number;
  readonly since: number;
  readonly until: number;
}

function numbersOf({ type, status, since, until }: RelationshipTraits): Numbers {
  return {
    type: TYPE_NUMBERS.get(type) ?? 0,
    status: STATUS_NUMBERS.get(status ?? "") ?? NO_STATUS,
    since: dayOf(since, "first") ?? FIRST_DAY,
    until: dayOf(until, "last") ?? LAST_DAY,
  };
}

function dayOf(date: string | null, end: "first" | "last"): number | undefined {
  const parsed = date === null ? undefined : parsePartialDate(date);
  return parsed === undefined ? undefined : Number(parsed[end].replaceAll("-", ""));
}
