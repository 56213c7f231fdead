import type { RelationshipType } from "../model/relationship-types.ts";
import type { AdjacencyColumns } from "./adjacency-columns.ts";
import { AdjacencyBuilder } from "./builder.ts";
import { nodeRows } from "./id-ranges.ts";
import type { EntityRows, RelationshipRows, RowTarget } from "./read-rows.ts";

/** How many ids divide the entities into ranges, at most. */
const BOUNDARIES_MAX = 10_000;

/** Makes the columns of the index of relationships from the rows of the engine. */
export class RowsBuilder implements RowTarget {
  private builder = new AdjacencyBuilder([]);
  /** The number of passages about each entity and relationship, by id. */
  private readonly evidence = new Map<string, number>();

  async addEntities({ nodes, evidence, others }: EntityRows): Promise<readonly string[]> {
    for (const { count, about } of evidence) for (const id of about) this.evidence.set(id, count);
    const namesById = new Map(others.map(({ id, ...names }) => [id, names] as const));
    this.builder = new AdjacencyBuilder(nodeRows(nodes, this.evidence, namesById));
    const { ids } = this.builder;
    const distance = Math.ceil(ids.length / BOUNDARIES_MAX);
    return distance <= 1 ? ids : ids.filter((_, at) => at % distance === 0);
  }

  async addRelationships(type: RelationshipType, rows: RelationshipRows): Promise<void> {
    for (const { ids, ...alike } of rows) this.builder.addAlike({ type, ...alike }, ids, this.evidence);
  }

  finish(): AdjacencyColumns {
    return this.builder.finish();
  }
}
