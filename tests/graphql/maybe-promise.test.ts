import { describe, expect, test } from "vitest";
import { after as applyAfter, isPromise } from "../../src/graphql/maybe-promise.ts";

describe("after", () => {
  test("applies the function to a known value at once", () => {
    expect(applyAfter(2, (value) => value + 1)).toBe(3);
  });

  test("applies the function to a promised value when it resolves", async () => {
    const result = applyAfter(Promise.resolve(2), (value) => value + 1);
    expect(isPromise(result)).toBe(true);
    expect(await result).toBe(3);
  });

  test("returns the promise that the function returns for a known value", async () => {
    const result = applyAfter(2, async (value) => value + 1);
    expect(isPromise(result)).toBe(true);
    expect(await result).toBe(3);
  });

  test("throws at once, or rejects, what the function throws", async () => {
    const fail = (): never => {
      throw new Error("no such value");
    };
    expect(() => applyAfter(2, fail)).toThrow("no such value");
    await expect(applyAfter(Promise.resolve(2), fail)).rejects.toThrow("no such value");
  });
});
