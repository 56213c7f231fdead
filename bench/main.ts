import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, workerData } from "node:worker_threads";
import { type Baseline, baselineOf, regressionsOf } from "./baseline.ts";
import { cityNetwork } from "./city-network.ts";
import { createNamesIndex, type Database, openDatabase } from "./database.ts";
import { pollHealth } from "./health.ts";
import { closeConnections } from "./http-client.ts";
import { installPeers } from "./install-peers.ts";
import { dataFolder, type LoadStep, type LoadStepResult, loadStep } from "./load-step.ts";
import { HELP, type Options, readOptions } from "./options.ts";
import { profileQuestions } from "./profile.ts";
import { QUESTIONS } from "./questions.ts";
import type { BenchResult, IndexResult, LoadResult, RunResult } from "./result.ts";
import { run } from "./run.ts";
import { formatResult } from "./table.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BASELINE = join(ROOT, "bench", "baseline.json");

// The servers end with this process.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
try {
  const step = process.env.YILIAN_BENCH_STEP;
  if (!isMainThread) await pollHealth(workerData as string);
  else if (step === undefined) await bench(process.argv.slice(2));
  else await takeStep(JSON.parse(step) as LoadStep & { result: string });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  closeConnections();
}

async function bench(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options === undefined) {
    console.log(HELP);
    return;
  }
  const peers = options.peers ? await installPeers(ROOT) : undefined;
  const database = options.peers || (process.env.NEO4J_URI && !options.indexOnly) ? await openDatabase() : undefined;
  const work = mkdtempSync(join(tmpdir(), "yilian-bench-"));
  const runs: RunResult[] = [];
  const result: BenchResult = {
    at: new Date().toISOString(),
    node: process.versions.node,
    processors: `${cpus().length} x ${cpus()[0]?.model ?? "processor"}`,
    seed: options.seed,
    runs,
  };
  try {
    for (const size of options.sizes) {
      const network = cityNetwork(size, options.seed);
      const data = dataFolder(options.data ?? work, network.digest, options.indexOnly);
      const stored = storeAll(size, options, { data, work, database });
      if (database !== undefined && peers !== undefined) await createNamesIndex(database);
      if (options.profile !== undefined) {
        const questions = QUESTIONS.filter(({ name }) => options.questions.includes(name));
        await profileQuestions(options.profile, { root: ROOT, data }, network, questions, options.seconds);
        continue;
      }
      runs.push(await run(network, options, { folders: { root: ROOT, data, work }, database, peers, ...stored }));
      // Written each time, so that an error later loses nothing.
      writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
    await database?.close();
  }
  if (options.profile !== undefined) {
    console.log(`The profiles are in ${options.profile}.`);
    return;
  }
  console.log(formatResult(result));
  console.log(`\nAlso in ${options.json}.`);
  if (options.writeBaseline) {
    const baseline = { ...readBaseline(), ...baselineOf(runs) };
    writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
  }
  if (options.check) check(runs);
}

/** @throws {Error} with a line for each ratio that is worse than the baseline. */
function check(runs: readonly RunResult[]): void {
  const faults = regressionsOf(readBaseline(), baselineOf(runs));
  if (faults.length > 0) throw new Error(`Slower than the baseline:\n${faults.join("\n")}`);
  console.log("No ratio is more than 25 % below the baseline.");
}

function readBaseline(): Baseline {
  return JSON.parse(readFileSync(BASELINE, "utf8")) as Baseline;
}

/** Stores a network in all engines. */
function storeAll(
  size: number,
  { seed, indexOnly }: Options,
  { data, work, database }: { data: string; work: string; database: Database | undefined },
): Pick<RunResult, "loaded" | "index"> {
  const loaded: { embedded?: LoadResult; neo4j?: LoadResult } = {};
  let made: IndexResult | undefined;
  const store = (engine: "embedded" | "neo4j", env: Readonly<Record<string, string>>): void => {
    const file = join(work, "loaded.json");
    const indexFolder = indexOnly ? data : undefined;
    const spawned = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, YILIAN_BENCH_STEP: JSON.stringify({ size, seed, env, indexFolder, result: file }) },
    });
    if (spawned.status !== 0) throw new Error(`The bench could not load ${size} entities into ${engine}.`);
    const { load, index } = JSON.parse(readFileSync(file, "utf8")) as LoadStepResult;
    if (load !== null) loaded[engine] = load;
    made = index;
  };
  mkdirSync(data, { recursive: true });
  if (!existsSync(join(data, "complete"))) {
    store("embedded", { GRAPH: "embedded", DATA_DIR: data });
    writeFileSync(join(data, "complete"), "");
  }
  if (database !== undefined) store("neo4j", database.env);
  return { loaded, ...(made && { index: made }) };
}

async function takeStep({ result, ...step }: LoadStep & { result: string }): Promise<void> {
  writeFileSync(result, JSON.stringify(await loadStep(step)));
}
