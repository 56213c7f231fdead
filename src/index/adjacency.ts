import { compareTexts } from "../model/collation.ts";
import { relationshipId } from "../model/ids.ts";
import { ENTITY_KINDS, type EntityKind } from "../model/kinds.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import { AdjacencyBuilder, FIRST_DAY, LAST_DAY } from "./builder.ts";
import { EvidenceColumns, type EvidenceTable, NO_EVIDENCE } from "./evidence-columns.ts";
import { EvidenceSubjects } from "./evidence-subjects.ts";
import { FigureColumns, type FigureTable, NO_FIGURES } from "./figure-columns.ts";
import type { EntityTraits, NodeRow, OtherNames, RelationshipRow, RelationshipTraits } from "./rows.ts";

/** The approximate overhead of a string and of a Map entry, in bytes. */
const TEXT_BYTES = 24;
const FINDING_BYTES = 40;

/**
 * The relationships of a data set as adjacency lists in typed arrays (compressed sparse rows), for graph traversals.
 *
 * Entities have numbers in the code point order of their ids, so ordering by number is ordering by id. Each
 * relationship is in the lists of both its ends.
 */
export class Adjacency {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** By entity: the position of its kind in ENTITY_KINDS. */
  readonly kinds: Uint8Array;
  /** By entity: the position of its traits in `entityTraits`. */
  readonly traits: Uint32Array;
  readonly entityTraits: readonly EntityTraits[];
  /** By entity: the position of its name among all different names in order. */
  readonly nameRanks: Uint32Array;
  /** By entity; entities without other names are left out. */
  readonly otherNames: ReadonlyMap<number, OtherNames>;

  /** By relationship: the numbers of its ends. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The position of the type in RELATIONSHIP_TYPES, and of the status in STATUSES plus 1; 0 for no status. */
  readonly types: Uint8Array;
  readonly statuses: Uint8Array;
  /** The first day of `since` and the last day of `until`, as numbers such as 20250408. */
  readonly since: Uint32Array;
  readonly until: Uint32Array;
  /** By relationship: the position of its traits in `relationshipTraits`. */
  readonly edgeTraits: Uint32Array;
  readonly relationshipTraits: readonly RelationshipTraits[];

  /** The position of the first entry of each entity; its entries end where those of the next entity begin. */
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly edges: Uint32Array;

  private readonly numbers: ReadonlyMap<string, number>;
  private ownFigures: FigureColumns | undefined;
  private ownEvidence: EvidenceColumns | undefined;

  /** By relationship: the position of the end of its id in `rests`. */
  private readonly restOf: Uint32Array;
  /** The ends of ids behind `from/TYPE/to`, such as `/cooperation`; the complete id if it does not begin that way. */
  private readonly rests: readonly string[];

  /** Builds the lists from a builder, or from rows. */
  constructor(source: AdjacencyBuilder | Iterable<NodeRow>, edges: Iterable<RelationshipRow> = []) {
    const table = source instanceof AdjacencyBuilder ? source : new AdjacencyBuilder(source);
    for (const edge of edges) table.add(edge);
    this.ids = table.ids;
    this.names = table.names;
    this.kinds = table.kinds;
    this.numbers = table.numbers;
    this.traits = table.traits;
    this.entityTraits = table.entityTraits;
    this.nameRanks = ranksOf(this.names);
    this.otherNames = table.otherNames;
    this.from = Uint32Array.from(table.from);
    this.to = Uint32Array.from(table.to);
    this.types = Uint8Array.from(table.types);
    this.statuses = Uint8Array.from(table.statuses);
    this.since = Uint32Array.from(table.since);
    this.until = Uint32Array.from(table.until);
    this.edgeTraits = Uint32Array.from(table.edgeTraits);
    this.relationshipTraits = table.relationshipTraits;
    this.restOf = Uint32Array.from(table.restOf);
    this.rests = table.rests;

    this.starts = new Uint32Array(this.ids.length + 1);
    for (const ends of [this.from, this.to])
      for (const end of ends) this.starts[end + 1] = (this.starts[end + 1] as number) + 1;
    for (let at = 0; at < this.ids.length; at++)
      this.starts[at + 1] = (this.starts[at + 1] as number) + (this.starts[at] as number);
    const next = this.starts.slice();
    this.neighbours = new Uint32Array(2 * this.from.length);
    this.edges = new Uint32Array(2 * this.from.length);
    const enter = (at: number, other: number, edge: number): void => {
      const entry = next[at] as number;
      next[at] = entry + 1;
      this.neighbours[entry] = other;
      this.edges[entry] = edge;
    };
    for (let edge = 0; edge < this.from.length; edge++) {
      const [start, end] = [this.from[edge] as number, this.to[edge] as number];
      enter(start, end, edge);
      enter(end, start, edge);
    }
  }

  /** The figures of the entities; none before they are added. */
  get figures(): FigureColumns {
    this.ownFigures ??= new FigureColumns(this, NO_FIGURES);
    return this.ownFigures;
  }

  /** Adds all figures. */
  addFigures(table: FigureTable): void {
    this.ownFigures = new FigureColumns(this, table);
    this.ownEvidence = undefined;
  }

  /** The evidence of the entities, relationships and figures; none before it is added. */
  get evidence(): EvidenceColumns {
    this.ownEvidence ??= new EvidenceColumns(new EvidenceSubjects(this, this.figures), NO_EVIDENCE);
    return this.ownEvidence;
  }

  /** Adds all evidence; the figures must be there already. */
  addEvidence(table: EvidenceTable): void {
    this.ownEvidence = new EvidenceColumns(new EvidenceSubjects(this, this.figures), table);
  }

  /** The number of entities. */
  get size(): number {
    return this.ids.length;
  }

  /** The number of an entity; undefined for an unknown id. */
  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  /** The id of an entity. @throws {RangeError} for a number that no entity has; so do the next methods. */
  idOf(node: number): string {
    return there(this.ids[node]);
  }

  kindOf(node: number): EntityKind {
    return there(ENTITY_KINDS[there(this.kinds[node])]);
  }

  nameOf(node: number): string {
    return there(this.names[node]);
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
    const rest = there(this.rests[there(this.restOf[edge])]);
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

  /** The approximate size in bytes: of the arrays, the texts, and the map from ids to numbers. */
  get bytes(): number {
    const byEntity = [this.kinds, this.traits, this.nameRanks, this.starts];
    const properties = [this.types, this.statuses, this.since, this.until, this.edgeTraits];
    const byEdge = [this.from, this.to, ...properties, this.restOf];
    const arrays = [...byEntity, ...byEdge, this.neighbours, this.edges];
    const sizeOf = (texts: readonly string[], perCharacter: number): number =>
      texts.reduce((all, text) => all + TEXT_BYTES + perCharacter * text.length, 0);
    return (
      arrays.reduce((all, { byteLength }) => all + byteLength, 0) +
      sizeOf(this.ids, 1) +
      sizeOf(this.names, 2) +
      sizeOf(this.rests, 1) +
      this.figures.bytes +
      this.evidence.bytes +
      this.ids.length * FINDING_BYTES
    );
  }
}

/** By text: its position among all different texts in order. */
function ranksOf(texts: readonly string[]): Uint32Array {
  const order = Uint32Array.from(texts, (_, at) => at).sort((a, b) => compareTexts(texts[a] ?? "", texts[b] ?? ""));
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  order.forEach((at, place) => {
    if (place > 0 && texts[at] !== texts[order[place - 1] ?? 0]) rank++;
    ranks[at] = rank;
  });
  return ranks;
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("There is no such number.");
  return value;
}
