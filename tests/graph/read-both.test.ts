import { expect, test } from "vitest";
import { paramsOfBoth } from "../../src/graph/neo4j/read-both.ts";
import { faultIn } from "../support/fault-in.ts";

test("two statements that are read together cannot have a parameter of the same name", () => {
  expect(paramsOfBoth({ ids: ["a"] }, { dataset: "d" })).toEqual({ ids: ["a"], dataset: "d" });
  const fault = faultIn(() => paramsOfBoth({ ids: ["a"], limit: 1 }, { limit: 2 }));
  expect([fault?.code, fault?.message]).toEqual([
    "INVALID_STATEMENT",
    "Two statements that are read together both have a parameter $limit.",
  ]);
});
