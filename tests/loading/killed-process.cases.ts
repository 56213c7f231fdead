import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { readSoundSeeds } from "../../src/checks/check.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Neo4jSettings } from "../../src/graph/neo4j/neo4j.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { readContent } from "../../src/loading/stored-content.ts";
import { readDataset } from "../../src/loading/stored-state.ts";
import { digestOf } from "../../src/model/digest.ts";
import { FIXTURE, folderWith, pathOf } from "../support/seed-folders.ts";
import { names } from "../support/stored-graph.ts";

/** Loads a folder in parts in a process of its own, and kills that one between two statements of a part. */
async function killInTheMiddle(settings: Neo4jSettings, folder: string): Promise<void> {
  const dist = (path: string) => JSON.stringify(new URL(`../../dist/${path}.js`, import.meta.url).href);
  const code = `
    import { openNeo4j } from ${dist("graph/neo4j/neo4j")};
    import { loadSeeds } from ${dist("loading/load")};
    const graph = await openNeo4j(${JSON.stringify(settings)});
    graph.transactionRows = 6;
    await loadSeeds(graph, ${JSON.stringify(folder)}, {
      onProgress: ({ done, total }) => {
        if (done * 2 < total) return;
        console.log("half-way");
        // Stands still, so that the kill comes in the middle.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
      },
    });`;
  const stdio = ["ignore", "pipe", "inherit"] as const;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: [...stdio] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = await once(createInterface({ input: child.stdout ?? process.stdin }), "line");
  expect(line).toBe("half-way");
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  expect(await gone).toEqual([null, "SIGKILL"]);
}

/** Checks on a server that a process which is really killed in a large loading leaves what was there. */
export function killedProcessCases(graphOf: () => Graph, settings: Neo4jSettings): void {
  const digestOfFolder = (folder: string) => digestOf(readSoundSeeds(folder).content);

  test("a process that is killed in a first loading leaves no data set, and the next one is complete", async () => {
    const graph = graphOf();
    await killInTheMiddle(settings, FIXTURE.seeds);
    expect(await readDataset(graph)).toBeUndefined();
    expect((await names(graph)).length).toBeGreaterThan(5);
    await loadSeeds(graph, FIXTURE.seeds, { patienceMs: 1_000 });
    expect(digestOf(await readContent(graph))).toBe(digestOfFolder(FIXTURE.seeds));
  }, 90_000);

  test("a process that is killed in a replacement leaves the data set, and the next one is complete", async () => {
    const graph = graphOf();
    const more = folderWith(FIXTURE.seeds, pathOf("support/fixture-more"));
    await loadSeeds(graph, FIXTURE.seeds);
    const before = await names(graph);
    await killInTheMiddle(settings, more);
    expect(digestOf(await readContent(graph))).toBe(digestOfFolder(FIXTURE.seeds));
    expect((await names(graph)).length).toBeGreaterThan(before.length);
    await loadSeeds(graph, more, { patienceMs: 1_000 });
    expect(digestOf(await readContent(graph))).toBe(digestOfFolder(more));
    await loadSeeds(graph, FIXTURE.seeds);
    expect(await names(graph)).toEqual(before);
  }, 90_000);
}
