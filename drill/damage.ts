import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load, run, SEEDS, start, stateOf } from "./command.ts";
import type { Exercise, Row } from "./exercise.ts";
import { copyFolder } from "./folders.ts";

type Harm = (path: string, at: number) => void;

const HARMS: readonly (readonly [name: string, harm: Harm])[] = [
  [
    "bit flipped",
    (path, at) => {
      const bytes = readFileSync(path);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(path, bytes);
    },
  ],
  ["cut", (path, at) => truncateSync(path, at)],
  [
    "4 kB of zeros",
    (path, at) => {
      const bytes = readFileSync(path);
      bytes.fill(0, at, Math.min(bytes.length, at + 4_096));
      writeFileSync(path, bytes);
    },
  ],
];

/** Damages each file of a data folder, and a backup. */
export const damage: Exercise = {
  name: "damage",
  about: "flipped bits, cuts and zeros in each file of the data folder, and in a backup",
  async run({ rounds, work, say }) {
    const folder = join(work, "sound");
    const digest = await load(folder, SEEDS.first);
    const backup = join(work, "sound.backup");
    await run(["backup", backup], { DATA_DIR: folder });
    const unfinished = await withLog(folder, join(work, "with-log"));
    const rows: Row[] = [];
    for (const [name, harm] of HARMS) {
      for (const source of [folder, unfinished])
        for (const file of filesOf(source).filter((each) => /grafeo/.test(each))) {
          const count = { refused: 0, reported: 0, harmless: 0, wrong: 0 };
          for (let round = 0; round < rounds; round++) {
            const copy = mkdtempSync(join(work, "damage-"));
            copyFolder(source, copy);
            const path = join(copy, file);
            harm(path, positionIn(path, round, rounds));
            const state = await stateOf(copy);
            if (state.is === "refused") count.refused++;
            else if (state.is === "different") count.reported++;
            else if (state.is === "sound" && state.digest === digest) count.harmless++;
            else count.wrong++;
            if (!["refused", "different"].includes(state.is) && !(state.is === "sound" && state.digest === digest))
              say(`${file}, ${name}: ${JSON.stringify(state)}`);
            rmSync(copy, { recursive: true, force: true });
          }
          const place = source === folder ? file : `${file}, while a log is there`;
          rows.push({
            what: `${name}: ${place}`,
            runs: rounds,
            lost: 0,
            wrong: count.wrong,
            found: `refused ${count.refused}, harmless ${count.harmless}, reported by its digest ${count.reported}`,
          });
        }
      rows.push(await backupDamaged(name, harm, { backup, digest, rounds, work }));
    }
    return rows;
  },
};

/** Restores damaged backups into empty folders. */
async function backupDamaged(
  name: string,
  harm: Harm,
  { backup, digest, rounds, work }: { backup: string; digest: string; rounds: number; work: string },
): Promise<Row> {
  const count = { refused: 0, harmless: 0, wrong: 0 };
  for (let round = 0; round < rounds; round++) {
    const copy = join(work, "damaged.backup");
    cpSync(backup, copy);
    harm(copy, positionIn(copy, round, rounds));
    const folder = mkdtempSync(join(work, "restored-"));
    const { status } = await run(["restore", copy], { DATA_DIR: folder });
    const state = await stateOf(folder);
    if (status !== 0 && state.is === "empty") count.refused++;
    else if (status === 0 && state.is === "sound" && state.digest === digest) count.harmless++;
    else count.wrong++;
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    what: `${name}: backup`,
    runs: rounds,
    lost: 0,
    wrong: count.wrong,
    found: `refused ${count.refused}, harmless ${count.harmless}`,
  };
}

/** A folder whose log was not merged into the data file, as a killed process leaves it. */
async function withLog(folder: string, copy: string): Promise<string> {
  copyFolder(folder, copy);
  const { child, ended } = start(["serve"], { DATA_DIR: copy, SEED_DIR: SEEDS.first, PORT: "0" });
  child.stdout?.on("data", (text: string) => {
    if (text.includes("Ready after")) child.kill("SIGKILL");
  });
  await ended;
  return copy;
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile() && statSync(join(folder, name)).size > 0);
}

/** A position in a file, which moves through it from round to round. */
function positionIn(path: string, round: number, rounds: number): number {
  return Math.min(statSync(path).size - 1, Math.floor((statSync(path).size * (round + Math.random())) / rounds));
}
