import { connect } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { exchange } from "../support/raw-http.ts";
import { startTiny, type TinyService } from "../support/tiny-service.ts";

let service: TinyService;
let lines = 0;
beforeAll(async () => {
  service = await startTiny();
});
afterAll(() => service.close());

const HELLO = JSON.stringify({ query: "{ hello }" });
const TYPE = "Host: localhost\r\nContent-Type: application/json\r\n";
/** A request with these headers, and a request behind it that a proxy would not see. */
const SMUGGLED = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
const post = (headers: string, body: string) => `POST /graphql HTTP/1.1\r\n${TYPE}${headers}\r\n${body}`;
const chunked = (body: string) => post("Transfer-Encoding: chunked\r\n", body);

const CHUNK = `${HELLO.length.toString(16)}\r\n${HELLO}\r\n`;
const LENGTH = `Content-Length: ${HELLO.length}\r\n`;
const CASES: readonly (readonly [what: string, bytes: string | Uint8Array, status: number])[] = [
  ["a length and chunks", post(`${LENGTH}Transfer-Encoding: chunked\r\n`, `0\r\n\r\n${SMUGGLED}`), 400],
  ["chunks and a length", post(`Transfer-Encoding: chunked\r\n${LENGTH}`, `0\r\n\r\n${SMUGGLED}`), 400],
  ["two lengths", post(`${LENGTH}Content-Length: 0\r\n`, HELLO), 400],
  ["the same length twice", post(LENGTH + LENGTH, HELLO), 400],
  ["a negative length", post("Content-Length: -1\r\n", HELLO), 400],
  ["a length with a sign", post("Content-Length: +19\r\n", HELLO), 400],
  ["a length in hexadecimal", post("Content-Length: 0x13\r\n", HELLO), 400],
  ["chunks by another name", post("Transfer-Encoding: xchunked\r\n", CHUNK), 400],
  ["chunks that are not last", post("Transfer-Encoding: chunked, identity\r\n", CHUNK), 400],
  ["a space before the colon", post("Transfer-Encoding : chunked\r\n", CHUNK), 400],
  ["a folded header", post("X-A: 1\r\n Transfer-Encoding: chunked\r\n", CHUNK), 400],
  ["line feeds alone", post(LENGTH, HELLO).replaceAll("\r\n", "\n"), 400],
  ["carriage returns alone", `GET /health/live HTTP/1.1\rHost: localhost\r\r`, 400],
  ["a chunk of negative size", chunked(`-1\r\n${HELLO}\r\n0\r\n\r\n`), 400],
  ["a chunk of a size with a prefix", chunked(`0x13\r\n${HELLO}\r\n0\r\n\r\n`), 400],
  ["a chunk larger than any number", chunked(`${"F".repeat(20)}\r\n${HELLO}\r\n0\r\n\r\n`), 400],
  ["a trailer of 40 kB", chunked(`${CHUNK}0\r\nX-T: ${"x".repeat(40_000)}\r\n\r\n`), 431],
  ["NUL in a header", post(`X-A: a\0b\r\n${LENGTH}`, HELLO), 400],
  ["NUL in the name of a header", post(`X\0A: b\r\n${LENGTH}`, HELLO), 400],
  ["NUL in the address", "GET /\0 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400],
  ["another version of HTTP", "GET /health/live HTTP/3.0\r\nHost: localhost\r\n\r\n", 400],
  ["an unknown method", "HACK / HTTP/1.1\r\nHost: localhost\r\n\r\n", 400],
  ["a greeting of TLS", Buffer.from("16030100c8010000c40303".padEnd(420, "a7"), "hex"), 400],
  ["the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
  ["a header of 20 kB", post(`X-A: ${"x".repeat(20_000)}\r\n${LENGTH}`, HELLO), 431],
  ["3,000 headers", post(`${"X-Forwarded-Tag: b\r\n".repeat(3_000)}${LENGTH}`, HELLO), 431],
  ["an address of 20 kB", `GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 431],
];

afterEach(async () => {
  expect((await service.ask("{ hello }")).status).toBe(200);
  expect(service.log.slice(lines).filter(({ level }) => level === "error")).toEqual([]);
  lines = service.log.length;
});

describe("a request with", () => {
  test.each(CASES)("%s is answered once, and the connection is closed", async (_what, bytes, status) => {
    const { text, statuses } = await exchange(service.url, bytes);
    expect([statuses, text.slice(0, 200)]).toEqual([[status], expect.any(String)]);
  });
});

describe("a request that can be parsed", () => {
  test.each([
    ["two hosts", "GET /health/live HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n", 400, "more than one"],
    [
      "a known host in its address alone",
      "GET http://localhost/schema.graphql HTTP/1.1\r\nHost: evil.example\r\n\r\n",
      421,
      "does not answer for the host name",
    ],
    ["the method TRACE", "TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n", 404, "There is nothing at"],
    ["a method in a header", `GET /graphql HTTP/1.1\r\n${TYPE}X-HTTP-Method-Override: POST\r\n\r\n`, 400, "errors"],
    ["a body compressed by gzip", compressed("gzip", gzipSync(HELLO)), 400, "The body is not valid JSON."],
    ["a body compressed by br", compressed("br", brotliCompressSync(HELLO)), 400, "The body is not valid JSON."],
    ["a bomb of gzip", compressed("gzip", gzipSync(Buffer.alloc(50_000_000))), 400, "The body is not valid JSON."],
    ["50,000 brackets", sized("[".repeat(50_000)), 400, "The body is not valid JSON."],
    [
      "variables of 40,000 levels",
      sized(`{"query":"{ hello }","variables":{"a":${"[".repeat(40_000)}${"]".repeat(40_000)}}}`),
      200,
      "LIMIT_EXCEEDED",
    ],
    ["a query of 7,000 braces", sized(JSON.stringify({ query: "{".repeat(7_000) })), 200, "LIMIT_EXCEEDED"],
    ["half a character", sized(Buffer.from('{"query":"{ hello }","variables":{"a":"\xe5"}}', "latin1")), 200, "Hello"],
  ])("and has %s is answered with its error", async (_what, bytes, status, words) => {
    const { text, statuses } = await exchange(service.url, bytes, 1);
    expect(statuses).toEqual([status]);
    expect(text).toContain(words);
  });

  test("and has 3,000 short headers loses none of them", async () => {
    const bytes = `GET /health/live HTTP/1.1\r\nHost: localhost\r\n${"A: b\r\n".repeat(3_000)}X-Request-Id: the-last\r\n\r\n`;
    expect((await exchange(service.url, bytes, 1)).text).toMatch(/^x-request-id: the-last\r$/im);
  });

  test("is answered in order when 200 arrive at once", async () => {
    const names = Array.from({ length: 200 }, (_, at) => `n${at}`);
    const all = names.map((name) => sized(JSON.stringify({ query: `{ hello(name: "${name}") }` }))).join("");
    const { text, statuses } = await exchange(service.url, all, 200);
    expect(statuses).toEqual(Array(200).fill(200));
    expect([...text.matchAll(/Hello (n\d+)/g)].map(([, name]) => name)).toEqual(names);
  });
});

describe("a connection that is slow is closed", () => {
  const arrival = { headersMs: 150, completeMs: 300, lookMs: 50 };
  const BODY = post("Content-Length: 4000\r\n", "{");
  test.each([
    ["without a byte", "", [408]],
    ["within the headers", "POST /graphql HTTP/1.1\r\nHost: loc", [408]],
    ["within the body", BODY, [408]],
    ["within a chunk of 16 exabytes", chunked(`FFFFFFFFFFFFFFFE\r\n${HELLO}\r\n`), [408]],
  ])("%s", async (_what, bytes, statuses) => {
    const slow = await startTiny({ arrival });
    const all = Array.from({ length: 50 }, () => exchange(slow.url, bytes));
    expect((await slow.ask("{ hello }")).status).toBe(200);
    for (const { statuses: found } of await Promise.all(all)) expect(found).toEqual(statuses);
    expect((await slow.ask("{ hello }")).status).toBe(200);
    await slow.close();
  });

  test("although it sends a byte now and then", async () => {
    const slow = await startTiny({ arrival });
    const socket = connect(Number(new URL(slow.url).port), "127.0.0.1");
    let text = "";
    socket
      .setEncoding("utf8")
      .on("error", () => {})
      .on("data", (part: string) => {
        text += part;
      });
    const trickle = [...post("Content-Length: 4000\r\n", "{".repeat(4_000))];
    const timer = setInterval(() => socket.write(trickle.shift() ?? ""), 10);
    await new Promise((resolve) => socket.once("close", resolve));
    clearInterval(timer);
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect((await slow.ask("{ hello }")).status).toBe(200);
    await slow.close();
  });
});

function sized(body: string | Uint8Array, headers = ""): string {
  const bytes = Buffer.from(body);
  return Buffer.concat([Buffer.from(post(`Content-Length: ${bytes.length}\r\n${headers}`, "")), bytes]).toString(
    "latin1",
  );
}

function compressed(encoding: string, bytes: Uint8Array): string {
  return sized(bytes, `Content-Encoding: ${encoding}\r\n`);
}
