import { YilianError } from "../errors.ts";

/** Runs a piece of work when its turn comes, and gives its result. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets at most `places` pieces of work run at once, first come, first served.
 *
 * Work that waited longer than `patienceMs` is not begun, because nobody waits for it any more: TIMEOUT.
 */
export function turns(places: number, patienceMs: number = Number.POSITIVE_INFINITY): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    const since = Date.now();
    if (running < places) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      if (Date.now() - since > patienceMs) throw new YilianError("TIMEOUT", "The graph engine is too busy.");
      return await work();
    } finally {
      // The place is handed on, so that nobody who comes later takes it first.
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
