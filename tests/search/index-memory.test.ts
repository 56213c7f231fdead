import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { cityNetwork } from "../../bench/city-network.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import { loadingKey } from "../../src/index/dataset-version.ts";
import { IndexFolder } from "../../src/index/index-folder.ts";
import type { RelationshipRow } from "../../src/index/rows.ts";
import { columnsOf } from "../../src/search/index-columns.ts";
import { Indexes } from "../../src/search/indexes.ts";
import { buildNames } from "../../src/search/name-builder.ts";
import { loadNormalization } from "../../src/search/normalization.ts";

const VERSION = { digest: "digest", loadedAt: null, dataset: "dataset" };
const NO_READER = { read: () => Promise.reject(new Error("Nothing is read from the engine.")) };

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** The bytes that this process uses for objects and arrays, when no more of them are freed. */
async function usedBytes(): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let same = 0; same < 3; ) {
    collect();
    // What a promise or a finalizer refers to is free after a turn.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { heapUsed, external } = process.memoryUsage();
    same = heapUsed + external < least - 10_000 ? 0 : same + 1;
    least = Math.min(least, heapUsed + external);
  }
  return least;
}

/** Stores the index of a network, so that nothing of its building stays in memory. */
async function storeIndex(folder: IndexFolder): Promise<void> {
  const { entities, relationships } = cityNetwork(10_000, 1);
  const nodes = entities.map(({ id, kind, name }) => ({ id, kind, name }));
  const edges = relationships.map(({ id, type, from, to, properties: { since = null } }): RelationshipRow => {
    const ends = { from: entities[from]?.id ?? "", to: entities[to]?.id ?? "" };
    return { id, type, ...ends, status: null, since: since as string | null, until: null };
  });
  const adjacency = buildAdjacency(nodes, edges);
  await folder.write(loadingKey(VERSION), columnsOf(adjacency, await buildNames(adjacency, await loadNormalization())));
}

test("the reported size of the indexes is what the process grows by, within a fifth", async () => {
  const path = mkdtempSync(join(tmpdir(), "yilian-memory-"));
  try {
    const folder = new IndexFolder(path, (message) => expect.fail(message));
    await storeIndex(folder);
    const before = await usedBytes();
    const indexes = new Indexes({ folder });
    await indexes.prepare(VERSION, NO_READER);
    const grown = (await usedBytes()) - before;
    const reported = indexes.bytesOf(VERSION) ?? 0;
    expect(reported).toBeGreaterThan(3_000_000);
    expect(reported / grown).toBeGreaterThan(0.8);
    expect(reported / grown).toBeLessThan(1.2);
  } finally {
    rmSync(path, { recursive: true });
  }
});
