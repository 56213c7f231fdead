import { relationshipId } from "../model/ids.ts";
import { ENTITY_KINDS, type EntityKind } from "../model/kinds.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import { ADJACENCY, type AdjacencyColumns, FIRST_DAY, LAST_DAY, NAME_SORTS } from "./adjacency-columns.ts";
import { sizeOf, toColumns } from "./columns.ts";
import { EvidenceBuilder } from "./evidence-builder.ts";
import { EvidenceColumns, type EvidenceTable } from "./evidence-columns.ts";
import { EvidenceSubjects } from "./evidence-subjects.ts";
import { FigureColumns, type FigureTable } from "./figure-columns.ts";
import { figureTable } from "./figure-table.ts";
import type { NumberLists } from "./number-lists.ts";
import type { EntityTraits, OtherNames, RelationshipTraits } from "./rows.ts";
import type { Texts } from "./texts.ts";

/**
 * The relationships of a data set as adjacency lists in typed arrays (compressed sparse rows), for graph traversals.
 *
 * {@link ADJACENCY} describes its columns.
 */
export class Adjacency implements AdjacencyColumns {
  readonly ids: Texts;
  readonly nameStarts: Uint32Array;
  readonly names: Texts;
  readonly nameSorts: Uint8Array;
  readonly nameOrder: Uint32Array;
  readonly nameRanks: Uint32Array;
  readonly kinds: Uint8Array;
  readonly traits: Uint32Array;
  readonly entityTraits: readonly EntityTraits[];
  readonly reported: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly types: Uint8Array;
  readonly statuses: Uint8Array;
  readonly since: Uint32Array;
  readonly until: Uint32Array;
  readonly edgeTraits: Uint32Array;
  readonly relationshipTraits: readonly RelationshipTraits[];
  readonly restOf: Uint32Array;
  readonly rests: Texts;
  readonly containers: NumberLists;
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly edges: Uint32Array;
  private ownFigures: FigureColumns | undefined;
  private ownEvidence: EvidenceColumns | undefined;

  constructor(columns: AdjacencyColumns) {
    this.ids = columns.ids;
    this.nameStarts = columns.nameStarts;
    this.names = columns.names;
    this.nameSorts = columns.nameSorts;
    this.nameOrder = columns.nameOrder;
    this.nameRanks = columns.nameRanks;
    this.kinds = columns.kinds;
    this.traits = columns.traits;
    this.entityTraits = columns.entityTraits;
    this.reported = columns.reported;
    this.from = columns.from;
    this.to = columns.to;
    this.types = columns.types;
    this.statuses = columns.statuses;
    this.since = columns.since;
    this.until = columns.until;
    this.edgeTraits = columns.edgeTraits;
    this.relationshipTraits = columns.relationshipTraits;
    this.restOf = columns.restOf;
    this.rests = columns.rests;
    this.containers = columns.containers;
    this.starts = columns.starts;
    this.neighbours = columns.neighbours;
    this.edges = columns.edges;
  }

  /** The figures of the entities; none before they are added. */
  get figures(): FigureColumns {
    this.ownFigures ??= new FigureColumns(this, figureTable(this, []));
    return this.ownFigures;
  }

  /** Adds all figures. */
  addFigures(table: FigureTable): void {
    this.ownFigures = new FigureColumns(this, table);
    this.ownEvidence = undefined;
  }

  /** The evidence of the entities, relationships and figures; none before it is added. */
  get evidence(): EvidenceColumns {
    const subjects = new EvidenceSubjects(this, this.figures);
    this.ownEvidence ??= new EvidenceColumns(subjects, new EvidenceBuilder(subjects).build());
    return this.ownEvidence;
  }

  /** Adds all evidence. The figures must be there already. */
  addEvidence(table: EvidenceTable): void {
    this.ownEvidence = new EvidenceColumns(new EvidenceSubjects(this, this.figures), table);
  }

  /** The number of entities. */
  get size(): number {
    return this.kinds.length;
  }

  /** The number of an entity; undefined for an unknown id. */
  numberOf(id: string): number | undefined {
    return this.ids.find(id);
  }

  /** The id of an entity. @throws {RangeError} for a number that no entity has; so do the next methods. */
  idOf(node: number): string {
    return there(this.ids.at(node));
  }

  kindOf(node: number): EntityKind {
    return there(ENTITY_KINDS[there(this.kinds[node])]);
  }

  nameOf(node: number): string {
    return there(this.names.at(there(this.nameStarts[node])));
  }

  /** The names and ids of an entity except its canonical name and its id. */
  otherNamesOf(node: number): OtherNames {
    const aliases: string[] = [];
    const formerIds: string[] = [];
    let nameEn: string | null = null;
    const end = there(this.nameStarts[node + 1]);
    for (let at = there(this.nameStarts[node]) + 1; at < end; at++) {
      const name = there(this.names.at(at));
      const sort = NAME_SORTS[this.nameSorts[at] as number];
      if (sort === "ALIAS") aliases.push(name);
      else if (sort === "ENGLISH") nameEn = name;
      else formerIds.push(name);
    }
    return { nameEn, aliases, formerIds };
  }

  traitsOf(node: number): EntityTraits {
    return there(this.entityTraits[there(this.traits[node])]);
  }

  edgeTraitsOf(edge: number): RelationshipTraits {
    return there(this.relationshipTraits[there(this.edgeTraits[edge])]);
  }

  /** Whether a relationship has neither `since` nor `until`. */
  isUndated(edge: number): boolean {
    return this.since[edge] === FIRST_DAY && this.until[edge] === LAST_DAY;
  }

  edgeIdOf(edge: number): string {
    const rest = there(this.rests.at(there(this.restOf[edge])));
    if (rest !== "" && !rest.startsWith("/")) return rest;
    return relationshipId(this.idOf(there(this.from[edge])), this.typeOf(edge), this.idOf(there(this.to[edge]))) + rest;
  }

  typeOf(edge: number): RelationshipType {
    return there(RELATIONSHIP_TYPES[there(this.types[edge])]);
  }

  /** The number of relationships of an entity. */
  degreeOf(node: number): number {
    return there(this.starts[node + 1]) - there(this.starts[node]);
  }

  /** Calls `visitor` with each relationship of an entity and its other end, in no order. */
  visit(node: number, visitor: (edge: number, other: number) => void): void {
    const end = this.starts[node + 1] as number;
    for (let entry = this.starts[node] as number; entry < end; entry++)
      visitor(this.edges[entry] as number, this.neighbours[entry] as number);
  }

  /** The size of the columns in bytes. */
  get bytes(): number {
    return sizeOf(toColumns(ADJACENCY, this)) + this.figures.bytes + this.evidence.bytes;
  }
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("There is no such number.");
  return value;
}
