import type { Logger } from "pino";
import type { LogStream } from "../http/logger.ts";

/** The time limit for writing the last lines of the log. */
const LOG_MS = 500;

/** The service stops after 10 s even if a request still runs: below the 30 s that orchestrators wait. */
const DEADLINE_MS = 10_000 - 2 * LOG_MS;

/**
 * Stops the service on SIGTERM or SIGINT and ends the process: with 0 when all was closed, with 1 when that failed,
 * took 10 s, or a second signal came; by the signal itself when the reader of the log reads no more.
 *
 * @param close - refuses new requests, lets running ones finish, then closes server and engine.
 */
export function stopOnSignals(
  close: () => Promise<void>,
  options: { log: Logger; stream: LogStream; deadlineMs?: number },
): void {
  const { log, stream, deadlineMs = DEADLINE_MS } = options;
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return void end(1, signal, stream);
    stopping = true;
    log.info({ signal }, "stopping");
    const timer = setTimeout(() => {
      log.error({ deadlineMs }, "forced to stop: requests were still running");
      end(1, signal, stream);
    }, deadlineMs);
    close().then(
      () => {
        clearTimeout(timer);
        log.info("stopped");
        end(0, signal, stream);
      },
      (error: unknown) => {
        log.error({ err: error }, "failed to stop in order");
        end(1, signal, stream);
      },
    );
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
}

/** Ends the process after the log is written. */
async function end(code: number, signal: NodeJS.Signals, stream: LogStream): Promise<void> {
  if (!(await stream.end(LOG_MS))) {
    // A blocked write occupies a thread. `process.exit` waits for all threads, but a signal waits for none.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  }
  process.exit(code);
}
