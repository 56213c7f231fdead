import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { openSnapshot } from "../../src/graphql/snapshot.ts";
import { DATASET } from "../../src/model/ids.ts";
import { state } from "../../src/queries/dataset.ts";
import { openEmbedded } from "../support/loaded-graph.ts";

test("a read after the end of its request does not fail, as nobody handles its error any more", async () => {
  const graph = await openEmbedded();
  const snapshot = openSnapshot(graph, {});
  await snapshot.close();
  for (const reader of [snapshot.reader, snapshot.shared]) {
    const read = reader.read(state, { id: DATASET }).then(
      () => "answered",
      () => "failed",
    );
    expect(await Promise.race([read, sleep(50, "waits")])).toBe("waits");
  }
  await graph.close();
});
