import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fault, FileFaults, lacksFileFaults } from "../../drill/file-faults/library.ts";
import { operationsIn } from "../../drill/file-faults/operations.ts";
import { afterPowerCut } from "../../drill/file-faults/power-cut.ts";
import { required } from "../support/require.ts";

/** Its fourth operation is the write of "second". A child does the last two, and so continues the count. */
const PROGRAM = `
  const fs = require("node:fs");
  fs.writeFileSync("first", "first");
  fs.writeFileSync("second", "second");
  fs.renameSync("second", "third");
  process.stdout.write("stored");
  require("node:child_process").execFileSync(process.execPath, ["-e", 'require("node:fs").writeFileSync("child", "x")']);
`;

let work = "";
let faults: FileFaults;

describe.runIf(required("compiler", lacksFileFaults()))("faults of files", () => {
  beforeAll(() => {
    work = realpathSync(mkdtempSync(join(tmpdir(), "yilian-faults-")));
    faults = new FileFaults("drill/file-faults", work);
  });

  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test("the log has each operation of all processes, and what was printed", async () => {
    const { folder, log } = await run(PROGRAM, "log");
    const operations = operationsIn(log(), folder).map(({ kind, path, target, data }) =>
      [kind, path, target, data.toString()].filter((text) => text !== "").join(" "),
    );
    expect(operations).toEqual([
      ...["create first", "write first first", "create second", "write second second", "rename second third"],
      ...["print stored", "create child", "write child x"],
    ]);
  });

  test("each process is killed before the operation of the number", async () => {
    const { folder, signal } = await run(PROGRAM, "kill", 4);
    expect(signal).toBe("SIGKILL");
    expect(contents(folder)).toEqual({ first: "first", second: "" });
    // The sixth is in the child.
    const later = await run(PROGRAM, "kill", 6);
    expect(later.signal).toBe("SIGKILL");
    expect(contents(later.folder)).toEqual({ first: "first", third: "second" });
  });

  test("a write is torn in the middle", async () => {
    const { folder, signal } = await run(PROGRAM, "torn", 4);
    expect(signal).toBe("SIGKILL");
    expect(contents(folder)).toEqual({ first: "first", second: "sec" });
  });

  test("a full disk takes half of a write and no more, and a failing one nothing", async () => {
    const full = await run(PROGRAM, "ENOSPC", 4);
    expect(full.errors).toContain("ENOSPC");
    expect(contents(full.folder)).toEqual({ first: "first", second: "sec" });
    const failing = await run(PROGRAM, "EIO", 3);
    expect(failing.errors).toContain("EIO");
    expect(contents(failing.folder)).toEqual({ first: "first" });
  });

  test("a token that was printed survives a power failure", async () => {
    const { folder, log } = await run(["token", "add", "drill"], "log");
    const operations = operationsIn(log(), folder);
    const printed = operations.findIndex(({ kind }) => kind === "print");
    const none = { names: new Map(), files: new Map() };
    const files = afterPowerCut(none, operations.slice(0, printed), "data without names", Math.random);
    expect(files.get("tokens.json")?.toString()).toContain('"drill"');
  });

  test("the first fault of a full disk is reported, not that of closing the folder", async () => {
    const seed = ["seed", "--seeds", "tests/other-city/seed"];
    const { folder, log } = await run(seed, "log");
    const operations = operationsIn(log(), folder);
    const commit = operations.findIndex(
      ({ kind, path, data }) => isLogged(path) && kind === "write" && data.length > 1e4,
    );
    const { out, errors } = await run(seed, "ENOSPC", commit + 1);
    expect(out).not.toContain("is loaded");
    expect(errors).toBe(
      "The disk of the data folder is full. Free some space and try again. Earlier data are unchanged.\n",
    );
  });
});

interface Ran {
  readonly folder: string;
  readonly signal: string | null;
  readonly out: string;
  readonly errors: string;
  readonly log: () => Buffer;
}

/** Runs a program in a new folder, or a command of the service on it. */
async function run(program: string | readonly string[], fault: Fault, at?: number): Promise<Ran> {
  const folder = mkdtempSync(join(work, "folder-"));
  const { env, readLog } = faults.prepare(folder, fault, at);
  const isProgram = typeof program === "string";
  const child = spawn(process.execPath, isProgram ? ["-e", program] : ["dist/main.js", ...program], {
    ...(isProgram && { cwd: folder }),
    env: { PATH: process.env.PATH, DATA_DIR: folder, ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const [, signal] = (await once(child, "close")) as [number | null, string | null];
  return { folder, signal, out, errors, log: readLog };
}

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

function isLogged(path: string): boolean {
  return path.startsWith("graph.grafeo.wal/");
}
