import { describe, expect, test } from "vitest";
import { readSettings, requireSafeAccess } from "../../src/config/settings.ts";
import { faultIn } from "../support/fault-in.ts";

const faultsOf = (env: Record<string, string>): string[] => faultIn(() => readSettings(env))?.message.split("\n") ?? [];

describe("the settings of who may use the service", () => {
  const contradictionsOf = (env: Record<string, string>): string[] =>
    faultIn(() => requireSafeAccess(readSettings(env)))?.message.split("\n") ?? [];

  test("need a sign-in or a deliberate act where other machines can connect", () => {
    const open = /^HOST is 0\.0\.0\.0, so other machines can connect, and AUTH is none\./;
    expect(contradictionsOf({ HOST: "0.0.0.0" })).toEqual([expect.stringMatching(open)]);
    expect(contradictionsOf({ HOST: "0.0.0.0", ALLOW_PUBLIC: "true" })).toEqual([]);
    expect(contradictionsOf({ HOST: "0.0.0.0", AUTH: "token" })).toEqual([]);
    for (const HOST of ["127.0.0.1", "127.8.9.1", "localhost", "::1"]) expect(contradictionsOf({ HOST })).toEqual([]);
  });

  test("name all that a way to sign in needs, and all that another one would read", () => {
    expect(contradictionsOf({ AUTH: "jwt" })).toEqual(
      ["JWT_JWKS", "JWT_ISSUER", "JWT_AUDIENCE"].map((name) => `${name} must be set if AUTH is jwt.`),
    );
    expect(contradictionsOf({ AUTH: "proxy" })).toEqual([
      "TRUST_PROXY must be set to the address of the proxy if AUTH is proxy.",
    ]);
    expect(contradictionsOf({ JWT_ISSUER: "https://id.example", TOKENS_FILE: "t.json" })).toEqual([
      "TOKENS_FILE is set, but AUTH is none, not token.",
      "JWT_ISSUER is set, but AUTH is none, not jwt.",
    ]);
  });

  const READ_BY = {
    token: { TOKENS_FILE: "t.json" },
    jwt: {
      ...{ JWT_JWKS: "keys.json", JWT_ISSUER: "i", JWT_AUDIENCE: "a" },
      ...{ JWT_ALGORITHMS: "ES256", JWT_ROLES_CLAIM: "groups", JWT_CLOCK_SKEW_S: "5" },
    },
    proxy: { PROXY_USER_HEADER: "x-user", PROXY_ROLES_HEADER: "x-roles" },
  };
  const COMPLETE: Readonly<Record<string, Record<string, string>>> = {
    none: {},
    token: { AUTH: "token" },
    jwt: { AUTH: "jwt", JWT_JWKS: "keys.json", JWT_ISSUER: "i", JWT_AUDIENCE: "a" },
    proxy: { AUTH: "proxy", TRUST_PROXY: "127.0.0.1" },
  };
  const pairs = Object.entries(READ_BY).flatMap(([reader, settings]) =>
    Object.entries(settings).flatMap(([name, value]) =>
      Object.keys(COMPLETE).map((auth) => [name, auth, reader, value] as const),
    ),
  );
  test.each(pairs)("%s agrees with AUTH=%s only if that is %s", (name, auth, reader, value) => {
    const faults = auth === reader ? [] : [`${name} is set, but AUTH is ${auth}, not ${reader}.`];
    expect(contradictionsOf({ ...COMPLETE[auth], [name]: value })).toEqual(faults);
  });

  test.each(["TLS_CERT", "TLS_KEY"])("%s needs the other file", (name) => {
    expect(contradictionsOf({ [name]: "file.pem" })).toEqual(["Set both TLS_CERT and TLS_KEY, or neither."]);
  });

  test.each([
    ["AUTH", "basic"],
    ["ALLOW_PUBLIC", "yes"],
    ["ALLOWED_HOSTS", "https://example.org"],
    ["ALLOWED_HOSTS", "a b/c"],
    ["TRUST_PROXY", "proxy.example.org"],
    ["TRUST_PROXY", "10.0.0.0/33"],
    ["JWT_ALGORITHMS", "HS256"],
    ["JWT_ALGORITHMS", "none"],
    ["JWT_CLOCK_SKEW_S", "301"],
    ["PROXY_USER_HEADER", "x user"],
    ["RATE_LIMIT_COST", "-1"],
  ])("reject %s=%s", (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} must be .*, not "`))]);
  });
});
