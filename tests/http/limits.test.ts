import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { addressOf } from "../../src/http/client.ts";
import { CAPACITY } from "../../src/http/limits/overload.ts";
import { startTiny, type TinyService } from "../support/tiny-service.ts";

let service: TinyService | undefined;
afterEach(async () => {
  await service?.close();
  service = undefined;
});

describe("the rates of a client", () => {
  test("end with 429 and the time to wait; another client is answered", async () => {
    service = await startTiny({ access: { RATE_LIMIT_REQUESTS: 3, RATE_LIMIT_COST: 0, TRUST_PROXY: ["127.0.0.1"] } });
    const from = (address: string) => service?.ask("{ hello }", { headers: { "x-forwarded-for": address } });
    const answers = [];
    for (let n = 0; n < 4; n++) answers.push(await from("192.0.2.1"));
    expect(answers.map((answer) => answer?.status)).toEqual([200, 200, 200, 429]);
    expect(answers.map((answer) => answer?.headers.get("ratelimit")?.replace(/t=\d+/, "t="))).toEqual(
      [2, 1, 0, 0].map((left) => `"requests";r=${left};t=`),
    );
    const refused = answers.at(-1);
    expect(refused?.headers.get("ratelimit-policy")).toBe('"requests";q=3;w=60');
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused?.errors).toEqual([
      {
        message: expect.stringMatching(
          /^This client has sent 3 requests within a minute, which is the limit\. Try again in \d+ s\.$/,
        ),
        extensions: { code: "RATE_LIMITED" },
      },
    ]);
    expect((await from("192.0.2.2"))?.status).toBe(200);
  });

  test("count the cost of requests", async () => {
    service = await startTiny({ access: { RATE_LIMIT_COST: 2 } });
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await service.ask("{ hello }"))?.status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  test("do not exist on loopback unless they are set, nor for health checks", async () => {
    service = await startTiny();
    expect((await service.ask("{ hello }")).headers.get("ratelimit")).toBeNull();
    await service.close();
    service = await startTiny({ access: { RATE_LIMIT_REQUESTS: 1 } });
    const { url } = service;
    for (let n = 0; n < 3; n++) expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });
});

describe("overload", () => {
  test("sheds the requests of the client that sends many, and answers those of others", async () => {
    const capacity = { ...CAPACITY, running: 2, runningOfClient: 1, waiting: 4 };
    service = await startTiny({ capacity, access: { TRUST_PROXY: ["127.0.0.1"] } });
    const from = (address: string, query: string) =>
      service?.ask(query, { headers: { "x-forwarded-for": address } }).then(({ status }) => status);
    const many = Array.from({ length: 8 }, () => from("192.0.2.1", "{ slow(ms: 60) }"));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await from("192.0.2.2", "{ hello }")).toBe(200);
    const statuses = await Promise.all(many);
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThanOrEqual(2);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(4);
  });

  test("is reported with 503 and Retry-After", async () => {
    service = await startTiny({ capacity: { ...CAPACITY, running: 0, waitMs: 20 } });
    const { status, headers, errors } = await service.ask("{ hello }");
    expect([status, headers.get("retry-after")]).toEqual([503, "1"]);
    expect(errors?.[0]).toEqual({
      message: "Too many requests wait. Send fewer at the same time, or try again in a moment.",
      extensions: { code: "OVERLOADED" },
    });
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
  });

  test("of a client that does not receive its answers ends with 503 for that client only", async () => {
    const capacity = { ...CAPACITY, answerBytesOfClient: 2_000_000 };
    service = await startTiny({ capacity, access: { TRUST_PROXY: ["127.0.0.1"] } });
    const port = Number(new URL(service.url).port);
    const body = JSON.stringify({ query: "{ long(characters: 300000) }" });
    const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 192.0.2.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const sockets = Array.from({ length: 12 }, () => {
      const socket = connect(port, "127.0.0.1").pause();
      for (let n = 0; n < 8; n++) socket.write(head + body);
      return socket;
    });
    const statusFrom = (address: string) =>
      service?.ask("{ hello }", { headers: { "x-forwarded-for": address } }).then((answer) => answer.status);
    await expect.poll(() => statusFrom("192.0.2.1"), { timeout: 10_000 }).toBe(503);
    expect(await statusFrom("192.0.2.2")).toBe(200);
    for (const socket of sockets) socket.destroy();
    await expect.poll(() => statusFrom("192.0.2.1"), { timeout: 10_000 }).toBe(200);
  });
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:db8::9", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
])("the address %s counts as %s", (ip, counted) => {
  expect(addressOf({ ip })).toBe(counted);
});

test("a client that sends many requests on one connection and leaves holds nothing up", async () => {
  const tiny = await startTiny();
  const body = JSON.stringify({ query: "{ slow(ms: 100) }" });
  const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  const socket = connect(Number(new URL(tiny.url).port), "127.0.0.1", () => socket.write((head + body).repeat(8)));
  await new Promise((resolve) => setTimeout(resolve, 60));
  socket.destroy();
  await tiny.close();
  expect(tiny.open()).toBe(0);
});
