import type { RelationshipWhere } from "../../src/graphql/arguments/relationship-where.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import type { PlainGraph, PlainRelationship } from "./plain.ts";
import { beginsIn, RelationshipOracle } from "./relationships.ts";

/** What documents say about a graph. */
export interface PlainSources {
  /** The subjects of the documents. */
  readonly reported: readonly string[];
  /** By relationship: the documents that prove it. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
}

const PLACES: readonly EntityKind[] = ["COUNTRY", "PROVINCE", "CITY", "COUNTY"];

/** Evaluates `RelationshipWhere` by its definition, one relationship after another, slowly. */
export class RelationshipFilterOracle {
  readonly graph: PlainGraph;
  private readonly sources: PlainSources;
  private readonly oracle: RelationshipOracle;
  private readonly kinds: ReadonlyMap<string, EntityKind>;
  private reported: ReadonlySet<string> | undefined;

  constructor(graph: PlainGraph, sources: PlainSources) {
    this.graph = graph;
    this.sources = sources;
    this.oracle = new RelationshipOracle(graph);
    this.kinds = new Map(graph.entities.map(({ id, kind }) => [id, kind]));
  }

  /** The ids of the relationships that match. */
  matching(where: RelationshipWhere): string[] {
    return this.graph.relationships.filter((one) => this.matches(one, where)).map(({ id }) => id);
  }

  matches(one: PlainRelationship, where: RelationshipWhere): boolean {
    const { via, kind, status, since, undated, document, missing, and, or, not } = where;
    const isAmong = (values: readonly string[] | null | undefined, value: string | null | undefined): boolean =>
      values == null || (value != null && values.includes(value));
    return (
      isAmong(via, one.type) &&
      isAmong(kind, one.kind) &&
      isAmong(status, one.status) &&
      (since == null || beginsIn(one.since, [since.from ?? null, since.to ?? null])) &&
      (undated == null || (one.since === null && one.until === null) === undated) &&
      (document == null || this.documentsOf(one).some((id) => document.includes(id))) &&
      (missing ?? []).every((dimension) => this.keysOf(one, dimension).length === 0) &&
      (this.fitsEnds(one.from, one.to, where) || this.fitsEnds(one.to, one.from, where)) &&
      (and ?? []).every((each) => this.matches(one, each)) &&
      (or == null || or.some((each) => this.matches(one, each))) &&
      (not == null || !this.matches(one, not))
    );
  }

  /** The keys of a relationship in a dimension of `breakdown`. */
  keysOf(one: PlainRelationship, dimension: string): string[] {
    const places = [one.from, one.to].flatMap((end) => this.placesAround(end));
    const ofKind = (kind: string): string[] => places.filter((place) => this.kinds.get(place) === kind);
    const keys = {
      TYPE: [one.type],
      KIND: one.kind == null ? [] : [one.kind],
      STATUS: one.status === null ? [] : [one.status.toUpperCase().replaceAll("-", "_")],
      YEAR: one.since === null ? [] : [one.since.slice(0, 4)],
      PLACE: places,
      COUNTY: ofKind("COUNTY"),
      CITY: ofKind("CITY"),
      PROVINCE: ofKind("PROVINCE"),
      DOCUMENT: this.documentsOf(one),
    }[dimension];
    return [...new Set(keys)];
  }

  private documentsOf({ id }: PlainRelationship): readonly string[] {
    return this.sources.documents.get(id) ?? [];
  }

  private fitsEnds(one: string, other: string, where: RelationshipWhere): boolean {
    const { ends, endKinds, locatedIn, reported, partnerPlace } = where;
    const isAt = (end: string, places: readonly string[]): boolean =>
      places.some((place) => place === end || this.oracle.isIn(end, place));
    return (
      (ends == null || ends.some((end) => this.oracle.holders(end).includes(one))) &&
      (endKinds == null || endKinds.includes(this.kinds.get(one) as EntityKind)) &&
      (locatedIn == null || isAt(one, locatedIn)) &&
      (reported == null || this.isReported(one) === reported) &&
      (partnerPlace == null || isAt(other, partnerPlace))
    );
  }

  private isReported(id: string): boolean {
    this.reported ??= new Set(this.sources.reported.flatMap((subject) => this.oracle.institutionParts(subject)));
    return this.reported.has(id);
  }

  /** The places that an entity is in, and itself if it is one. */
  private placesAround(id: string): string[] {
    return this.graph.entities
      .filter(({ kind }) => PLACES.includes(kind))
      .map((place) => place.id)
      .filter((place) => place === id || this.oracle.isIn(id, place));
  }
}
