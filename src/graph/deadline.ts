import { setMaxListeners } from "node:events";
import { YilianError } from "../errors.ts";

/**
 * Returns what `work` returns, or throws `error()` when that takes longer than `ms`.
 *
 * The work continues after that; its result or error is ignored.
 */
export async function withDeadline<T>(work: Promise<T>, ms: number, error: () => Error): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(error()), ms);
  try {
    return await untilAborted(work, controller.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Returns what `work` returns, or throws the reason of `signal` as soon as it is aborted. The work continues. */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let forget = () => {};
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else forget = onAbort(signal, abort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    forget();
  }
}

/** Calls `action` when a signal is aborted. Call what it returns when the signal no longer matters. */
export function onAbort(signal: AbortSignal | undefined, action: () => void): () => void {
  if (signal === undefined) return () => {};
  // Each statement of a request listens, so many listeners are no leak.
  setMaxListeners(0, signal);
  signal.addEventListener("abort", action, { once: true });
  return () => signal.removeEventListener("abort", action);
}

const deadlines = new WeakMap<AbortSignal, number>();

/** Records when a signal will be aborted, on the clock of `performance`. */
export function setDeadline(signal: AbortSignal, at: number): void {
  deadlines.set(signal, at);
}

/** The whole milliseconds to the deadline of a signal: from 1 to `max`, which is also that of a signal without one. */
export function timeLeft(signal: AbortSignal | undefined, max: number): number {
  const at = signal && deadlines.get(signal);
  return at === undefined ? max : Math.min(max, Math.max(1, Math.ceil(at - performance.now())));
}

/** The name of a detail of a TIMEOUT: the request ended before its deadline, because nobody waits for its answer. */
export const CALLER_LEFT = "callerLeft";

/** When a statement is stopped: after a time, and at the deadline of its request. */
export class StatementEnd {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private readonly request: AbortSignal | undefined;
  private readonly forget: () => void;

  /**
   * @param late - the error after this time.
   * @param request - aborted with a TIMEOUT at the deadline. If it is aborted for another reason, such as that the
   * caller left, the statement continues: to stop it, an engine may have to start again, which costs others more.
   */
  constructor(ms: number, late: () => Error, request?: AbortSignal) {
    this.timer = setTimeout(() => this.controller.abort(late()), ms);
    this.request = request;
    this.forget = onAbort(request, () => this.follow());
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Frees the timer once the statement has ended. */
  done(): void {
    clearTimeout(this.timer);
    this.forget();
  }

  private follow(): void {
    const reason: unknown = this.request?.reason;
    const isDeadline = reason instanceof YilianError && reason.code === "TIMEOUT" && !reason.details[CALLER_LEFT];
    if (isDeadline) this.controller.abort(reason);
  }
}
