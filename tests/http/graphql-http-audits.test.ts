import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTiny, type TinyService } from "../support/tiny-service.ts";

/** The service rejects a GET without a header that only a script can set, because any page could send it for a user. */
const REFUSED_BY_CHOICE = ["5A70", "D6D5", "6A70"];

let service: TinyService;
beforeAll(async () => {
  service = await startTiny();
});
afterAll(() => service.close());

describe("GraphQL over HTTP, by the audits of graphql-http", () => {
  const audits = serverAudits({ url: () => `${service.url}/graphql`, fetchFn: fetch });

  test("all 61 audits run", () => expect(audits).toHaveLength(61));

  test.each(audits.map((audit) => [audit.id, audit.name, audit.fn] as const))("%s: %s", async (id, _name, fn) => {
    const result = await fn();
    if (result.status === "ok") return;
    await result.response.body?.cancel();
    expect([result.status, result.reason]).toEqual(["notice", expect.any(String)]);
    expect(REFUSED_BY_CHOICE).toContain(id);
  });
});
