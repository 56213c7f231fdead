import { YilianError } from "../../errors.ts";
import { CALLER_LEFT, setDeadline, untilAborted } from "../../graph/deadline.ts";

/** How long a request may take unless the settings say otherwise. */
export const REQUEST_MS = 10_000;

/** When the work for a request ends early: after a time, or when the caller aborts it. */
export class Deadline {
  private readonly controller = new AbortController();
  private readonly until: number;
  private readonly timer: NodeJS.Timeout;
  private readonly ms: number;
  private readonly caller: AbortSignal | undefined;

  /** @param caller - aborted when the caller no longer waits for the answer. */
  constructor(ms: number = REQUEST_MS, caller?: AbortSignal) {
    this.ms = ms;
    this.until = performance.now() + ms;
    this.timer = setTimeout(this.expire, ms);
    setDeadline(this.signal, this.until);
    this.caller = caller;
    if (caller?.aborted) this.leave();
    else caller?.addEventListener("abort", this.leave, { once: true });
  }

  /** The milliseconds to the end. */
  get leftMs(): number {
    return this.until - performance.now();
  }

  /** Aborted at the end, with a TIMEOUT that says why. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /**
   * Ends work that never waits: a timer does not fire beside it.
   *
   * @throws {YilianError} TIMEOUT after the end.
   */
  check(): void {
    if (performance.now() >= this.until) this.expire();
    this.signal.throwIfAborted();
  }

  /** Resolves as the work does, or rejects with TIMEOUT at the end, whatever the work does then. */
  race<T>(work: Promise<T>): Promise<T> {
    return untilAborted(work, this.signal);
  }

  /** Frees the timer once the request is answered. */
  done(): void {
    clearTimeout(this.timer);
    this.caller?.removeEventListener("abort", this.leave);
  }

  private readonly expire = (): void => this.abort(`The request took longer than ${this.ms} ms.`, {});
  private readonly leave = (): void =>
    this.abort("The caller left before the request was answered.", { [CALLER_LEFT]: true });

  private abort(message: string, details: Record<string, unknown>): void {
    this.done();
    if (!this.signal.aborted) this.controller.abort(new YilianError("TIMEOUT", message, { details }));
  }
}
