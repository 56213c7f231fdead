import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Ended, load, run, SEEDS, save, stateOf } from "./command.ts";
import type { DrillOptions, Exercise, Row } from "./exercise.ts";
import { answerOf, serveFolder, stateIn } from "./served-state.ts";
import { type Expected, Tally } from "./verdict.ts";

const TOGETHER = 10;
/** What a command says when another process has the folder. */
const IN_USE = /Another process has the data folder/;

/** Starts many processes on one folder. */
export const processes: Exercise = {
  name: "processes",
  about: "ten loadings at once on one folder; seed, import and restore beside a service that is read",
  async run(options) {
    const { work } = options;
    const [folder, other] = [join(work, "first"), join(work, "second")];
    const expected = { old: await load(folder, SEEDS.first), new: await load(other, SEEDS.second) };
    const rows = [await tenAtOnce(folder, expected)];
    const { backup, tables } = await save(other, work, "csv");
    const beside = { expected, other };
    rows.push(await besideService(["seed", "--replace"], { ...beside, isRefused: true }, options));
    rows.push(await besideService(["import", tables], { ...beside, isRefused: true }, options));
    rows.push(await besideService(["restore", backup], { ...beside, isRefused: false }, options));
    return rows;
  },
};

async function tenAtOnce(folder: string, expected: Expected): Promise<Row> {
  const results = await Promise.all(
    Array.from({ length: TOGETHER }, () => run(["seed", "--replace"], { DATA_DIR: folder, SEED_DIR: SEEDS.second })),
  );
  const loaded = results.filter(({ status }) => status === 0).length;
  const refused = results.filter(isRefusal).length;
  const tally = new Tally(expected);
  tally.add(await stateOf(folder), loaded > 0);
  for (let fault = loaded + refused; fault < TOGETHER; fault++) tally.addFault();
  const found = `${loaded} loaded, ${refused} reported that another process has the folder`;
  return { ...tally.row("ten seed at once", found), runs: TOGETHER };
}

interface Beside {
  readonly expected: Expected;
  /** A folder with the second data set. */
  readonly other: string;
  /** Whether the command cannot run beside a service; else the service does its work. */
  readonly isRefused: boolean;
}

/** Runs a command some times beside a service, whose data set it would replace, while a reader asks for records. */
async function besideService(
  args: readonly string[],
  { expected, other, isRefused }: Beside,
  { rounds, work, say }: DrillOptions,
): Promise<Row> {
  const name = args[0] ?? "";
  const folder = join(work, `beside ${name}`);
  await load(folder, SEEDS.first);
  const answers = [await answerOf(folder, SEEDS.first), await answerOf(other, SEEDS.second)];
  const tally = new Tally(expected);
  const service = await serveFolder(folder, SEEDS.first);
  const reading = { isOver: false };
  const reader = (async () => {
    while (!reading.isOver) {
      const answer = await service.ask().catch((error: unknown) => ({ digest: "", text: String(error) }));
      if (tally.add(stateIn(answer, answers)) === "wrong") say(`beside ${name}: ${answer.text.slice(0, 500)}`);
      await sleep(5);
    }
  })();
  const times = Math.max(1, Math.round(rounds / 4));
  for (let time = 0; time < times; time++) {
    const result = await run(args, { DATA_DIR: folder, SEED_DIR: SEEDS.second });
    if (isRefused ? !isRefusal(result) : result.status !== 0) {
      tally.addFault();
      say(`${name} beside serve: exit code ${result.status}: ${result.output}`);
    }
    // A command that is refused must change nothing, and one that succeeds must have replaced the data set.
    const { digest } = await service.ask();
    if (digest !== (isRefused ? expected.old : expected.new)) tally.addFault();
  }
  reading.isOver = true;
  await reader;
  await service.stop();
  const stored = tally.add(await stateOf(folder), !isRefused);
  if (stored !== (isRefused ? "old" : "new")) tally.addFault();
  return tally.row(`${name} beside serve`, `${times} times, ${isRefused ? "refused" : "done by the service"}`);
}

function isRefusal({ status, output }: Ended): boolean {
  return status === 1 && IN_USE.test(output);
}
