import type { EntityKind } from "../../src/model/kinds.ts";
import { definitionOf, type RelationshipType } from "../../src/model/relationship-types.ts";
import { byCodePoints, fits, type PlainGraph, type PlainRelationship } from "./plain.ts";

export interface PlainListing {
  readonly rollUp: boolean;
  readonly via: readonly string[] | null;
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
const INSTITUTIONS: readonly EntityKind[] = ["HOSPITAL", "INSTITUTION"];
const ALL = { rollUp: true, via: null, direction: null, kinds: null, status: null, asOf: null, undated: true };

/** Answers about the relationships of an entity by their definitions, over the complete graph, slowly. */
export class RelationshipOracle {
  readonly graph: PlainGraph;
  private readonly kinds: ReadonlyMap<string, EntityKind>;
  private readonly names: ReadonlyMap<string, string>;
  /** What each entity belongs to. */
  private readonly above = new Map<string, string[]>();

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
    const { rollUp, via, direction, kinds, ...conditions } = listing;
    const holders = rollUp ? this.holders(entity) : [entity];
    const rows = this.graph.relationships
      .filter((one) => fits(one, { ...conditions, via: via ?? [one.type] }))
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

  /** The other entities that an entity and its parts are related to by relationships in effect. */
  related(entity: string, { via, direction, kinds }: Pick<PlainListing, "via" | "direction" | "kinds">): Set<string> {
    const inEffect = this.graph.relationships.filter(
      ({ status }) => status === null || ["held", "passed-review"].includes(status),
    );
    const ids = new Set(inEffect.map(({ id }) => id));
    const others = this.list(entity, { ...ALL, via, direction }, [])
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

  private holders(entity: string): string[] {
    return this.graph.entities
      .map(({ id }) => id)
      .filter((id) => this.chains(id, PARTS_AND_PLACES).some((chain) => chain.at(-1) === entity));
  }

  /** The chains of at most three belongings from an entity, over entities of some kinds, as the entities on them. */
  private chains(from: string, kinds: readonly EntityKind[]): string[][] {
    let last = [[from]];
    const all = [...last];
    for (let step = 0; step < 3; step++) {
      last = last.flatMap((chain) => {
        const part = chain.at(-1) ?? "";
        if (!kinds.includes(this.kindOf(part))) return [];
        return (this.above.get(part) ?? []).map((to) => [...chain, to]);
      });
      all.push(...last);
    }
    return all;
  }
}
