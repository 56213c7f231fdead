import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { createLogger } from "../../src/http/logger.ts";
import { createYilian } from "../../src/yilian.ts";
import { temporaryFolder } from "../support/maintained-service.ts";
import { metricIn } from "../support/observed-service.ts";
import { FIXTURE } from "../support/seed-folders.ts";

test("/metrics has the result and the time of backups, verifications, reloads and restores", async () => {
  const graph = await openGrafeo(join(temporaryFolder(), "data"));
  await graph.applySchema();
  const settings = { SEED_DIR: FIXTURE.seeds, PORT: "0" };
  const log = createLogger("silent");
  const yilian = await createYilian({ settings, graph, log });
  const read = async () => (await fetch(`${yilian.url}/metrics`)).text();
  const countOf = async (command: string, outcome: string) =>
    metricIn(await read(), "yilian_maintenance_total", { command, outcome });
  const failedLast = async (command: string) => metricIn(await read(), "yilian_maintenance_last_failed", { command });
  const endedAt = async (command: string, outcome: string) =>
    metricIn(await read(), "yilian_maintenance_ended_timestamp_seconds", { command, outcome });
  try {
    expect(await countOf("backup", "ok")).toBe(0);
    expect(await endedAt("backup", "ok")).toBeUndefined();
    const parts: Uint8Array[] = [];
    await yilian.backup({ write: async (part) => void parts.push(part) });
    expect(await countOf("backup", "ok")).toBe(1);
    expect(await failedLast("backup")).toBe(0);
    expect(await endedAt("backup", "ok")).toBeGreaterThan(Date.now() / 1_000 - 60);

    const full = () => Promise.reject(new Error("The disk is full."));
    await expect(yilian.backup({ write: full })).rejects.toThrow();
    expect([await countOf("backup", "failed"), await failedLast("backup")]).toEqual([1, 1]);

    await yilian.reload();
    expect([await countOf("reload", "ok"), await failedLast("reload")]).toEqual([1, 0]);
    const text = async function* () {
      yield Buffer.from("no backup");
    };
    await expect(yilian.restore(text())).rejects.toMatchObject({ code: "BACKUP_FOREIGN" });
    expect([await countOf("restore", "failed"), await failedLast("restore")]).toEqual([1, 1]);
    const saved = async function* () {
      yield* parts;
    };
    await yilian.restore(saved());
    expect([await countOf("restore", "ok"), await failedLast("restore")]).toEqual([1, 0]);

    // The verification of the start counts too, whenever it runs.
    const before = (await countOf("verify", "mismatch")) ?? 0;
    expect(metricIn(await read(), "yilian_dataset_content_mismatch")).toBe(0);
    await graph.transaction((writer) => writer.execute("MATCH (e:Hospital) SET e.name = 'FORGED'"));
    await yilian.verifyStored();
    expect(await countOf("verify", "mismatch")).toBeGreaterThan(before);
    expect(await failedLast("verify")).toBe(0);
    expect(metricIn(await read(), "yilian_dataset_content_mismatch")).toBe(1);
    await yilian.reload({ repair: true });
    await vi.waitFor(async () => expect(metricIn(await read(), "yilian_dataset_content_mismatch")).toBe(0));
  } finally {
    await yilian.close();
    await graph.close();
  }
});
