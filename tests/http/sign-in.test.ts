import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { addToken } from "../../src/access/tokens-file.ts";
import type { ServerSettings } from "../../src/http/server.ts";
import { startTiny, type TinyService } from "../support/tiny-service.ts";

let folder: string;
let service: TinyService | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yilian-sign-in-"));
});
afterEach(async () => {
  await service?.close();
  service = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = async (access: Partial<ServerSettings>) => {
  service = await startTiny({ access: { DATA_DIR: folder, ...access } });
  return service;
};
const HELLO = { query: "{ hello }" };
const post = (url: string, headers: Record<string, string> = {}, path = "/graphql") =>
  fetch(url + path, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", ...headers },
    body: JSON.stringify(HELLO),
  });
const errorOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return [response.status, errors[0]?.extensions.code, errors[0]?.message];
};

describe("sign-in by token", () => {
  let reader: string;
  beforeAll(() => {
    reader = addToken(join(folder, "tokens.json"), { name: "anna", role: "reader" });
  });

  test("answers who has a token, as a program or in a browser", async () => {
    const { url } = await start({ AUTH: "token" });
    expect((await post(url, { authorization: `Bearer ${reader}` })).status).toBe(200);
    const basic = `Basic ${Buffer.from(`anyone:${reader}`).toString("base64")}`;
    expect((await post(url, { authorization: basic })).status).toBe(200);
  });

  test.each([
    ["no token", {}, "Sign in: send a token as `Authorization: Bearer <token>`."],
    ["another token", { authorization: "Bearer yilian_x" }, "The token is unknown. Ask the operator for one."],
    ["another scheme", { authorization: "Digest x" }, "The `Authorization` header must be `Bearer <token>`."],
    ["an empty token", { authorization: "Bearer " }, "The `Authorization` header must be `Bearer <token>`."],
  ])("rejects a request with %s, and asks to sign in", async (_what, headers, message) => {
    const response = await post((await start({ AUTH: "token" })).url, headers as Record<string, string>);
    expect(response.headers.get("www-authenticate")).toBe(
      'Basic realm="Yilian", charset="UTF-8", Bearer realm="Yilian"',
    );
    expect(await errorOf(response)).toEqual([401, "UNAUTHENTICATED", message]);
  });

  test("rejects a token in the URL, which logs and histories store", async () => {
    const { url, log } = await start({ AUTH: "token" });
    const response = await post(url, {}, `/graphql?access_token=${reader}`);
    expect((await errorOf(response)).slice(0, 2)).toEqual([400, "BAD_REQUEST"]);
    expect(JSON.stringify(log)).not.toContain(reader);
  });

  test("asks for it everywhere but at health checks and style sheets", async () => {
    const { url } = await start({ AUTH: "token" });
    const statusOf = async (path: string) => (await fetch(url + path)).status;
    for (const path of [
      "/",
      "/search?q=a",
      "/about",
      "/schema.graphql",
      "/playground",
      "/playground/operations.json",
      "/nope",
    ])
      expect([path, await statusOf(path)]).toEqual([path, 401]);
    for (const path of ["/health/live", "/health/ready"]) expect([path, await statusOf(path)]).toEqual([path, 200]);
    expect((await fetch(`${url}/graphql`, { method: "OPTIONS" })).status).toBe(204);
  });

  test("shows a browser a page in its language", async () => {
    const { url } = await start({ AUTH: "token" });
    const pageIn = async (language: string) => {
      const response = await fetch(`${url}/about`, { headers: { accept: "text/html", "accept-language": language } });
      return [response.status, response.headers.get("content-type"), await response.text()];
    };
    expect(await pageIn("zh-CN")).toEqual([401, "text/html; charset=utf-8", expect.stringContaining("请先登录。")]);
    expect(await pageIn("en")).toEqual([401, "text/html; charset=utf-8", expect.stringContaining("Please sign in.")]);
  });

  test("stops guessing", async () => {
    const { url } = await start({ AUTH: "token" });
    const statuses: number[] = [];
    for (let n = 0; n < 62; n++) statuses.push((await post(url, { authorization: "Bearer yilian_guess" })).status);
    expect(statuses.slice(0, 60)).toEqual(Array(60).fill(401));
    expect(statuses.at(-1)).toBe(429);
  });

  test("needs a file with tokens", async () => {
    await expect(startTiny({ access: { AUTH: "token", DATA_DIR: join(folder, "empty") } })).rejects.toThrow(
      /^AUTH is token, and there is no token in .*tokens\.json\. Add one: `yilian token add <name>`\.$/,
    );
  });

  test("writes who asked for what into the audit log, and nothing of the query", async () => {
    const path = join(folder, "logs", "audit.log");
    const { url } = await start({ AUTH: "token", AUDIT_LOG: path });
    const query = 'query Secret { hello(name: "planted-secret") }';
    await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${reader}` },
      body: JSON.stringify({ query }),
    });
    await fetch(`${url}/e/planted-secret`);
    await fetch(`${url}/health/live`);
    await service?.close();
    service = undefined;
    const text = readFileSync(path, "utf8");
    const lines = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toEqual([
      expect.objectContaining({
        ...{ subject: "anna", role: "reader", address: "127.0.0.1", action: "POST /graphql" },
        ...{
          operation: "other",
          hash: expect.any(String),
          status: 200,
          requestId: expect.any(String),
          time: expect.any(String),
        },
      }),
      expect.objectContaining({ subject: null, action: "GET /e/:id", status: 401 }),
    ]);
    expect(text).not.toMatch(new RegExp(`planted-secret|${reader}`));
  });
});

describe("sign-in by a proxy", () => {
  const user = { "x-forwarded-user": "anna" };

  test("takes user and roles from the headers of a trusted proxy", async () => {
    const { url } = await start({ AUTH: "proxy", TRUST_PROXY: ["127.0.0.0/8"] });
    expect((await post(url, user)).status).toBe(200);
    expect((await post(url, { ...user, "x-forwarded-groups": "staff, curator" })).status).toBe(200);
    expect((await errorOf(await post(url, { ...user, "x-forwarded-groups": "staff" })))[1]).toBe("FORBIDDEN");
    expect((await errorOf(await post(url)))[1]).toBe("UNAUTHENTICATED");
  });

  test("takes no header of anybody else", async () => {
    const { url } = await start({ AUTH: "proxy", TRUST_PROXY: ["10.0.0.1"] });
    expect((await errorOf(await post(url, { ...user, "x-forwarded-for": "10.0.0.1" }))).slice(0, 2)).toEqual([
      401,
      "UNAUTHENTICATED",
    ]);
  });
});

describe("host names", () => {
  const statusOf = async (url: string, host: string, path = "/schema.graphql") => {
    const { request } = await import("node:http");
    return new Promise<number | undefined>((resolve, reject) => {
      request(url + path, { headers: { host }, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
  };

  test("of other sites are rejected, as a browser can be made to send them", async () => {
    const { url } = await start({});
    for (const host of [
      "evil.example",
      "evil.example:4000",
      "localhost.evil.example",
      "10.0.0.9",
      "127.0.0.1.evil.example",
    ])
      expect([host, await statusOf(url, host)]).toEqual([host, 421]);
    for (const host of ["localhost", "LOCALHOST:99", "127.0.0.1:4000", "[::1]:1", "a.localhost", "127.0.0.1."])
      expect([host, await statusOf(url, host)]).toEqual([host, 200]);
    expect(await statusOf(url, "evil.example", "/health/live")).toBe(200);
  });

  test("that the operator lists are answered; a proxy may report them", async () => {
    const { url } = await start({ ALLOWED_HOSTS: ["yilian.example.org"], TRUST_PROXY: ["127.0.0.1"] });
    expect(await statusOf(url, "yilian.example.org")).toBe(200);
    const via = (host: string) => fetch(`${url}/schema.graphql`, { headers: { "x-forwarded-host": host } });
    expect([(await via("yilian.example.org")).status, (await via("evil.example")).status]).toEqual([200, 421]);
  });

  test("are all answered with *", async () => {
    expect(await statusOf((await start({ ALLOWED_HOSTS: ["*"] })).url, "evil.example")).toBe(200);
  });
});
