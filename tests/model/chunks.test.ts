import { expect, test } from "vitest";
import { chunks } from "../../src/model/chunks.ts";

test("chunks have one size except the last, and combine to the items", () => {
  expect([...chunks([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...chunks([1, 2], 2)]).toEqual([[1, 2]]);
  expect([...chunks([], 2)]).toEqual([]);
});
