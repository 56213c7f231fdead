import { request } from "node:http";
import { buildSchema, isObjectType, printSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHANGING_FIELDS, isFixed } from "../../src/graphql/fixed-answer.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { DATASET, startTiny, type TinyService } from "../support/tiny-service.ts";

const NEXT = { version: "2026-11-25", digest: "def" };

let service: TinyService;
let current = DATASET;
beforeAll(async () => {
  service = await startTiny({ dataset: async () => current, knownDataset: () => current });
});
afterAll(() => service.close());

interface Given {
  readonly query?: string;
  readonly variables?: string;
  readonly operationName?: string;
}

const pathOf = (given: Given) => `/graphql?${new URLSearchParams({ query: "{ hello }", ...given })}`;

/** Sends a GET without `fetch`, which revalidates by rules of its own. */
function get(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      request(`${service.url}${path}`, { headers }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (part) => {
          body += part;
        });
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
      })
        .on("error", reject)
        .end();
    },
  );
}

const tagOf = async (given: Given = {}, headers: Record<string, string> = {}) =>
  (await get(pathOf(given), headers)).headers.etag as string | undefined;
const statusOf = async (tag: string, given: Given = {}) => (await get(pathOf(given), { "if-none-match": tag })).status;

describe("the entity tag of a GET", () => {
  test("is that of the same request to the same data set, and answers 304 without a body", async () => {
    const first = await get(pathOf({}));
    expect(first.headers).toMatchObject({ "cache-control": "no-cache", vary: expect.stringMatching(/^accept\b/) });
    const tag = String(first.headers.etag);
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(await tagOf()).toBe(tag);
    const lines = service.log.length;
    const second = await get(pathOf({}), { "if-none-match": tag });
    expect(second).toMatchObject({ status: 304, body: "", headers: { etag: tag, "cache-control": "no-cache" } });
    expect(service.log.slice(lines)).toMatchObject([{ status: 304, route: "/graphql" }]);
    expect(service.open()).toBe(0);
    expect(await statusOf(`"x", ${tag}`)).toBe(304);
    expect(await statusOf(tag.slice(2))).toBe(304);
    expect(await statusOf('"x"')).toBe(200);
  });

  test("differs by query, variables, operation and media type", async () => {
    const named = "query A($n: String) { hello(name: $n) } query B($n: String) { hello(name: $n) }";
    const tags = [
      await tagOf(),
      await tagOf({ query: "{hello}" }),
      await tagOf({ query: named, operationName: "A" }),
      await tagOf({ query: named, operationName: "B" }),
      await tagOf({ query: named, operationName: "A", variables: '{"n":"x"}' }),
      await tagOf({}, { accept: "application/graphql-response+json" }),
    ];
    expect(tags).not.toContain(undefined);
    expect(new Set(tags).size).toBe(tags.length);
  });

  test("is another one with another data set", async () => {
    const before = String(await tagOf());
    current = NEXT;
    expect(await statusOf(before)).toBe(200);
    expect(await tagOf()).not.toBe(before);
    current = DATASET;
    expect(await statusOf(before)).toBe(304);
  });

  test.each([
    ["an error", { query: "{ crash }" }],
    ["a rejected query", { query: "{ oops }" }],
    ["no query", { query: "" }],
  ])("does not exist for %s, which is not stored", async (_what, given) => {
    const { headers } = await get(pathOf(given));
    expect([headers.etag, headers["cache-control"]]).toEqual([undefined, "no-store"]);
  });

  test("does not exist for a POST", async () => {
    const { headers } = await service.ask("{ hello }");
    expect([headers.get("etag"), headers.get("cache-control")]).toEqual([null, "no-store"]);
  });
});

describe("an answer that depends on more than the data set", () => {
  test.each(CHANGING_FIELDS)("has no tag: %s", (field) => {
    const types = Object.values(createSchema().getTypeMap());
    expect(types.some((type) => isObjectType(type) && field in type.getFields())).toBe(true);
    expect(isFixed(`{ dataset { x: ${field} } }`)).toBe(false);
    expect(isFixed(`{ dataset { ${field}s } }`)).toBe(true);
  });
});

describe("/schema.graphql", () => {
  test("is the schema as text, which a client fetches once", async () => {
    const { status, headers, body } = await get("/schema.graphql");
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
      200,
      "text/plain; charset=utf-8",
      "no-cache",
    ]);
    expect(`${printSchema(buildSchema(body))}\n`).toBe(body);
    expect(body).toContain('hello(name: String = "there"): String!');
    const etag = String(headers.etag);
    expect(await get("/schema.graphql", { "if-none-match": etag })).toMatchObject({ status: 304, body: "" });
    expect((await get("/schema.graphql", { "if-none-match": '"other"' })).status).toBe(200);
  });
});
