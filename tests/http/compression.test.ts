import { Readable } from "node:stream";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import Fastify from "fastify";
import { expect, test } from "vitest";
import { compressAnswers, preferredEncoding } from "../../src/http/compression.ts";

test.each([
  [undefined, undefined],
  ["", undefined],
  ["identity", undefined],
  ["gzip, deflate, br", "br"],
  ["gzip", "gzip"],
  ["GZIP;q=1.0, br;q=0.5", "gzip"],
  ["br;q=0, gzip;q=0.1", "gzip"],
  ["*", "br"],
  ["*;q=0", undefined],
  ["br;q=nonsense", undefined],
])("of accept-encoding %j the encoding is %j", (header, encoding) => {
  expect(preferredEncoding(header)).toBe(encoding);
});

const LONG = "医联体 ".repeat(1_000);

/** A server whose only route sends a payload. */
function serving(payload: unknown, type: string, headers: Record<string, string> = {}) {
  const app = Fastify();
  compressAnswers(app);
  app.get("/", (_request, reply) => reply.type(type).headers(headers).send(payload));
  return (method: "GET" | "HEAD" = "GET", encoding = "br, gzip") =>
    app.inject({ method, url: "/", headers: { "accept-encoding": encoding } });
}

test.each([
  ["a text", () => LONG],
  ["bytes", () => Buffer.from(LONG)],
  ["a stream", () => Readable.from([LONG])],
])("%s is compressed as the client prefers", async (_, payload) => {
  const br = await serving(payload(), "text/plain; charset=utf-8")();
  expect(br.headers).toMatchObject({ "content-encoding": "br", vary: "accept-encoding" });
  expect(brotliDecompressSync(br.rawPayload).toString()).toBe(LONG);
  const gzip = await serving(payload(), "text/plain; charset=utf-8")("GET", "gzip");
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gzip.rawPayload).toString()).toBe(LONG);
  const plain = await serving(payload(), "text/plain; charset=utf-8")("GET", "identity");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  // A cache must not give this answer to a client that accepts others.
  expect(plain.headers.vary).toBe("accept-encoding");
  expect(plain.body).toBe(LONG);
});

test.each([
  ["short", "short", "text/plain"],
  ["of a picture", LONG, "image/png"],
  ["a stream of events", LONG, "text/event-stream"],
])("an answer that is %s is not compressed", async (_, payload, type) => {
  const { headers, body } = await serving(payload, type)();
  expect(headers["content-encoding"]).toBeUndefined();
  expect(headers.vary).toBeUndefined();
  expect(body).toBe(payload);
});

test("an answer that is compressed already stays as it is, and HEAD has no body", async () => {
  const packed = await serving(LONG, "text/plain", { "content-encoding": "zstd" })();
  expect(packed.headers["content-encoding"]).toBe("zstd");
  expect(packed.body).toBe(LONG);
  const head = await serving(LONG, "text/plain")("HEAD");
  expect(head.statusCode).toBe(200);
  expect(head.body).toBe("");
});

test("the headers that chose an answer are all in vary", async () => {
  const { headers } = await serving(LONG, "application/graphql-response+json", { vary: "accept, Accept-Encoding" })();
  expect(headers.vary).toBe("accept, accept-encoding");
});
