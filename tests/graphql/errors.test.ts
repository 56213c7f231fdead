import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { ERRORS, type ErrorCode } from "../../src/errors.ts";
import { startTiny, type TinyService } from "../support/tiny-service.ts";

let service: TinyService;
beforeAll(async () => {
  service = await startTiny();
});
afterAll(() => service.close());
beforeEach(() => {
  (service.log as unknown[]).length = 0;
});

const ID = "test-request-7";
const fail = (code: string) =>
  service.ask("query Failing($code: String!) { fail(code: $code) }", {
    variables: { code },
    headers: { "x-request-id": ID },
  });
const faults = () => service.log.filter((line) => line.msg === "fault");

const PUBLIC_MESSAGES: Partial<Record<ErrorCode, string>> = {
  INDEX_TOO_LARGE: "The data set is too large for an index, which this question needs. Ask the operator to allow more.",
  ENGINE_UNAVAILABLE: "The graph engine does not answer at the moment. Try again in a little while.",
  NOT_LOADED: "No data set is loaded yet. Try again in a little while.",
  TIMEOUT: "The answer took too long. Request less, or try again in a little while.",
  STALE_READ: "A new data set was loaded during the request. Try again.",
  ENGINE_OUT_OF_MEMORY:
    "The graph engine has too little memory for this. Request less, or try again in a little while.",
  CONFLICT: "Another write changed the same data. Try again.",
};
const codes = Object.keys(ERRORS) as ErrorCode[];
const onlyLogged = codes.filter((code) => ERRORS[code].fault !== "client" && !("publicMessage" in ERRORS[code]));
const isClients = (code: ErrorCode) => ERRORS[code].fault === "client";

describe("an error of the service", () => {
  test.each(codes.filter(isClients))(
    "%s, the client's error, reaches the client with its message and details, and is not logged as a fault",
    async (code) => {
      const answer = await fail(code);
      expect(answer.status).toBe(200);
      expect(answer.data).toEqual({ fail: null });
      expect(answer.errors).toEqual([
        {
          message: `${ERRORS[code].meaning}: secret engine text`,
          locations: [{ line: 1, column: 33 }],
          path: ["fail"],
          extensions: { code, ids: ["a", "b"] },
        },
      ]);
      expect(faults()).toEqual([]);
    },
  );

  test.each(Object.keys(PUBLIC_MESSAGES) as ErrorCode[])("%s has its code and a general message", async (code) => {
    const answer = await fail(code);
    expect(answer.errors).toMatchObject([{ message: PUBLIC_MESSAGES[code], extensions: { code } }]);
    // A data set swap makes all results of the request invalid, whichever field found it.
    expect(answer.errors?.[0]?.path).toEqual(code === "STALE_READ" ? undefined : ["fail"]);
    expect(answer.errors?.[0]?.extensions).toEqual({ code });
    expect(faults()).toHaveLength(1);
  });

  test("INDEX_BUILDING has its details, and is not logged as a fault, because it passes", async () => {
    const answer = await fail("INDEX_BUILDING");
    const { publicMessage: message } = ERRORS.INDEX_BUILDING;
    expect(answer.errors).toMatchObject([{ message, extensions: { code: "INDEX_BUILDING", ids: ["a", "b"] } }]);
    expect(faults()).toEqual([]);
  });

  test.each(onlyLogged)("%s is only logged", async (code) => {
    const answer = await fail(code);
    expect(answer.errors).toMatchObject([
      {
        message: `The service failed to answer; the log has the details under request id ${ID}.`,
        path: ["fail"],
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId: ID },
      },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/secret|MATCH|GRAFEO|stack/i);
    expect(faults()).toMatchObject([
      {
        level: "error",
        requestId: ID,
        operation: "Failing",
        field: "fail",
        err: { code, stack: expect.any(String), cause: { message: expect.stringContaining("GRAFEO-Q001") } },
      },
    ]);
  });
});

describe("an error of the program", () => {
  test.each([
    ["a throw in a resolver", "{ crash }"],
    ["a null in a required field", "{ nothing }"],
  ])("%s reveals nothing to the client", async (_name, query) => {
    const answer = await service.ask(query, { headers: { "x-request-id": ID } });
    expect(answer.errors).toMatchObject([
      {
        message: `The service failed to answer; the log has the details under request id ${ID}.`,
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId: ID },
      },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/secret|stack|Error:|\.ts/);
    expect(faults()).toHaveLength(1);
  });

  test("an answer has no data set in its extensions when the data set cannot be read", async () => {
    const broken = await startTiny({
      dataset: () => {
        throw new Error("secret");
      },
    });
    const answer = await broken.ask("{ hello }");
    await broken.close();
    expect(answer.data).toEqual({ hello: "Hello there" });
    expect(answer.extensions).toEqual({ cost: 1 });
  });
});

describe("a fault of the request", () => {
  test.each([
    ["an invalid query", "{ hello", {}, "GRAPHQL_PARSE_FAILED", "Syntax Error: Expected Name, found <EOF>."],
    [
      "an unknown field",
      "{ helo }",
      {},
      "GRAPHQL_VALIDATION_FAILED",
      'Cannot query field "helo" on type "Query". Did you mean "hello"?',
    ],
    [
      "a subscription",
      "subscription { x }",
      {},
      "OPERATION_RESOLUTION_FAILURE",
      "This service answers queries only; it has no subscriptions.",
    ],
    [
      "a literal of the wrong type",
      '{ people(first: "many") { totalCount } }',
      {},
      "GRAPHQL_VALIDATION_FAILED",
      'Int cannot represent non-integer value: "many"',
    ],
    [
      "a variable of the wrong type",
      "query ($n: Int) { people(first: $n) { totalCount } }",
      { variables: { n: "many" } },
      "BAD_USER_INPUT",
      'Variable "$n" got invalid value "many"; Int cannot represent non-integer value: "many"',
    ],
    [
      "a null variable for a required argument",
      "query ($n: Int = 5) { strict(count: $n) }",
      { variables: { n: null } },
      "BAD_USER_INPUT",
      'Argument "count" of non-null type "Int!" must not be null.',
    ],
    [
      "an unknown operation",
      "query A { hello }",
      { operationName: "B" },
      "OPERATION_RESOLUTION_FAILURE",
      'Unknown operation named "B".',
    ],
    [
      "several operations and no name",
      "query A { hello } query B { hello }",
      {},
      "OPERATION_RESOLUTION_FAILURE",
      "Must provide operation name if query contains multiple operations.",
    ],
    [
      "no query",
      "",
      {},
      "BAD_REQUEST",
      "The request has no `query`. Only operations that ship with the service have a hash: send the text.",
    ],
  ])("%s has its code, and is not logged as a fault", async (_name, query, options, code, message) => {
    const answer = await service.ask(query, options);
    expect(answer.errors?.[0]).toMatchObject({ message, extensions: { code } });
    expect(Object.keys(answer.errors?.[0]?.extensions ?? {})).toEqual(["code"]);
    expect(faults()).toEqual([]);
    expect((await service.ask("{ hello }")).data).toEqual({ hello: "Hello there" });
  });

  const persisted = { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } };
  const post = async (body: object) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${service.url}/graphql`, { method: "POST", headers, body: JSON.stringify(body) });
    return response.json() as Promise<object>;
  };

  test("the hash of a query is rejected without the query, as the service stores no queries", async () => {
    expect(await post({ extensions: persisted })).toEqual({
      errors: [
        {
          message: "The request has no `query`. Only operations that ship with the service have a hash: send the text.",
          extensions: { code: "BAD_REQUEST" },
        },
      ],
    });
    expect(faults()).toEqual([]);
  });

  test("a hash beside a query is ignored, even the hash of another query", async () => {
    expect(await post({ query: "{ hello }", extensions: persisted })).toMatchObject({ data: { hello: "Hello there" } });
    expect(await post({ query: "{ hello }", extensions: { persistedQuery: 7 } })).toMatchObject({
      data: { hello: "Hello there" },
    });
  });

  test("more invalid items in a variable than the service reports are the client's error", async () => {
    const answer = await service.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      variables: { ids: Array.from({ length: 21 }, () => null) },
    });
    expect(answer.errors).toHaveLength(21);
    expect(answer.errors?.map(({ extensions }) => extensions)).toEqual(
      Array.from({ length: 21 }, () => ({ code: "BAD_USER_INPUT" })),
    );
    expect(faults()).toEqual([]);
  });

  test.each([
    ["control characters", "\u0000\u0001\u001b"],
    ["half a surrogate pair", "\ud83c"],
    ["emoji", "🏥👩‍⚕️"],
    ["quotes, backticks and backslashes", "'\"`\\ $name {x}"],
    ["Cypher", "x'}) DETACH DELETE n //"],
  ])("%s in a variable are ordinary values", async (_name, name) => {
    const answer = await service.ask("query ($name: String) { hello(name: $name) }", { variables: { name } });
    expect(answer.data).toEqual({ hello: `Hello ${name}` });
  });

  test("a message repeats at most a thousand characters of the request", async () => {
    const answer = await service.ask("query ($n: Int) { people(first: $n) { totalCount } }", {
      variables: { n: "x".repeat(50_000) },
    });
    expect(answer.errors?.[0]?.message).toHaveLength(1_001);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT" });
  });
});

test("the log contains nothing of a query, its variables or its answer", async () => {
  const secret = "王小明";
  await service.ask("query Asked($name: String) { hello(name: $name) }", { variables: { name: secret } });
  await service.ask(`{ hello(name: "${secret}") oops }`);
  await service.ask("query ($n: Int) { people(first: $n) { totalCount } }", { variables: { n: secret } });
  await fetch(`${service.url}/graphql?query=${encodeURIComponent(`{ hello(name: "${secret}") }`)}`);
  await vi.waitFor(() => expect(service.log).toHaveLength(4));
  expect(JSON.stringify(service.log)).not.toContain(secret);
  expect(JSON.stringify(service.log)).not.toContain(encodeURIComponent(secret));
  expect(
    service.log.map(({ operation, status, codes, route, cost }) => ({ operation, status, codes, route, cost })),
  ).toEqual([
    // A client chooses the names of its operations, so only those of the service are logged.
    { operation: "other", status: 200, codes: undefined, route: "/graphql", cost: 1 },
    { operation: undefined, status: 400, codes: ["GRAPHQL_VALIDATION_FAILED"], route: "/graphql", cost: undefined },
    { operation: "anonymous", status: 400, codes: ["BAD_USER_INPUT"], route: "/graphql", cost: 6 },
    { operation: "anonymous", status: 200, codes: undefined, route: "/graphql", cost: 1 },
  ]);
});

test("a client that leaves before its answer causes no fault, and its context closes at once", async () => {
  const leaving = new AbortController();
  const pending = fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ slow(ms: 2000) }" }),
    signal: leaving.signal,
  });
  await vi.waitFor(() => expect(service.open()).toBe(1));
  leaving.abort();
  await expect(pending).rejects.toThrow();
  await vi.waitFor(() => expect(service.open()).toBe(0), { timeout: 1_500 });
  expect(faults()).toEqual([]);
});
