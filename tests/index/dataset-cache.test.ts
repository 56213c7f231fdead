import { expect, test } from "vitest";
import { DatasetCache } from "../../src/index/dataset-cache.ts";

test("a cache evicts the value that was used least recently, not the one that was made first", async () => {
  const cache = new DatasetCache<{ readonly digest: string }>();
  const made: string[] = [];
  const read = (digest: string) =>
    cache.get(digest, async () => {
      made.push(digest);
      return { digest };
    });
  await read("first");
  await read("second");
  await read("first");
  await read("third");
  await read("first");
  expect(made).toEqual(["first", "second", "third"]);
  expect(cache.peek("first")).toEqual({ digest: "first" });
  expect(cache.peek("second")).toBeUndefined();
});

test("requests at the same time share one value", async () => {
  const cache = new DatasetCache<object>();
  let count = 0;
  const make = async () => {
    count++;
    return {};
  };
  const [one, other] = await Promise.all([cache.get("a", make), cache.get("a", make)]);
  expect(one).toBe(other);
  expect(count).toBe(1);
});

test("a failure is not cached, unless it is final", async () => {
  const cache = new DatasetCache<object>((error) => error instanceof RangeError);
  let count = 0;
  const fail = (error: Error) => async (): Promise<object> => {
    count++;
    throw error;
  };
  for (let times = 0; times < 2; times++) {
    await expect(cache.get("a", fail(new Error("It failed.")))).rejects.toThrow("It failed.");
    await expect(cache.get("b", fail(new RangeError("It is too large.")))).rejects.toThrow("It is too large.");
  }
  expect(count).toBe(3);
});
