import { EventEmitter } from "node:events";
import type { ConcurrencyLimit } from "./concurrency-limit.ts";

/** A statement that has ended. */
export interface StatementRun {
  readonly name: string;
  /** How long it ran, without its wait. */
  readonly ms: number;
  /** Whether it returned its rows. */
  readonly ok: boolean;
}

/** An end of the process of the engine that nobody requested. */
export interface EngineRestart {
  /** How it ended, such as `SIGSEGV`. */
  readonly reason: string;
  /** The statements that ran in it. */
  readonly statements: readonly string[];
  /** Whether it was ended because a statement ran past its deadline. */
  readonly atDeadline: boolean;
}

/** A start of the engine after such an end. */
export interface EngineRecovery {
  /** How long it did not run. */
  readonly ms: number;
  /** How many commits it no longer has. More than 0 only if its log was damaged. */
  readonly lostCommits: number;
}

interface Events {
  statement: [StatementRun];
  restart: [EngineRestart];
  recovered: [EngineRecovery];
  /** A start failed. The problem is a sentence for the operator. */
  failed: [{ readonly problem: string }];
}

/** What an engine does, for logs and metrics. */
export class GraphActivity extends EventEmitter<Events> {
  /** The statements that run. */
  running = 0;
  /** The statements that wait for others to end. */
  waiting = 0;
  /** How often the process of the engine was replaced. */
  restarts = 0;
  /** The process of the engine; undefined if it has none of its own, or is being started. */
  pid: number | undefined;

  /** Runs a statement when the limit allows it, and counts it. */
  async run<T>(name: string, limit: ConcurrencyLimit, work: () => Promise<T>): Promise<T> {
    this.waiting++;
    let isWaiting = true;
    const leaveQueue = (): void => {
      if (isWaiting) this.waiting--;
      isWaiting = false;
    };
    try {
      return await limit(() => {
        leaveQueue();
        return this.measure(name, work);
      });
    } finally {
      leaveQueue();
    }
  }

  private async measure<T>(name: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    let ok = false;
    this.running++;
    try {
      const result = await work();
      ok = true;
      return result;
    } finally {
      this.running--;
      this.emit("statement", { name, ms: performance.now() - started, ok });
    }
  }
}
