import { YilianError } from "../errors.ts";
import type { GraphReader } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { kindOfLabels } from "../model/kinds.ts";
import { isRelationshipType, RELATIONSHIP_TYPES } from "../model/relationship-types.ts";
import { adjacencyEdges, adjacencyEvidence, adjacencyNodes } from "../queries/adjacency.ts";
import { state } from "../queries/seeding.ts";
import { Adjacency } from "./adjacency.ts";

type Reader = Pick<GraphReader, "read">;

/** A data set at a time: the same one loaded again, after another, is told from what it was before. */
export interface Loading {
  readonly digest: string;
  readonly loadedAt: string | null;
}

/** Reads who is joined with whom in the state that a reader sees. */
export async function readAdjacency(reader: Reader, signal?: AbortSignal): Promise<Adjacency> {
  const nodes = await reader.read(adjacencyNodes, {}, signal);
  const edges = await reader.read(adjacencyEdges, { types: [...RELATIONSHIP_TYPES] }, signal);
  const passages = await reader.read(adjacencyEvidence, {}, signal);
  const evidence = new Map(passages.map(({ about, count }) => [about, count]));
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

  /**
   * The index of a data set, read by a reader that sees it unless it is kept; `signal` ends the reading.
   *
   * @throws {YilianError} STALE_READ when the data set was swapped while it was read; what reading throws.
   */
  of(loading: Loading, reader: Reader, signal?: AbortSignal): Promise<Adjacency> {
    const { digest } = loading;
    const known = this.kept.get(digest);
    if (known !== undefined) return known;
    const reading = readSteadily(loading, reader, signal);
    this.kept.set(digest, reading);
    // What failed is tried again by the next.
    reading.catch(() => {
      if (this.kept.get(digest) === reading) this.kept.delete(digest);
    });
    for (const oldest of [...this.kept.keys()].slice(0, -AdjacencyKeeper.most)) this.kept.delete(oldest);
    return reading;
  }
}

async function readSteadily({ digest, loadedAt }: Loading, reader: Reader, signal?: AbortSignal): Promise<Adjacency> {
  const index = await readAdjacency(reader, signal);
  const [now] = await reader.read(state, { dataset: DATASET }, signal);
  if (now?.digest === digest && now.loadedAt === loadedAt) return index;
  throw new YilianError("STALE_READ", "The data set was swapped while the index was read.");
}
