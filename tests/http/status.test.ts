import { afterAll, beforeAll, expect, test } from "vitest";
import { startTiny, type TinyService } from "../support/tiny-service.ts";

let service: TinyService;
beforeAll(async () => {
  service = await startTiny();
});
afterAll(() => service.close());

const post = (body: string, headers: Record<string, string>) =>
  fetch(`${service.url}/graphql`, { method: "POST", headers, body });

test("has the status 200 for an error as application/json, and 400 as a GraphQL response", async () => {
  const bad = JSON.stringify({ query: "{ oops }" });
  const json = { "content-type": "application/json", accept: "application/json" };
  const graphql = { "content-type": "application/json", accept: "application/graphql-response+json" };
  expect((await post(bad, json)).status).toBe(200);
  expect((await post(bad, graphql)).status).toBe(400);
  expect((await post(JSON.stringify({ query: "" }), json)).status).toBe(400);
});

test("has the status of the fault that made it give up, where the client takes one", async () => {
  const slow = await startTiny({ requestMs: 60 });
  const answerTo = (accept: string) =>
    fetch(`${slow.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept },
      body: JSON.stringify({ query: "{ slow(ms: 500) }" }),
    });
  const given = await answerTo("application/graphql-response+json");
  expect([given.status, given.headers.get("retry-after")]).toEqual([504, "1"]);
  expect(await given.json()).toMatchObject({ data: null, errors: [{ extensions: { code: "TIMEOUT" } }] });
  expect((await answerTo("application/json")).status).toBe(200);
  await slow.close();
});
