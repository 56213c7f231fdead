import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readSoundSeeds } from "../../src/checks/check.ts";
import { examine, examineNode, type Finding, formatFindings } from "../../src/cli/doctor.ts";
import { readSettings } from "../../src/config/settings.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { loadSeeds, loadSound } from "../../src/loading/load.ts";
import { COPIES_FORMAT } from "../../src/model/records.ts";
import { FIXTURE, folderOf, seedsWith } from "../support/seed-folders.ts";
import { run } from "../support/stored-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "yilian-doctor-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examineWith = (env: Readonly<Record<string, string>>, seeds = FIXTURE.seeds) =>
  examine(readSettings({ PORT: "0", SEED_DIR: seeds, ...env }));
const statesOf = (findings: readonly Finding[]) => Object.fromEntries(findings.map(({ what, state }) => [what, state]));

test.each([
  ["20.19.0", "good"],
  ["20.18.9", "bad"],
  ["18.20.0", "bad"],
  ["21.0.0", "good"],
  ["24.1.0", "good"],
])("Node %s is %s", (version, state) => {
  expect(examineNode(version).state).toBe(state);
});

test("findings are coloured where the stream shows colours", () => {
  const finding = { what: "node", state: "bad", found: "Node 18.0.0." } as const;
  expect(formatFindings([finding], { hasColors: () => true })).toBe("\u001b[31mBAD \u001b[39mnode    Node 18.0.0.");
  expect(formatFindings([finding], { hasColors: () => false })).toBe("BAD node    Node 18.0.0.");
});

describe("the doctor", () => {
  const DATA_DIR = join(folder, "data");

  test("finds all well before the first start, and makes nothing", async () => {
    const findings = await examineWith({ DATA_DIR });
    expect(statesOf(findings)).toEqual({
      ...{ node: "good", port: "good", folder: "good", space: "good", seeds: "good" },
      ...{ log: "good", metrics: "good", traces: "good" },
      data: "doubtful",
    });
    expect(existsSync(DATA_DIR)).toBe(false);
    mkdirSync(DATA_DIR);
    expect((await examineWith({ DATA_DIR })).at(-1)).toMatchObject({ found: "Nothing is loaded yet." });
    expect(readdirSync(DATA_DIR)).toEqual([]);
    // The index of a data set on Neo4j is no data.
    const index = join(DATA_DIR, "index-0123456789abcdef.bin");
    writeFileSync(index, "");
    expect((await examineWith({ DATA_DIR })).at(-1)).toMatchObject({ found: "Nothing is loaded yet." });
    rmSync(index);
  });

  test("tells what is loaded, and when the seeds say something else", async () => {
    const graph = await openGrafeo(DATA_DIR);
    await graph.applySchema();
    await loadSeeds(graph, FIXTURE.seeds);
    await graph.close();
    expect(statesOf(await examineWith({ DATA_DIR }))).toMatchObject({ engine: "good", data: "good" });
    const newer = seedsWith("20-hospital.cypher", ["'Lin Hai'", "'Lin Hai the Younger'"]);
    expect((await examineWith({ DATA_DIR }, newer)).at(-1)).toMatchObject({
      state: "doubtful",
      advice: "The seeds differ: `yilian seed`, or the next start, loads them.",
    });
  });

  test("reports data that were imported, data of a newer version, and a folder that is in use", async () => {
    const graph = await openGrafeo(DATA_DIR);
    await loadSound(graph, readSoundSeeds(FIXTURE.seeds), { origin: "import", otherData: "replace" });
    expect((await examineWith({ DATA_DIR })).at(-1)).toMatchObject({ what: "engine", state: "doubtful" });
    await graph.close();
    const other = seedsWith("20-hospital.cypher", ["'Lin Hai'", "'Lin Hai the Younger'"]);
    expect((await examineWith({ DATA_DIR }, other)).at(-1)).toMatchObject({
      state: "doubtful",
      advice: expect.stringContaining("`yilian seed --replace` replaces them"),
    });

    const again = await openGrafeo(DATA_DIR);
    await run(again, `MATCH (d:Dataset) SET d.format = ${COPIES_FORMAT + 1}`);
    await again.close();
    expect((await examineWith({ DATA_DIR })).at(-1)).toMatchObject({
      state: "bad",
      found: "The data were loaded by a newer Yilian.",
    });
  });

  test("tells faulty seeds, a taken port and an engine that is away, with what to do", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    const address = server.address();
    const PORT = String(typeof address === "object" ? address?.port : 0);
    const env = { PORT, GRAPH: "neo4j", NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" };
    const findings = await examineWith(env, folderOf("RETURN 1;"));
    server.close();
    expect(statesOf(findings)).toMatchObject({ node: "good", port: "doubtful", seeds: "bad", engine: "bad" });
    expect(formatFindings(findings).split("\n")).toContain("BAD seeds   ".concat(findings[2]?.found ?? ""));
    expect(findings.filter(({ state }) => state !== "good").every(({ found }) => found.endsWith("."))).toBe(true);
  });
});
