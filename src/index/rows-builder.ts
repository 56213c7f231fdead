import type { RelationshipType } from "../model/relationship-types.ts";
import { Adjacency } from "./adjacency.ts";
import { AdjacencyBuilder } from "./builder.ts";
import { EvidenceBuilder } from "./evidence-builder.ts";
import { EvidenceSubjects } from "./evidence-subjects.ts";
import { figureRows, figureTable } from "./figure-table.ts";
import { nodeRows } from "./id-ranges.ts";
import type { EntityRows, EvidenceRows, FigureRows, RelationshipRows, RowTarget } from "./read-rows.ts";
import type { OtherNames } from "./rows.ts";

/** The names of an entity that has only a canonical one. */
const NO_OTHERS: OtherNames = { nameEn: null, aliases: [], formerIds: [] };

/** How many ids divide the entities into ranges, at most. */
const BOUNDARIES_MAX = 10_000;

/** Makes the index of relationships, figures and evidence from the rows of the engine. */
export class RowsBuilder implements RowTarget {
  private builder = new AdjacencyBuilder([]);
  private index = new Adjacency(this.builder.finish());
  private evidence = new EvidenceBuilder(new EvidenceSubjects(this.index, this.index.figures));

  async addEntities({ nodes, others, roles, reports }: EntityRows): Promise<readonly string[]> {
    const namesById = new Map<string, OtherNames>(others.map(({ id, ...names }) => [id, names]));
    for (const { id, roles: own } of roles) namesById.set(id, { ...(namesById.get(id) ?? NO_OTHERS), roles: own });
    const reported = reports.flatMap(({ ids }) => ids);
    this.builder = new AdjacencyBuilder(nodeRows(nodes, namesById), reported);
    const { ids } = this.builder;
    const distance = Math.ceil(ids.length / BOUNDARIES_MAX);
    return distance <= 1 ? ids : ids.filter((_, at) => at % distance === 0);
  }

  async addRelationships(type: RelationshipType, rows: RelationshipRows): Promise<void> {
    for (const { ids, ...alike } of rows) this.builder.addAlike({ type, ...alike }, ids);
  }

  async addFigures(rows: FigureRows): Promise<void> {
    const { builder } = this;
    this.index = new Adjacency(builder.finish());
    this.index.addFigures(figureTable(this.index, figureRows(rows)));
    const find = (id: string): number | undefined => builder.numberOf(id);
    this.evidence = new EvidenceBuilder(new EvidenceSubjects(this.index, this.index.figures, find));
  }

  async addEvidence(rows: EvidenceRows): Promise<void> {
    for (const { knowledge, ids } of rows) for (const id of ids) this.evidence.add(id, knowledge);
  }

  finish(): Adjacency {
    this.index.addEvidence(this.evidence.build());
    return this.index;
  }
}
