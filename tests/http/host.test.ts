import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTiny, type TinyService } from "../support/tiny-service.ts";

let service: TinyService;
beforeAll(async () => {
  service = await startTiny();
});
afterAll(() => service.close());

/** Sends bytes unchanged, and returns the answer as text. */
const sendBytes = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(service.url).port), "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.setEncoding("utf8").on("data", (part: string) => {
      answer += part;
    });
    socket.on("end", () => resolve(answer)).on("error", reject);
  });

test.each([
  ["without Host", "GET /graphql?query={__typename} HTTP/1.0\r\n\r\n"],
  ...["[", "a b", "<script>", ":", ""].map((host) => [
    `with the Host ${JSON.stringify(host)}`,
    `GET /graphql?query={__typename} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
  ]),
])("a request %s is rejected as the client's error", async (_what, bytes) => {
  const lines = service.log.length;
  const answer = await sendBytes(bytes ?? "");
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toEqual({
    errors: [{ message: "The `Host` header is missing or malformed.", extensions: { code: "BAD_REQUEST" } }],
  });
  expect(service.log.slice(lines).filter(({ msg }) => msg === "fault")).toEqual([]);
});

test("a request without Host, as HTTP/1.0 probes send it, reaches the health check", async () => {
  expect(await sendBytes("GET /health/live HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 200 /);
});
