// The program of the process that runs the engine. It does what its parent sends, and ends with it.
import { writeFileSync } from "node:fs";
import { type DatabaseTransaction, type LocalDatabase, openDatabase } from "./database.ts";
import { type EngineReply, type EngineRequest, toSent } from "./engine-messages.ts";

/** Rows in one message: small enough that other answers pass between two. */
const PAGE = 1_000;

const transactions = new Map<number, DatabaseTransaction>();
let database: LocalDatabase;

// Ctrl+C in a terminal reaches both processes. The parent decides when this one ends.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
// The parent has ended. A signal also ends statements that still run, `process.exit` would wait for them.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));

sacrifice();

try {
  database = openDatabase(process.argv[2], process.argv[3] === "read" ? "read" : "write");
  process.on("message", (request: EngineRequest) => void answer(request));
  void send({ kind: "opened", opened: { version: database.version, epoch: database.epoch } });
} catch (error) {
  await send({ kind: "refused", error: toSent(error) });
}

/** Linux ends this process before others when memory is short: it can be started again. */
function sacrifice(): void {
  try {
    writeFileSync("/proc/self/oom_score_adj", "500");
  } catch {
    // Other systems choose by themselves.
  }
}

async function answer(request: EngineRequest): Promise<void> {
  if (request.kind === "begin") return begin(request.transaction);
  if (request.kind === "rollback") return await rollBack(request.transaction);
  const { call } = request;
  try {
    await send({ kind: "done", call, value: await perform(request) });
    if (request.kind === "close") process.exit(0);
  } catch (error) {
    await send({ kind: "failed", call, error: toSent(error) });
  }
}

async function perform(request: Exclude<EngineRequest, { kind: "begin" | "rollback" }>): Promise<unknown> {
  switch (request.kind) {
    case "run": {
      const { rows, hasWritten } = await transactionOf(request.transaction).run(request.command);
      for (let from = 0; from < rows.length; from += PAGE)
        await send({ kind: "rows", call: request.call, rows: rows.slice(from, from + PAGE) });
      return hasWritten;
    }
    case "commit": {
      const transaction = transactionOf(request.transaction);
      transactions.delete(request.transaction);
      await transaction.commit();
      return database.epoch;
    }
    case "execute":
      return await database.execute(request.text);
    case "check":
      return await database.check();
    case "close":
      return await database.close();
  }
}

function begin(number: number): void {
  try {
    transactions.set(number, database.begin());
  } catch (error) {
    const fail = () => Promise.reject(error);
    transactions.set(number, { run: fail, commit: fail, rollback: async () => {} });
  }
}

async function rollBack(number: number): Promise<void> {
  const transaction = transactions.get(number);
  transactions.delete(number);
  // Nothing depends on it: the service has the result, or the first error.
  await transaction?.rollback().catch(() => {});
}

function transactionOf(number: number): DatabaseTransaction {
  const transaction = transactions.get(number);
  if (transaction === undefined) throw new Error("The transaction has ended.");
  return transaction;
}

/** Sends a message, and waits until the parent takes it. */
function send(reply: EngineReply): Promise<void> {
  return new Promise((resolve) => process.send?.(reply, undefined, undefined, () => resolve()));
}
