import type { Logger } from "pino";

/** After this the service stops even if a request still runs: below the 30 s that orchestrators wait. */
const DEADLINE_MS = 10_000;

/**
 * Stops the service on SIGTERM or SIGINT and ends the process: 0 when all was closed, 1 when that failed, took over
 * 10 s, or a second signal came.
 *
 * @param close - refuses new requests, lets running ones finish, then closes server and engine.
 */
export function stopOnSignals(
  close: () => Promise<void>,
  options: { log: Logger; exit?: (code: number) => void; deadlineMs?: number },
): void {
  const { log, exit = (code) => process.exit(code), deadlineMs = DEADLINE_MS } = options;
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return exit(1);
    stopping = true;
    log.info({ signal }, "stopping");
    const timer = setTimeout(() => {
      log.error({ deadlineMs }, "forced to stop: requests were still running");
      exit(1);
    }, deadlineMs);
    close().then(
      () => {
        clearTimeout(timer);
        log.info("stopped");
        exit(0);
      },
      (error: unknown) => {
        log.error({ err: error }, "failed to stop in order");
        exit(1);
      },
    );
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
}
