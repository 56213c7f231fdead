import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTiny, type TinyService } from "../support/tiny-service.ts";

const PAGE = "http://localhost:5173";
const OTHER = "https://other.example";
const QUERY = `/graphql?query=${encodeURIComponent("{ hello }")}`;

let [closed, listed, open]: [TinyService, TinyService, TinyService] = [] as never;
beforeAll(async () => {
  [closed, listed, open] = await Promise.all([
    startTiny(),
    startTiny({ origins: [PAGE, "https://example.org"] }),
    startTiny({ origins: ["*"] }),
  ]);
});
afterAll(() => Promise.all([closed.close(), listed.close(), open.close()]));

const get = (service: TinyService, headers: Record<string, string>) => fetch(`${service.url}${QUERY}`, { headers });
const corsHeaders = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith("access-control-")));

describe("a GET", () => {
  test.each<[string, Record<string, string>]>([
    ["by a program", {}],
    ["by a program that sends an origin", { origin: OTHER }],
    ["by the playground", { "sec-fetch-site": "same-origin" }],
    ["that a user typed", { "sec-fetch-site": "none" }],
  ])("%s is answered", async (_what, headers) => {
    const response = await get(closed, headers);
    expect([response.status, await response.json()]).toMatchObject([200, { data: { hello: "Hello there" } }]);
  });

  const ofPages: [string, Record<string, string>][] = [
    ["an image of another site", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }],
    ["a link of another site", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }],
    ["a script of another site", { "sec-fetch-site": "cross-site", origin: OTHER }],
    ["a script of another port", { "sec-fetch-site": "same-site", origin: "http://localhost:9999" }],
    ["a page without an origin", { "sec-fetch-site": "cross-site", origin: "null" }],
  ];
  test.each(ofPages)("by %s is rejected, and runs nothing", async (_what, headers) => {
    for (const service of [closed, listed]) {
      const lines = service.log.length;
      const response = await get(service, headers);
      expect([response.status, response.headers.get("cache-control")]).toEqual([403, "no-store"]);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: "Pages of other origins may not use this service. Its operator can allow them with CORS_ORIGINS.",
            extensions: { code: "BAD_REQUEST" },
          },
        ],
      });
      expect(corsHeaders(response)).toEqual({});
      expect(service.log.slice(lines)).toMatchObject([{ level: "info", status: 403, codes: ["BAD_REQUEST"] }]);
    }
  });

  test.each(ofPages)("by %s is answered if every origin is allowed", async (_what, headers) => {
    expect((await get(open, headers)).status).toBe(200);
  });

  test("is rejected before its tag is compared", async () => {
    const etag = (await get(closed, {})).headers.get("etag") ?? "";
    expect((await get(closed, { "sec-fetch-site": "cross-site", "if-none-match": etag })).status).toBe(403);
  });
});

describe("with CORS_ORIGINS", () => {
  const exposed = "etag, retry-after, x-request-id";
  const ask = (service: TinyService, headers: Record<string, string>, query = "{ hello }") =>
    fetch(`${service.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query }),
    });
  const preflight = (service: TinyService, origin: string, path = "/graphql") =>
    fetch(`${service.url}${path}`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });

  test("a page of a listed origin reads answers and errors", async () => {
    const own = { "access-control-allow-origin": PAGE, "access-control-expose-headers": exposed };
    const from = { "sec-fetch-site": "cross-site", origin: PAGE };
    for (const response of [
      await get(listed, from),
      await ask(listed, from),
      await ask(listed, from, "{ oops }"),
      await ask(listed, from, "x".repeat(200_000)),
    ]) {
      expect(corsHeaders(response)).toEqual(own);
      expect(response.headers.get("vary")).toMatch(/\borigin\b/);
      expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    }
  });

  test("a page of another origin reads nothing, and a cache keeps answers of origins apart", async () => {
    const response = await ask(listed, { origin: OTHER });
    expect(corsHeaders(response)).toEqual({});
    expect(response.headers.get("vary")).toMatch(/\borigin\b/);
    expect(response.headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  test.each([
    "null",
    "https://example.org.evil.example",
    "https://evil-example.org",
    "http://example.org",
    "https://example.org:444",
    "https://example.org@evil.example",
    "https://EXAMPLE.org",
    "https://example.org, https://evil.example",
  ])("the origin %s, which is almost listed, reads nothing", async (origin) => {
    const answer = await ask(listed, { origin });
    expect(corsHeaders(answer)).toEqual({});
  });

  test("every page reads answers with *", async () => {
    const response = await ask(open, { origin: OTHER });
    expect(corsHeaders(response)).toEqual({
      "access-control-allow-origin": "*",
      "access-control-expose-headers": exposed,
    });
    expect(response.headers.get("vary")).not.toMatch(/origin/);
  });

  test("a preflight is answered for listed origins only", async () => {
    const allowed = await preflight(listed, PAGE);
    expect([allowed.status, corsHeaders(allowed)]).toEqual([
      204,
      {
        "access-control-allow-origin": PAGE,
        "access-control-expose-headers": exposed,
        "access-control-allow-methods": "GET, POST",
        "access-control-allow-headers": "*, authorization",
        "access-control-max-age": "7200",
      },
    ]);
    for (const [service, origin] of [
      [listed, OTHER],
      [closed, PAGE],
    ] as const) {
      const refused = await preflight(service, origin);
      expect([refused.status, corsHeaders(refused)]).toEqual([403, {}]);
    }
    expect((await preflight(open, OTHER)).status).toBe(204);
  });

  test("other paths stay closed", async () => {
    for (const path of ["/playground", "/schema.graphql", "/health/live"]) {
      const response = await fetch(`${open.url}${path}`, { headers: { origin: OTHER } });
      expect([corsHeaders(response), response.headers.get("cross-origin-resource-policy")]).toEqual([
        {},
        "same-origin",
      ]);
    }
    expect((await preflight(open, OTHER, "/playground")).status).toBe(404);
  });
});
