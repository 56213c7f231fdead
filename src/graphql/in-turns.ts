import { setImmediate as nextTurn } from "node:timers/promises";

/** Milliseconds of work after which other requests run. */
const TURN_MS = 10;

/**
 * Does long work in turns, so that other requests run in between.
 *
 * @param work - pauses after short steps.
 * @param check - called at each turn; throws when the request has to end.
 */
export async function inTurns<T>(work: Generator<void, T>, check: () => void): Promise<T> {
  let since = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - since <= TURN_MS) continue;
    await nextTurn();
    check();
    since = performance.now();
  }
}
