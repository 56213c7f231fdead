import { YilianError } from "../errors.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import { adjacencyEvidence, adjacencyNodes, countEdges, readEdges } from "../queries/adjacency.ts";
import { Adjacency } from "./adjacency.ts";
import { RelationshipTable } from "./builder.ts";
import { type Loading, type Reader, steadily } from "./dataset-version.ts";
import { nodeRows, PORTION, ranges } from "./id-ranges.ts";
import { DATASETS_KEPT, Kept } from "./kept.ts";

/** How an index is read. */
export interface ReadOptions {
  /** How many relationships there may be; as many as there are unless given. */
  readonly max?: number;
  /** How many relationships are read at once, about. */
  readonly portion?: number;
  /** Ends the reading. */
  readonly signal?: AbortSignal;
}

/**
 * Reads who is joined with whom in the state that a reader sees.
 *
 * @throws {YilianError} INDEX_TOO_LARGE where there are more relationships than may be, and what reading throws.
 */
export async function readAdjacency(
  reader: Reader,
  { max = Number.POSITIVE_INFINITY, portion = PORTION, signal }: ReadOptions = {},
): Promise<Adjacency> {
  const counts = new Map<RelationshipType, number>();
  for (const type of RELATIONSHIP_TYPES) counts.set(type, await countEdges(reader, type, signal));
  const found = [...counts.values()].reduce((all, count) => all + count, 0);
  if (found > max) throw tooLarge(found, max);
  const nodes = await reader.read(adjacencyNodes, {}, signal);
  const evidence = new Map<string, number>();
  for (const { count, about } of await reader.read(adjacencyEvidence, {}, signal))
    for (const id of about) evidence.set(id, count);
  const table = new RelationshipTable(nodeRows(nodes, evidence));
  for (const [type, count] of counts)
    for (const [first, before] of ranges(table.ids, Math.ceil(count / portion)))
      for (const { ids, ...alike } of await readEdges(reader, type, [first, before], signal))
        table.addAlike({ type, ...alike }, ids, evidence);
  return new Adjacency(table);
}

function tooLarge(found: number, max: number): YilianError {
  const [has, may] = [found, max].map((count) => count.toLocaleString("en"));
  const message = `The data set has ${has} relationships, and an index of them is made up to ${may} (INDEX_MAX_RELATIONSHIPS). Without it, questions that walk the graph and searches by name are rejected. Raise it where memory allows: about 40 bytes for each relationship.`;
  return new YilianError("INDEX_TOO_LARGE", message, { details: { max, found } });
}

/** Keeps the index of the data set that requests see; one that another data set needs is read anew. */
export class AdjacencyKeeper {
  private readonly kept = new Kept<Adjacency>(DATASETS_KEPT, isTooLarge);
  private readonly max: number;

  /** @param max - how many relationships a data set may have. */
  constructor(max = Number.POSITIVE_INFINITY) {
    this.max = max;
  }

  /**
   * The index of a data set, read by a reader that sees it unless it is kept; `signal` ends the reading.
   *
   * @throws {YilianError} STALE_READ when the data set was swapped while it was read; INDEX_TOO_LARGE; what reading throws.
   */
  of(loading: Loading, reader: Reader, signal?: AbortSignal): Promise<Adjacency> {
    return this.kept.of(loading.digest, () =>
      steadily(loading, reader, (options) => readAdjacency(reader, { max: this.max, ...options }), signal),
    );
  }

  /** About how many bytes the index of the data set with this digest takes; undefined while it is not there. */
  bytesOf(digest: string): number | undefined {
    return this.kept.peek(digest)?.bytes;
  }
}

/** Whether no index is made of a data set because of its size. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof YilianError && error.code === "INDEX_TOO_LARGE";
}
