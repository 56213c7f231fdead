import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readSettings } from "../src/config.ts";
import { openGrafeo } from "../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../src/graph/graph.ts";
import { openEngine } from "../src/open-graph.ts";
import { type CityNetwork, cityNetwork } from "./city-network.ts";
import { clearBench } from "./load-network.ts";
import { QUESTIONS } from "./questions.ts";
import type { BenchResult, LoadResult, QuestionResult, RunResult } from "./result.ts";
import { hubsOf, measureLoad, measureQuestion, measureStart } from "./run.ts";
import { formatResult } from "./table.ts";

const HELP = `Measures the questions that walk the graph, on made-up networks of hospitals, beside the Cypher of the same questions.

  npm run bench -- [options]

  --size <n,n>        how many entities: 200, 1k, 10k, 100k, 1M (default 1k,10k,100k; 1M takes some minutes and 4 GB)
  --question <a,b>    which questions: ${QUESTIONS.map(({ name }) => name).join(", ")} (default all)
  --rounds <n>        how often each is measured at most; on the index alone five times as often (default 200)
  --seconds <n>       how long each is measured at most in each way (default 2)
  --seed <n>          what the networks are made from (default 1)
  --json <file>       where the results go (default bench.json)

Runs on the embedded engine, and on Neo4j too where NEO4J_URI and NEO4J_PASSWORD are set: its database must be empty.`;

/** The options of a run. */
interface Options {
  readonly sizes: readonly number[];
  readonly questions: readonly string[];
  readonly rounds: number;
  readonly seconds: number;
  readonly seed: number;
  readonly json: string;
}

/** A step of a run. Each has a process of its own, so that no memory of one step counts for another. */
interface Step {
  readonly what: "load" | "ask";
  readonly engine: "embedded" | "neo4j";
  readonly folder: string;
  readonly size: number;
}

try {
  const step = process.env.YILIAN_BENCH_STEP;
  if (step === undefined) bench();
  else await take(JSON.parse(step) as Step & { options: Options });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function bench(): void {
  const options = readOptions();
  if (options === undefined) {
    console.log(HELP);
    return;
  }
  const runs: RunResult[] = [];
  const result = (): BenchResult => ({
    at: new Date().toISOString(),
    node: process.versions.node,
    processors: `${cpus().length} x ${cpus()[0]?.model ?? "processor"}`,
    load: loadavg()[0] ?? 0,
    seed: options.seed,
    runs,
  });
  const { at, load } = result();
  const engines = process.env.NEO4J_URI ? (["embedded", "neo4j"] as const) : (["embedded"] as const);
  for (const size of options.sizes)
    for (const engine of engines) {
      const folder = mkdtempSync(join(tmpdir(), "yilian-bench-"));
      try {
        const loaded = step<LoadResult>({ what: "load", engine, folder, size }, options);
        const answered = step<Omit<RunResult, "load">>({ what: "ask", engine, folder, size }, options);
        runs.push({ ...answered, load: loaded });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
      // Written each time, so that an error later loses nothing.
      writeFileSync(options.json, `${JSON.stringify({ ...result(), at, load }, null, 2)}\n`);
    }
  console.log(formatResult({ ...result(), at, load }));
  console.log(`\nAlso in ${options.json}.`);
}

function readOptions(): Options | undefined {
  const { values } = parseArgs({
    options: {
      size: { type: "string", default: "1k,10k,100k" },
      question: { type: "string", default: QUESTIONS.map(({ name }) => name).join(",") },
      rounds: { type: "string", default: "200" },
      seconds: { type: "string", default: "2" },
      seed: { type: "string", default: "1" },
      json: { type: "string", default: "bench.json" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  const questions = values.question.split(",");
  const unknown = questions.filter((asked) => !QUESTIONS.some(({ name }) => name === asked));
  if (unknown.length > 0) throw new Error(`There is no question ${unknown.join(", ")}.\n\n${HELP}`);
  return {
    sizes: values.size.split(",").map(readSize),
    questions,
    rounds: readNumber("--rounds", values.rounds),
    seconds: readNumber("--seconds", values.seconds),
    seed: readNumber("--seed", values.seed),
    json: values.json,
  };
}

function readSize(text: string): number {
  const [, digits = "", unit = ""] = /^(\d+)([kM]?)$/.exec(text) ?? [];
  const size = Number(digits) * (unit === "M" ? 1_000_000 : unit === "k" ? 1_000 : 1);
  if (size < 200 || size > 1_000_000) throw new Error(`--size must be from 200 to 1M, such as 10k, not ${text}.`);
  return size;
}

function readNumber(option: string, text: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(text)) throw new Error(`${option} must be a number, not ${text}.`);
  return Number(text);
}

/** Runs a step in a process of its own, and gives its result. */
function step<T>(step: Step, options: Options): T {
  const file = join(step.folder, "result.json");
  const run = spawnSync(process.execPath, ["--expose-gc", fileURLToPath(import.meta.url)], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, YILIAN_BENCH_STEP: JSON.stringify({ ...step, options }) },
  });
  if (run.status !== 0) throw new Error(`The bench could not ${step.what} ${step.size} entities.`);
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

async function take({ what, engine, folder, size, options }: Step & { options: Options }): Promise<void> {
  const open = (): Promise<Graph> =>
    engine === "embedded"
      ? openGrafeo(join(folder, "data"))
      : openEngine(readSettings({ ...process.env, GRAPH: "neo4j" }));
  const network = cityNetwork(size, options.seed);
  const result = what === "load" ? await load(open, network) : await ask(open, network, options);
  writeFileSync(join(folder, "result.json"), JSON.stringify(result));
}

async function load(open: () => Promise<Graph>, network: CityNetwork): Promise<LoadResult> {
  const graph = await open();
  try {
    if (graph.engine === "neo4j") await clearBench(graph);
    return await measureLoad(graph, network);
  } finally {
    await graph.close();
  }
}

async function ask(
  open: () => Promise<Graph>,
  network: CityNetwork,
  options: Options,
): Promise<Omit<RunResult, "load">> {
  const started = await measureStart(open);
  const { graph, start, memory } = started;
  try {
    const questions: QuestionResult[] = [];
    for (const question of QUESTIONS.filter(({ name }) => options.questions.includes(name)))
      questions.push(await measureQuestion(started, network, question, options));
    const { version } = await graph.health();
    return {
      engine: version,
      entities: network.entities.length,
      relationships: network.relationships.length,
      ...hubsOf(network),
      start,
      memory,
      questions,
    };
  } finally {
    await graph.close();
  }
}
