import { readSettings, requireSafeAccess } from "./config/settings.ts";
import type { EngineRecovery, EngineRestart } from "./graph/activity.ts";
import type { Graph } from "./graph/graph.ts";
import { type Ask, createAsk } from "./graphql/ask.ts";
import { createContext } from "./graphql/context.ts";
import { RecordCache } from "./graphql/record-cache.ts";
import { createSchema } from "./graphql/schema.ts";
import { createLogger } from "./http/logger.ts";
import { startServer } from "./http/server.ts";
import { type DatasetWatcher, watchDataset } from "./index/dataset-watcher.ts";
import { IndexFolder } from "./index/index-folder.ts";
import { loadSeeds } from "./loading/load.ts";
import type { Loaded } from "./loading/loaded.ts";
import { openGraph } from "./open-graph.ts";
import type { OnProgress } from "./progress.ts";
import { buildInWorker } from "./search/build-in-worker.ts";
import { Indexes } from "./search/indexes.ts";
import { keepTexts } from "./sources/text-cache.ts";

export { type ErrorCode, YilianError } from "./errors.ts";
export type { Graph } from "./graph/graph.ts";
export type { Neo4jSettings } from "./graph/neo4j/neo4j.ts";
export type { Loaded } from "./loading/loaded.ts";
export { openGrafeo, openNeo4j } from "./open-graph.ts";
export type { OnProgress, Progress } from "./progress.ts";

/** What a service is made from. `docs/operating.md` has the defaults. */
export interface YilianOptions {
  /** Settings by their names in `docs/operating.md`: `{ DATA_DIR: "data", PORT: "0" }`. The environment is not read. */
  readonly settings?: Readonly<Record<string, string | undefined>>;
  /** An open engine, which the caller closes. The settings of engines are then ignored. */
  readonly graph?: Graph;
  /** Whether the database may contain nodes that Yilian did not create. They are never changed. */
  readonly adopt?: boolean;
  /** Called with the progress of loading the seeds. */
  readonly onProgress?: OnProgress;
  /** Called with the result of loading the seeds, before the service answers. */
  readonly onLoaded?: (loaded: Loaded) => void;
  /** The log; by default the standard error, at LOG_LEVEL. */
  readonly log?: ReturnType<typeof createLogger>;
}

/** How long a request waits for an index that is being built, before INDEX_BUILDING. */
const INDEX_WAIT_MS = 2_000;
/** How long the start waits for it. Requests are answered meanwhile. */
const START_WAIT_MS = 5_000;

/** A running service. */
export interface Yilian {
  /** The address, such as `http://127.0.0.1:4000`. The API is at `/graphql`. */
  readonly url: string;
  /** Answers a request in process, as `/graphql` does. */
  readonly ask: Ask;
  /** What loading the seeds changed. */
  readonly loaded: Loaded;
  /** The name and version of the engine. */
  readonly engine: string;
  /** Waits for running requests, then frees the port, and closes the engine unless the caller opened it. */
  close(): Promise<void>;
}

/**
 * Loads the seeds if they are new or changed, and serves them. Data that did not come from seeds stay as they are.
 *
 * @throws {YilianError} INVALID_SETTINGS with all wrong settings; what opening the engine and {@link loadSeeds} throw.
 */
export async function createYilian(options: YilianOptions = {}): Promise<Yilian> {
  const settings = readSettings(options.settings ?? {});
  requireSafeAccess(settings);
  const log = options.log ?? createLogger(settings.LOG_LEVEL);
  const graph = options.graph ?? (await openGraph(settings, "own process"));
  const closeGraph = async () => {
    stopLogging();
    if (options.graph === undefined) await graph.close();
  };
  const stopLogging = logRestarts(graph, log);
  let watcher: DatasetWatcher | undefined;
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
    // Data of an engine that the caller opened may have no folder.
    const hasFolder = options.graph === undefined || options.settings?.DATA_DIR !== undefined;
    const indexes = new Indexes({
      maxRelationships: settings.INDEX_MAX_RELATIONSHIPS,
      build: buildInWorker,
      ...(hasFolder && { folder: new IndexFolder(settings.DATA_DIR, (message) => log.warn(message)) }),
      waitMs: INDEX_WAIT_MS,
    });
    const records = new RecordCache(settings.RECORD_CACHE_MB * 2 ** 20);
    const explains = settings.EXPLAIN === "on";
    const schema = createSchema({ explains });
    const ask = createAsk({
      graph,
      schema,
      createContext: (of) => createContext({ ...of, textOf, indexes, records, watcher }),
      log,
      explains,
      requestMs: settings.REQUEST_TIMEOUT_MS,
    });
    // Requests that need an index wait for it a short time. All others are answered meanwhile.
    let logged = "";
    const makeIndexes: Parameters<typeof watchDataset>[1] = (...version) => indexes.prepare(...version);
    watcher = watchDataset(graph, makeIndexes, (err) => {
      const message = String(err);
      if (message !== logged) log.warn({ err }, "there is no index for questions that walk the graph");
      logged = message;
    });
    const server = await startServer({
      ask,
      graph,
      schema,
      settings,
      log,
      indexPercent: () => indexes.firstPercent,
      knownDataset: () => nameOf(watcher?.known),
    });
    // The indexes of small data are ready by then, so that no first question is rejected.
    await indexes.waitForFirst(START_WAIT_MS);
    const { version } = await graph.health();
    return {
      url: server.url,
      ask,
      loaded,
      engine: version,
      close: async () => {
        await server.close();
        await watcher?.stop();
        await indexes.close();
        await closeGraph();
      },
    };
  } catch (error) {
    await watcher?.stop();
    await closeGraph();
    throw error;
  }
}

/** Logs each end of the engine's process, and how it continues, until what it returns is called. */
function logRestarts({ activity }: Graph, log: ReturnType<typeof createLogger>): () => void {
  const onRestart = (end: EngineRestart): void => {
    if (end.atDeadline) log.warn(end, "a statement ran past its deadline, so the engine is started again");
    else log.error(end, "the process of the engine ended, so it is started again");
  };
  const onFailed = (failure: { problem: string }): void => log.error(failure, "the engine could not be started again");
  const onRecovered = (recovery: EngineRecovery): void => {
    if (recovery.lostCommits === 0) log.info(recovery, "the engine runs again");
    else log.error(recovery, "the engine runs again, but its log was damaged: the data are those of an earlier commit");
  };
  activity.on("restart", onRestart).on("failed", onFailed).on("recovered", onRecovered);
  return () => void activity.off("restart", onRestart).off("failed", onFailed).off("recovered", onRecovered);
}

function nameOf(state: DatasetWatcher["known"]): { version: string; digest: string } | undefined {
  const { version = null, digest = null } = state ?? {};
  return version === null || digest === null ? undefined : { version, digest };
}
