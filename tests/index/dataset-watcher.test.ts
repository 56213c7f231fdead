import { expect, test, vi } from "vitest";
import { YilianError } from "../../src/errors.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { watchDataset } from "../../src/index/dataset-watcher.ts";
import { loadSound } from "../../src/loading/load.ts";
import { DATASET } from "../../src/model/ids.ts";
import { state } from "../../src/queries/dataset.ts";
import { readThrough } from "../support/bound-graph.ts";
import { versionOf } from "../support/versions.ts";

test("an index is built less often the more often that fails", async () => {
  const graph = await openGrafeo();
  await loadSound(graph, versionOf(1));
  let [reads, builds] = [0, 0];
  const counted = readThrough(graph, (name, read) => {
    if (name === state.name) reads++;
    return read();
  });
  const build = async (): Promise<void> => {
    builds++;
    throw new YilianError("ENGINE_FAULT", "The rows cannot be read.");
  };
  const watcher = watchDataset(counted, build, () => {}, 30);
  const [stored] = await graph.read(state, { id: DATASET });
  const looksOften = (): void => {
    // A request that reads the same data set repeats nothing.
    watcher.update(stored);
    // Each look reads the state twice.
    expect(reads).toBeGreaterThan(100);
  };
  await vi.waitFor(looksOften, { timeout: 20_000, interval: 10 });
  expect(builds).toBeGreaterThan(1);
  expect(builds).toBeLessThan(20);
  await watcher.stop();
  await graph.close();
});
