import { createContext } from "./api/context.ts";
import { createLogger } from "./api/log.ts";
import { createSchema } from "./api/schema.ts";
import { startServer } from "./api/server.ts";
import { stopOnSignals } from "./api/signals.ts";
import type { Settings } from "./config.ts";
import { openGraph } from "./open-graph.ts";
import { formatLoaded, loadSeeds } from "./seeding/load.ts";
import { showProgress } from "./seeding/progress.ts";

/** Loads the seeds if they are new or changed, then serves until a signal comes. */
export async function serve(options: { settings: Settings; seeds: string; adopt: boolean }): Promise<void> {
  const { settings, seeds, adopt } = options;
  const started = performance.now();
  const log = createLogger(settings.LOG_LEVEL);
  const progress = showProgress(process.stderr);
  const graph = await openGraph(settings);
  try {
    const loaded = await loadSeeds(graph, settings.SEED_DIR ?? seeds, { adopt, onProgress: progress.onProgress });
    progress.stop();
    console.log(formatLoaded(loaded));
    const server = await startServer({ graph, schema: createSchema(), createContext, settings, log });
    const { version } = await graph.health();
    console.log(`Served by ${version}${settings.GRAPH === "embedded" ? ` from ${settings.DATA_DIR}` : ""}.`);
    console.log(`Playground  ${server.url}/playground`);
    console.log(`API         ${server.url}/graphql`);
    console.log(`Ready after ${((performance.now() - started) / 1000).toFixed(1)} s; stop with Ctrl+C.`);
    stopOnSignals(
      async () => {
        await server.close();
        await graph.close();
      },
      { log },
    );
  } catch (error) {
    progress.stop();
    await graph.close();
    throw error;
  }
}
