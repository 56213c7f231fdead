import { setTimeout as sleep } from "node:timers/promises";
import { YilianError } from "../../errors.ts";
import type { GraphActivity } from "../activity.ts";
import { limitConcurrency } from "../concurrency-limit.ts";
import { untilAborted, withDeadline } from "../deadline.ts";
import type { Access, Database, DatabaseHealth } from "./database.ts";
import { EngineEnded, EngineProcess } from "./engine-process.ts";
import { RemoteTransaction } from "./remote-transaction.ts";

/** The waits before a start, if the process ended at once again and again. After the last one, the engine is down. */
const START_WAITS_MS = [0, 100, 250, 500, 1_000];
/** How often a start is tried while the engine is down. */
const DOWN_MS = 5_000;
const DOWN = `The graph engine cannot be started. It is tried again every ${DOWN_MS / 1_000} s. The log has the reason.`;
/** How long the last checkpoint may take. Without it, the log has all commits. */
const CLOSE_MS = 8_000;

/**
 * A database of Grafeo in a process of its own, which is replaced when it ends or a statement runs past its deadline.
 *
 * Statements that wait for the next process continue in it. Reads that ran are repeated, if no commit came between.
 */
export class RemoteDatabase implements Database {
  readonly version: string;
  /** Runs statements that were running when a process ended by itself, each alone: one of them may be the reason. */
  readonly alone = limitConcurrency(1);
  /** The number of the last commit. A repeated read must see the same. */
  epoch: bigint;
  private readonly folder: string;
  private readonly access: Access;
  private readonly activity: GraphActivity;
  private engine: EngineProcess | undefined;
  /** Resolves with the process that is open, or that is being started. Rejects while the engine is down. */
  private next: Promise<EngineProcess>;
  private problemNow = "";
  private failures = 0;
  private endedAt = 0;
  private isDown = false;
  private isClosed = false;

  /** @throws {YilianError} as `openGrafeo` does; ENGINE_UNAVAILABLE if the process ended. */
  static async open(folder: string, activity: GraphActivity, access: Access): Promise<RemoteDatabase> {
    const engine = new EngineProcess(folder, access);
    try {
      const { version, epoch } = await engine.opened;
      return new RemoteDatabase({ folder, access, activity }, { engine, version, epoch });
    } catch (error) {
      await engine.ended;
      throw error instanceof EngineEnded ? unavailable(`The process of the engine ended (${error.reason}).`) : error;
    }
  }

  private constructor(
    { folder, access, activity }: { folder: string; access: Access; activity: GraphActivity },
    { engine, version, epoch }: { engine: EngineProcess; version: string; epoch: bigint },
  ) {
    this.folder = folder;
    this.access = access;
    this.activity = activity;
    this.version = version;
    this.epoch = epoch;
    this.next = Promise.resolve(engine);
    this.use(engine);
  }

  /** The process that is open now. */
  get current(): EngineProcess | undefined {
    return this.engine;
  }

  begin(mode: "read" | "write"): RemoteTransaction {
    return new RemoteTransaction(this, mode);
  }

  /**
   * The open process, as soon as there is one.
   *
   * @throws the reason of `stop` if it is aborted before.
   * @throws {YilianError} ENGINE_UNAVAILABLE if the engine is down.
   */
  async running(stop?: AbortSignal): Promise<EngineProcess> {
    for (;;) {
      const engine = await (stop === undefined ? this.next : untilAborted(this.next, stop));
      if (!engine.hasEnded) return engine;
      if (this.isClosed) throw closed();
      // Then the next one is being started.
      await engine.ended;
    }
  }

  async execute(text: string): Promise<void> {
    const engine = await this.running();
    await engine.call({ kind: "execute", text }, "the schema").catch(refuseEnd);
  }

  async check(): Promise<DatabaseHealth> {
    const { engine } = this;
    if (engine === undefined) {
      const publicProblem = this.isDown ? DOWN : "The graph engine is being started again.";
      return { problem: this.problemNow, publicProblem, failedCheckpoints: 0 };
    }
    const { value } = await engine.call({ kind: "check" }, "the health check").catch(refuseEnd);
    return value as DatabaseHealth;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const { engine } = this;
    if (engine === undefined) {
      // A process that is being started ends before it is used.
      await this.next.catch(() => {});
      return;
    }
    try {
      const late = () => unavailable("The last checkpoint took too long. The log has its changes.");
      await withDeadline(engine.call({ kind: "close" }, "the last checkpoint"), CLOSE_MS, late).catch(refuseEnd);
    } finally {
      engine.kill();
      await engine.ended;
    }
  }

  private use(engine: EngineProcess): void {
    this.engine = engine;
    this.isDown = false;
    this.activity.pid = engine.pid;
    void engine.ended.then((end) => {
      this.endedAt = performance.now();
      this.engine = undefined;
      this.activity.pid = undefined;
      if (this.isClosed) return;
      // If a statement ended it, the next one may not.
      const isAtOnce = !engine.hasAnswered && end.statements.length === 0;
      this.failures = isAtOnce ? this.failures + 1 : 0;
      this.problemNow = `The process of the engine ended (${end.reason}). It is being started again.`;
      this.activity.restarts++;
      const { reason, statements, atDeadline } = end;
      this.activity.emit("restart", { reason, statements, atDeadline });
      this.follow(this.replace());
    });
  }

  private follow(next: Promise<EngineProcess>): void {
    this.next = next;
    // Who waits for it gets the error.
    next.catch(() => {});
  }

  /** Starts processes until one is open. @throws {YilianError} ENGINE_UNAVAILABLE after several that ended at once. */
  private async replace(): Promise<EngineProcess> {
    for (;;) {
      const wait = START_WAITS_MS[this.failures];
      if (wait === undefined) throw this.giveUp();
      await sleep(wait);
      const engine = await this.tryStart();
      if (engine !== undefined) return engine;
    }
  }

  private async tryStart(): Promise<EngineProcess | undefined> {
    if (this.isClosed) throw closed();
    const engine = new EngineProcess(this.folder, this.access);
    try {
      const { epoch } = await engine.opened;
      if (this.isClosed) throw closed();
      const lostCommits = Math.max(0, Number(this.epoch - epoch));
      this.epoch = epoch;
      this.use(engine);
      this.activity.emit("recovered", { ms: Math.round(performance.now() - this.endedAt), lostCommits });
      return engine;
    } catch (error) {
      engine.kill();
      await engine.ended;
      if (this.isClosed) throw closed();
      this.failures++;
      this.problemNow = error instanceof Error ? error.message : String(error);
      this.activity.emit("failed", { problem: this.problemNow });
      return undefined;
    }
  }

  private giveUp(): YilianError {
    this.isDown = true;
    this.problemNow = `The process of the engine ended ${this.failures} times in a row; the next start is in ${DOWN_MS / 1_000} s. The last time: ${this.problemNow}`;
    const timer = setTimeout(async () => {
      const engine = await this.tryStart().catch(() => undefined);
      if (engine !== undefined) this.follow(Promise.resolve(engine));
      else if (!this.isClosed) this.giveUp();
    }, DOWN_MS);
    timer.unref();
    return unavailable(this.problemNow);
  }
}

/** An ENGINE_UNAVAILABLE. */
export function unavailable(message: string): YilianError {
  return new YilianError("ENGINE_UNAVAILABLE", message);
}

function closed(): YilianError {
  return unavailable("The graph is closed.");
}

function refuseEnd(error: unknown): never {
  throw error instanceof EngineEnded ? unavailable(`The process of the engine ended (${error.reason}).`) : error;
}
