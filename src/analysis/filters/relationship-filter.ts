import type { Adjacency } from "../../index/adjacency.ts";
import { EntitySet } from "../../index/entity-set.ts";
import { indexCache } from "../../index/index-cache.ts";
import type { RelationshipTraits } from "../../index/rows.ts";
import { mayBeIn, type Period } from "./edge-filter.ts";
import { entitiesMatching, type Filter } from "./entity-filter.ts";

/** One condition on a relationship. */
export type RelationshipCondition =
  | {
      /** Its type, finer kind or status is one of these; the empty text is an unknown value. */
      readonly condition: "type" | "kind" | "status";
      readonly value: readonly string[];
    }
  | {
      /** It began in this period. */
      readonly condition: "since";
      readonly value: Period;
    }
  | {
      /** Whether it has neither a start nor an end. */
      readonly condition: "undated";
      readonly value: boolean;
    }
  | {
      /** One of its ends matches `one`, and the other end matches `other`; null matches all. */
      readonly condition: "ends";
      readonly value: { readonly one: Filter | null; readonly other: Filter | null };
    }
  | {
      /** One of the documents with these ids proves it; null is any document. */
      readonly condition: "proved-by";
      readonly value: readonly string[] | null;
    };

/** Conditions on a relationship, joined; `and` of nothing matches all, `or` of nothing matches none. */
export type RelationshipFilter =
  | { readonly and: readonly RelationshipFilter[] }
  | { readonly or: readonly RelationshipFilter[] }
  | { readonly not: RelationshipFilter }
  | RelationshipCondition;

/** Relationships by their numbers, as a bit for each, and how many there are. */
export interface Matching {
  readonly set: EntitySet;
  readonly count: number;
}

type Test = (edge: number) => boolean;

/** Sets are small: a bit for each relationship. */
const SETS_MAX = 32;
const sets = indexCache<Matching>(SETS_MAX);

/** The relationships that match a filter. */
export function relationshipsMatching(index: Adjacency, filter: RelationshipFilter): Matching {
  return sets(index, JSON.stringify(filter), () => {
    const size = index.from.length;
    const matches = testOf(index, filter);
    const set = new EntitySet(size);
    let count = 0;
    for (let edge = 0; edge < size; edge++)
      if (matches(edge)) {
        set.add(edge);
        count++;
      }
    return { set, count };
  });
}

/** How many relationships that match a filter have neither a start nor an end. */
export function countUndated(index: Adjacency, filter: RelationshipFilter): number {
  return relationshipsMatching(index, { and: [filter, { condition: "undated", value: true }] }).count;
}

function testOf(index: Adjacency, filter: RelationshipFilter): Test {
  if ("and" in filter) return every(filter.and.map((part) => testOf(index, part)));
  if ("or" in filter) {
    const tests = filter.or.map((part) => testOf(index, part));
    return (edge) => tests.some((test) => test(edge));
  }
  if ("not" in filter) {
    const test = testOf(index, filter.not);
    return (edge) => !test(edge);
  }
  return testOfCondition(index, filter);
}

function every(tests: readonly Test[]): Test {
  const [first, second, ...others] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  const rest = every([second, ...others]);
  return (edge) => first(edge) && rest(edge);
}

function testOfCondition(index: Adjacency, filter: RelationshipCondition): Test {
  switch (filter.condition) {
    case "type":
    case "kind":
    case "status": {
      const [trait, values] = [filter.condition, new Set(filter.value)];
      return traitTest(index, (traits) => values.has(traits[trait] ?? ""));
    }
    case "since":
      return traitTest(index, ({ since }) => mayBeIn(since, filter.value));
    case "undated":
      return traitTest(index, ({ since, until }) => (since === null && until === null) === filter.value);
    case "ends":
      return endsTest(index, filter.value);
    case "proved-by": {
      const proved = provedBy(index, filter.value ?? index.evidence.table.documents);
      return (edge) => proved.has(edge);
    }
  }
}

/** Relationships with the same traits are tested once. */
function traitTest(
  { relationshipTraits, edgeTraits }: Adjacency,
  matches: (traits: RelationshipTraits) => boolean,
): Test {
  const isMatch = Uint8Array.from(relationshipTraits, (traits) => Number(matches(traits)));
  return (edge) => isMatch[edgeTraits[edge] as number] === 1;
}

function endsTest(
  index: Adjacency,
  { one, other }: { readonly one: Filter | null; readonly other: Filter | null },
): Test {
  const { from, to } = index;
  const membersOf = (filter: Filter | null) => (filter === null ? null : entitiesMatching(index, null, filter).set);
  const [ones, others] = [membersOf(one), membersOf(other)];
  const isPair = (a: number, b: number): boolean => ones?.has(a) !== false && others?.has(b) !== false;
  return (edge) => {
    const [start, end] = [from[edge] as number, to[edge] as number];
    return isPair(start, end) || isPair(end, start);
  };
}

function provedBy({ evidence, from }: Adjacency, documents: Iterable<string>): EntitySet {
  const set = new EntitySet(from.length);
  const { subjects } = evidence.table;
  for (const document of documents) {
    const { begin, end } = evidence.ofDocument(document);
    for (let piece = begin; piece < end; piece++) {
      const { kind, number } = evidence.subjects.kindOf(subjects[piece] as number);
      if (kind === "relationship") set.add(number);
    }
  }
  return set;
}
