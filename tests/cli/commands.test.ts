import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { SETTINGS } from "../../src/config/settings.ts";
import { runYilian } from "../support/run-yilian.ts";

const program = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const fixture = fileURLToPath(new URL("../support/fixture/seed", import.meta.url));
const broken = fileURLToPath(new URL("../broken", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "yilian-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Env = Readonly<Record<string, string>>;
/** Nothing of the environment of the tests but what a program needs to run. */
const envOf = (env: Env) => ({ PATH: process.env.PATH ?? "", DATA_DIR: join(folder, "data"), ...env });
/** The small seeds of the tests; `serve` below loads the shipped ones. */
const FIXTURE_SEEDS = { SEED_DIR: fixture };

/** Runs a command to its end in this process. */
const run = (args: readonly string[], env: Env = {}) => runYilian(args, envOf({ ...FIXTURE_SEEDS, ...env }));

/** Runs a command to its end in a process of its own. */
function start(args: readonly string[], env: Env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: envOf({ ...FIXTURE_SEEDS, ...env }),
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

describe("yilian", () => {
  test.each([
    [{}, "production"],
    [{ NODE_ENV: "test" }, "test"],
  ])("runs with the environment %j as %s", (env: Env, expected) => {
    const atExit = encodeURIComponent('process.on("exit", () => console.error(process.env.NODE_ENV))');
    const { err } = start(["--help"], { ...env, NODE_OPTIONS: `--import data:text/javascript,${atExit}` });
    expect(err.trim()).toBe(expected);
  });

  test("--help tells the commands, the settings, the exit codes and examples", () => {
    const { status, out } = start(["--help"]);
    expect(status).toBe(0);
    for (const command of [
      "serve",
      "seed",
      "check",
      "format",
      "verify",
      "locate",
      "add-document",
      "near-duplicates",
      "merge",
      "doctor",
    ])
      expect(out).toMatch(new RegExp(`^  ${command} .+`, "m"));
    for (const heading of ["Settings", "Exit codes: 0", "Examples"]) expect(out).toContain(heading);
    const words = out.slice(out.indexOf("\nSettings")).match(/\b[A-Z][A-Z0-9_]+\b/g);
    expect(words).toEqual(expect.arrayContaining([...SETTINGS]));
  });

  test("options override the settings of their names, before or after the command", async () => {
    const broken = "/nonexistent/seeds";
    const missing = expect.stringContaining(`The folder "${broken}" with the seeds does not exist.`);
    expect(await run(["check", "--seeds", broken])).toMatchObject({ status: 1, err: missing });
    expect(await run(["--seeds", broken, "check"], { SEED_DIR: fixture })).toMatchObject({ status: 1, err: missing });
    expect(await run(["check", "--seeds", fixture], { SEED_DIR: broken })).toMatchObject({ status: 0 });
    for (const args of [
      ["serve", "--port", "x"],
      ["--port", "x"],
    ])
      expect(await run(args)).toMatchObject({ status: 1, err: expect.stringMatching(/^PORT must be .*, not "x"\.$/m) });
    const elsewhere = join(folder, "elsewhere");
    expect(await run(["seed", "--data-dir", elsewhere, "--seeds", fixture])).toMatchObject({ status: 0 });
    expect(readdirSync(elsewhere)).not.toEqual([]);
    const { status } = await run(["verify", "--seeds", fixture, "--sources", join(fixture, "../sources")]);
    expect(status).toBe(0);
  });

  test.skipIf(spawnSync("bash", ["--version"]).error !== undefined)(
    "the completion script of bash may be run twice",
    async () => {
      const script = join(folder, "completion.bash");
      writeFileSync(script, (await run(["completion", "bash"])).out);
      const { status, stderr } = spawnSync("bash", ["-c", `source ${script} && source ${script}`], {
        encoding: "utf8",
      });
      expect([status, stderr]).toEqual([0, ""]);
    },
  );

  test("--version tells the version, and completion gives a script and candidates for a shell", async () => {
    expect(await run(["--version"])).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    for (const shell of ["bash", "zsh"]) expect((await run(["completion", shell])).out).toContain("yilian complete --");
    expect(await run(["completion", "dos"])).toMatchObject({
      status: 2,
      err: expect.stringContaining("Allowed choices"),
    });
    expect((await run(["complete", "--", "se"])).out).toMatch(/^serve\t.*^seed\t/ms);
    expect((await run(["complete", "--", "seed", "--"])).out).toMatch(/^--adopt\t/m);
  });

  test("--quiet says nothing when all is well, and still tells faults", async () => {
    const DATA_DIR = join(folder, "quiet");
    for (const args of [
      ["seed", "--quiet"],
      ["--quiet", "seed"],
      ["check", "-q"],
    ])
      expect(await run(args, { DATA_DIR })).toEqual({ status: 0, out: "", err: "" });
    expect(await run(["check", "-q", join(broken, "unclosed-string")])).toMatchObject({
      status: 1,
      err: expect.stringMatching(/fault/),
    });
    expect(await run(["doctor", "-q"], { DATA_DIR, PORT: "0" })).toEqual({ status: 0, out: "", err: "" });
  });

  test("nothing is coloured outside a terminal", () => {
    expect(start(["doctor"], { DATA_DIR: join(folder, "quiet"), PORT: "0" }).out).not.toContain("\u001b");
  });

  test("an unknown command and a missing argument are usage faults: 2", async () => {
    expect(start(["frob"])).toMatchObject({ status: 2, err: expect.stringContaining("unknown command 'frob'") });
    expect(await run(["locate"])).toMatchObject({
      status: 2,
      err: expect.stringContaining("missing required argument"),
    });
  });

  test("all faults of the settings are told at once, without a stack", () => {
    const { status, err } = start(["seed"], { GRAPH: "sqlite", PORT: "x" });
    expect(status).toBe(1);
    expect(err.trim().split("\n")).toEqual([
      'GRAPH must be "embedded" or "neo4j", not "sqlite".',
      'PORT must be a whole number from 0 to 65535 (0 takes any free port), not "x".',
    ]);
  });

  test("check tells that the seeds have no faults, or each with its file and line", async () => {
    expect(await run(["check"])).toMatchObject({ status: 0, out: expect.stringContaining("have no faults") });
    const { status, err } = await run(["check", join(broken, "unclosed-string")]);
    expect(status).toBe(1);
    expect(err).toMatch(/^\S+\.cypher:\d+: .+/m);
    expect(err).toMatch(/^\d+ faults?\.$/m);
  });

  test("verify and locate say which setting they need", async () => {
    const err = expect.stringContaining("SOURCES_DIR is not set");
    expect(await run(["verify"])).toMatchObject({ status: 1, err });
    expect(await run(["verify", "--uncovered", "jzrm"])).toMatchObject({ status: 1, err });
    expect(await run(["locate", "医院"])).toMatchObject({ status: 1, err });
  });

  test("near-duplicates lists pairs and remembers which are two; merge prints a diff, or changes the seeds", async () => {
    const seeds = join(folder, "seeds");
    cpSync(fixture, seeds, { recursive: true });
    const near = ["near-duplicates", "--seeds", seeds];
    expect(await run(near)).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^0 pairs among \d+ entities may be the same;/),
    });
    const judged = [...near, "--different", "yunxi", "lin-hai", "--why", "a city and a person"];
    expect(await run(judged)).toMatchObject({ status: 0, out: expect.stringContaining("differ.") });
    expect(await run(judged)).toMatchObject({ status: 1, err: expect.stringContaining("The pair is there already") });
    expect(await run([...near, "--different", "yunxi"])).toMatchObject({
      status: 1,
      err: expect.stringContaining("two ids"),
    });
    expect(readFileSync(join(seeds, "judged-different.txt"), "utf8")).toContain("lin-hai yunxi  a city and a person\n");

    const merge = ["merge", "yunxi-first-hospital", "dongxi-health-centre", "--seeds", seeds];
    const printed = await run(merge);
    expect(printed).toMatchObject({
      status: 0,
      err: expect.stringMatching(/^20-hospital\.cypher:\d+ gives the kind as/),
    });
    expect(printed.out).toMatch(/^--- a\/seeds\/20-hospital\.cypher\n\+\+\+ b\/seeds\/20-hospital\.cypher\n@@ /);
    expect(await run([...merge, "--write"])).toMatchObject({
      status: 0,
      out: expect.stringContaining("is merged into"),
    });
    expect(readFileSync(join(seeds, "20-hospital.cypher"), "utf8")).toContain(
      "['yunxi-first-hospital', 'dongxi-health-centre']",
    );
    expect((await run(["check", seeds])).status).toBe(0);
    expect(await run(merge)).toMatchObject({
      status: 1,
      err: expect.stringContaining('It is "yunxi-first-hospital" now.'),
    });
    expect(await run(["merge", "yunxi"])).toMatchObject({
      status: 2,
      err: expect.stringContaining("missing required argument"),
    });
  });

  test("verify asks what only a reader can tell, also quietly, and all is well: 0", async () => {
    const seeds = join(folder, "asked");
    cpSync(join(broken, "../support/fixture/seed"), seeds, { recursive: true });
    const row =
      "UNWIND [{id: 'gbt2', kind: 'reference', title: 'GB'}] AS row MERGE (d:Document {id: row.id}) SET d = row;";
    writeFileSync(join(seeds, "01-more.cypher"), row);
    const env = { SEED_DIR: seeds, SOURCES_DIR: join(broken, "../support/fixture/sources") };
    const asked = 'ask: 01-more.cypher:1: Is the document "gbt2" needed?';
    expect(await run(["verify"], env)).toMatchObject({ status: 0, out: expect.stringContaining(asked), err: "" });
    expect(await run(["verify", "-q"], env)).toMatchObject({ status: 0, out: expect.stringMatching(/^ask: .*\n$/) });
  });

  test("verify and locate work on the documents that are available; missing ones are reported, wrong ones fail", async () => {
    const seeds = join(folder, "two");
    const sources = join(folder, "two-sources");
    cpSync(fixture, seeds, { recursive: true });
    cpSync(join(broken, "../support/fixture/sources"), sources, { recursive: true });
    const row = `{id: 'news', kind: 'article', file: 'news.txt', sha256: '${"0".repeat(64)}', characters: 9}`;
    writeFileSync(join(seeds, "01-news.cypher"), `UNWIND [${row}] AS row MERGE (d:Document {id: row.id}) SET d = row;`);
    const env = { SEED_DIR: seeds, SOURCES_DIR: sources };
    const missing = expect.stringMatching(/^The file \S+news\.txt of the document "news" does not exist\.\nCopy .+\n$/);
    expect(await run(["verify"], env)).toMatchObject({
      status: 0,
      out: expect.stringContaining("1 document missing"),
      err: missing,
    });
    expect(await run(["verify", "yx"], env)).toEqual({
      status: 0,
      out: "1 document and 31 passages checked: no faults.\n",
      err: "",
    });
    expect(await run(["verify", "news"], env)).toMatchObject({ status: 1, err: missing });
    expect(await run(["locate", "联合实验室"], env)).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^'yx:52,58'/),
      err: missing,
    });
    expect(await run(["verify", "--uncovered"], env)).toMatchObject({ status: 0, err: missing });
    expect(await run(["verify", "yx", "--uncovered"], env)).toMatchObject({ status: 0, err: "" });

    writeFileSync(join(sources, "news.txt"), "something");
    const wrong = expect.stringContaining("news.txt was changed");
    for (const args of [["verify"], ["verify", "news"]])
      expect(await run(args, env)).toMatchObject({ status: 1, err: wrong });
    expect(await run(["verify", "yx"], env)).toMatchObject({ status: 0, err: "" });
    expect(await run(["locate", "联合实验室"], env)).toMatchObject({
      status: 1,
      out: expect.stringMatching(/^'yx:52,58'/),
      err: wrong,
    });
  });

  test("seed loads once, telling what it cost, and says in one line when nothing changed", async () => {
    const loaded = await run(["seed"]);
    expect(loaded.status).toBe(0);
    const [told = "", cost] = loaded.out.split("\n");
    expect(told).toMatch(/^Data set \S+ \(\w{12}\) is loaded: .+\.$/);
    expect(cost).toMatch(/^Loading took \d+\.\d s\. It takes \d+\.\d MB in \S+\.$/);
    expect((await run(["seed"])).out).toBe(`${told.replace("is loaded:", "is loaded already, nothing changed:")}\n`);
  });
});
