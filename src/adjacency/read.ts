import type { GraphReader } from "../graph/graph.ts";
import { kindOfLabels } from "../model/kinds.ts";
import { isRelationshipType, RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import { adjacencyEdges, adjacencyEvidence, adjacencyNodes } from "../queries/adjacency.ts";
import { Adjacency } from "./adjacency.ts";

/** Reads who is joined with whom in the state that a reader sees. */
export async function readAdjacency(reader: GraphReader): Promise<Adjacency> {
  const nodes = await reader.read(adjacencyNodes, {});
  const edges = await reader.read(adjacencyEdges, { types: [...RELATIONSHIP_TYPES] });
  const evidence = new Map((await reader.read(adjacencyEvidence, {})).map(({ about, count }) => [about, count]));
  return new Adjacency(
    nodes.map(({ id, labels, name }) => ({ id, kind: kindOfLabels(labels), name, evidence: evidence.get(id) ?? 0 })),
    edges.flatMap(({ id, type, fromId: from, toId: to, status, since, until }) =>
      isRelationshipType(type) ? [{ id, type, from, to, status, since, until, evidence: evidence.get(id) ?? 0 }] : [],
    ),
  );
}

/** Keeps the index of the data set that requests see; one that another data set needs is read anew. */
export class AdjacencyKeeper {
  private readonly kept = new Map<string, Promise<Adjacency>>();
  /** Requests that began before a data set was swapped may still see the one before. */
  private static readonly most = 2;

  /** The index of the data set with this digest, read by a reader that sees it. */
  of(digest: string, reader: GraphReader): Promise<Adjacency> {
    const known = this.kept.get(digest);
    if (known !== undefined) return known;
    const reading = readAdjacency(reader);
    this.kept.set(digest, reading);
    // What failed is tried again by the next.
    reading.catch(() => this.kept.delete(digest));
    for (const oldest of [...this.kept.keys()].slice(0, -AdjacencyKeeper.most)) this.kept.delete(oldest);
    return reading;
  }
}
