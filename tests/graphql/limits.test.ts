import { buildSchema, getOperationAST, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cost } from "../../src/graphql/limits/cost.ts";
import { LIMITS, type LimitName } from "../../src/graphql/limits/limits.ts";
import { type Answer, startTiny, type TinyService } from "../support/tiny-service.ts";

let service: TinyService;
beforeAll(async () => {
  service = await startTiny();
});
afterAll(() => service.close());

type Request = string | { query: string; variables: unknown };

const ask = (request: Request): Promise<Answer> =>
  typeof request === "string" ? service.ask(request) : service.ask(request.query, request);
const each = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");
const strings = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
/** Nested objects. A list of one object may be written without its brackets. */
const whereOf = (levels: number): object => (levels === 1 ? {} : { and: whereOf(levels - 1) });
const literal = (value: unknown) => JSON.stringify(value).replaceAll('"and"', "and");

/** Each fragment doubles the number of selections, so that a short query has exactly the requested number. */
function bomb(selections: number): string {
  const sizes = Array.from({ length: 20 }, (_, level) => 3 * 2 ** level - 1);
  let left = selections - 1;
  const parts: string[] = [];
  while (left > 0) {
    const level = sizes.findLastIndex((size) => size <= left);
    parts.push(level === -1 ? "id" : `...F${level}`);
    left -= sizes[level] ?? 1;
  }
  const fragments = each(20, (i) => `fragment F${i} on Person { ${i === 0 ? "id" : `...F${i - 1} ...F${i - 1}`} }`);
  return `{ person { ${parts.join(" ")} } } ${fragments}`;
}

/** Requests with exactly this number of what a limit counts. */
const WITH: [name: string, limit: LimitName, request: (count: number) => Request, where?: string][] = [
  ["characters", "characters", (count) => "{ hello }".padEnd(count)],
  ["tokens", "tokens", (count) => `{ person { ${each(count - 5, (i) => `f${i.toString(36)}`)} } }`],
  ["levels of fields", "depth", (count) => `{ person ${"{ self ".repeat(count - 2)}{ id }${" }".repeat(count - 2)} }`],
  [
    "levels of fields through fragments",
    "depth",
    (count) =>
      `{ person { ... { ...F } } } fragment F on Person ${"{ self ".repeat(count - 2)}{ id }${" }".repeat(count - 2)}`,
  ],
  ["aliases", "aliases", (count) => `{ person { ${each(count, (i) => `a${i}: __typename`)} } }`],
  ["directives", "directives", (count) => `{ hello ${each(count, () => "@include(if: true)")} }`],
  [
    "root fields",
    "rootFields",
    (count) => `{ ${each(count - 1, (i) => `a${i}: hello`)} ...F } fragment F on Query { hello }`,
  ],
  [
    "fragments",
    "fragments",
    (count) =>
      `{ person { ...F1 } } ${each(count, (i) => `fragment F${i + 1} on Person { ${i + 1 < count ? `...F${i + 2}` : "id"} }`)}`,
  ],
  ["selections", "selections", bomb],
  ["repeats", "repeats", (count) => `{ person { ${each(count - 1, () => "id")} ... on Node { id } } }`, "`id`"],
  ["items of a list", "listItems", (count) => `{ nodes(ids: ${JSON.stringify(strings(count))}) { id } }`],
  [
    "items of a variable",
    "listItems",
    (count) => ({ query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: { ids: strings(count) } }),
    "$ids",
  ],
  ["levels of an argument", "valueDepth", (count) => `{ people(where: ${literal(whereOf(count))}) { totalCount } }`],
  [
    "levels of a variable",
    "valueDepth",
    (count) => ({
      query: "query ($by: Where) { people(where: $by) { totalCount } }",
      variables: { by: whereOf(count) },
    }),
    "$by",
  ],
  [
    "units of work",
    "cost",
    (count) =>
      `{ people(first: 99) { nodes { friends(first: 90) { nodes { id } } } } ${each(count - 10_000, (i) => `p${i}: hello`)} }`,
  ],
];

describe("within and above the limit", () => {
  test.each(WITH)("%s up to the limit are accepted", async (_name, limit, request) => {
    const { errors = [] } = await ask(request(LIMITS[limit].max));
    expect(errors.filter((error) => error.extensions.code === "LIMIT_EXCEEDED")).toEqual([]);
  });

  test.each(WITH)(
    "one more of %s is rejected, with the limit and the number found",
    async (_name, limit, request, where) => {
      const { max, counts } = LIMITS[limit];
      const found = max + 1;
      const place = where === undefined ? "" : ` (${where})`;
      const answer = await ask(request(found));
      expect(answer.status).toBe(400);
      expect(answer.errors).toEqual([
        {
          message: `This request has ${found.toLocaleString("en")} ${counts}${place}; the limit is ${max.toLocaleString("en")}.`,
          extensions: { code: "LIMIT_EXCEEDED", limit, max, found },
        },
      ]);
      expect(answer.data).toBeUndefined();
    },
  );

  test("a body of 100 kB is accepted, one more byte is rejected", async () => {
    const post = (bytes: number) => {
      const start = '{"query":"{ hello }","extensions":{"x":"';
      const body = `${start}${"x".repeat(bytes - start.length - 3)}"}}`;
      return fetch(`${service.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
    };
    expect((await post(102_400)).status).toBe(200);
    const rejected = await post(102_401);
    expect(rejected.status).toBe(413);
    expect(await rejected.json()).toEqual({
      errors: [
        {
          message: "This request has 102,401 bytes in its body; the limit is 102,400.",
          extensions: { code: "LIMIT_EXCEEDED", limit: "bodyBytes", max: 102_400, found: 102_401 },
        },
      ],
    });
  });

  test("a rejected query is rejected again, and the next query is answered", async () => {
    const bad = bomb(2 ** 18);
    for (let round = 0; round < 3; round++)
      expect((await service.ask(bad)).errors?.[0]?.extensions.code).toBe("LIMIT_EXCEEDED");
    expect((await service.ask("{ hello }")).data).toEqual({ hello: "Hello there" });
  });

  test("a limit that only the variables exceed is checked each time", async () => {
    const query = "query ($first: Int) { people(first: $first) { nodes { friends(first: 90) { nodes { id } } } } }";
    expect((await service.ask(query, { variables: { first: 99 } })).errors).toBeUndefined();
    expect((await service.ask(query, { variables: { first: 100 } })).errors?.[0]?.message).toBe(
      `This request has 10,101 ${LIMITS.cost.counts}; the limit is 10,000.`,
    );
    expect((await service.ask(query, { variables: { first: 98 } })).errors).toBeUndefined();
  });
});

describe("attacks", () => {
  test.each([
    ["fragments that contain themselves", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"],
    ["an unknown fragment", "{ ...Nowhere }"],
    ["a fragment on an unknown type", "{ ...A } fragment A on Nowhere { x { y } }"],
    ["no operation", "fragment A on Query { hello }"],
  ])("%s is rejected by the rules of GraphQL", async (_name, query) => {
    expect((await service.ask(query)).errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  test.each([
    ["a thousand times the same field", `{ person { ${"id ".repeat(1_000)} } }`],
    ["a thousand times the same field inside each other", `{ ${"person { id } ".repeat(400)} }`],
    ["aliases of the schema itself", `{ ${each(101, (i) => `a${i}: __typename`)} }`],
    ["a bomb of fragments", bomb(2 ** 20)],
    [
      "lists inside lists",
      `{ people(first: 200) { nodes { friends(first: 200) { nodes { friends(first: 200) { totalCount } } } } } }`,
    ],
  ])("%s is rejected", async (_name, query) => {
    expect((await service.ask(query)).errors?.map((error) => error.extensions.code)).toEqual(["LIMIT_EXCEEDED"]);
  });

  test("variables nested deeper than any call stack are rejected", async () => {
    const body = `{"query":"query ($by: Where) { people(where: $by) { totalCount } }","variables":{"by":${"[".repeat(40_000)}${"]".repeat(40_000)}}}`;
    const response = await fetch(`${service.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "LIMIT_EXCEEDED", found: 40_000 } }],
    });
  });

  test("the introspection query of common tools is answered", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, schemaDescription: true });
    const answer = await service.ask(query);
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions?.cost).toBeLessThan(LIMITS.cost.max / 2);
  });
});

describe("the cost of an operation", () => {
  /** The cost of a scalar. */
  const S = 0.1;
  const schema = buildSchema(`
    type Query { one: Thing, list: [Thing!]!, page(first: Int = 20, last: Int): Things!, nodes(ids: [ID!]!): [Thing]!, any: Any, plain(first: Int): Things! }
    interface Any { id: ID  one: Thing }
    type Thing implements Any { id: ID  one: Thing  list: [Thing!]!  page(first: Int = 20): Things!  text(around: Int = 60): Thing }
    type Things { nodes: [Thing!]!  edges: [Edge!]!  totalCount: Int!  info: Info! }
    type Edge { node: Thing! }
    type Info { end: String }
  `);
  const costOf = (query: string, variables: Record<string, unknown> = {}) => {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error("The query has no operation.");
    return cost({ schema, document, operation, variables }).found;
  };

  test.each([
    ["a scalar counts a tenth", "{ __typename a: __typename }", 2 * S],
    ["an object counts one", "{ one { id } }", 1 + S],
    ["objects in objects count one each", "{ one { one { one { id } } } }", 3 + S],
    ["a list without a size counts as two", "{ list { id one { id } } }", 2 * (1 + S + 1 + S)],
    ["a page counts its default size", "{ page { nodes { id } } }", 1 + 20 * (1 + S)],
    ["a page counts its requested size", "{ page(first: 7) { nodes { id } } }", 1 + 7 * (1 + S)],
    ["`last` counts as `first` does, instead of its default", "{ page(last: 3) { nodes { id } } }", 1 + 3 * (1 + S)],
    ["of `first` and `last` the larger counts", "{ page(first: 2, last: 5) { nodes { id } } }", 1 + 5 * (1 + S)],
    [
      "edges and what they lead to count both",
      "{ page(first: 4) { edges { node { id } } totalCount info { end } } }",
      1 + 4 * (1 + 1 + S) + 5 + 1 + S,
    ],
    [
      "pages in pages multiply",
      "{ page(first: 5) { nodes { page(first: 6) { nodes { id } } } } }",
      1 + 5 * (1 + 1 + 6 * (1 + S)),
    ],
    [
      "a size applies to the page's own list only",
      "{ page(first: 5) { nodes { list { id } } } }",
      1 + 5 * (1 + 2 * (1 + S)),
    ],
    ["a page without any size counts two", "{ plain { nodes { id } } }", 1 + 2 * (1 + S)],
    ["a size of null is the default", "{ page(first: null) { nodes { id } } }", 1 + 20 * (1 + S)],
    ["no items cost nothing but the page", "{ page(first: 0) { nodes { one { id } } } }", 1],
    ["a negative size is nothing, as it will be rejected", "{ page(first: -5) { nodes { one { id } } } }", 1],
    [
      "a huge size is the largest page, as it will be rejected",
      "{ page(first: 2000000000) { nodes { id } } }",
      1 + 200 * (1 + S),
    ],
    ["a list of ids counts its ids", '{ nodes(ids: ["a", "b"]) { one { id } } }', 2 * (2 + S)],
    ["one id is a list of one", '{ nodes(ids: "a") { one { id } } }', 2 + S],
    [
      "fragments count where they are spread",
      "{ a: one { ...F } b: one { ...F } } fragment F on Thing { one { id } }",
      2 * (2 + S),
    ],
    [
      "a fragment inside a page has the page's size",
      "{ page(first: 9) { ...F } } fragment F on Things { nodes { id } }",
      1 + 9 * (1 + S),
    ],
    [
      "a fragment may be spread under two sizes",
      "{ a: page(first: 9) { ...F } b: page(first: 2) { ...F } } fragment F on Things { nodes { id } }",
      2 + 11 * (1 + S),
    ],
    [
      "inline fragments count as their selections",
      "{ any { one { id } ... on Thing { list { id } } ... { id } } }",
      1 + 1 + S + 2 * (1 + S) + S,
    ],
    [
      "a text counts one more for every hundred characters around it",
      "{ one { text { id } b: text(around: 500) { id } } }",
      1 + 1 + S + 1 + 5 + S,
    ],
    ["a name of more than a hundred characters counts its length", `{ ${"a".repeat(250)}: one { id } }`, 2.5 + S],
    [
      "introspection counts less, by the average sizes of this schema",
      "{ __schema { types { fields { name } } } }",
      1 + 165 * 0.15 * (1 + 4.5 * (1 + S)),
    ],
    ["a count reads the graph", "{ page(first: 0) { totalCount again: totalCount } }", 1 + 2 * 5],
  ])("%s", (_name, query, expected) => expect(costOf(query)).toBe(Math.ceil(Number(expected.toFixed(6)))));

  test("variables have their given value, else their default, else the argument's default", () => {
    const query = "query ($n: Int = 8) { page(first: $n) { nodes { id } } }";
    const page = (size: number) => Math.ceil(Number((1 + size * (1 + S)).toFixed(6)));
    expect(costOf(query, { n: 4 })).toBe(page(4));
    expect(costOf(query)).toBe(page(8));
    expect(costOf(query, { n: null })).toBe(page(20));
    expect(costOf("query ($n: Int) { page(first: $n) { nodes { id } } }")).toBe(page(20));
    expect(costOf("query ($n: Int) { page(first: $n) { nodes { id } } }", { n: "many" })).toBe(page(20));
    expect(costOf("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ["a", "b", "c", "d", "e"] })).toBe(6);
  });

  test("is in the extensions of each answer", async () => {
    expect((await service.ask("{ people(first: 5) { nodes { id } } }")).extensions?.cost).toBe(7);
    expect((await service.ask("{ hello }")).extensions?.cost).toBe(1);
  });
});
