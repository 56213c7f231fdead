import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import {
  type MaintainedService,
  openMaintained,
  startMaintained,
  temporaryFolder,
} from "../support/maintained-service.ts";
import { runYilian } from "../support/run-yilian.ts";
import { FIXTURE, seedsWith } from "../support/seed-folders.ts";

const PROGRAM = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const TITLE = "{ dataset { title } }";
const OTHER = ["title: '云溪市医院合作网络'", "title: '别的'"] as const;

/** Runs a command on a data folder, with the fixture's seeds. */
const run = (args: readonly string[], dataDir: string, env: Readonly<Record<string, string>> = {}) =>
  runYilian(args, { DATA_DIR: dataDir, SEED_DIR: FIXTURE.seeds, ...env });

describe("yilian reload", () => {
  test("without a service says what to do", async () => {
    const { status, err } = await run(["reload"], temporaryFolder());
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("`yilian serve` starts one") });
  });

  test("loads changed seeds into the service, and prints what it loaded", async () => {
    const seeds = seedsWith("00-dataset.cypher");
    const { dataDir, data } = await startMaintained({ SEED_DIR: seeds });
    const same = await run(["reload"], dataDir);
    expect(same).toMatchObject({ status: 0, out: expect.stringContaining("is loaded already, nothing changed") });
    const path = join(seeds, "00-dataset.cypher");
    writeFileSync(path, readFileSync(path, "utf8").replace(OTHER[0], OTHER[1]));
    const { status, out, err } = await run(["reload"], dataDir);
    expect({ status, out }).toEqual({ status: 0, out: expect.stringMatching(/^Data set 1 \(\w{12}\) is loaded: /) });
    expect(err).toContain("reading the seeds");
    expect(await data(TITLE)).toEqual({ dataset: { title: "别的" } });
    writeFileSync(path, "UNWIND [");
    const broken = await run(["reload"], dataDir);
    expect(broken).toMatchObject({ status: 1, err: expect.stringMatching(/^00-dataset\.cypher:1/m) });
    expect(await data(TITLE)).toEqual({ dataset: { title: "别的" } });
  });
});

test("SIGHUP loads changed seeds into the service, and a fault in them does not end it", async () => {
  const seeds = seedsWith("00-dataset.cypher");
  const env = { PATH: process.env.PATH ?? "", DATA_DIR: join(temporaryFolder(), "data"), SEED_DIR: seeds, PORT: "0" };
  const service = spawn(process.execPath, [PROGRAM, "serve"], { env, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void service.kill("SIGKILL"));
  let [out, log] = ["", ""];
  service.stdout.on("data", (text) => {
    out += text;
  });
  service.stderr.on("data", (text) => {
    log += text;
  });
  const soon = { timeout: 20_000, interval: 50 };
  await vi.waitFor(() => expect(out).toContain("Ready after"), soon);
  const path = join(seeds, "00-dataset.cypher");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, "UNWIND [");
  service.kill("SIGHUP");
  await vi.waitFor(() => expect(log).toMatch(/"code":"INVALID_SEEDS","reason":"00-dataset\.cypher:1/), soon);
  writeFileSync(path, text.replace(OTHER[0], OTHER[1]));
  service.kill("SIGHUP");
  await vi.waitFor(() => expect(log).toContain('"changed":true'), soon);
  const url = /API +(\S+)/.exec(out)?.[1] ?? "";
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: TITLE }),
  });
  expect(await answer.json()).toMatchObject({ data: { dataset: { title: "别的" } } });
});

describe("yilian backup and restore", () => {
  test("work without a service, also on a new folder", async () => {
    const folder = temporaryFolder();
    const [dataDir, file] = [join(folder, "data"), join(folder, "one.backup")];
    await run(["seed"], dataDir);
    const { status, out } = await run(["backup", file], dataDir);
    expect({ status, out }).toEqual({
      status: 0,
      out: expect.stringMatching(/^Data set 1 \(\w{12}\) is saved in .+one\.backup, \d\.\d MB: \d+ entities, /),
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(["data", "one.backup"]);
    const other = join(folder, "other");
    const restored = await run(["restore", file], other);
    expect(restored).toMatchObject({ status: 0, out: expect.stringContaining("is loaded: ") });
    expect(await run(["seed"], other)).toMatchObject({ out: expect.stringContaining("is loaded already") });
  });

  test("work while a service answers, which serves what was restored", async () => {
    const seeds = seedsWith("00-dataset.cypher", OTHER);
    const { dataDir, data, yilian } = await startMaintained({ SEED_DIR: seeds });
    const file = join(temporaryFolder(), "one.backup");
    expect(await run(["backup", file], dataDir)).toMatchObject({ status: 0 });
    const path = join(seeds, "00-dataset.cypher");
    writeFileSync(path, readFileSync(path, "utf8").replace("title: '别的'", "title: '新的'"));
    await yilian.reload();
    expect(await data(TITLE)).toEqual({ dataset: { title: "新的" } });
    const restored = await run(["restore", file], dataDir);
    expect(restored).toMatchObject({ status: 0, out: expect.stringContaining("is loaded: ") });
    expect(await data(TITLE)).toEqual({ dataset: { title: "别的" } });
  });

  test("leave an existing file as it is when there is nothing to save, or it cannot be written", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "one.backup");
    writeFileSync(file, "before");
    const nothing = await run(["backup", file], join(folder, "empty"));
    expect(nothing).toMatchObject({ status: 1, err: expect.stringContaining("nothing to save") });
    expect(readFileSync(file, "utf8")).toBe("before");
    await run(["seed"], join(folder, "data"));
    mkdirSync(join(folder, "taken"));
    for (const path of [join(folder, "missing", "x"), join(folder, "taken")])
      expect(await run(["backup", path], join(folder, "data"))).toMatchObject({
        status: 1,
        err: expect.stringContaining("cannot be written"),
      });
    expect(readdirSync(folder).sort()).toEqual(["data", "empty", "one.backup", "taken"]);
    expect(existsSync(join(folder, "missing"))).toBe(false);
  });
});

describe("while a service answers that no command changes", () => {
  let service: MaintainedService;
  const folder = mkdtempSync(join(tmpdir(), "yilian-maintained-"));
  beforeAll(async () => {
    service = await openMaintained({ DATA_DIR: join(folder, "data") });
  });
  afterAll(async () => {
    await service.yilian.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("yilian reload rejects a service of another engine", async () => {
    const neo4j = { GRAPH: "neo4j", NEO4J_URI: "neo4j://127.0.0.1:1", NEO4J_PASSWORD: "x" };
    const { status, err } = await run(["reload"], service.dataDir, neo4j);
    expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("does not serve GRAPH=neo4j") });
  });

  test("backup and restore report a wrong file with its code's advice, and change nothing", async () => {
    const file = join(temporaryFolder(), "text");
    writeFileSync(file, "no backup");
    for (const [path, message] of [
      [file, "The file is no backup of Yilian."],
      [join(file, "missing"), "is no file"],
      [temporaryFolder(), "is no file"],
    ] as const)
      expect(await run(["restore", path], service.dataDir)).toMatchObject({
        status: 1,
        err: expect.stringContaining(message),
      });
    expect(await service.data(TITLE)).toEqual({ dataset: { title: "云溪市医院合作网络" } });
  });

  test("yilian export works, and writes the same files", async () => {
    const folder = temporaryFolder();
    const [served, stored] = [join(folder, "served"), join(folder, "stored")];
    expect(await run(["export", "csv", served], service.dataDir)).toMatchObject({
      status: 0,
      out: expect.stringContaining("is exported to"),
    });
    await run(["seed"], join(folder, "data"));
    await run(["export", "csv", stored], join(folder, "data"));
    expect(readdirSync(served)).toEqual(readdirSync(stored));
    for (const name of readdirSync(served))
      expect(readFileSync(join(served, name), "utf8")).toBe(readFileSync(join(stored, name), "utf8"));
    expect(await run(["export", "jsonl", served, "--bom"], service.dataDir)).toMatchObject({ status: 1 });
  });
});
