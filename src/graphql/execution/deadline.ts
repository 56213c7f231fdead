import { YilianError } from "../../errors.ts";

/** How long a request may take unless the settings say else. */
export const REQUEST_MS = 10_000;

/** When the work for a request ends early: at its deadline, or when nobody waits for the answer any more. */
export class RequestEnd {
  private readonly controller = new AbortController();
  private readonly until: number;
  private readonly timer: NodeJS.Timeout;
  private readonly ms: number;

  constructor(ms: number = REQUEST_MS) {
    this.ms = ms;
    this.until = performance.now() + ms;
    this.timer = setTimeout(() => this.expire(), ms);
  }

  /** Aborted at the end, by a TIMEOUT that says why. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Ends the work because the client went away. */
  leave(): void {
    this.abort("The client closed the connection before it was answered.");
  }

  /**
   * Goes on, or ends work that never waits: no timer gets its turn beside it.
   *
   * @throws {YilianError} TIMEOUT at the end.
   */
  check(): void {
    if (performance.now() >= this.until) this.expire();
    this.signal.throwIfAborted();
  }

  /** Gives what some work gives, or throws TIMEOUT at the end, whatever the work does then. */
  async race<T>(work: Promise<T>): Promise<T> {
    const { signal } = this;
    let over = () => {};
    const ended = new Promise<never>((_, reject) => {
      over = () => reject(signal.reason);
      if (signal.aborted) over();
      else signal.addEventListener("abort", over, { once: true });
    });
    try {
      return await Promise.race([work, ended]);
    } finally {
      signal.removeEventListener("abort", over);
    }
  }

  /** The request has been answered. */
  done(): void {
    clearTimeout(this.timer);
  }

  private expire(): void {
    this.abort(`The request took longer than ${this.ms} ms.`);
  }

  private abort(message: string): void {
    clearTimeout(this.timer);
    if (!this.signal.aborted) this.controller.abort(new YilianError("TIMEOUT", message));
  }
}
