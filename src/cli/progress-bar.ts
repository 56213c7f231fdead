import cliProgress from "cli-progress";
import type { OnProgress } from "../progress.ts";

/** The output for progress: a terminal, a file or a pipe. */
export type ProgressStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Shows progress until it is stopped. */
export interface ProgressView {
  readonly onProgress: OnProgress;
  /** Removes the bar. */
  stop(): void;
}

/** The time before the first progress is shown, and between two lines. */
const PATIENCE_MS = 1_000;

/** Shows the progress of work that takes more than a second: a bar in a terminal, else one line per second. */
export function showProgress(stream: ProgressStream, now: () => number = Date.now): ProgressView {
  const isTerminal = stream.isTTY === true;
  const bar = isTerminal ? new cliProgress.SingleBar({ ...BAR, stream }) : undefined;
  let next = now() + PATIENCE_MS;
  let waiting = "";
  return {
    onProgress({ what, done, total }) {
      if (total === 0) {
        // The duration is unknown, so this is reported immediately and only once.
        if (what !== waiting) stream.write(`${what}\n`);
        waiting = what;
      } else if (now() >= next) {
        if (bar === undefined) {
          next = now() + PATIENCE_MS;
          stream.write(`${what}: ${done} of ${total}\n`);
        } else if (bar.isActive) {
          bar.setTotal(total);
          bar.update(done, { what });
        } else bar.start(total, done, { what });
      }
    },
    stop: () => bar?.stop(),
  };
}

const BAR = {
  format: "{what} {bar} {value}/{total}",
  barCompleteChar: "█",
  barIncompleteChar: "░",
  barsize: 30,
  hideCursor: true,
  clearOnComplete: true,
} as const;
