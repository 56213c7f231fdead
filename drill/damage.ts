import { cpSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { load, run, SEEDS, stateOf } from "./command.ts";
import { damagedLogs } from "./damaged-logs.ts";
import type { DrillOptions, Exercise, Row } from "./exercise.ts";
import { lacksFileFaults } from "./file-faults/library.ts";
import { copyFolder, remove } from "./folders.ts";
import { HARMS, type Harm, placesIn } from "./harms.ts";
import { type Answer, answerOf, servedState, serveFolder } from "./served-state.ts";
import { type State, Tally } from "./verdict.ts";

/** Damages each file of a data folder, and a backup. */
export const damage: Exercise = {
  name: "damage",
  about: "flipped bits, cuts and zeros in each file of the data folder, its log and its index, and in a backup",
  async run(options) {
    const { work, say } = options;
    const folder = join(work, "sound");
    const digest = await load(folder, SEEDS.first);
    // This stores the index.
    const answer = await answerOf(folder, SEEDS.first);
    const token = (await run(["token", "add", "drill", "--quiet"], { DATA_DIR: folder })).output.trim();
    const backup = join(work, "sound.backup");
    await run(["backup", backup], { DATA_DIR: folder });
    const files = filesOf(folder);
    // All of the data folder is known: a file that a later version adds needs a judge.
    const judges: Readonly<Record<string, (copy: string) => Promise<State>>> = {
      "graph.grafeo": stateOf,
      "tokens.json": (copy) => stateOfTokens(copy, token, digest),
      [files.find((name) => /^index-/.test(name)) ?? "index"]: (copy) => stateOfIndex(copy, answer),
    };
    if (files.toSorted().join() !== Object.keys(judges).toSorted().join())
      throw new Error(`The data folder has other files: ${files.join(", ")}`);
    const rows: Row[] = [];
    for (const harm of HARMS) {
      for (const file of files) {
        const given = { file, harm, digest, stateIn: judges[file] ?? stateOf };
        rows.push(await damaged(folder, given, options));
      }
      rows.push(await backupDamaged(harm, { backup, digest }, options));
    }
    const lacks = lacksFileFaults();
    if (lacks === undefined) rows.push(...(await damagedLogs(folder, digest, options)));
    else say(`The damage of logs is skipped, because ${lacks}.`);
    return rows;
  },
};

interface Damaged {
  readonly file: string;
  readonly harm: Harm;
  readonly digest: string;
  readonly stateIn: (copy: string) => Promise<State>;
}

async function damaged(
  folder: string,
  { file, harm, digest, stateIn }: Damaged,
  { rounds, work, say }: DrillOptions,
): Promise<Row> {
  const tally = new Tally({ old: digest, new: digest, isDamaged: true });
  for (const place of placesIn(rounds)) {
    const copy = mkdtempSync(join(work, "damage-"));
    copyFolder(folder, copy);
    harm.apply(join(copy, file), place);
    const state = await stateIn(copy);
    if (tally.add(state) === "wrong") say(`${file}, ${harm.name} at ${place}: ${JSON.stringify(state)}`);
    remove(copy);
  }
  return tally.row(`${harm.name}: ${file.replace(/[0-9a-f]{16}/, "…")}`);
}

/** A damaged index must be noticed and made again, so the service answers as before. */
async function stateOfIndex(copy: string, answer: Answer): Promise<State> {
  const state = await servedState(copy, SEEDS.first, [answer]);
  return state.is === "refused" ? { is: "crashed", reason: state.reason } : state;
}

/** With damaged tokens a service may refuse to start, or to accept the token; it accepts no other. */
async function stateOfTokens(copy: string, token: string, digest: string): Promise<State> {
  const service = await serveFolder(copy, SEEDS.first, { AUTH: "token" }).catch((error: unknown) => String(error));
  if (typeof service === "string") return { is: "refused", reason: service };
  try {
    const statusWith = async (bearer: string): Promise<number> => {
      const headers = { authorization: `Bearer ${bearer}`, "content-type": "application/json" };
      const body = JSON.stringify({ query: "{ dataset { digest } }" });
      return (await fetch(`${service.origin}/graphql`, { method: "POST", headers, body })).status;
    };
    const other = await statusWith(`${token.slice(0, -1)}${token.endsWith("A") ? "E" : "A"}`);
    if (other !== 401) return { is: "mixed", reason: `another token is answered with ${other}` };
    const own = await statusWith(token);
    if (own === 401) return { is: "refused", reason: "the token is rejected" };
    return own === 200 ? { is: "sound", digest } : { is: "mixed", reason: `the token is answered with ${own}` };
  } finally {
    await service.stop();
  }
}

/** Restores damaged backups into empty folders. */
async function backupDamaged(
  harm: Harm,
  { backup, digest }: { backup: string; digest: string },
  { rounds, work, say }: DrillOptions,
): Promise<Row> {
  const tally = new Tally({ old: digest, new: digest, isDamaged: true });
  for (const place of placesIn(rounds)) {
    const copy = join(work, "damaged.backup");
    cpSync(backup, copy);
    harm.apply(copy, place);
    const folder = mkdtempSync(join(work, "restored-"));
    const { status, output } = await run(["restore", copy], { DATA_DIR: folder });
    const stored = await stateOf(folder);
    // A backup that is refused changes nothing.
    const isRefused = status === 1 && stored.is === "empty";
    const state: State = isRefused ? { is: "refused", reason: output } : stored;
    if (tally.add(state) === "wrong") say(`backup, ${harm.name} at ${place}: ${JSON.stringify(state)}`);
    remove(folder);
  }
  return tally.row(`${harm.name}: backup`);
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile());
}
