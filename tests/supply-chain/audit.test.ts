import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { textOf } from "../support/source-files.ts";
import { LOCK } from "./lock-packages.ts";

const program = fileURLToPath(new URL("../../audit.mjs", import.meta.url));
const { findAffected } = await import(new URL("../../audit.mjs", import.meta.url).href);
const list = JSON.parse(textOf("advisories.json"));

const lockWith = (name: string, version: string, dev = false) => ({
  packages: { "": { version: "1.0.0" }, [`node_modules/x/node_modules/${name}`]: { version, dev } },
});
const idsOf = (lock: object): string[] => findAffected(lock, list.advisories).map(({ id }: { id: string }) => id);

test("no distributed package has a known vulnerability of high or critical severity", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: "utf8" });
  // Whoever reads the output of the tests learns which check was made.
  process.stderr.write(`audit: ${stdout}`);
  expect(stdout + stderr).toMatch(
    /^(Checked by npm audit\.|The registry has no result \(.+\)\. Checked offline against)/,
  );
  expect(stdout).toMatch(/\d+ found, 0 of high or critical severity\.\n$/);
  expect(status).toBe(0);
});

/** Runs the audit with a program in the place of npm, which prints a text. */
function auditWith(printed: string) {
  const folder = mkdtempSync(join(tmpdir(), "yilian-audit-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "npm"), `#!/bin/sh\ncat <<'END'\n${printed}\nEND\n`);
  chmodSync(join(folder, "npm"), 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  const { status, stdout } = spawnSync(process.execPath, [program], { encoding: "utf8", env });
  return { status, stdout };
}

const reportOf = (severity: string) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      b: { name: "b", severity, via: ["a"] },
      a: { name: "a", severity, via: [{ name: "a", title: "It is slow", url: "https://a", severity, range: "<2" }] },
    },
  });

test.each([
  ["high", 1, "HIGH a <2: It is slow (https://a)\n1 found, 1 of high or critical severity.\n"],
  ["critical", 1, "CRITICAL a <2: It is slow (https://a)\n1 found, 1 of high or critical severity.\n"],
  ["moderate", 0, "MODERATE a <2: It is slow (https://a)\n1 found, 0 of high or critical severity.\n"],
])("where the registry has an audit, a finding that is %s ends with %i", (severity, status, lines) => {
  expect(auditWith(reportOf(severity))).toEqual({ status, stdout: `Checked by npm audit.\n${lines}` });
});

test.each([
  ["refuses it", '{"statusCode":405,"message":"405 Method Not Allowed"}', "it answers 405"],
  ["does not answer", '{"error":{"code":"ENOTFOUND"}}', "it does not answer"],
  ["sends something else", "<html>", "it does not answer"],
])("where the registry %s, the list is used and named with its date", (_, printed, reason) => {
  const { status, stdout } = auditWith(printed);
  expect(stdout).toContain(`The registry has no result (${reason}). Checked offline against`);
  expect(stdout).toContain(`advisories of ${list.date}. ${list.covers}\n`);
  expect(status).toBe(0);
});

test("the list is in the OSV format, each advisory once, with its date and what it covers", () => {
  expect(list.date).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(list.covers).toContain("are not in this list");
  const ids = list.advisories.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const advisory of list.advisories) {
    expect(advisory).toMatchObject({
      schema_version: "1.7.0",
      id: expect.stringMatching(/^GHSA(-[2-9cfghjmpqrvwx]{4}){3}$/),
      modified: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      affected: [{ package: { ecosystem: "npm", name: expect.any(String) } }],
      database_specific: { severity: expect.stringMatching(/^(LOW|MODERATE|HIGH|CRITICAL)$/) },
      references: [{ type: "ADVISORY", url: `https://github.com/advisories/${advisory.id}` }],
    });
    for (const { type, events } of advisory.affected[0].ranges) {
      expect(type).toBe("SEMVER");
      expect(events.map((event: object) => Object.keys(event).join())).toEqual(["introduced", "fixed"]);
    }
  }
});

test("a vulnerable version is found wherever it is in the tree, and a corrected one is not", () => {
  expect(idsOf(lockWith("@fastify/static", "8.3.0"))).toContain("GHSA-83w8-p2f5-377r");
  expect(idsOf(lockWith("@fastify/static", "10.1.1"))).not.toContain("GHSA-83w8-p2f5-377r");
  // Two ranges: what is between them is not affected.
  expect(idsOf(lockWith("find-my-way", "9.0.0"))).toContain("GHSA-rrr8-f88r-h8q6");
  expect(idsOf(lockWith("find-my-way", "8.2.2"))).not.toContain("GHSA-rrr8-f88r-h8q6");
  expect(idsOf(lockWith("@fastify/static", "8.3.0", true))).toEqual([]);
  expect(idsOf(LOCK)).toEqual([]);
});
