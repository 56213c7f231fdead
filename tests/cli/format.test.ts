import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FIXTURE, folderWith, pathOf } from "../support/seed-folders.ts";

const program = pathOf("../dist/main.js");

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const options = { env: { PATH: process.env.PATH, ...env }, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, out: stdout, err: stderr };
}

test("format lays out the seeds of folders; --check changes nothing and lists the files", () => {
  const seeds = folderWith(FIXTURE.seeds);
  const path = join(seeds, "10-places.cypher");
  const [before, scattered] = [readFileSync(path, "utf8"), readFileSync(path, "utf8").replaceAll("', ", "',\n")];
  writeFileSync(path, scattered);
  const told = `${path} does not have the layout of \`yilian format\`.\n`;
  expect(run(["format", "--check", FIXTURE.seeds, seeds])).toEqual({ status: 1, out: "", err: told });
  expect(readFileSync(path, "utf8")).toBe(scattered);
  expect(run(["format", FIXTURE.seeds, seeds])).toEqual({ status: 0, out: `${path} was formatted.\n`, err: "" });
  expect(readFileSync(path, "utf8")).toBe(before);
  expect(run(["format", "--check"], { SEED_DIR: seeds })).toMatchObject({ status: 0, err: "" });
});
