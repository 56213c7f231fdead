import { setTimeout as sleep } from "node:timers/promises";
import { YilianError } from "../../errors.ts";
import type { Command, CommandResult, DatabaseTransaction } from "./database.ts";
import { EngineEnded, type EngineProcess } from "./engine-process.ts";
import { type RemoteDatabase, unavailable } from "./remote-database.ts";

/** How long others wait for a statement with which the engine may have ended. */
const ALONE_MS = 2_000;

let lastNumber = 0;

/** A transaction in the process of the engine. A reading one continues in the next process, on the same state. */
export class RemoteTransaction implements DatabaseTransaction {
  private readonly database: RemoteDatabase;
  private readonly mode: "read" | "write";
  private readonly number = ++lastNumber;
  private epoch: bigint;
  private engine: EngineProcess | undefined;
  /** Whether a statement returned rows, so that later ones must see the same state. */
  private hasRead = false;

  constructor(database: RemoteDatabase, mode: "read" | "write") {
    this.database = database;
    this.mode = mode;
    this.epoch = database.epoch;
    if (database.current !== undefined) this.beginIn(database.current);
  }

  async run(command: Command, stop?: AbortSignal): Promise<CommandResult> {
    for (let isSuspect = false; ; ) {
      try {
        if (isSuspect) return await this.runAlone(command, stop);
        await this.database.alone(async () => {});
        return await this.runOnce(command, stop);
      } catch (error) {
        if (!(error instanceof EngineEnded)) throw error;
        stop?.throwIfAborted();
        if (this.mode === "write") throw interrupted(error);
        if (error.atDeadline) continue;
        if (isSuspect) throw endsEngine(command, error);
        isSuspect = true;
      }
    }
  }

  async commit(): Promise<void> {
    // Nothing was run.
    if (this.engine === undefined) return;
    const { number, engine, database, epoch } = this;
    try {
      const { value } = await engine.call({ kind: "commit", transaction: number }, "the commit");
      database.epoch = value as bigint;
    } catch (error) {
      if (!(error instanceof EngineEnded)) throw error;
      // The log has the commit, or nothing of it.
      await database.running();
      if (database.epoch === epoch) throw interrupted(error);
    }
  }

  async rollback(): Promise<void> {
    if (this.engine === this.database.current) this.engine?.send({ kind: "rollback", transaction: this.number });
  }

  /** Runs a statement after other suspects. All other statements wait for it for two seconds. */
  private runAlone(command: Command, stop: AbortSignal | undefined): Promise<CommandResult> {
    return new Promise((resolve, reject) => {
      void this.database.alone(async () => {
        const running = this.runOnce(command, stop);
        running.then(resolve, reject);
        await Promise.race([running.catch(() => {}), sleep(ALONE_MS, undefined, { ref: false })]);
      });
    });
  }

  private async runOnce(command: Command, stop: AbortSignal | undefined): Promise<CommandResult> {
    const engine = await this.database.running(stop);
    if (engine !== this.engine) {
      if (this.engine !== undefined && this.mode === "write") throw await this.engine.ended;
      this.beginIn(engine);
    }
    const { rows, value } = await engine.call({ kind: "run", transaction: this.number, command }, command.name, stop);
    this.hasRead = true;
    return { rows, hasWritten: value as boolean };
  }

  private beginIn(engine: EngineProcess): void {
    if (!this.hasRead) this.epoch = this.database.epoch;
    if (this.database.epoch !== this.epoch)
      throw new YilianError("STALE_READ", "The engine was started again, with other data than this read began with.");
    this.engine = engine;
    engine.send({ kind: "begin", transaction: this.number });
  }
}

/** The error of a transaction that ended with its process. Nothing of it is stored. */
function interrupted({ atDeadline, reason }: EngineEnded): YilianError {
  if (!atDeadline) return unavailable(`The process of the engine ended (${reason}), so nothing was stored. Try again.`);
  const message = "The engine was started again because a read ran past its deadline, so nothing was stored.";
  return new YilianError("CONFLICT", `${message} Try again.`);
}

function endsEngine({ name }: Command, { reason }: EngineEnded): YilianError {
  const message = `The process of the engine ended (${reason}) twice while it ran the statement ${name}.`;
  return new YilianError("ENGINE_FAULT", `${message} It is not repeated.`);
}
