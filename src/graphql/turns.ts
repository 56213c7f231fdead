import { setImmediate as nextTurn } from "node:timers/promises";

/** Milliseconds of work in one turn of the event loop, after which health checks and other requests come first. */
const TURN_MS = 10;

let begun: number | undefined;

/** Whether the work of all requests in this turn of the event loop took its time. */
function isTurnOver(): boolean {
  const now = performance.now();
  if (begun === undefined) {
    begun = now;
    setImmediate(() => {
      begun = undefined;
    });
  }
  return now - begun > TURN_MS;
}

/**
 * Does long work in turns, so that other requests run in between.
 *
 * @param work - pauses after short steps.
 * @param check - called at each turn; throws when the request has to end.
 */
export async function inTurns<T>(work: Generator<void, T>, check: () => void): Promise<T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (isTurnOver()) await untilNextTurn(check);
  }
}

/** Does work at once if this turn has time for it, otherwise in one of the next turns. */
export function inOwnTurn<T>(work: () => T, check: () => void): T | Promise<T> {
  return isTurnOver() ? untilNextTurn(check).then(work) : work();
}

async function untilNextTurn(check: () => void): Promise<void> {
  do await nextTurn();
  while (isTurnOver());
  check();
}
