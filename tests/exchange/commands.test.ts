import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSoundSeeds } from "../../src/checks/check.ts";
import { exportGraph, FORMATS } from "../../src/exchange/export.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { digestOf } from "../../src/model/digest.ts";
import { loadGraph, openEmbedded, shippedSeeds } from "../support/loaded-graph.ts";
import { runYilian } from "../support/run-yilian.ts";
import { FIXTURE } from "../support/seed-folders.ts";

const program = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "yilian-exchange-"));
const at = (name: string) => join(folder, name);
const CITY = digestOf(readSoundSeeds(FIXTURE.seeds).content);

/** Runs a command to its end, on the made-up city unless told otherwise. */
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runYilian(args, { PATH: process.env.PATH ?? "", DATA_DIR: at("data"), SEED_DIR: FIXTURE.seeds, ...env });

async function digestIn(data: string): Promise<string> {
  const graph = await openGrafeo(data);
  try {
    return digestOf(await readContent(graph));
  } finally {
    await graph.close();
  }
}

/** A folder with the CSV that the data were exported to. */
function copyOfTables(name: string): string {
  cpSync(at("tables"), at(name), { recursive: true });
  return at(name);
}

beforeAll(async () => {
  expect((await run(["seed"])).status).toBe(0);
  expect((await run(["export", "csv", at("tables")])).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COUNTS = "10 entities, 10 relationships, 1 figures, 35 pieces of evidence, 2 documents";

describe("yilian export and import", () => {
  test.each(FORMATS)("%s is told with its counts and folder", async (format) => {
    const where = format === "graphml" ? "graph.graphml" : "7 files";
    expect(await run(["export", format, at(format)])).toEqual({
      status: 0,
      out: `Data set 1 (${CITY.slice(0, 12)}) is exported to ${where} in ${at(format)}: ${COUNTS}.\n`,
      err: "",
    });
  });

  test.each(["csv", "jsonl", "cypher"])("%s comes back, and tells what becomes of it", async (format) => {
    const DATA_DIR = at(`data-${format}`);
    const { status, out, err } = await run(["import", at(format)], { DATA_DIR });
    // A busy machine takes more than a second, and is told of progress.
    expect({ status, err }).toEqual({ status: 0, err: expect.stringMatching(/^(?:loading seeds, .*\n)*$/) });
    expect(out.split("\n")).toEqual([
      `Data set 1 (${CITY.slice(0, 12)}) is loaded: ${COUNTS}.`,
      expect.stringMatching(/^Loading took \d+\.\d s\. It takes \d+\.\d MB in .+\.$/),
      "`yilian serve` serves what was imported; `yilian seed --replace` replaces it with the seeds.",
      "",
    ]);
    expect((await run(["import", at(format)], { DATA_DIR })).out).toBe(
      `Data set 1 (${CITY.slice(0, 12)}) is loaded already, nothing changed: ${COUNTS}.\n`,
    );
    expect(await digestIn(DATA_DIR)).toBe(CITY);
    expect(await run(["export", format, at(`${format}-again`), "--quiet"], { DATA_DIR })).toEqual({
      status: 0,
      out: "",
      err: "",
    });
    for (const name of readdirSync(at(format)))
      expect(readFileSync(at(`${format}-again/${name}`))).toEqual(readFileSync(at(`${format}/${name}`)));
  });

  test("serve continues with what was imported, seed refuses to replace it, and --replace replaces it", async () => {
    const tables = copyOfTables("other");
    writeFileSync(join(tables, "dataset.csv"), "version,title\nother,Imported\n");
    const DATA_DIR = at("data-other");
    expect((await run(["import", tables, "-q"], { DATA_DIR })).status).toBe(0);
    expect(await run(["seed"], { DATA_DIR })).toEqual({
      status: 1,
      out: "",
      err: expect.stringMatching(
        /^The stored data \(version other, .*\) were imported\. Nothing was changed\. .*--replace/,
      ),
    });

    const serving = spawn(process.execPath, [program], {
      env: { PATH: process.env.PATH, DATA_DIR, SEED_DIR: FIXTURE.seeds, PORT: "0", LOG_LEVEL: "silent" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const gone = once(serving, "exit");
    const lines: string[] = [];
    for await (const line of createInterface({ input: serving.stdout })) {
      lines.push(line);
      if (line.startsWith("Ready after")) break;
    }
    const url = lines.find((line) => line.startsWith("API"))?.split(/\s+/)[1] ?? "";
    const body = JSON.stringify({ query: "{ dataset { version } }" });
    const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect(await answer.json()).toMatchObject({ data: { dataset: { version: "other" } } });
    serving.kill("SIGTERM");
    await gone;
    expect(lines[0]).toMatch(
      /^Data set other \(\w+\) was imported, and is served as it is: .* `yilian seed --replace` /,
    );

    expect((await run(["doctor"], { DATA_DIR, PORT: "0" })).out).toContain("They did not come from these seeds");
    expect(await run(["seed", "--replace"], { DATA_DIR })).toMatchObject({
      status: 0,
      out: expect.stringContaining("is loaded"),
    });
    expect(await digestIn(DATA_DIR)).toBe(CITY);
  }, 60_000);

  test("--bom begins each CSV with a byte order mark, and is for CSV alone", async () => {
    expect((await run(["export", "csv", at("bom"), "--bom"])).status).toBe(0);
    for (const name of readdirSync(at("bom")))
      expect(readFileSync(at(`bom/${name}`)).subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf));
    expect(await run(["export", "cypher", at("none"), "--bom"])).toEqual({
      status: 1,
      out: "",
      err: "--bom is only for csv: leave it out for cypher.\n",
    });
    expect(existsSync(at("none"))).toBe(false);
  });

  test("faults are told on the standard error, with 1; nothing is loaded, and no database is made", async () => {
    copyOfTables("wrong");
    writeFileSync(at("wrong/dataset.csv"), "version,title\n");
    const DATA_DIR = at("never");
    expect(await run(["import", at("wrong"), "-q"], { DATA_DIR })).toEqual({
      status: 1,
      out: "",
      err: "dataset.csv:1: No row defines the data set. Write its version and title.\n1 fault; nothing was loaded.\n",
    });
    expect(existsSync(DATA_DIR)).toBe(false);
  });

  test("what Excel takes for a formula gets an apostrophe, which an import removes", async () => {
    const city = copyOfTables("formulas");
    const figures = readFileSync(join(city, "figures.csv"), "utf8");
    writeFileSync(join(city, "figures.csv"), figures.replace(",exact,,,,,,,,,", ",exact,,,,,,,,=1+1,"));
    const DATA_DIR = at("data-formulas");
    expect((await run(["import", city], { DATA_DIR })).status).toBe(0);
    await run(["export", "csv", at("formulas-safe")], { DATA_DIR });
    expect(readFileSync(join(at("formulas-safe"), "figures.csv"), "utf8")).toContain(",'=1+1,");
    const again = at("data-formulas-again");
    expect((await run(["import", at("formulas-safe")], { DATA_DIR: again })).status).toBe(0);
    await run(["export", "csv", at("formulas-twice")], { DATA_DIR: again });
    for (const file of ["figures.csv", "entities.csv"])
      expect(readFileSync(join(at("formulas-twice"), file))).toEqual(readFileSync(join(at("formulas-safe"), file)));
    expect((await run(["export", "csv", "--raw", at("formulas-raw")], { DATA_DIR })).out.split("\n")[1]).toBe(
      "1 cell begins with = + - or @, which Excel takes for a formula: open the files by Data > From Text/CSV, all columns as Text.",
    );
  });

  test("an unknown format is a usage fault; Cypher does not go among the seeds it came from", async () => {
    expect(await run(["export", "xlsx", at("none")])).toMatchObject({
      status: 2,
      err: expect.stringContaining("Allowed choices are csv, jsonl, graphml, cypher."),
    });
    expect(await run(["export", "cypher", FIXTURE.seeds])).toMatchObject({
      status: 1,
      err: expect.stringContaining("an export there would contain everything twice"),
    });
    expect((await run(["complete", "--", "export", "--"])).out).toMatch(/^--bom\t/m);
    expect((await run(["--help"])).out).toMatch(/^ {2}export .+\n(?: {4}.*\n)* {2}import /m);
    expect((await run(["complete", "--", "im"])).out).toMatch(/^import\t/m);
  });
});

describe("an import that is killed in the middle", () => {
  let child: ChildProcess;
  afterAll(() => child?.kill("SIGKILL"));

  test("leaves what was there before, and the next one is whole", async () => {
    const data = at("killed");
    await run(["seed"], { DATA_DIR: data });
    const tables = at("of-real-seeds");
    const { graph } = await loadGraph(openEmbedded);
    await exportGraph(graph, "csv", tables);
    const dist = (path: string) => JSON.stringify(new URL(`../../dist/${path}.js`, import.meta.url).href);
    const code = `
      import { openGrafeo } from ${dist("graph/grafeo/grafeo")};
      import { readExchange } from ${dist("exchange/import")};
      import { loadSound } from ${dist("loading/load")};
      const graph = await openGrafeo(${JSON.stringify(data)});
      await loadSound(graph, readExchange(${JSON.stringify(tables)}), {
        onProgress: ({ done, total }) => {
          if (done * 2 < total) return;
          console.log("half-way");
          // Stands still, so that the kill comes in the middle.
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
        },
      });`;
    child = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
    const [line] = await once(createInterface({ input: child.stdout ?? process.stdin }), "line");
    expect(line).toBe("half-way");
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    expect(await gone).toEqual([null, "SIGKILL"]);
    expect(await digestIn(data)).toBe(CITY);
    expect((await run(["import", tables], { DATA_DIR: data })).status).toBe(0);
    expect(await digestIn(data)).toBe(digestOf(shippedSeeds().content));
  }, 60_000);
});
