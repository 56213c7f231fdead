import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const program = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const fixture = fileURLToPath(new URL("../support/fixture/seed", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "yilian-modules-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`;
/** Prints each package that the process resolves. */
const hooks = script(`
  import { writeSync } from "node:fs";
  export const resolve = (name, context, next) => {
    if (/^[@a-z]/.test(name)) writeSync(2, "package " + name + "\\n");
    return next(name, context);
  };
`);
const preload = script(`import { register } from "node:module"; register(${JSON.stringify(hooks)});`);

/** The packages that a command loads in a process of its own, until it prints a line or ends. */
async function packagesOf(command: string, env: Readonly<Record<string, string>>): Promise<ReadonlySet<string>> {
  const child = spawn(process.execPath, ["--import", preload, program, command], {
    env: { PATH: process.env.PATH ?? "", SEED_DIR: fixture, PORT: "0", LOG_LEVEL: "silent", ...env },
  });
  let [printed, errors] = ["", ""];
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    if (printed.includes("Ready after")) child.kill("SIGTERM");
  });
  await once(child, "close");
  const resolved = Array.from(errors.matchAll(/^package (.+)$/gm), ([, name = ""]) => name);
  return new Set(resolved.filter((name) => !isBuiltin(name) && !name.startsWith("file:")));
}

test("a service on the embedded engine loads it and no other package: the rest is bundled", async () => {
  const packages = await packagesOf("serve", { DATA_DIR: join(folder, "data") });
  expect([...packages]).toEqual(["@grafeo-db/js"]);
});

test("a service on Neo4j does not load the embedded engine", async () => {
  const packages = await packagesOf("serve", { GRAPH: "neo4j", NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" });
  expect(packages).toContain("neo4j-driver");
  expect(packages).not.toContain("@grafeo-db/js");
});
