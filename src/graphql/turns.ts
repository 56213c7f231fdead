/** Milliseconds of work in one turn of the event loop, after which health checks and other requests come first. */
const TURN_MS = 10;

let begun: number | undefined;
/** What waits for a turn, the one that began to wait first at first. */
const waiting: (() => void)[] = [];

/** Begins to measure the turn, unless something else in it began. */
function beginTurn(): void {
  if (begun !== undefined) return;
  begun = performance.now();
  setImmediate(() => {
    begun = undefined;
  });
}

/** Whether the work of all requests in this turn of the event loop took its time. */
function isTurnOver(): boolean {
  beginTurn();
  return performance.now() - (begun ?? 0) > TURN_MS;
}

async function untilOwnTurn(check: () => void): Promise<void> {
  await new Promise<void>((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(giveTurn);
  });
  check();
}

/** Lets one go on in this turn. */
function giveTurn(): void {
  beginTurn();
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(giveTurn);
}

/**
 * Does long work in turns, so that other requests run in between.
 *
 * @param work - pauses after short steps.
 * @param check - called at each turn; throws when the request has to end.
 */
export async function inTurns<T>(work: Generator<void, T>, check: () => void): Promise<T> {
  beginTurn();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (isTurnOver()) await untilOwnTurn(check);
  }
}

/**
 * The fields of one request take turns: the first runs at once, the others as long as the turn has time for them, then
 * one after the other in turns of their own. So a request waits for one field of each other request, however many they
 * have.
 */
export class FieldTurns {
  private readonly check: () => void;
  private hasBegun = false;
  private last: Promise<void> | undefined;

  /** @param check - called at each turn; throws when the request has to end. */
  constructor(check: () => void) {
    this.check = check;
  }

  run<T>(work: () => T): T | Promise<T> {
    const isOver = isTurnOver() && this.hasBegun;
    this.hasBegun = true;
    if (!isOver && this.last === undefined) return work();
    this.last = (this.last ?? Promise.resolve()).then(() => untilOwnTurn(this.check));
    return this.last.then(work);
  }
}
