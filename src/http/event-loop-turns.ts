/**
 * Makes a function that delays requests: one begins in each turn of the event loop, in the order of their arrival.
 *
 * A request whose records are cached waits for nothing. So all requests that arrive together would run in one turn, and
 * health checks and new connections would wait for all of them.
 */
export function eventLoopTurns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(next);
    });
}
