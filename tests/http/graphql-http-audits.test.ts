import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTiny, type TinyService } from "../support/tiny-service.ts";

let service: TinyService;
beforeAll(async () => {
  service = await startTiny();
});
afterAll(() => service.close());

describe("GraphQL over HTTP, by the audits of graphql-http", () => {
  const audits = serverAudits({ url: () => `${service.url}/graphql`, fetchFn: fetch });

  test("all 61 audits run", () => expect(audits).toHaveLength(61));

  test.each(audits.map((audit) => [audit.id, audit.name, audit.fn] as const))("%s: %s", async (_id, _name, fn) => {
    const result = await fn();
    const found = result.status === "ok" ? "ok" : `${result.status}: ${result.reason}`;
    expect(found).toBe("ok");
  });
});
