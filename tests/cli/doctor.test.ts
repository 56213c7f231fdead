import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { examine, examineNode, type Finding, formatFindings } from "../../src/cli/doctor.ts";
import { readSettings } from "../../src/config.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { FIXTURE, folderOf, seedsWith } from "../support/seed-folders.ts";

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

test("findings have colours if the stream supports them", () => {
  const finding = { what: "node", state: "bad", found: "Node 18.0.0." } as const;
  expect(formatFindings([finding], { hasColors: () => true })).toBe("\u001b[31mBAD \u001b[39mnode   Node 18.0.0.");
  expect(formatFindings([finding], { hasColors: () => false })).toBe("BAD node   Node 18.0.0.");
});

describe("the doctor", () => {
  const DATA_DIR = join(folder, "data");

  test("finds no problem before the first start, and makes no file", async () => {
    const findings = await examineWith({ DATA_DIR });
    expect(statesOf(findings)).toEqual({
      ...{ node: "good", port: "good", folder: "good", space: "good", seeds: "good" },
      data: "doubtful",
    });
    expect(existsSync(DATA_DIR)).toBe(false);
    mkdirSync(DATA_DIR);
    expect((await examineWith({ DATA_DIR })).at(-1)).toMatchObject({ found: "Nothing is loaded yet." });
    expect(readdirSync(DATA_DIR)).toEqual([]);
  });

  test("reports the loaded data, and whether the seeds are different", async () => {
    const graph = await openGrafeo(DATA_DIR);
    await graph.applySchema();
    await loadSeeds(graph, FIXTURE.seeds);
    await graph.close();
    expect(statesOf(await examineWith({ DATA_DIR }))).toMatchObject({ engine: "good", data: "good" });
    const newer = seedsWith("20-hospital.cypher", ["'Lin Hai'", "'Lin Hai the Younger'"]);
    expect((await examineWith({ DATA_DIR }, newer)).at(-1)).toMatchObject({
      state: "doubtful",
      advice: "The seeds are different. `yilian seed` or the next start loads them.",
    });
  });

  test("reports faulty seeds, a taken port and a missing engine, with advice", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    const address = server.address();
    const PORT = String(typeof address === "object" ? address?.port : 0);
    const env = { PORT, GRAPH: "neo4j", NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" };
    const findings = await examineWith(env, folderOf("RETURN 1;"));
    server.close();
    expect(statesOf(findings)).toEqual({ node: "good", port: "doubtful", seeds: "bad", engine: "bad" });
    expect(formatFindings(findings).split("\n")).toContain("BAD seeds  ".concat(findings[2]?.found ?? ""));
    expect(findings.filter(({ state }) => state !== "good").every(({ found }) => found.endsWith("."))).toBe(true);
  });
});
