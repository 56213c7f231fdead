import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { addToken, readTokens, removeToken, TokensFile } from "../../src/access/tokens-file.ts";
import { faultIn } from "../support/fault-in.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yilian-tokens-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a file of tokens", () => {
  test("contains no token, and only its owner can read it", () => {
    const path = join(folder, "new", "tokens.json");
    const secret = addToken(path, { name: "anna", role: "reader" });
    expect(secret).toMatch(/^yilian_[\w-]{43}$/);
    expect(readFileSync(path, "utf8")).not.toContain(secret.slice(7));
    if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readTokens(path)).toEqual([
      { name: "anna", role: "reader", sha256: expect.stringMatching(/^[0-9a-f]{64}$/), created: expect.any(String) },
    ]);
  });

  test("says who has a token, and with which role", () => {
    const path = join(folder, "roles.json");
    const secrets = (["reader", "curator", "admin"] as const).map((role) => addToken(path, { name: role, role }));
    const file = new TokensFile(path, () => {});
    expect(secrets.map((secret) => file.identify(secret))).toEqual(
      ["reader", "curator", "admin"].map((role) => ({ subject: role, role })),
    );
    for (const wrong of ["", "yilian_", `${secrets[0]}x`, secrets[0]?.toLowerCase() ?? ""])
      expect(() => file.identify(wrong)).toThrow("The token is unknown.");
  });

  test("accepts a token on its last day, and not after it", () => {
    const path = join(folder, "expires.json");
    const secret = addToken(path, { name: "guest", role: "reader", expires: "2027-01-31" });
    const file = new TokensFile(path, () => {});
    vi.useFakeTimers({ now: new Date("2027-01-31T23:59:59Z"), toFake: ["Date"] });
    expect(file.identify(secret).subject).toBe("guest");
    vi.setSystemTime(new Date("2027-02-01T00:00:00Z"));
    expect(() => file.identify(secret)).toThrow("The token expired after 2027-01-31.");
    vi.useRealTimers();
  });

  test("is read again when it changes; a broken one changes nothing", () => {
    const path = join(folder, "changes.json");
    const [anna, ben] = ["anna", "ben"].map((name) => addToken(path, { name, role: "reader" }));
    const faults: unknown[] = [];
    const file = new TokensFile(path, (fault) => faults.push(fault));
    const later = () => vi.spyOn(performance, "now").mockReturnValueOnce(1e9 * (faults.length + 2));
    removeToken(path, "ben");
    later();
    expect(() => file.identify(ben ?? "")).toThrow("unknown");
    writeFileSync(path, "{");
    later();
    expect(file.identify(anna ?? "").subject).toBe("anna");
    expect(faults).toHaveLength(1);
    vi.restoreAllMocks();
  });

  test.each([
    ["another form", '{"tokens":[{"name":"a"}]}', /does not have the form that `yilian token add` writes/],
    ["an unknown role", '{"tokens":[{"name":"a","role":"root","sha256":"","created":"2026-01-01"}]}', /does not have/],
    ["no token", '{"tokens":[]}', /there is no token in .* Add one: `yilian token add <name>`\.$/],
  ])("of %s is rejected", (_what, text, message) => {
    const path = join(folder, "wrong.json");
    writeFileSync(path, text);
    const fault = faultIn(() => new TokensFile(path, () => {}));
    expect([fault?.code, fault?.message]).toEqual(["INVALID_SETTINGS", expect.stringMatching(message)]);
  });

  test.each([
    [{ name: "a b", role: "reader" as const }, /^A token is named by letters/],
    [{ name: "x".repeat(65), role: "reader" as const }, /^A token is named by letters/],
    [{ name: "known", role: "reader" as const }, /^There is a token known already/],
    [{ name: "new", role: "reader" as const, expires: "31.1.2027" }, /^The last day of a token is written as/],
  ])("does not take %j", (token, message) => {
    const path = join(folder, "adding.json");
    if (readTokens(path).length === 0) addToken(path, { name: "known", role: "admin" });
    const before = readFileSync(path, "utf8");
    expect(faultIn(() => addToken(path, token))?.message).toMatch(message);
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  test("does not forget a token that it does not contain", () => {
    expect(faultIn(() => removeToken(join(folder, "none.json"), "anna"))?.message).toMatch(/^There is no token "anna"/);
  });
});
