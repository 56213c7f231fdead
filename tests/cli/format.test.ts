import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runYilian } from "../support/run-yilian.ts";
import { FIXTURE, folderWith } from "../support/seed-folders.ts";

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => runYilian(args, env);

test("format lays out the seeds of folders; --check changes nothing and lists the files", async () => {
  const seeds = folderWith(FIXTURE.seeds);
  const path = join(seeds, "10-places.cypher");
  const [before, scattered] = [readFileSync(path, "utf8"), readFileSync(path, "utf8").replaceAll("', ", "',\n")];
  writeFileSync(path, scattered);
  const told = `${path} does not have the layout of \`yilian format\`.\n`;
  expect(await run(["format", "--check", FIXTURE.seeds, seeds])).toEqual({ status: 1, out: "", err: told });
  expect(readFileSync(path, "utf8")).toBe(scattered);
  expect(await run(["format", FIXTURE.seeds, seeds])).toEqual({ status: 0, out: `${path} was formatted.\n`, err: "" });
  expect(readFileSync(path, "utf8")).toBe(before);
  expect(await run(["format", "--check"], { SEED_DIR: seeds })).toMatchObject({ status: 0, err: "" });
});
