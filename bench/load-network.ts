import { z } from "zod";
import type { Graph } from "../src/graph/graph.ts";
import { loadSound } from "../src/loading/load.ts";
import type { Loaded } from "../src/loading/loaded.ts";
import { DATASET } from "../src/model/ids.ts";
import type { Content } from "../src/model/records.ts";
import { state } from "../src/queries/dataset.ts";
import type { CityNetwork } from "./city-network.ts";
import { contentOf, titleOf } from "./network-content.ts";

/** Stores records as `yilian import` does once it has read and checked the tables. */
export async function loadContent(graph: Graph, content: Content): Promise<Loaded> {
  return await loadSound(graph, { content, places: new Map() }, { origin: "import" });
}

/** Stores a network with its documents and evidence. */
export async function loadNetwork(graph: Graph, network: CityNetwork): Promise<Loaded> {
  return await loadContent(graph, contentOf(network));
}

/** Whether exactly this network is stored. */
export async function isLoaded(graph: Graph, network: CityNetwork): Promise<boolean> {
  const [stored] = await graph.read(state, { id: DATASET });
  return stored?.title === titleOf(network) && stored.digest !== null;
}

const REMOVED_AT_ONCE = 10_000;

/**
 * Removes the network of an earlier run, also of one that was interrupted.
 *
 * @throws {Error} when the database contains anything else.
 */
export async function clearNetwork(graph: Graph): Promise<void> {
  const [row] = await graph.read(counts, {});
  const { nodes = 0, made = 0 } = row ?? {};
  if (nodes !== made) throw new Error("The database contains data that no bench created. Use an empty database.");
  for (let left = nodes; left > 0; left -= REMOVED_AT_ONCE)
    await graph.transaction((writer) =>
      writer.execute("MATCH (n) WITH n LIMIT $most DETACH DELETE n", { most: REMOVED_AT_ONCE }),
    );
}

/** Yilian marks its nodes. An empty database has no data set, and neither has a loading that was interrupted. */
const counts = {
  name: "bench/counts",
  mode: "read" as const,
  text: `OPTIONAL MATCH (d:Dataset {id: 'dataset'})
    WITH d IS NULL OR coalesce(d.title, '') STARTS WITH 'A made-up network' OR d.digest IS NULL AS ours
    MATCH (n)
    RETURN count(n) AS nodes, count(CASE WHEN ours AND (n.dataset = 'dataset' OR n.dataset STARTS WITH 'dataset/') THEN 1 END) AS made`,
  params: z.object({}),
  row: z.object({ nodes: z.int(), made: z.int() }),
};
