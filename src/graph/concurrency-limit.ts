import { YilianError } from "../errors.ts";

/** Runs work when a slot is free. Returns the result of the work. */
export type ConcurrencyLimit = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Limits how much work runs at the same time. Work starts in the order of its calls.
 *
 * @param slots - how many pieces of work may run at the same time.
 * @param maxWaitMs - work that waited longer does not start, because its caller has given up. It fails with TIMEOUT.
 */
export function limitConcurrency(slots: number, maxWaitMs: number = Number.POSITIVE_INFINITY): ConcurrencyLimit {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    const since = Date.now();
    if (running < slots) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      if (Date.now() - since > maxWaitMs) throw new YilianError("TIMEOUT", "The graph engine is too busy.");
      return await work();
    } finally {
      // The slot passes directly to the next work, so that no later call takes it first.
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
