import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, startService } from "../support/service.ts";

describe.each(engines())("errors of the client on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  test.each([
    ["a mutation", "mutation { x }"],
    ["a mutation of nothing but its type", "mutation { __typename }"],
    ["a subscription", "subscription { x }"],
  ])("%s is rejected with a clear message", async (_what, query) => {
    const { errors } = await service.ask(query);
    const message = expect.stringMatching(/^This service answers queries only; it has no (mutation|subscription)s\.$/);
    expect(errors).toMatchObject([{ message, extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }]);
  });

  test.each([
    ["sharedPartners", "{ totalCount }", 20],
    ["overlapMatrix", "{ undatedCount }", 40],
  ])("too many entities in %s are rejected, and the error has the limit", async (field, selection, max) => {
    const { departments } = await service.data("{ departments(first: 41) { nodes { id } } }", {});
    const ids = departments.nodes.slice(0, max + 1).map(({ id }: { id: string }) => id);
    const { errors } = await service.ask(`query ($ids: [ID!]!) { ${field}(of: $ids) ${selection} }`, { ids });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: "LIMIT_EXCEEDED", limit: "of", max, found: max + 1 },
    ]);
  });

  test.each(["1e999", "-1e999"])("a cursor with the key %s is rejected", async (key) => {
    const query = "query ($after: String) { hospitals(after: $after, first: 1) { pageInfo { endCursor } } }";
    const { hospitals } = await service.data(query, {});
    const own = Buffer.from(hospitals.pageInfo.endCursor, "base64url").toString();
    const after = Buffer.from(own.replace(/,[^,]*\]$/, `,${key}]`)).toString("base64url");
    expect((await service.ask(query, { after })).errors).toMatchObject([
      { message: "The cursor is not from this service.", extensions: { code: "INVALID_CURSOR" } },
    ]);
  });

  test.each([
    ["a cursor", 'programs(after: "x") { totalCount }', "INVALID_CURSOR"],
    ["an id", 'paths(from: "nobody", to: "jiaozuo") { total }', "UNKNOWN_ENTITY"],
    ["a size inside a list", "cities { nodes { relationships(first: 999) { totalCount } } }", "LIMIT_EXCEEDED"],
    ["a dimension", "breakdown(of: COUNTRY, by: [LEVEL]) { count }", "INVALID_ARGUMENT"],
  ])("one query that is rejected because of %s leaves the others their answers", async (_what, wrong, code) => {
    const others =
      "dataset { version } hospitals(first: 1) { totalCount } measures { id } overview { figures: __typename }";
    const { data: expected } = await service.ask(`{ ${others} }`);
    const { data, errors } = await service.ask(`{ wrong: ${wrong} ${others} }`);
    expect(data).toEqual({ wrong: null, ...expected });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors).toMatchObject([{ path: expect.arrayContaining(["wrong"]) }]);
  });
});
