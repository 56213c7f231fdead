import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { SoundRows } from "../checks/check.ts";
import type { Graph } from "../graph/graph.ts";
import { isSameVersion } from "../index/dataset-version.ts";
import type { DatasetWatcher } from "../index/dataset-watcher.ts";
import { formatDifferences, reportStored, type StoredReport } from "./stored-differences.ts";
import type { VerifyOptions } from "./verify-content.ts";

/** When the first verification begins after the start: later than what the first requests need. */
const DELAY_MS = 2_000;

/** What is watched, and with what. */
export interface ContentWatched {
  readonly graph: Graph;
  readonly watcher: DatasetWatcher;
  readonly readSeeds: () => Promise<SoundRows>;
  readonly log: Pick<Logger, "info" | "error" | "warn">;
  readonly delayMs?: number;
  /** Called with the result of each verification that was not stopped. */
  readonly onVerified?: ((outcome: "ok" | "mismatch" | "failed") => void) | undefined;
}

/** Verifies the content of the served data set, and remembers whether it is the one of its digest. */
export class ContentWatch {
  private readonly watched: ContentWatched;
  private readonly stopping = new AbortController();
  private last: StoredReport | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(watched: ContentWatched) {
    this.watched = watched;
  }

  /** Verifies in the background once, slowly enough that requests are not disturbed. */
  start(): void {
    const { delayMs = DELAY_MS } = this.watched;
    const { signal } = this.stopping;
    this.running = sleep(delayMs, undefined, { signal, ref: false })
      .then(() => this.verify({ isPatient: true, signal }))
      // It is logged already, or the service stops.
      .catch(() => {});
  }

  /** Verifies now, and logs the records that differ. @throws {YilianError} as {@link reportStored}. */
  async verify(options: VerifyOptions = {}): Promise<StoredReport> {
    const { graph, readSeeds, log, onVerified = () => {} } = this.watched;
    const snapshot = graph.snapshot();
    try {
      const report = await reportStored(snapshot, readSeeds, options);
      this.last = report;
      const { version, digest, isSound, differences, count } = report;
      if (isSound) log.info({ version, digest }, "the stored data are those of their digest");
      else log.error({ version, digest, differences, count }, formatDifferences(report));
      onVerified(isSound ? "ok" : "mismatch");
      return report;
    } catch (err) {
      if (options.signal?.aborted !== true) {
        onVerified("failed");
        log.warn({ err }, "the stored data could not be verified");
      }
      throw err;
    } finally {
      await snapshot.close();
    }
  }

  /** Why the service is not ready; undefined as long as no difference is known. */
  get problem(): string | undefined {
    const { last } = this;
    if (last === undefined || last.isSound || !isSameVersion(last, this.watched.watcher.known)) return undefined;
    return "The stored data are not those of their digest. Run `yilian verify --stored`.";
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }
}
