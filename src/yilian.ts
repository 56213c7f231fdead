import { readSeedsInWorker } from "./checks/read-in-worker.ts";
import { readSettings, requireSafeAccess } from "./config/settings.ts";
import { type Control, listenForCommands } from "./control/server.ts";
import type { EngineRecovery, EngineRestart } from "./graph/activity.ts";
import type { Graph } from "./graph/graph.ts";
import { type Ask, createAsk } from "./graphql/ask.ts";
import { createContext } from "./graphql/context.ts";
import { RecordCache } from "./graphql/record-cache.ts";
import { createSchema } from "./graphql/schema.ts";
import { checkSignIn } from "./http/access/sign-in.ts";
import { createLogger } from "./http/logger.ts";
import { startServer } from "./http/server.ts";
import { type DatasetWatcher, watchDataset } from "./index/dataset-watcher.ts";
import { IndexFolder } from "./index/index-folder.ts";
import { loadAtStart } from "./loading/load-at-start.ts";
import type { Loaded } from "./loading/loaded.ts";
import { CheckpointWatch } from "./maintenance/checkpoint-watch.ts";
import { commandsOf } from "./maintenance/commands.ts";
import { ContentWatch } from "./maintenance/content-watch.ts";
import { type Maintenance, maintain } from "./maintenance/maintenance.ts";
import { type Observability, openObservability } from "./observability/observability.ts";
import { watchGraph } from "./observability/watch-statements.ts";
import { openToServe } from "./open-graph.ts";
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
export interface Yilian extends Maintenance {
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
 * @throws {YilianError} INVALID_SETTINGS with all wrong settings; what opening the engine and {@link loadAtStart}
 * throw.
 */
export async function createYilian(options: YilianOptions = {}): Promise<Yilian> {
  const settings = readSettings(options.settings ?? {});
  requireSafeAccess(settings);
  const log = options.log ?? createLogger(settings.LOG_LEVEL);
  checkSignIn(settings, log);
  const { graph: opened, readOnly } =
    options.graph === undefined ? await openToServe(settings) : { graph: options.graph, readOnly: undefined };
  const stopLogging = logRestarts(opened, log);
  let watcher: DatasetWatcher | undefined;
  let control: Control | undefined;
  let checkpoints: CheckpointWatch | undefined;
  let observability: Observability | undefined;
  const closeRest = async () => {
    stopLogging();
    await observability?.close();
    if (options.graph === undefined) await opened.close();
  };
  try {
    observability = await openObservability(settings, log);
    const { metrics, tracer } = observability;
    const graph = metrics === undefined ? opened : watchGraph(opened, metrics.onStatement);
    if (readOnly !== undefined) log.warn({ reason: readOnly }, "the data folder is used to read only");
    const loadOptions = {
      adopt: options.adopt === true,
      ...(options.onProgress && { onProgress: options.onProgress }),
    };
    const loaded = await loadAtStart(graph, settings.SEED_DIR, loadOptions, (reason) =>
      log.warn({ reason }, "the seeds were not loaded, and the stored data set is served"),
    );
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
      onMade: ({ origin, ms }) => metrics?.indexSeconds.set({ origin }, ms / 1_000),
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
      observe: observability.observe,
    });
    // Requests that need an index wait for it a short time. All others are answered meanwhile.
    let logged = "";
    const makeIndexes: Parameters<typeof watchDataset>[1] = (...version) => indexes.prepare(...version);
    watcher = watchDataset(graph, makeIndexes, (err) => {
      const message = String(err);
      if (message !== logged) log.warn({ err }, "there is no index for questions that walk the graph");
      logged = message;
    });
    const content = new ContentWatch({
      ...{ graph, watcher, log },
      readSeeds: () => readSeedsInWorker(settings.SEED_DIR),
      onVerified: (outcome) => metrics?.maintained("verify", outcome),
    });
    checkpoints = new CheckpointWatch(graph, log);
    metrics?.readState({
      records,
      health: () => graph.health(),
      contentDiffers: () => content.problem !== undefined,
      dataset: () => watcher?.known,
      indexes: () => {
        const { digest = null, loadedAt = null } = watcher?.known ?? {};
        return digest === null ? null : indexes.sizesOf({ digest, loadedAt });
      },
    });
    const server = await startServer({
      ask,
      graph,
      schema,
      settings,
      log,
      indexPercent: () => indexes.firstPercent,
      problem: () => checkpoints?.problem ?? content.problem,
      knownDataset: () => nameOf(watcher?.known),
      metrics,
      tracer,
    });
    const maintenance = maintain({
      ...{ graph, indexes, watcher, content, log, onEnd: metrics?.maintained },
      seedDir: settings.SEED_DIR,
      adopt: options.adopt === true,
    });
    if (hasFolder)
      control = await listenForCommands(settings.DATA_DIR, commandsOf(maintenance, graph.engine), (message) =>
        log.warn(message),
      );
    // The indexes of small data are ready by then, so that no first question is rejected.
    await indexes.waitForFirst(START_WAIT_MS);
    const { version } = await graph.health();
    content.start();
    return {
      ...maintenance,
      url: server.url,
      ask,
      loaded,
      engine: version,
      close: async () => {
        await control?.close();
        await server.close();
        await content.stop();
        checkpoints?.stop();
        await watcher?.stop();
        await indexes.close();
        await closeRest();
      },
    };
  } catch (error) {
    checkpoints?.stop();
    await control?.close();
    await watcher?.stop();
    await closeRest();
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
