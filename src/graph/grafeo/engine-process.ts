import { type ChildProcess, fork } from "node:child_process";
import { onAbort } from "../deadline.ts";
import type { Access, Row } from "./database.ts";
import { engineEnvironment } from "./engine-environment.ts";
import { type EngineReply, type EngineRequest, fromSent, type Opened } from "./engine-messages.ts";

/** How long a statement has after its deadline, as its answer may be on the way. */
const GRACE_MS = 50;
/** A statement that began shortly before its deadline is probably quick: it may run for this time. */
const QUICK_MS = 500;

/** The program in the bundle, because a new process cannot run TypeScript; the same from each folder. */
const PROGRAM = new URL("../../../dist/program/engine-program.js", import.meta.url);

/** The processes that run. They end with this one, also if they are too busy to notice. */
const living = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of living) child.kill("SIGKILL");
});

/** The process of the engine ended before it answered. */
export class EngineEnded extends Error {
  /** How it ended, such as `SIGSEGV` or `exit code 1`. */
  readonly reason: string;
  /** Whether this service ended it, because a statement ran past its deadline. */
  readonly atDeadline: boolean;
  /** The statements that ran. */
  readonly statements: readonly string[];

  constructor(reason: string, atDeadline: boolean, statements: readonly string[]) {
    super(`The process of the engine ended (${reason}).`);
    this.reason = reason;
    this.atDeadline = atDeadline;
    this.statements = statements;
  }
}

interface Call {
  readonly request: CallRequest;
  readonly name: string;
  readonly rows: Row[];
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: unknown) => void;
}

/** The answer to a call. */
export interface Reply {
  readonly value: unknown;
  readonly rows: readonly Row[];
}

type Omitted<R> = R extends { readonly call: number } ? Omit<R, "call"> : never;
/** A request that has an answer. */
export type CallRequest = Omitted<EngineRequest>;

/** One process of the engine, from its start to its end. It opens one folder. */
export class EngineProcess {
  /** Resolves when the database is open. Rejects as opening does, or with {@link EngineEnded}. */
  readonly opened: Promise<Opened>;
  /** Resolves at the end of the process. All files are released by then. */
  readonly ended: Promise<EngineEnded>;
  private readonly child: ChildProcess;
  private readonly calls = new Map<number, Call>();
  private lastCall = 0;
  private answered = 0;
  private isPastDeadline = false;
  private end: EngineEnded | undefined;

  constructor(folder: string, access: Access) {
    this.child = fork(PROGRAM, [folder, access], {
      serialization: "advanced",
      execArgv: [],
      env: engineEnvironment(),
      // Grafeo reports its panics on the standard error.
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    living.add(this.child);
    this.ended = new Promise((resolve) => {
      // It could not be started.
      this.child.on("error", (error) => resolve(this.finish(error.message)));
      // The channel is also closed then, so all that it sent has arrived.
      this.child.on("close", (code, signal) => resolve(this.finish(signal ?? `exit code ${code}`)));
    });
    this.opened = new Promise((resolve, reject) => {
      this.child.on("message", (reply: EngineReply) => {
        if (reply.kind === "opened") resolve(reply.opened);
        else if (reply.kind === "refused") {
          reject(fromSent(reply.error));
          this.kill();
        } else this.take(reply);
      });
      void this.ended.then(reject);
    });
    this.opened.catch(() => {});
  }

  /** Whether it has ended. */
  get hasEnded(): boolean {
    return this.end !== undefined;
  }

  /** Whether it has answered anything. */
  get hasAnswered(): boolean {
    return this.answered > 0;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Sends a request without an answer. */
  send(request: EngineRequest): void {
    // Without a process, its end is reported to those who wait for answers.
    this.child.send(request, () => {});
  }

  /**
   * Sends a request, and returns the answer.
   *
   * @param name - the statement, for messages.
   * @param stop - ends the process if it is aborted before the answer.
   * @throws {EngineEnded} if the process ends before the answer; else what the database throws.
   */
  async call(request: CallRequest, name: string, stop?: AbortSignal): Promise<Reply> {
    stop?.throwIfAborted();
    if (this.end !== undefined) throw this.end;
    const call = ++this.lastCall;
    const answer = new Promise<Reply>((resolve, reject) => {
      this.calls.set(call, { request, name, rows: [], resolve, reject });
    });
    this.send({ ...request, call } as EngineRequest);
    const started = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const expire = (): void => {
      this.isPastDeadline = true;
      this.kill();
    };
    const wait = (): void => {
      timer = setTimeout(expire, Math.max(GRACE_MS, QUICK_MS - (performance.now() - started)));
    };
    const forget = onAbort(stop, wait);
    try {
      return await answer;
    } finally {
      forget();
      clearTimeout(timer);
    }
  }

  /** Ends it at once, also while statements run. */
  kill(): void {
    this.child.kill("SIGKILL");
  }

  private finish(reason: string): EngineEnded {
    if (this.end !== undefined) return this.end;
    living.delete(this.child);
    const calls = [...this.calls.values()];
    this.calls.clear();
    const statements = calls.filter(({ request: { kind } }) => kind === "run" || kind === "commit");
    this.end = new EngineEnded(
      reason,
      this.isPastDeadline,
      statements.map(({ name }) => name),
    );
    for (const { reject } of calls) reject(this.end);
    return this.end;
  }

  private take(reply: Extract<EngineReply, { call: number }>): void {
    const call = this.calls.get(reply.call);
    if (call === undefined) return;
    if (reply.kind === "rows") {
      for (const row of reply.rows) call.rows.push(row);
      return;
    }
    this.calls.delete(reply.call);
    this.answered++;
    if (reply.kind === "done") call.resolve({ value: reply.value, rows: call.rows });
    else call.reject(fromSent(reply.error));
  }
}
