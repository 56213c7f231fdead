import { Adjacency } from "../index/adjacency.ts";
import { RelationshipTable } from "../index/builder.ts";
import { type Loading, type Reader, steadily } from "../index/dataset-version.ts";
import type { PopulationAsked } from "../index/extent.ts";
import { nodeRows, PORTION, ranges } from "../index/id-ranges.ts";
import { Kept } from "../index/kept.ts";
import { isRelationshipType, type RelationshipType } from "../model/relationship-types.ts";
import { BELONGS } from "../model/roll-up.ts";
import { adjacencyNodes, countEdges, readEdges } from "../queries/adjacency.ts";
import { PopulationCounter } from "./population.ts";
import { RollUp } from "./roll-up.ts";

/**
 * How many there are in a population in the state that a reader sees, as `populationOf` counts it, where there is no index.
 *
 * Reads all relationships of these types in portions, but keeps only which entities they join, and of relationships those by
 * which entities belong to others.
 */
export async function readPopulation(
  reader: Reader,
  { via, rollUp }: PopulationAsked,
  { portion = PORTION, signal }: { readonly portion?: number; readonly signal?: AbortSignal } = {},
): Promise<number> {
  const table = new RelationshipTable(nodeRows(await reader.read(adjacencyNodes, {}, signal), new Map()));
  const portionsOf = async function* (type: RelationshipType) {
    const count = await countEdges(reader, type, signal);
    for (const range of ranges(table.ids, Math.ceil(count / portion)))
      yield await readEdges(reader, type, range, signal);
  };
  if (rollUp)
    for (const type of BELONGS)
      for await (const rows of portionsOf(type))
        for (const { ids, ...traits } of rows) table.addAlike({ type, ...traits }, ids, new Map());
  const index = new Adjacency(table);
  const counter = new PopulationCounter(RollUp.of(index, rollUp), index.size);
  for (const type of via)
    for await (const rows of portionsOf(type))
      for (const { ids } of rows)
        for (const id of ids) {
          const [from = "", between = "", to = ""] = id.split("/", 3);
          const [one, other] = [index.numberOf(from), index.numberOf(to)];
          if (isRelationshipType(between) && one !== undefined && other !== undefined) counter.add(one, other);
        }
  return counter.size;
}

/** Several questions have several populations. */
const KEPT = 64;

/** Keeps how many there are in populations of the data sets that requests see. */
export class PopulationKeeper {
  private readonly kept = new Kept<number>(KEPT);

  /**
   * How many there are in a population of a data set, counted with a reader that sees it unless it is kept; `signal` ends the counting.
   *
   * @throws {YilianError} STALE_READ when the data set was swapped while it was counted; what reading throws.
   */
  of(loading: Loading, reader: Reader, asked: PopulationAsked, signal?: AbortSignal): Promise<number> {
    const key = JSON.stringify([loading.digest, asked.via, asked.rollUp]);
    return this.kept.of(key, () =>
      steadily(loading, reader, (options) => readPopulation(reader, asked, options), signal),
    );
  }
}
