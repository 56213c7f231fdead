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
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
