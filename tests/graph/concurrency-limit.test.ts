import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { limitConcurrency } from "../../src/graph/concurrency-limit.ts";
import { withDeadline } from "../../src/graph/deadline.ts";
import { codeOf } from "../support/ad-hoc.ts";

test("as many as there are places run at once, first come, first served", async () => {
  const inTurn = limitConcurrency(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  await Promise.all(
    [0, 1, 2, 3, 4, 5].map((n) =>
      inTurn(async () => {
        begun.push(n);
        most = Math.max(most, ++running);
        await sleep(2);
        running--;
      }),
    ),
  );
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test("who fails gives the place up too", async () => {
  const inTurn = limitConcurrency(1);
  await expect(inTurn(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await inTurn(async () => "next")).toBe("next");
});

test("who waited too long is not begun", async () => {
  const inTurn = limitConcurrency(1, 5);
  let begun = false;
  const [, late] = await Promise.all([
    inTurn(() => sleep(30)),
    codeOf(
      inTurn(async () => {
        begun = true;
      }),
    ),
  ]);
  expect(late).toBe("TIMEOUT");
  expect(begun).toBe(false);
  expect(await inTurn(async () => "next")).toBe("next");
});

test("a deadline gives the work's result, its fault, or its own when the work takes longer", async () => {
  const late = () => new Error("late");
  expect(await withDeadline(Promise.resolve(1), 50, late)).toBe(1);
  await expect(withDeadline(Promise.reject(new Error("wrong")), 50, late)).rejects.toThrow("wrong");
  await expect(withDeadline(sleep(50), 5, late)).rejects.toThrow("late");
});
