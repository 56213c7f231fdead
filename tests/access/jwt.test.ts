import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJwtCheck } from "../../src/access/jwt.ts";

const ISSUER = "https://id.example";
const AUDIENCE = "yilian";
/** How long the keys may take. */
const KEYS_MS = 200;
const now = () => Math.floor(Date.now() / 1_000);

let folder: string;
let file: string;
let own: Awaited<ReturnType<typeof generateKeyPair>>;
let foreign: Awaited<ReturnType<typeof generateKeyPair>>;
let keys: unknown;
const servers: Server[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "yilian-jwt-"));
  own = await generateKeyPair("RS256", { extractable: true });
  foreign = await generateKeyPair("RS256", { extractable: true });
  keys = { keys: [{ ...(await exportJWK(own.publicKey)), kid: "one", alg: "RS256" }] };
  file = join(folder, "keys.json");
  writeFileSync(file, JSON.stringify(keys));
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

const settings = (changed: Partial<Parameters<typeof createJwtCheck>[0]> = {}) => ({
  JWT_JWKS: file,
  JWT_ISSUER: ISSUER,
  JWT_AUDIENCE: AUDIENCE,
  JWT_ALGORITHMS: undefined,
  JWT_ROLES_CLAIM: undefined,
  JWT_CLOCK_SKEW_S: undefined,
  ...changed,
});
const CLAIMS = { iss: ISSUER, aud: AUDIENCE, sub: "anna", roles: ["reader"] };
const sign = (claims: Readonly<Record<string, unknown>> = {}, { key = own.privateKey, kid = "one" } = {}) =>
  new SignJWT({ ...CLAIMS, exp: now() + 60, ...claims } as JWTPayload)
    .setProtectedHeader({ alg: "RS256", kid })
    .sign(key);
const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener).listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
};
const refusal = async (token: string, changed = {}) => {
  const error = await createJwtCheck(settings(changed), KEYS_MS)(token).catch((thrown: unknown) => thrown);
  return error instanceof Error ? `${(error as { code?: string }).code}: ${error.message}` : JSON.stringify(error);
};

describe("a JWT", () => {
  test("names its subject and the highest of its roles", async () => {
    const check = createJwtCheck(settings());
    expect(await check(await sign())).toEqual({ subject: "anna", role: "reader" });
    expect(await check(await sign({ roles: ["admin", "other", "reader"] }))).toEqual({
      subject: "anna",
      role: "admin",
    });
    expect(await check(await sign({ roles: "other curator" }))).toEqual({ subject: "anna", role: "curator" });
    const nested = createJwtCheck(settings({ JWT_ROLES_CLAIM: "realm_access.roles" }));
    expect(await nested(await sign({ realm_access: { roles: ["admin"] } }))).toMatchObject({ role: "admin" });
  });

  test("may be a little early or late, as clocks differ", async () => {
    const check = createJwtCheck(settings());
    expect(await check(await sign({ exp: now() - 30 }))).toMatchObject({ subject: "anna" });
    expect(await check(await sign({ nbf: now() + 30 }))).toMatchObject({ subject: "anna" });
    expect(await refusal(await sign({ exp: now() - 30 }), { JWT_CLOCK_SKEW_S: 0 })).toMatch(/has expired/);
  });

  test("is rejected when it is not from the issuer, for the service, and of now", async () => {
    const code = /^UNAUTHENTICATED: /;
    const rejected = [
      [await sign({ exp: now() - 90 }), /has expired/],
      [await sign({ nbf: now() + 90 }), /claim `nbf`/],
      [await sign({ iss: "https://other.example" }), /claim `iss`/],
      [await sign({ aud: "other" }), /claim `aud`/],
      [await sign({ sub: undefined }), /claim `sub`/],
      [await sign({ exp: undefined }), /claim `exp`/],
      [await sign({}, { key: foreign.privateKey }), /signature of the token is wrong/],
      [(await sign()).replace(/\.(.)/, (_, first) => `.${first === "e" ? "f" : "e"}`), /not a signed JWT|signature/],
      [(await sign()).replace(/[^.]*$/, ""), /signature of the token is wrong/],
      [await sign({}, { kid: "two" }), /key that the issuer does not publish/],
      ["a.b.c", /not a signed JWT/],
      ["yilian_x", /not a signed JWT/],
      ["x".repeat(9_000), /too long/],
    ] as const;
    for (const [token, message] of rejected) {
      const text = await refusal(token);
      expect(text).toMatch(code);
      expect(text).toMatch(message);
    }
  });

  test("without a signature, or signed with the public key as a secret, is rejected", async () => {
    const unsigned = new UnsecuredJWT({ ...CLAIMS, exp: now() + 60 }).encode();
    expect(await refusal(unsigned)).toMatch(/^UNAUTHENTICATED: /);
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const signature = (await sign()).split(".")[2];
    for (const alg of ["none", "None", "NONE", "", undefined, 7]) {
      const token = `${part({ alg, kid: "one" })}.${part({ ...CLAIMS, exp: now() + 60 })}`;
      for (const end of ["", signature])
        expect(await refusal(`${token}.${end}`)).toMatch(/^UNAUTHENTICATED: .*(?:algorithm|not a signed JWT)/);
    }
    const head = `${part({ alg: "HS256", kid: "one" })}.${part({ ...CLAIMS, exp: now() + 60 })}`;
    const secret = await exportSPKI(own.publicKey);
    const forged = `${head}.${createHmac("sha256", secret).update(head).digest("base64url")}`;
    expect(await refusal(forged)).toMatch(/^UNAUTHENTICATED: .*algorithm that is not accepted/);
    expect(await refusal(await sign(), { JWT_ALGORITHMS: ["ES256"] })).toMatch(/algorithm that is not accepted/);
  });

  test("without a known role is forbidden", async () => {
    for (const roles of [undefined, [], ["root"], [7], { reader: true }])
      expect(await refusal(await sign({ roles }))).toMatch(/^FORBIDDEN: .*claim `roles`/);
  });
});

describe("the keys", () => {
  test("come from a URL, once for many tokens", async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked++;
      response.setHeader("content-type", "application/json").end(JSON.stringify(keys));
    });
    const check = createJwtCheck(settings({ JWT_JWKS: url }));
    for (const sub of ["anna", "ben", "anna"]) expect(await check(await sign({ sub }))).toMatchObject({ subject: sub });
    // Tokens with unknown keys do not make the service ask again and again.
    for (let n = 0; n < 5; n++) await check(await sign({}, { kid: `unknown-${n}` })).catch(() => {});
    expect(asked).toBe(1);
  });

  test.each([
    ["away", undefined],
    ["slow", (() => {}) as RequestListener],
    ["slow after the first byte", ((_request, response) => response.write("{")) as RequestListener],
    ["elsewhere", ((_request, response) => response.writeHead(302, { location: "/" }).end()) as RequestListener],
    ["an error", ((_request, response) => response.writeHead(500).end()) as RequestListener],
    ["not JSON", ((_request, response) => response.end("<html>")) as RequestListener],
    [
      "endless",
      ((_request, response) => {
        const more = () => {
          while (!response.destroyed && response.write("x".repeat(100_000)));
          if (!response.destroyed) response.once("drain", more);
        };
        more();
      }) as RequestListener,
    ],
  ])("that are %s make sign-in unavailable, in words", async (_what, listener) => {
    const url = listener === undefined ? "http://127.0.0.1:9/keys" : await serve(listener);
    expect(await refusal(await sign(), { JWT_JWKS: url })).toBe(
      "SIGN_IN_UNAVAILABLE: Nobody can sign in at the moment: the keys of the issuer cannot be read. Try again in a while.",
    );
  });

  test("of a file are read again when it changes", async () => {
    const path = join(folder, "rotated.json");
    writeFileSync(path, JSON.stringify(keys));
    const check = createJwtCheck(settings({ JWT_JWKS: path }));
    const renewed = await sign({}, { key: foreign.privateKey, kid: "two" });
    await expect(check(renewed)).rejects.toThrow("does not publish");
    writeFileSync(
      path,
      JSON.stringify({ keys: [{ ...(await exportJWK(foreign.publicKey)), kid: "two", alg: "RS256" }] }),
    );
    expect(await check(renewed)).toMatchObject({ subject: "anna" });
  });

  test.each([
    ["missing", undefined, /does not exist/],
    ["no JSON", "<html>", /is no set of keys/],
    ["of another form", '{"a":1}', /is no set of keys/],
  ])("in a file that is %s are rejected at the start", (_what, text, message) => {
    const path = join(folder, `${_what}.json`);
    if (text !== undefined) writeFileSync(path, text);
    expect(() => createJwtCheck(settings({ JWT_JWKS: path }))).toThrow(message);
  });
});
