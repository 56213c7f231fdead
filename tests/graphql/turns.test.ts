import { describe, expect, test } from "vitest";
import { inOwnTurn, inTurns } from "../../src/graphql/turns.ts";

/** Uses up the time of a turn, and notes in which turn of the event loop it ran. */
function turnsOf() {
  let [turn, isOver] = [0, false];
  const tick = () => {
    turn++;
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  const used: number[] = [];
  const block = () => {
    const end = performance.now() + 12;
    while (performance.now() < end);
    used.push(turn);
  };
  return { used, block, stop: () => (isOver = true) };
}

describe("work that takes long", () => {
  test("runs in a turn of its own for each part, and once in the first turn without waiting", async () => {
    const { used, block, stop } = turnsOf();
    await new Promise((resolve) => setImmediate(resolve));
    const parts = Array.from({ length: 5 }, () => inOwnTurn(block, () => {}));
    expect(parts.map((part) => part instanceof Promise)).toEqual([false, true, true, true, true]);
    await Promise.all(parts);
    stop();
    expect(used).toHaveLength(5);
    expect(new Set(used).size).toBe(5);
  });

  test("in steps ends when its request has to end", async () => {
    const { used, block, stop } = turnsOf();
    const work = function* () {
      for (;;) {
        block();
        yield;
      }
    };
    const check = () => {
      if (used.length >= 3) throw new Error("over");
    };
    await expect(inTurns(work(), check)).rejects.toThrow("over");
    stop();
    expect(used).toHaveLength(3);
  });
});
