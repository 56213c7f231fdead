import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "./client.ts";
import { load, SEEDS, stateOf } from "./command.ts";
import type { DrillOptions, Row } from "./exercise.ts";
import { copyFolder } from "./folders.ts";
import { answerOf, serveFolder, stateIn } from "./served-state.ts";
import { Tally } from "./verdict.ts";

/** A disk of this size has room for a data set, but not for two. */
export const DISK_KB = 4_096;
/** The engine makes a checkpoint each minute, and the service is not ready after three that failed. */
const NOTICED_MS = 360_000;
const RECOVERED_MS = 180_000;

/** Fills a disk while a service runs on it, which has changes that are in its log only; then frees it. */
export async function fillWhileServing({ work, say }: DrillOptions): Promise<Row> {
  const disk = join(work, "filling");
  mkdirSync(disk);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_KB}k`, "tmpfs", disk]);
  try {
    const digest = await load(join(work, "of the second"), SEEDS.second);
    const expected = await answerOf(join(work, "of the second"), SEEDS.second);
    await load(disk, SEEDS.first);
    const tally = new Tally({ old: digest, new: digest });
    const service = await serveFolder(disk, SEEDS.second);
    const client = new Client(service.origin, "192.0.2.2");
    const filler = join(disk, "filler");
    fill(filler);
    /** Asks until readiness has a status; how long that took. */
    const askUntil = async (status: number, withinMs: number): Promise<number | undefined> => {
      const begun = performance.now();
      while (performance.now() - begun < withinMs) {
        const state = await service.ask().then((answer) => stateIn(answer, [expected]), failed);
        if (tally.add(state) === "wrong") say(`on the full disk: ${JSON.stringify(state)}`);
        if ((await client.send("/health/ready")).status === status) return performance.now() - begun;
        await sleep(1_000);
      }
      return undefined;
    };
    const noticed = await askUntil(503, NOTICED_MS);
    // What a power failure would leave now.
    const copy = join(work, "copy of the full disk");
    copyFolder(disk, copy);
    rmSync(join(copy, "filler"));
    const verdict = tally.add(await stateOf(copy), true);
    rmSync(filler);
    const recovered = await askUntil(200, RECOVERED_MS);
    client.close();
    await service.stop();
    tally.add(await stateOf(disk), true);
    if (noticed === undefined || recovered === undefined) tally.addFault();
    say(`not ready after ${noticed} ms, ready again after ${recovered} ms; a copy of the full disk: ${verdict}`);
    const seconds = [noticed, recovered].map((ms) => Math.round((ms ?? 0) / 1_000));
    const row = tally.row("a disk that fills while serving");
    const found = `${row.found} answers and folders; not ready after ${seconds[0]} s, ready again after ${seconds[1]} s with room`;
    return { ...row, found, recoveryMs: Math.round(recovered ?? 0) };
  } finally {
    execFileSync("umount", [disk]);
  }
}

/** Fills a disk with one file. */
export function fill(path: string): void {
  try {
    writeFileSync(path, Buffer.alloc(DISK_KB * 1_024));
  } catch {
    // What fits is written.
  }
}

function failed(error: unknown): { readonly is: "crashed"; readonly reason: string } {
  return { is: "crashed", reason: String(error) };
}
