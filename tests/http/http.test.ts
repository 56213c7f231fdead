import { request } from "node:http";
import { connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { DATASET, startTiny, type TinyService, touched } from "../support/tiny-service.ts";

let service: TinyService;
beforeAll(async () => {
  service = await startTiny();
});
afterAll(() => service.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${service.url}${path}`, { headers, redirect: "manual" });
const post = (body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
  fetch(`${service.url}/graphql`, { method: "POST", headers, body });
const HELLO = JSON.stringify({ query: "{ hello }" });

describe("/graphql", () => {
  test("answers a POST with the data set's version and digest", async () => {
    const response = await post(HELLO);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toEqual({
      data: { hello: "Hello there" },
      extensions: { dataset: DATASET, cost: 1 },
    });
  });

  test("reports that no data set is loaded", async () => {
    const empty = await startTiny({ dataset: async () => null });
    expect((await empty.ask("{ hello }")).extensions).toEqual({ dataset: null, cost: 1 });
    await empty.close();
  });

  test("has the data set beside errors of fields, and not when no field ran", async () => {
    expect((await service.ask("{ crash }")).extensions).toEqual({ dataset: DATASET, cost: 1 });
    expect((await service.ask("{ oops }")).extensions).toBeUndefined();
  });

  test("runs no mutation, whatever the method", async () => {
    const response = await get(`/graphql?query=${encodeURIComponent("mutation { touch }")}`);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST"]);
    const errors = [
      {
        message: "This service answers queries only; it has no mutations.",
        extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
      },
    ];
    expect(await response.json()).toEqual({ errors });
    expect(await service.ask("mutation { touch }")).toMatchObject({ status: 400, errors });
    expect(touched.times).toBe(0);
  });

  test.each(["mutation", "subscription"])("rejects a %s as the client's error, and logs no fault", async (type) => {
    const lines = service.log.length;
    const query = `${type} { x }`;
    const message = `This service answers queries only; it has no ${type}s.`;
    const errors = [{ message, extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }];
    const bySchema = type === "mutation" ? [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] : errors;
    expect(await service.ask(query)).toMatchObject({ status: 400, errors: bySchema });
    const response = await get(`/graphql?query=${encodeURIComponent(query)}`);
    expect(await response.json()).toMatchObject({ errors: bySchema });
    expect(service.log.slice(lines).map(({ level, msg }) => [level, msg])).toEqual([
      ["info", "request"],
      ["info", "request"],
    ]);
  });

  test("redirects a browser that opens it to the playground", async () => {
    const response = await get("/graphql", { accept: "text/html,application/xhtml+xml" });
    expect([response.status, response.headers.get("location")]).toEqual([302, "/playground"]);
  });

  test.each([
    ["malformed JSON", '{"query": "{ hello }"', "application/json", 400, "The body is not valid JSON."],
    [
      "an empty body",
      "",
      "application/json",
      400,
      'The body is empty. Send JSON such as {"query": "{ dataset { version } }"}.',
    ],
    [
      "a body of plain text",
      HELLO,
      "text/plain",
      415,
      "The body must be JSON: send it with `content-type: application/json`.",
    ],
    [
      "a form",
      "query=%7Bhello%7D",
      "application/x-www-form-urlencoded",
      415,
      "The body must be JSON: send it with `content-type: application/json`.",
    ],
    [
      "a body that is no object",
      '"{ hello }"',
      "application/json",
      400,
      "POST body missing, invalid Content-Type, or JSON object has no keys.",
    ],
    ["a batch", `[${HELLO},${HELLO}]`, "application/json", 400, "Operation batching disabled."],
    [
      "a prototype in the body",
      '{"query":"{ hello }","__proto__":{"x":1}}',
      "application/json",
      400,
      "The body is not valid JSON.",
    ],
  ])("rejects %s with a clear message", async (_name, body, type, status, message) => {
    const response = await post(body, { "content-type": type });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
  });

  test("rejects a body of 2 MB and answers the next request", async () => {
    const response = await post(JSON.stringify({ query: "{ hello }", variables: { x: "x".repeat(2_000_000) } }));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/^This request has 2,000,0\d\d bytes in its body; the limit is 102,400\.$/),
          extensions: { code: "LIMIT_EXCEEDED" },
        },
      ],
    });
    expect((await post(HELLO)).status).toBe(200);
  });

  test("accepts no compressed bodies, as a small one can unfold to gigabytes", async () => {
    const response = await post(HELLO, { "content-type": "application/json", "content-encoding": "gzip" });
    expect(response.status).toBe(200);
    expect((await response.json()).data).toEqual({ hello: "Hello there" });
  });

  test("lists its methods", async () => {
    const response = await fetch(`${service.url}/graphql`, {
      method: "PUT",
      body: HELLO,
      headers: { "content-type": "application/json" },
    });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  test("closes the context of each request, whatever its outcome", async () => {
    for (const query of ["{ hello }", "{ crash }", "{ oops }", "", "{"]) await service.ask(query);
    await post("[]");
    await vi.waitFor(() => expect(service.open()).toBe(0));
  });
});

describe("each answer", () => {
  test("has the security headers for browsers, and none for HTTPS", async () => {
    const { headers } = await post(HELLO);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
  });

  test("has the request's id: the given one if it is harmless, else a new one", async () => {
    const idOf = async (given?: string) =>
      (await get("/health/live", given === undefined ? {} : { "x-request-id": given })).headers.get("x-request-id");
    expect(await idOf("trace-01:a.b_c")).toBe("trace-01:a.b_c");
    expect(await idOf("x".repeat(64))).toBe("x".repeat(64));
    for (const bad of ["x".repeat(65), "a b", 'a"b', undefined]) {
      const id = await idOf(bad);
      expect(id).not.toBe(bad);
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test.each([
    ["br", (bytes: Buffer) => brotliDecompressSync(bytes)],
    ["gzip", (bytes: Buffer) => gunzipSync(bytes)],
  ])("is compressed by %s when it is long", async (encoding, decompress) => {
    const long = JSON.stringify({ query: "{ long(characters: 5000) }" });
    const bytes = await raw(service.url, long, encoding);
    expect(bytes.head).toMatch(new RegExp(`content-encoding: ${encoding}`, "i"));
    expect(bytes.head).toMatch(/vary: accept, accept-encoding/i);
    expect(JSON.parse(decompress(bytes.body).toString()).data.long).toBe("医".repeat(5_000));
    expect((await raw(service.url, HELLO, encoding)).head).not.toMatch(/content-encoding/i);
  });
});

describe("other paths", () => {
  test.each(["/nope", "/health", "/playground/assets/nope.js", "/playground/assets/..%2findex.html", "/%"])(
    "%s is rejected with a clear message as JSON",
    async (path) => {
      const response = await get(path);
      expect([400, 403, 404]).toContain(response.status);
      expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
      expect(await response.json()).toEqual({ message: expect.stringMatching(/^[A-Z].*\.$/) });
    },
  );

  test("the answer to an unknown path lists the paths", async () => {
    expect(await (await get("/nope?a=1")).json()).toEqual({
      message: "There is nothing at /nope. The API is at /graphql, the playground at /playground.",
    });
  });
});

describe("/playground", () => {
  test("has a strict policy; other answers have a stricter one", async () => {
    const response = await get("/playground");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none';script-src 'self';worker-src 'self';connect-src 'self';style-src 'self' 'unsafe-inline';" +
        "img-src 'self' data:;font-src 'self' data:;base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(await response.text()).not.toMatch(/<script(?![^>]+src="\/playground\/assets\/)|https?:\/\//);
  });

  test("has a page that is revalidated, and files with a hash in their names that are cached for a year", async () => {
    const page = await get("/playground");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const etag = page.headers.get("etag") ?? "";
    expect(await statusOf("/playground", etag)).toBe(304);
    for (const path of (await page.text()).matchAll(/\/playground\/assets\/[\w.-]+/g)) {
      const file = await get(path[0]);
      expect(file.status).toBe(200);
      expect(file.headers.get("etag")).toBeTruthy();
      expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      await file.body?.cancel();
    }
  });

  test("lists every operation with its Chinese and English line and its variables", async () => {
    const response = await get("/playground/operations.json");
    const operations = (await response.json()) as Record<string, string | null>[];
    expect(operations.length).toBeGreaterThanOrEqual(15);
    for (const { name, zh, en, query, variables } of operations) {
      expect(query).toContain(`query ${name}`);
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[A-Z][\x20-\x7e]+$/);
      if (variables !== null) expect(JSON.parse(variables ?? "")).toBeTypeOf("object");
    }
    const etag = response.headers.get("etag") ?? "";
    expect(await statusOf("/playground/operations.json", etag)).toBe(304);
  });
});

/** As a browser revalidates its cached copy; `fetch` would add that it needs a fresh one. */
function statusOf(path: string, etag: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${service.url}${path}`, { headers: { "if-none-match": etag } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    outgoing.on("error", reject).end();
  });
}

/** Sends a query without `fetch`, which would decompress the answer. */
function raw(url: string, body: string, encoding: string): Promise<{ head: string; body: Buffer }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(
    `POST /graphql HTTP/1.0\r\nhost: ${hostname}\r\ncontent-type: application/json\r\naccept-encoding: ${encoding}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    socket.on("data", (part) => parts.push(part));
    socket.on("error", reject);
    socket.on("close", () => {
      const all = Buffer.concat(parts);
      const end = all.indexOf("\r\n\r\n");
      resolve({ head: all.subarray(0, end).toString(), body: all.subarray(end + 4) });
    });
  });
}
