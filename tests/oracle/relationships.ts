import type { EntityKind } from "../../src/model/kinds.ts";
import { parsePartialDate } from "../../src/model/partial-date.ts";
import { definitionOf, type RelationshipType } from "../../src/model/relationship-types.ts";
import { byCodePoints, fits, type PlainGraph, type PlainRelationship } from "./plain.ts";

export interface PlainListing {
  readonly rollUp: boolean;
  readonly via: readonly string[] | null;
  readonly kind?: readonly string[] | null;
  /** Two dates; null is no limit. */
  readonly since?: readonly [from: string | null, to: string | null] | null;
  readonly direction: "OUT" | "IN" | "BOTH" | null;
  readonly kinds: readonly EntityKind[] | null;
  readonly status: readonly string[] | null;
  readonly asOf: string | null;
  readonly undated: boolean;
}

export type PlainOrder = readonly {
  readonly field: "NAME" | "TYPE" | "SUBKIND" | "SINCE";
  readonly descending: boolean;
}[];

/** Whether a start date may be a day of a period. */
export function beginsIn(since: string | null, [from, to]: readonly [string | null, string | null]): boolean {
  const dates = [since, from, to].map((text) => (text === null ? undefined : parsePartialDate(text)));
  const [start, begin, end] = dates;
  if (start === undefined) return false;
  return (begin === undefined || start.last >= begin.first) && (end === undefined || start.first <= end.last);
}

/** One relationship in the list of an entity. */
export interface PlainRow {
  readonly relationship: string;
  readonly holder: string;
  readonly other: string;
  readonly direction: "OUT" | "IN" | "BOTH";
  readonly keys: readonly string[];
}

const BELONGS = ["PART_OF", "AFFILIATED_WITH"];
const PARTS: readonly EntityKind[] = ["CAMPUS", "DEPARTMENT", "TEAM"];
const PARTS_AND_PLACES: readonly EntityKind[] = [...PARTS, "PROVINCE", "CITY", "COUNTY"];
const PLACES: readonly EntityKind[] = ["COUNTRY", "PROVINCE", "CITY", "COUNTY"];
const INSTITUTIONS: readonly EntityKind[] = ["HOSPITAL", "INSTITUTION"];
const ALL = { rollUp: true, via: null, direction: null, kinds: null, status: null, asOf: null, undated: true };

/** Answers about the relationships of an entity by their definitions, over the complete graph, slowly. */
export class RelationshipOracle {
  readonly graph: PlainGraph;
  private readonly kinds: ReadonlyMap<string, EntityKind>;
  private readonly names: ReadonlyMap<string, string>;
  /** What each entity belongs to. */
  private readonly above = new Map<string, string[]>();
  private readonly containers = new Map<string, Set<string>>();
  private readonly held = new Map<string, string[]>();

  constructor(graph: PlainGraph) {
    this.graph = graph;
    this.kinds = new Map(graph.entities.map(({ id, kind }) => [id, kind]));
    this.names = new Map(graph.entities.map(({ id, name }) => [id, name]));
    for (const { type, from, to } of graph.relationships)
      if (BELONGS.includes(type) && !(type === "AFFILIATED_WITH" && INSTITUTIONS.includes(this.kindOf(from))))
        this.above.set(from, [...(this.above.get(from) ?? []), to]);
  }

  /** The relationships of an entity in an order. */
  list(entity: string, listing: PlainListing, order: PlainOrder): PlainRow[] {
    const holders = listing.rollUp ? this.holders(entity) : [entity];
    return this.listOf(entity, holders, listing, order);
  }

  private listOf(entity: string, holders: readonly string[], listing: PlainListing, order: PlainOrder): PlainRow[] {
    const { via, direction, kinds, kind = null, since = null, ...conditions } = listing;
    const rows = this.graph.relationships
      .filter((one) => fits(one, { ...conditions, via: via ?? [one.type] }))
      .filter((one) => kind === null || kind.includes(one.kind ?? ""))
      .filter((one) => since === null || beginsIn(one.since, since))
      .flatMap((one) => this.seenFrom(entity, holders, one))
      .filter((row) => direction === null || row.direction === direction)
      .filter((row) => kinds === null || kinds.includes(this.kindOf(row.other)))
      .map(({ one, ...row }) => ({ ...row, keys: [...order.map(({ field }) => this.keyOf(field, one, row)), one.id] }));
    return rows.sort((a, b) => {
      for (const [at, key] of a.keys.entries()) {
        const difference = byCodePoints(key, b.keys[at] ?? "");
        if (difference !== 0) return order[at]?.descending === true ? -difference : difference;
      }
      return 0;
    });
  }

  /** How many relationships an entity itself has, by type, direction and kind of the other end, in no order. */
  counts(entity: string): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { relationship, direction, other } of this.list(entity, { ...ALL, rollUp: false }, [])) {
      const type = this.graph.relationships.find(({ id }) => id === relationship)?.type;
      const key = `${type} ${direction} ${this.kindOf(other)}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  }

  /** The other entities that an entity and its parts, or the places inside it, are related to in effect. */
  related(entity: string, { via, direction, kinds }: Pick<PlainListing, "via" | "direction" | "kinds">): Set<string> {
    const inEffect = this.graph.relationships.filter(
      ({ status }) => status === null || ["held", "passed-review"].includes(status),
    );
    const ids = new Set(inEffect.map(({ id }) => id));
    const others = this.listOf(entity, this.parts(entity), { ...ALL, via, direction }, [])
      .filter(({ relationship }) => ids.has(relationship))
      .map(({ other }) => other);
    return new Set(others.filter((one) => one !== entity && (kinds === null || kinds.includes(this.kindOf(one)))));
  }

  private kindOf(id: string): EntityKind {
    return this.kinds.get(id) as EntityKind;
  }

  /** A relationship from the entity itself, else from where it ends, else from where it begins. */
  private seenFrom(entity: string, holders: readonly string[], one: PlainRelationship) {
    const ends = [entity, one.to, one.from].filter((end) => end === one.from || end === one.to);
    const holder = ends.find((end) => holders.includes(end));
    if (holder === undefined) return [];
    const isSymmetric = definitionOf(one.type as RelationshipType).symmetric;
    const direction = isSymmetric ? ("BOTH" as const) : one.from === holder ? ("OUT" as const) : ("IN" as const);
    return [{ one, relationship: one.id, holder, other: one.from === holder ? one.to : one.from, direction }];
  }

  private keyOf(field: PlainOrder[number]["field"], one: PlainRelationship, { other }: { readonly other: string }) {
    const keys = { NAME: this.names.get(other), TYPE: one.type, SUBKIND: one.kind, SINCE: one.since };
    return keys[field] ?? "";
  }

  /** An entity and its parts; a place, the places inside it, and everything in one of them. */
  holders(entity: string): string[] {
    const known = this.held.get(entity) ?? this.holdersAnew(entity);
    this.held.set(entity, known);
    return known;
  }

  private holdersAnew(entity: string): string[] {
    const parts = this.parts(entity);
    if (!PLACES.includes(this.kindOf(entity))) return parts;
    return this.graph.entities.map(({ id }) => id).filter((id) => parts.includes(id) || this.isIn(id, entity));
  }

  /** An entity and its campuses, departments and teams. */
  institutionParts(entity: string): string[] {
    return this.parts(entity, PARTS);
  }

  private parts(entity: string, kinds: readonly EntityKind[] = PARTS_AND_PLACES): string[] {
    return this.graph.entities
      .map(({ id }) => id)
      .filter((id) => this.chains(id, kinds).some((chain) => chain.at(-1) === entity));
  }

  /** Whether an entity is located in a place: itself or what it belongs to, in it or in a place inside it. */
  isIn(id: string, place: string): boolean {
    const known = this.containers.get(id) ?? this.containersOf(id);
    this.containers.set(id, known);
    return id !== place && known.has(place);
  }

  private containersOf(id: string): Set<string> {
    const [, ...parents] = this.up(id, 3);
    const wholes = this.chains(id, null).flatMap((chain) => chain.at(-1) ?? []);
    const spots = [...new Set(wholes)].flatMap((whole) => this.ends("LOCATED_IN", whole));
    return new Set([...parents, ...spots.flatMap((spot) => this.up(spot, 3))]);
  }

  /** An entity and what it is part of, in at most so many steps. */
  private up(from: string, left: number): string[] {
    if (left === 0) return [from];
    return [from, ...this.ends("PART_OF", from).flatMap((to) => this.up(to, left - 1))];
  }

  private ends(type: string, start: string): string[] {
    return this.graph.relationships.flatMap((one) => (one.type === type && one.from === start ? [one.to] : []));
  }

  /** The chains of at most three belongings from an entity, over entities of some kinds or of all kinds. */
  private chains(from: string, kinds: readonly EntityKind[] | null): string[][] {
    let last = [[from]];
    const all = [...last];
    for (let step = 0; step < 3; step++) {
      last = last.flatMap((chain) => {
        const part = chain.at(-1) ?? "";
        if (kinds !== null && !kinds.includes(this.kindOf(part))) return [];
        return (this.above.get(part) ?? []).map((to) => [...chain, to]);
      });
      all.push(...last);
    }
    return all;
  }
}
