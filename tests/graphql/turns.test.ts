import { describe, expect, test } from "vitest";
import { FieldTurns, inTurns } from "../../src/graphql/turns.ts";

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
    const turns = new FieldTurns(() => {});
    const parts = Array.from({ length: 5 }, () => turns.run(block));
    expect(parts.map((part) => part instanceof Promise)).toEqual([false, true, true, true, true]);
    await Promise.all(parts);
    stop();
    expect(used).toHaveLength(5);
    expect(new Set(used).size).toBe(5);
  });

  test("waits for one part of each other request, however many these have", async () => {
    const { block, stop } = turnsOf();
    const order: string[] = [];
    const begin = (name: string, parts: number) => {
      const turns = new FieldTurns(() => {});
      return Array.from({ length: parts }, () =>
        turns.run(() => {
          block();
          order.push(name);
        }),
      );
    };
    await Promise.all([...begin("a", 6), ...begin("b", 6), ...begin("small", 2)]);
    stop();
    // The first parts run at once, in one turn.
    expect(order.slice(0, 3)).toEqual(["a", "b", "small"]);
    expect(order.lastIndexOf("small")).toBeLessThanOrEqual(5);
    expect(order).toHaveLength(14);
  });

  test("that waits in one part delays no other part", async () => {
    const { block, stop } = turnsOf();
    const turns = new FieldTurns(() => {});
    turns.run(block);
    const never = turns.run(() => new Promise<void>(() => {}));
    const other = turns.run(() => "other");
    expect(await Promise.race([other, never])).toBe("other");
    stop();
  });

  test("is given up in all parts that wait when its request has to end", async () => {
    const { block, stop } = turnsOf();
    const turns = new FieldTurns(() => {
      throw new Error("over");
    });
    turns.run(block);
    const waiting = [turns.run(block), turns.run(block)];
    expect(await Promise.allSettled(waiting)).toMatchObject([{ status: "rejected" }, { status: "rejected" }]);
    stop();
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
