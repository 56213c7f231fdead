import { type DocumentNode, getOperationAST, type OperationDefinitionNode, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { conditions } from "../../src/graphql/limits/conditions.ts";
import { cost } from "../../src/graphql/limits/cost.ts";
import { createMeasure } from "../../src/graphql/limits/measure-operation.ts";
import { createSchema } from "../../src/graphql/schema.ts";

const schema = createSchema();

/** Documents, and variables for several requests of each. */
const REQUESTS: readonly (readonly [string, readonly Record<string, unknown>[]])[] = [
  ["query ($id: ID!) { entity(id: $id) { id name } }", [{ id: "a" }, { id: "b" }, {}]],
  ["query ($n: Int) { hospitals(first: $n) { nodes { id } } }", [{ n: 1 }, { n: 100 }, {}]],
  ["query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", [{ ids: ["a"] }, { ids: ["a", "b", "c"] }]],
  [
    "query ($a: ID!, $b: ID!) { hospitals(where: { partnerOf: [$a, $b] }) { totalCount } }",
    [
      { a: "x", b: "x" },
      { a: "x", b: "y" },
    ],
  ],
  [
    "query ($place: [ID!]) { hospitals(where: { locatedIn: $place }) { totalCount } }",
    [{ place: ["x"] }, { place: ["x", "y"] }, { place: null }, {}],
  ],
  [
    "query ($where: HospitalWhere) { hospitals(where: $where) { totalCount } }",
    [{ where: { name: { contains: "x" } } }, { where: null }],
  ],
  [
    "query ($order: [HospitalOrder!]) { hospitals(orderBy: $order) { totalCount } }",
    [{ order: [] }, { order: [{ field: "NAME" }, { field: "LEVEL" }] }],
  ],
];

function operationOf(document: DocumentNode): OperationDefinitionNode {
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (operation == null) throw new TypeError("There is no operation.");
  return operation;
}

test.each(REQUESTS)("%s has the amounts of each request, whichever came first", (text, all) => {
  for (const requests of [all, all.toReversed()]) {
    const document = parse(text);
    const operation = operationOf(document);
    const measure = createMeasure();
    for (const variables of requests) {
      const request = { schema, document, operation, variables };
      expect(measure(request)).toEqual({ cost: cost(request), conditions: [...conditions(request)] });
    }
  }
});

test("an operation is measured once if its variables make no difference", () => {
  const document = parse("query ($id: ID!) { entity(id: $id) { id } }");
  const operation = operationOf(document);
  const measure = createMeasure();
  const amounts = ["a", "b"].map((id) => measure({ schema, document, operation, variables: { id } }));
  expect(amounts[0]).toBe(amounts[1]);
});
