import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { type Answer, createAsk } from "../../src/graphql/ask.ts";
import { createContext } from "../../src/graphql/context.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createLogger } from "../../src/http/logger.ts";
import { loadSound } from "../../src/loading/load.ts";
import { startTiny, type TinyService } from "../support/tiny-service.ts";
import { versionOf } from "../support/versions.ts";

let service: TinyService;
beforeAll(async () => {
  service = await startTiny();
});
afterAll(() => service.close());
beforeEach(() => {
  (service.log as unknown[]).length = 0;
});

interface More {
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

const sent = ({ operation: _, json: __, ...answer }: Answer): unknown => JSON.parse(JSON.stringify(answer));
const ID = "same-id";

/** Requests of every outcome. The first word names the stage that they reach. */
const REQUESTS: [outcome: string, document: string, more?: More][] = [
  ["answered", "{ hello }"],
  ["answered, by name", "query A { hello } query B { person { id } }", { operationName: "B" }],
  ["answered, with variables", "query ($name: String) { hello(name: $name) }", { variables: { name: "李四" } }],
  ["answered, introspection", getIntrospectionQuery()],
  ["answered in part", "{ hello nodes(ids: [1, 2]) { id } crash }"],
  ["executed, a client's error in a field", '{ hello fail(code: "INVALID_ARGUMENT") }'],
  ["executed, a service's error in a field", '{ hello fail(code: "ENGINE_FAULT") }'],
  ["executed, an error with a public message", '{ hello fail(code: "ENGINE_UNAVAILABLE") }'],
  ["executed, a null in a required field", "{ nothing }"],
  ["given up, read twice", '{ fail(code: "STALE_READ") }'],
  ["rejected, syntax", "{ hello"],
  ["rejected, not a document", "医院"],
  ["rejected, an unknown field", "{ helo { id } }"],
  ["rejected, many unknown fields", `{ ${Array.from({ length: 25 }, (_, at) => `f${at}`).join(" ")} }`],
  ["rejected, a type definition", "type Query { hello: String }"],
  ["rejected, a mutation", "mutation { touch }"],
  ["rejected, a subscription", "subscription { touch }"],
  ["rejected, an unknown operation", "query A { hello }", { operationName: "B" }],
  ["rejected, no operation named", "query A { hello } query B { hello }"],
  [
    "rejected, a variable of another type",
    "query ($n: Int) { people(first: $n) { totalCount } }",
    { variables: { n: "x" } },
  ],
  [
    "rejected, many bad items in a variable",
    "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    { variables: { ids: Array(30).fill({}) } },
  ],
  ["rejected, a variable is missing", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"],
  ["rejected, characters", "{ hello }".padEnd(20_000)],
  ["rejected, tokens", `{ ${"a ".repeat(2_500)}}`],
  ["rejected, depth", `{ person ${"{ self ".repeat(20)}{ id }${" }".repeat(20)} }`],
  [
    "rejected, items of a variable",
    "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    { variables: { ids: Array(201).fill("x") } },
  ],
  ["rejected, cost", "{ people(first: 200) { nodes { friends(first: 200) { nodes { id } } } } }"],
];

describe("a request in process and over HTTP", () => {
  test.each(REQUESTS)("is %s, with the same data, errors, extensions and log", async (outcome, document, more = {}) => {
    const { data, errors, extensions } = await service.ask(document, { ...more, headers: { "x-request-id": ID } });
    const overHttp = service.log.filter(({ msg }) => msg === "fault").map(comparable);
    (service.log as unknown[]).length = 0;
    const answer = await service.inProcess({ document, ...more, id: ID });
    expect(sent(answer)).toEqual(sent({ data, errors, extensions } as Answer));
    expect(service.log.map(comparable)).toEqual(overHttp);
    expect([answer.data === undefined, answer.errors === undefined]).toEqual([
      outcome.startsWith("rejected"),
      outcome.startsWith("answered") && outcome !== "answered in part",
    ]);
  });
});

/** A line of the log without its time and stacks. */
function comparable({ time: _, err, ...line }: Record<string, unknown>): unknown {
  const { name, code, message } = err as Record<string, unknown>;
  return { ...line, name, code, message };
}

describe("a request in process", () => {
  test("logs nothing when its caller has left", async () => {
    const answer = await service.inProcess({ document: "{ slow(ms: 500) }", signal: AbortSignal.timeout(20) });
    expect([answer.data, answer.errors?.[0]?.extensions.code]).toEqual([null, "TIMEOUT"]);
    expect(service.log).toEqual([]);
  });

  test("rejects when the service fails, and never throws", async () => {
    const graph = await openGrafeo();
    const log: unknown[] = [];
    const ask = createAsk({
      graph,
      schema: createSchema(),
      createContext: () => {
        throw new TypeError("secret of the program");
      },
      log: createLogger("error", { write: (line) => log.push(JSON.parse(line)) }),
    });
    expect(await ask({ document: "{ __typename }", id: ID })).toEqual({
      errors: [
        {
          message: `The service failed to answer; the log has the details under request id ${ID}.`,
          extensions: { code: "INTERNAL_SERVER_ERROR", requestId: ID },
        },
      ],
      extensions: { cost: 1 },
      operation: { type: "query" },
    });
    expect(log).toMatchObject([{ requestId: ID, err: { message: "secret of the program" } }]);
    await graph.close();
  });

  test("can be the text of a document alone", async () => {
    const { data } = await service.inProcess("{ hello }");
    expect(data).toEqual({ hello: "Hello there" });
  });

  test("is rejected with a message that names both forms when it has neither", async () => {
    // Programs in JavaScript are not checked against the type.
    const { errors } = await service.inProcess({ query: "{ hello }" } as unknown as { document: string });
    expect(errors).toEqual([
      {
        message: "A request needs `document`, a text, or `operation`, the name of an operation in graphql/operations/.",
        extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
      },
    ]);
  });

  test("can name an operation of graphql/operations", async () => {
    const graph = await openGrafeo();
    await graph.applySchema();
    await loadSound(graph, versionOf(4), { adopt: true });
    const ask = createAsk({ graph, schema: createSchema(), createContext, log: createLogger("silent") });
    const { data, operation } = await ask({ operation: "SharedPartners", variables: { of: ["a", "b"] } });
    expect(data).toMatchObject({ sharedPartners: { totalCount: 5 } });
    expect(operation).toEqual({ type: "query", name: "SharedPartners" });
    expect(await ask({ operation: "Nowhere" })).toEqual({
      errors: [
        { message: 'There is no operation named "Nowhere".', extensions: { code: "OPERATION_RESOLUTION_FAILURE" } },
      ],
    });
    await graph.close();
  });
});
