import type { Settings } from "./config/settings.ts";
import { YilianError } from "./errors.ts";
import type { Graph } from "./graph/graph.ts";
import type { Neo4jSettings } from "./graph/neo4j/neo4j.ts";
import { readOnly } from "./graph/read-only.ts";

// A process loads only the engine that it uses. The driver of Neo4j alone takes a tenth of a second.

/**
 * Opens the embedded engine on a folder, which it makes if it is missing. Without a folder, the data are in memory.
 *
 * Only one process can open a folder. The caller closes the graph.
 *
 * @throws {YilianError} FOLDER_IN_USE, DATA_NEWER, NO_SPACE, or DATA_DAMAGED if the folder cannot be read and written.
 *
 * @example const graph = await openGrafeo("data");
 */
export async function openGrafeo(folder?: string): Promise<Graph> {
  const engine = await import("./graph/grafeo/grafeo.ts");
  return await engine.openGrafeo(folder);
}

/**
 * Opens a Neo4j server of version 5.26 or later. The caller closes the graph.
 *
 * @throws {YilianError} ENGINE_UNAVAILABLE within 5 s, or ENGINE_UNSUPPORTED for its version, sign-in or database.
 *
 * @example
 * const graph = await openNeo4j({ uri: "neo4j://localhost:7687", user: "neo4j", password, database: "neo4j" });
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Graph> {
  const engine = await import("./graph/neo4j/neo4j.ts");
  return await engine.openNeo4j(settings);
}

/**
 * Where the embedded engine runs.
 *
 * A service answers requests of strangers, so its engine has a process that can be stopped and replaced. A command that
 * loads or exports runs its own statements only. In this process it is faster, as its rows do not cross processes.
 */
export type EnginePlace = "own process" | "this process";

/** Opens the engine that the settings name, its schema applied; the caller closes it. */
export async function openGraph(settings: Settings, place: EnginePlace = "this process"): Promise<Graph> {
  const graph = await openEngine(settings, place);
  try {
    await graph.applySchema();
    return graph;
  } catch (error) {
    // The first error says why.
    await graph.close().catch(() => {});
    throw error;
  }
}

/**
 * Runs the work of a command on the graph of the settings. If the work fails, its error says why, also when the graph
 * cannot be closed in order.
 */
export async function withGraph<T>(settings: Settings, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openGraph(settings);
  let result: T;
  try {
    result = await work(graph);
  } catch (error) {
    await graph.close().catch(() => {});
    throw error;
  }
  await graph.close();
  return result;
}

/** A graph to serve. */
export interface ServedGraph {
  readonly graph: Graph;
  /** Why the data can be read and not written; undefined if they can be written. */
  readonly readOnly?: string;
}

/** Why a folder may be readable all the same. */
const UNWRITABLE = new Set<unknown>(["NO_SPACE", "DATA_READ_ONLY"]);

/**
 * Opens the engine that the settings name for a service. If the disk of the embedded engine is full, or its folder
 * cannot be written, the stored data are opened to be read only.
 */
export async function openToServe(settings: Settings): Promise<ServedGraph> {
  try {
    return { graph: await openGraph(settings, "own process") };
  } catch (error) {
    if (!(error instanceof YilianError) || !UNWRITABLE.has(error.code)) throw error;
    const { openGrafeoProcess } = await import("./graph/grafeo/grafeo.ts");
    const graph = await openGrafeoProcess(settings.DATA_DIR, "read").catch(() => {
      throw error;
    });
    return { graph: readOnly(graph, error.message), readOnly: error.message };
  }
}

/** Opens the engine that the settings name as it is; the caller closes it. */
export async function openEngine(settings: Settings, place: EnginePlace = "this process"): Promise<Graph> {
  if (settings.GRAPH === "embedded") {
    const engine = await import("./graph/grafeo/grafeo.ts");
    const { openGrafeo, openGrafeoProcess } = engine;
    return await (place === "own process" ? openGrafeoProcess : openGrafeo)(settings.DATA_DIR);
  }
  return await openNeo4j({
    uri: settings.NEO4J_URI,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
  });
}
