import { expect, test } from "vitest";
import { eventLoopTurns } from "../../src/http/event-loop-turns.ts";

/** Counts the turns of the event loop while some work runs. */
async function withTurns(work: (now: () => number) => Promise<void>): Promise<void> {
  let [count, isOver] = [0, false];
  const next = (): void => {
    count++;
    if (!isOver) setImmediate(next);
  };
  setImmediate(next);
  await work(() => count);
  isOver = true;
}

test("of the requests that arrive together, one begins in each turn of the event loop, in their order", async () => {
  await withTurns(async (now) => {
    const turn = eventLoopTurns();
    const begun: [request: number, turn: number][] = [];
    const request = async (number: number): Promise<void> => {
      await turn();
      begun.push([number, now()]);
    };
    await Promise.all([1, 2, 3, 4].map(request));
    expect(begun.map(([number]) => number)).toEqual([1, 2, 3, 4]);
    expect(new Set(begun.map(([, at]) => at)).size).toBe(4);
    await request(5);
    expect(begun.at(-1)?.[0]).toBe(5);
  });
});
