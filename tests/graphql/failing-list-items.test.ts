import { makeExecutableSchema } from "@graphql-tools/schema";
import { graphql } from "graphql";
import { expect, test } from "vitest";
import { rejectFaults } from "../../src/graphql/execution/reject-faults.ts";

/** A list whose first item is a promise when the second one fails. */
function schemaOf() {
  return makeExecutableSchema({
    typeDefs: "type Query { items: [Item!]! } type Item { slow: String! bad: String! }",
    resolvers: {
      Query: { items: () => [0, 1] },
      Item: {
        slow: (item: number) => (item === 0 ? new Promise((resolve) => setTimeout(resolve, 5, "slow")) : "quick"),
        bad: () => {
          throw new Error("bad");
        },
      },
    },
  });
}

async function unhandledWhile(work: () => Promise<unknown>): Promise<readonly unknown[]> {
  const unhandled: unknown[] = [];
  const own = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", (error) => unhandled.push(error));
  await work();
  await new Promise((resolve) => setTimeout(resolve, 30));
  process.removeAllListeners("unhandledRejection");
  for (const listener of own) process.on("unhandledRejection", listener);
  return unhandled;
}

test("graphql-js forgets the promise of an item when another one throws", async () => {
  expect(await unhandledWhile(() => graphql({ schema: schemaOf(), source: "{ items { slow bad } }" }))).toHaveLength(1);
});

test("every error of a list is handled if fields reject instead", async () => {
  const schema = rejectFaults(schemaOf());
  expect(await unhandledWhile(() => graphql({ schema, source: "{ items { slow bad } }" }))).toEqual([]);
});
