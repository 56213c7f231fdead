import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { clocks } from "./clocks.ts";
import { damage } from "./damage.ts";
import { disks } from "./disks.ts";
import { engine } from "./engine.ts";
import type { Exercise, Row } from "./exercise.ts";
import { failing } from "./failing.ts";
import { fuzz } from "./fuzz.ts";
import { kills } from "./kills.ts";
import { load } from "./load.ts";
import { neo4j } from "./neo4j.ts";
import { power } from "./power.ts";
import { processes } from "./processes.ts";

const EXERCISES: readonly Exercise[] = [
  kills,
  power,
  failing,
  damage,
  disks,
  processes,
  clocks,
  engine,
  neo4j,
  fuzz,
  load,
];

const HELP = `Attacks the service as faults and hostile clients do, and prints what was lost, what was wrong, how long it took to
recover, and how memory grew. It ends with 1 if anything was lost or wrong.

  npm run drill -- [exercise…] [options]

${EXERCISES.map(({ name, about }) => `  ${name.padEnd(11)} ${about}`).join("\n")}

  --rounds <n>    how often an incident happens; of the operations of a command on files, about how many are disturbed
                  (default 20; 300 disturbs each)
  --minutes <n>   how long the mixed load lasts (default 15)
  --long          six hours of mixed load, and ten times the rounds`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "20" },
    minutes: { type: "string", default: "15" },
    long: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const unknown = positionals.filter((name) => !EXERCISES.some((exercise) => exercise.name === name));
const rounds = Number(values.rounds) * (values.long ? 10 : 1);
const minutes = values.long ? 360 : Number(values.minutes);
if (values.help || unknown.length > 0 || !(rounds >= 1) || !(minutes > 0)) {
  if (unknown.length > 0) console.error(`There is no exercise ${unknown.join(", ")}.`);
  console.log(HELP);
  process.exit(values.help ? 0 : 2);
}

// So that the commands that run end with it, and their folder is removed.
let work: string | undefined;
process.once("exit", () => {
  if (work !== undefined) rmSync(work, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

console.log("| What | Runs | Lost | Wrong | Recovery | Memory | Found |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const exercise of EXERCISES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const reason = exercise.lacks?.();
  if (reason !== undefined) {
    console.error(`${exercise.name}: skipped, because ${reason}.`);
    continue;
  }
  console.error(`${exercise.name}: ${exercise.about}`);
  const folder = mkdtempSync(join(tmpdir(), "yilian-drill-"));
  work = folder;
  try {
    print(await exercise.run({ rounds, minutes, work: folder, say: (line) => console.error(`  ${line}`) }));
  } catch (error) {
    // The others still have something to say.
    console.error(`${exercise.name} failed: ${error instanceof Error ? error.stack : error}`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(rows: readonly Row[]): void {
  for (const { what, runs, lost, wrong, recoveryMs, memorySlope, found } of rows) {
    const recovery = recoveryMs == null ? "" : `${recoveryMs} ms`;
    const memory = memorySlope == null ? "" : `${memorySlope} MB/min`;
    console.log(`| ${[what, runs, lost, wrong, recovery, memory, found].join(" | ")} |`);
    if (lost > 0 || wrong > 0) process.exitCode = 1;
  }
}
