import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "../bench/server-process.ts";
import { load, PROGRAM, run, SEEDS, stateOf } from "./command.ts";
import type { Exercise, Row } from "./exercise.ts";
import { DISK_KB, fill, fillWhileServing } from "./filling-disk.ts";
import { copyFolder } from "./folders.ts";

/** Fills the disk, and takes the right to write away. */
export const disks: Exercise = {
  name: "disks",
  about:
    "a full disk while data are loaded and served, a folder that is read-only, and a disk that fills while serving",
  lacks: () =>
    process.platform === "linux" && process.getuid?.() === 0 && spawnSync("mount", ["--version"]).status === 0
      ? undefined
      : "it mounts small disks, which needs Linux and root",
  async run(options) {
    const { work, say } = options;
    const sound = join(work, "sound");
    const digest = await load(sound, SEEDS.first);
    const changed = await load(join(work, "changed"), SEEDS.second);
    const disk = join(work, "disk");
    mkdirSync(disk);
    const rows: Row[] = [];
    for (const [what, options] of [
      ["a full disk", `size=${DISK_KB}k`],
      ["a read-only disk", `size=${DISK_KB}k`],
    ] as const) {
      execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", disk]);
      try {
        copyFolder(sound, disk);
        if (what === "a full disk") fill(join(disk, "filler"));
        else execFileSync("mount", ["-o", "remount,ro", disk]);
        const begun = performance.now();
        const server = await startServer(PROGRAM, ["serve"], {
          ...{ DATA_DIR: disk, SEED_DIR: SEEDS.first, PORT: "0", GRAPH: "embedded", LOG_LEVEL: "error" },
        }).catch((error: unknown) => say(String(error)));
        const ready = server ? await (await fetch(`${server.url.replace("/graphql", "")}/health/ready`)).json() : {};
        const served = (ready as { dataset?: { digest?: string } }).dataset?.digest;
        const recoveryMs = Math.round(performance.now() - begun);
        await server?.stop();
        const seeded = await run(["seed", "--replace"], { DATA_DIR: disk, SEED_DIR: SEEDS.second });
        // On another disk, as reading all of it needs some room too.
        const copy = join(work, `copy of ${what}`);
        copyFolder(disk, copy);
        const state = await stateOf(copy);
        const expected = seeded.status === 0 ? changed : digest;
        rows.push({
          what: `serve and seed on ${what}`,
          runs: 2,
          lost: state.is === "sound" && state.digest === expected ? 0 : 1,
          wrong: served?.startsWith(digest) === true ? 0 : 1,
          recoveryMs,
          found: `served ${served?.slice(0, 12) ?? "nothing"}; seed: ${seeded.output.trim().split("\n").at(-1) ?? ""}`,
        });
      } finally {
        execFileSync("umount", [disk]);
      }
    }
    rows.push(await fillWhileServing(options));
    chmodSync(disk, 0o700);
    rmSync(disk, { recursive: true, force: true });
    return rows;
  },
};
