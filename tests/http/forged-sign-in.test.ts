import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ROLES } from "../../src/access/roles.ts";
import { addToken } from "../../src/access/tokens-file.ts";
import type { ServerSettings } from "../../src/http/server.ts";
import { startObserved } from "../support/observed-service.ts";
import { exchange } from "../support/raw-http.ts";
import { startTiny, type TinyService } from "../support/tiny-service.ts";

let folder: string;
let service: TinyService | undefined;
let tokens: readonly string[];
let keys: Awaited<ReturnType<typeof generateKeyPair>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "yilian-forged-"));
  keys = await generateKeyPair("ES256", { extractable: true });
  tokens = ROLES.map((role) => addToken(join(folder, "tokens.json"), { name: role, role }));
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: "one", alg: "ES256" };
  writeFileSync(join(folder, "keys.json"), JSON.stringify({ keys: [jwk] }));
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
/** The status, the code and the challenge of the answer to a request. */
async function answerTo(headers: Record<string, string>) {
  const { status, errors, headers: sent } = (await service?.ask("{ hello }", { headers })) ?? {};
  return [
    status,
    errors?.[0]?.extensions.code,
    sent?.get("www-authenticate") ?? null,
    sent?.get("retry-after") ?? null,
  ];
}

describe("over HTTP, a JWT", () => {
  const jwt = () => ({ JWT_JWKS: join(folder, "keys.json"), JWT_ISSUER: "https://id.example", JWT_AUDIENCE: "yilian" });
  const claims = { iss: "https://id.example", aud: "yilian", sub: "anna", roles: ["reader"] };
  const soon = () => Math.floor(Date.now() / 1_000) + 60;
  const sign = (changed: object = {}) =>
    new SignJWT({ ...claims, exp: soon(), ...changed })
      .setProtectedHeader({ alg: "ES256", kid: "one" })
      .sign(keys.privateKey);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const byHmac = async () => {
    const text = `${part({ alg: "HS256", kid: "one" })}.${part({ ...claims, exp: soon() })}`;
    return `${text}.${createHmac("sha256", await exportSPKI(keys.publicKey))
      .update(text)
      .digest("base64url")}`;
  };
  const INVALID: readonly (readonly [what: string, token: () => Promise<string> | string])[] = [
    ["that has expired", () => sign({ exp: soon() - 3_600 })],
    ["of another issuer", () => sign({ iss: "https://evil.example" })],
    ["for another service", () => sign({ aud: "other" })],
    ["without a signature", () => new UnsecuredJWT({ ...claims, exp: soon() }).encode()],
    ["signed with the public key as a secret", byHmac],
    ["that is no JWT", () => "yilian_x"],
  ];

  test.each(INVALID)("%s gets 401, and nothing runs", async (_what, token) => {
    const { log } = await start({ AUTH: "jwt", ...jwt() });
    const value = await token();
    expect(await answerTo({ authorization: `Bearer ${value}` })).toEqual([
      401,
      "UNAUTHENTICATED",
      'Bearer realm="Yilian"',
      null,
    ]);
    expect(JSON.stringify(log)).not.toContain(value);
  });

  test("that is sound is answered, and without a known role gets 403", async () => {
    await start({ AUTH: "jwt", ...jwt() });
    expect((await answerTo({ authorization: `Bearer ${await sign()}` }))[0]).toBe(200);
    const unknown = await sign({ roles: ["root", "Admin", "reader\n"] });
    expect((await answerTo({ authorization: `Bearer ${unknown}` })).slice(0, 2)).toEqual([403, "FORBIDDEN"]);
  });

  test("gets 503 and Retry-After while the keys are away", async () => {
    await start({ AUTH: "jwt", ...jwt(), JWT_JWKS: "http://127.0.0.1:9/keys" });
    const answer = await answerTo({ authorization: `Bearer ${await sign()}` });
    expect(answer).toEqual([503, "SIGN_IN_UNAVAILABLE", null, "5"]);
  });

  test("in the URL gets 400", async () => {
    const { url } = await start({ AUTH: "jwt", ...jwt() });
    const response = await fetch(`${url}/schema.graphql?access_token=${await sign()}`);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("does not stay secret")]);
  });
});

describe("a forged header", () => {
  const head = "GET /schema.graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

  test.each([
    "X-Forwarded-User: anna\r\nX-Forwarded-User: root",
    "X-Forwarded-User: a\r\nX-Forwarded-Groups: reader\r\nX-Forwarded-Groups: admin",
  ])("beside that of the proxy is rejected: %j", async (lines) => {
    const { url } = await start({ AUTH: "proxy", TRUST_PROXY: ["127.0.0.1"] });
    expect((await exchange(url, `${head}X-Forwarded-User: anna\r\n\r\n`)).statuses).toEqual([200]);
    const { statuses, text } = await exchange(url, `${head}${lines}\r\n\r\n`);
    expect(statuses).toEqual([400]);
    expect(text).toMatch(/The request has more than one `x-forwarded-(?:user|groups)` header\./);
  });

  test("with other letters for the hyphen names nobody", async () => {
    await start({ AUTH: "proxy", TRUST_PROXY: ["127.0.0.1"] });
    expect((await answerTo({ x_forwarded_user: "anna" })).slice(0, 2)).toEqual([401, "UNAUTHENTICATED"]);
  });

  test("of an address gives no new rate, and one of a host no new name, unless a trusted proxy sends it", async () => {
    await start({ RATE_LIMIT_REQUESTS: 3 });
    const statuses: unknown[] = [];
    for (let n = 0; n < 5; n++) statuses.push((await answerTo({ "x-forwarded-for": `192.0.2.${n}` }))[0]);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    await service?.close();
    const { url } = await start({ ALLOWED_HOSTS: ["yilian.example.org"] });
    const forged = await exchange(
      url,
      "GET /schema.graphql HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: yilian.example.org\r\nConnection: close\r\n\r\n",
    );
    expect(forged.statuses).toEqual([421]);
  });

  test("of a role gives nobody that role: /metrics is for admins", async () => {
    const file = join(folder, "tokens.json");
    const observed = await startObserved({ AUTH: "token", TOKENS_FILE: file });
    const statuses = await Promise.all(
      tokens.map(async (token) => {
        const headers = { authorization: `Bearer ${token}`, "x-forwarded-groups": "admin" };
        return (await fetch(`${observed.url}/metrics`, { headers })).status;
      }),
    );
    await observed.close();
    expect(statuses).toEqual([403, 403, 200]);
  });
});
