import { join } from "node:path";
import { load, run, SEEDS, stateOf } from "./command.ts";
import type { Exercise } from "./exercise.ts";

const TOGETHER = 10;

/** Starts many processes on one folder. */
export const processes: Exercise = {
  name: "processes",
  about: "ten loadings at once on one folder",
  async run({ work }) {
    const folder = join(work, "shared");
    const first = await load(folder, SEEDS.first);
    const second = await load(join(work, "other"), SEEDS.second);
    const results = await Promise.all(
      Array.from({ length: TOGETHER }, () => run(["seed", "--replace"], { DATA_DIR: folder, SEED_DIR: SEEDS.second })),
    );
    const loaded = results.filter(({ status }) => status === 0).length;
    const told = results.filter(({ status, output }) => status === 1 && /Another process/.test(output)).length;
    const state = await stateOf(folder);
    const expected = loaded > 0 ? second : first;
    return [
      {
        what: "ten seed at once",
        runs: TOGETHER,
        lost: state.is === "sound" && state.digest === expected ? 0 : 1,
        wrong: TOGETHER - loaded - told,
        found: `${loaded} loaded, ${told} reported that another process has the folder`,
      },
    ];
  },
};
