import { createLogger, openLogStream } from "../http/logger.ts";
import { createYilian } from "../yilian.ts";
import type { CommandContext } from "./context.ts";
import { watchLoading } from "./load-report.ts";
import { print } from "./print.ts";
import { stopOnSignals } from "./signals.ts";

/** Serves until a signal arrives, and prints the addresses on the standard output. */
export async function serve(env: NodeJS.ProcessEnv, context: CommandContext, adopt: boolean): Promise<void> {
  const { settings, quiet } = context;
  const started = performance.now();
  const stream = openLogStream();
  const log = createLogger(settings.LOG_LEVEL, stream);
  // The service continues when the reader of its output leaves.
  process.stdout.removeAllListeners("error").on("error", () => {});
  const watch = watchLoading(context);
  try {
    const yilian = await createYilian({
      settings: env,
      adopt,
      log,
      onProgress: watch.onProgress,
      onLoaded: watch.loaded,
    });
    if (!quiet) {
      print(`Served by ${yilian.engine}${settings.GRAPH === "embedded" ? ` from ${settings.DATA_DIR}` : ""}.`);
      print(`Pages       ${yilian.url}/`);
      print(`Playground  ${yilian.url}/playground`);
      print(`API         ${yilian.url}/graphql`);
      print(`Ready after ${((performance.now() - started) / 1000).toFixed(1)} s; stop with Ctrl+C.`);
    }
    // A fault of one request must not end those of others.
    process.on("unhandledRejection", (err) => log.error({ err }, "fault"));
    // The log has the result.
    process.on("SIGHUP", () => void yilian.reload().catch(() => {}));
    stopOnSignals(() => yilian.close(), { log, stream });
  } finally {
    watch.stop();
  }
}
