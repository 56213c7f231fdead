import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { FIXTURE } from "../support/seed-folders.ts";
import { type Service, startService } from "../support/service.ts";

let service: Service;
let url: string;
beforeAll(async () => {
  service = await startService(() => openGrafeo(), FIXTURE.seeds);
  url = `${await service.serve()}/graphql`;
});
afterAll(() => service?.close());

interface Answer {
  readonly status: number;
  readonly text: string;
}
const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  text: await response.text(),
});
const post = async (body: unknown, type = "application/json"): Promise<Answer> =>
  answerOf(
    await fetch(url, {
      method: "POST",
      headers: { "content-type": type, accept: "application/json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );
const get = async (query: string, headers: Record<string, string> = {}): Promise<Answer> =>
  answerOf(await fetch(`${url}?query=${encodeURIComponent(query)}`, { headers }));
/** The codes of the errors of an answer, and the limit of the first one. */
function errorsIn({ text }: Answer): unknown[] {
  const { errors = [], data } = JSON.parse(text) as {
    errors?: { extensions: Record<string, unknown> }[];
    data?: unknown;
  };
  expect(data ?? null).toBeNull();
  return errors.map(({ extensions: { code, limit } }) => limit ?? code);
}
const repeat = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(" ");

// What the scanner graphql-cop looks for. `docs/security-checks.md` lists its checks.
describe("a scanner finds that", () => {
  test("101 aliases are rejected", async () => {
    expect(errorsIn(await post({ query: `{ ${repeat(101, (at) => `a${at}: __typename`)} }` }))).toEqual(["aliases"]);
  });

  test("a batch of ten queries is rejected", async () => {
    const answer = await post(Array.from({ length: 10 }, () => ({ query: "{ __typename }" })));
    expect([answer.status, errorsIn(answer)]).toEqual([400, ["BAD_REQUEST"]]);
  });

  test("500 times the same field is rejected", async () => {
    expect(errorsIn(await post({ query: `{ ${repeat(500, () => "__typename")} }` }))).toEqual(["rootFields"]);
  });

  test("ten directives in one place are rejected by one error", async () => {
    expect(errorsIn(await post({ query: `{ __typename ${repeat(10, () => "@none")} }` }))).toEqual(["directives"]);
  });

  test("introspection in circles is rejected", async () => {
    const circle = (levels: number): string => (levels === 0 ? "name" : `fields { type { ${circle(levels - 1)} } }`);
    const answer = await post({ query: `{ __schema { types { ${circle(4)} } } }` });
    expect(errorsIn(answer)).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
    expect(answer.text).toContain("introspection");
  });

  test("fragments in a circle are rejected", async () => {
    const query = "{ __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }";
    expect(errorsIn(await post({ query }))).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  });

  test("no answer has a trace, and no error an exception", async () => {
    for (const query of ["{ __typename }", "no query { at }", "{ none }"]) {
      const { text } = await post({ query });
      expect(text).not.toMatch(/tracing|exception|stacktrace|node_modules|\.ts:/i);
    }
  });

  test("a form is rejected", async () => {
    const answer = await post("query=%7B__typename%7D", "application/x-www-form-urlencoded");
    expect([answer.status, errorsIn(answer)]).toEqual([415, ["BAD_REQUEST"]]);
  });

  test("GET runs no mutation", async () => {
    const answer = await get("mutation { __typename }");
    expect([answer.status, errorsIn(answer)]).toEqual([405, ["OPERATION_RESOLUTION_FAILURE"]]);
  });

  test("GET answers a program, and no page of another site", async () => {
    expect((await get("{ __typename }")).status).toBe(200);
    expect((await get("{ __typename }", { "sec-fetch-site": "cross-site" })).status).toBe(403);
  });

  test("the schema can be read, suggests names, and has a playground: they show nothing else", async () => {
    expect(JSON.parse((await post({ query: "{ __schema { queryType { name } } }" })).text).data).toBeTruthy();
    expect((await post({ query: "{ __schema { directive } }" })).text).toContain("Did you mean");
    expect((await fetch(new URL("/playground", url))).status).toBe(200);
    expect((await fetch(new URL("/graphiql", url))).status).toBe(404);
    expect((await fetch(new URL("/console", url))).status).toBe(404);
  });
});
