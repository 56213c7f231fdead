import { expect, test } from "vitest";
import { YilianError } from "../../src/errors.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { backupOf } from "../support/backup-file.ts";
import { FIXTURE } from "../support/seed-folders.ts";
import { type FuzzedReader, fuzzedReaders, fuzzReader } from "./fuzzed-readers.ts";

const RUNS = 100;

const graph = await openGrafeo();
await graph.applySchema();
await loadSeeds(graph, FIXTURE.seeds);
const readers = fuzzedReaders({ seeds: FIXTURE.seeds, backup: await backupOf(graph) });
await graph.close();

test.each(readers)("$name: changed texts are read or refused with a code", async (reader) => {
  const { read, refused } = await fuzzReader(reader, { runs: RUNS, seed: Date.now() });
  expect(read + refused).toBe(RUNS);
});

test.each<[what: string, read: () => unknown, message: RegExp]>([
  ["another exception", () => JSON.parse("{"), /JSON/],
  [
    "a code of another reader",
    () => {
      throw new YilianError("NOT_LOADED", "nothing is loaded");
    },
    /nothing is loaded/,
  ],
])("a reader that fails with %s is found", async (_, read, message) => {
  const reader: FuzzedReader = { name: "faulty", originals: ["a"], pieces: [], codes: ["INVALID_SEEDS"], read };
  await expect(fuzzReader(reader, { runs: 5, seed: 1 })).rejects.toThrow(message);
});
