import { z } from "zod";
import type { Graph } from "../src/graph/graph.ts";
import { DATASET } from "../src/model/ids.ts";
import { labelOf } from "../src/model/kinds.ts";
import { FORMAT } from "../src/model/records.ts";
import { finish } from "../src/queries/loading.ts";
import type { CityNetwork } from "./city-network.ts";

/** How many records one transaction stores, so that memory is bounded. */
const ROWS = 50_000;

/** Stores a network by the bulk methods of the engine port, as a data set for the service. */
export async function loadNetwork(graph: Graph, { entities, relationships, digest }: CityNetwork): Promise<void> {
  for (const [kind, rows] of groups(entities, ({ kind }) => kind))
    for (const some of portions(rows))
      await graph.transaction((writer) =>
        writer.createNodes(
          ["Entity", labelOf(kind), "Bench"],
          some.map(({ id, name }) => ({ id, name, dataset: DATASET })),
        ),
      );
  const idOf = (at: number): string => entities[at]?.id ?? "";
  for (const [type, rows] of groups(relationships, ({ type }) => type))
    for (const some of portions(rows))
      await graph.transaction((writer) =>
        writer.createRelationships(
          type,
          some.map(({ from, to, properties }) => ({ from: idOf(from), to: idOf(to), properties })),
        ),
      );
  await graph.transaction(async (writer) => {
    await writer.createNodes(["Dataset", "Bench"], [{ id: DATASET, version: "bench", title: "A made-up network" }]);
    await writer.write(finish, {
      dataset: DATASET,
      digest,
      loadedAt: new Date().toISOString(),
      format: FORMAT,
      origin: "import",
      nodes: entities.length,
      relationships: relationships.length,
    });
  });
}

function groups<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const row of rows) {
    const list = found.get(keyOf(row));
    if (list === undefined) found.set(keyOf(row), [row]);
    else list.push(row);
  }
  return found;
}

function* portions<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS) yield rows.slice(at, at + ROWS);
}

const REMOVED_AT_ONCE = 10_000;

/**
 * Removes the network of an earlier run.
 *
 * @throws {Error} when the database contains anything else.
 */
export async function clearBench(graph: Graph): Promise<void> {
  const [all, ours] = [await countOf(graph, ""), await countOf(graph, ":Bench")];
  if (all !== ours)
    throw new Error(`The database contains ${all - ours} nodes that no bench created. Use an empty database.`);
  for (let left = ours; left > 0; left -= REMOVED_AT_ONCE)
    await graph.transaction((writer) =>
      writer.execute("MATCH (n:Bench) WITH n LIMIT $most DETACH DELETE n", { most: REMOVED_AT_ONCE }),
    );
}

async function countOf(graph: Graph, label: string): Promise<number> {
  const [row] = await graph.read(
    {
      name: "bench/count",
      mode: "read",
      text: `MATCH (n${label}) RETURN count(n) AS count`,
      params: z.object({}),
      row: z.object({ count: z.int() }),
    },
    {},
  );
  return row?.count ?? 0;
}
