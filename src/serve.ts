import { createLogger } from "./api/log.ts";
import { stopOnSignals } from "./api/signals.ts";
import type { Settings } from "./config.ts";
import { formatLoaded } from "./seeding/load.ts";
import { showProgress } from "./seeding/progress.ts";
import { createYilian } from "./yilian.ts";

/** Serves until a signal comes, and tells on the standard output what was done and where to look. */
export async function serve(env: NodeJS.ProcessEnv, settings: Settings, adopt: boolean): Promise<void> {
  const started = performance.now();
  const log = createLogger(settings.LOG_LEVEL);
  const progress = showProgress(process.stderr);
  try {
    const yilian = await createYilian({
      settings: env,
      adopt,
      log,
      onProgress: progress.onProgress,
      onLoaded: (loaded) => {
        progress.stop();
        console.log(formatLoaded(loaded));
      },
    });
    console.log(`Served by ${yilian.engine}${settings.GRAPH === "embedded" ? ` from ${settings.DATA_DIR}` : ""}.`);
    console.log(`Playground  ${yilian.url}/playground`);
    console.log(`API         ${yilian.url}/graphql`);
    console.log(`Ready after ${((performance.now() - started) / 1000).toFixed(1)} s; stop with Ctrl+C.`);
    stopOnSignals(() => yilian.close(), { log });
  } finally {
    progress.stop();
  }
}
