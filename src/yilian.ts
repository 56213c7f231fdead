import { readSettings } from "./config.ts";
import type { Graph } from "./graph/graph.ts";
import { type Ask, createAsk } from "./graphql/ask.ts";
import { createContext } from "./graphql/context.ts";
import { createSchema } from "./graphql/schema.ts";
import { createLogger } from "./http/logger.ts";
import { startServer } from "./http/server.ts";
import { AdjacencyKeeper } from "./index/cache.ts";
import { type Following, followDataset } from "./index/dataset-watcher.ts";
import { type Loaded, loadSeeds } from "./loading/load.ts";
import { openGraph } from "./open-graph.ts";
import type { OnProgress } from "./progress.ts";
import { SearchKeeper } from "./search/cache.ts";
import { keepTexts } from "./sources/text-cache.ts";

export { type ErrorCode, YilianError } from "./errors.ts";
export { openGrafeo } from "./graph/grafeo/grafeo.ts";
export type { Graph } from "./graph/graph.ts";
export { type Neo4jSettings, openNeo4j } from "./graph/neo4j/neo4j.ts";
export type { Loaded } from "./loading/load.ts";
export type { OnProgress, Progress } from "./progress.ts";

/** What a service is made of; what is left out is as the README's table of settings says. */
export interface YilianOptions {
  /** Settings by their names in the README: `{ DATA_DIR: "data", PORT: "0" }`. The environment is not read. */
  readonly settings?: Readonly<Record<string, string | undefined>>;
  /** An engine that is open; it stays the caller's to close, and the settings of engines are not looked at. */
  readonly graph?: Graph;
  /** Whether the database may hold nodes of others, which are never touched. */
  readonly adopt?: boolean;
  /** Told how far the loading of the seeds is. */
  readonly onProgress?: OnProgress;
  /** Told what the seeds came to, before the service answers. */
  readonly onLoaded?: (loaded: Loaded) => void;
  /** Where the service writes its lines; the standard error, by LOG_LEVEL, unless given. */
  readonly log?: ReturnType<typeof createLogger>;
}

/** A service that answers. */
export interface Yilian {
  /** Where it answers, such as `http://127.0.0.1:4000`; the API is at `/graphql`. */
  readonly url: string;
  /** Answers a request in process, as `/graphql` does. */
  readonly ask: Ask;
  /** What loading the seeds changed. */
  readonly loaded: Loaded;
  /** The name and version of the engine. */
  readonly engine: string;
  /** Lets running requests finish, then frees the port, and closes the engine unless the caller gave it. */
  close(): Promise<void>;
}

/**
 * Loads the seeds if they are new or changed, and serves them. Data that did not come from seeds are served as they are.
 *
 * @throws {YilianError} INVALID_SETTINGS with all faults, what opening the engine throws, and what {@link loadSeeds} throws.
 */
export async function createYilian(options: YilianOptions = {}): Promise<Yilian> {
  const settings = readSettings(options.settings ?? {});
  const log = options.log ?? createLogger(settings.LOG_LEVEL);
  const graph = options.graph ?? (await openGraph(settings));
  const closeGraph = async () => {
    if (options.graph === undefined) await graph.close();
  };
  let following: Following | undefined;
  try {
    const loaded = await loadSeeds(graph, settings.SEED_DIR, {
      otherData: "continue",
      adopt: options.adopt === true,
      ...(options.onProgress && { onProgress: options.onProgress }),
    });
    options.onLoaded?.(loaded);
    const textOf =
      settings.SOURCES_DIR === undefined
        ? undefined
        : keepTexts(settings.SOURCES_DIR, (message) => log.warn({ sources: settings.SOURCES_DIR }, message));
    const keeper = new AdjacencyKeeper(settings.INDEX_MAX_RELATIONSHIPS);
    const searchKeeper = new SearchKeeper();
    const explains = settings.EXPLAIN === "on";
    const ask = createAsk({
      graph,
      schema: createSchema({ explains }),
      createContext: (of) => createContext({ ...of, textOf, keeper, searchKeeper }),
      log,
      explains,
      requestMs: settings.REQUEST_TIMEOUT_MS,
    });
    const server = await startServer({ ask, graph, settings, log });
    // Questions that need the index wait for it, all others are answered meanwhile.
    let told = "";
    const keep: Parameters<typeof followDataset>[1] = async (loading, reader, signal) => {
      const adjacency = keeper.of(loading, reader, signal);
      await Promise.all([adjacency, searchKeeper.of(loading, reader, () => adjacency, signal)]);
    };
    following = followDataset(graph, keep, (err) => {
      const message = String(err);
      if (message !== told) log.warn({ err }, "there is no index for questions that walk the graph");
      told = message;
    });
    const { version } = await graph.health();
    return {
      url: server.url,
      ask,
      loaded,
      engine: version,
      close: async () => {
        await server.close();
        await following?.stop();
        await closeGraph();
      },
    };
  } catch (error) {
    await following?.stop();
    await closeGraph();
    throw error;
  }
}
