import type { Settings } from "./config.ts";
import { openGrafeo } from "./graph/grafeo/grafeo.ts";
import type { Graph } from "./graph/graph.ts";

/** Opens the engine that the settings name, its schema applied; the caller closes it. */
export async function openGraph(settings: Settings): Promise<Graph> {
  const graph = await openEngine(settings);
  try {
    await graph.applySchema();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** Opens the engine that the settings name as it is; the caller closes it. */
export async function openEngine(settings: Settings): Promise<Graph> {
  if (settings.GRAPH === "embedded") return await openGrafeo(settings.DATA_DIR);
  // The driver takes half of the time in which a command starts.
  const { openNeo4j } = await import("./graph/neo4j/neo4j.ts");
  return await openNeo4j({
    uri: settings.NEO4J_URI,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
  });
}
