import { formatGrowth } from "./growth.ts";
import { comparedWith, figureOf, medianOf, percentileOf, processorOf, ratioOf } from "./ratios.ts";
import type {
  BenchResult,
  IndexResult,
  LoadResult,
  Measured,
  RunResult,
  StartResult,
  Subject,
  Turn,
} from "./result.ts";

const ENGINES = ["embedded", "neo4j"] as const satisfies readonly Subject[];
const YILIANS = [...ENGINES, "embeddedCold", "neo4jCold"] as const satisfies readonly Subject[];
const PEERS = ["neo4j-graphql", "naive", "floor"] as const satisfies readonly Subject[];

interface Measure {
  readonly title: string;
  readonly of: (turn: Turn) => number | null;
}

/** Other work on the machine makes times longer. It changes the processor time for one request less. */
const MEASURES: readonly Measure[] = [
  { title: "Times faster than", of: ({ p50 }) => p50 },
  { title: "Times less processor time, with that of Neo4j, than", of: processorOf },
];

/** The results as text: the tables of each network, and of the growth from one to the next. */
export function formatResult(result: BenchResult): string {
  const { at, node, processors, seed, runs } = result;
  const growth = runs.length > 1 ? formatGrowth(result) : [];
  return [`${at}, Node ${node}, ${processors}, seed ${seed}`, ...runs.map(formatRun), ...growth].join("\n\n");
}

function formatRun(run: RunResult): string {
  const head = `${integer(run.entities)} entities, ${integer(run.relationships)} relationships, ${integer(run.evidence)} pieces of evidence; load ${run.load.toFixed(1)} when the questions began`;
  const clients = run.questions[0]?.measured.map((measured) => measured.clients) ?? [];
  return [
    head,
    ...Object.entries(run.loaded).map(([engine, loaded]) => formatLoad(engine, loaded)),
    ...(run.index === undefined ? [] : [formatIndex(run.index)]),
    ...formatStarts(run),
    ...clients.flatMap((count) => MEASURES.flatMap((measure) => formatRatios(run, count, measure))),
    ...clients.map((count) => formatTimes(run, count)),
    ...formatConcurrency(run),
  ].join("\n");
}

function formatLoad(engine: string, { seconds, rows, rowsPerSecond, peakMemory }: LoadResult): string {
  return `  ${engine}: loaded ${integer(rows)} rows in ${seconds.toFixed(1)} s, ${integer(rowsPerSecond)} rows/s, peak memory ${mega(peakMemory)} MB`;
}

function formatIndex({ seconds, bytes }: IndexResult): string {
  return `  the engine has the entities alone; the index was made from all rows in ${seconds.toFixed(1)} s, ${mega(bytes)} MB`;
}

function formatStarts({ starts, restarts, databaseMemory }: RunResult): string[] {
  const lines = Object.entries(starts).map(([subject, start]) => `  ${subject}: ${formatStart(start)}`);
  const again = Object.entries(restarts).map(([subject, start]) => `  ${subject} again: ${formatStart(start)}`);
  return [...lines, ...again, ...(databaseMemory === null ? [] : [`  Neo4j: memory ${mega(databaseMemory)} MB`])];
}

function formatStart({ firstAnswer, firstWalk, processor, memory, memoryAfter }: StartResult): string {
  const end = memoryAfter === null ? "" : `, ${mega(memoryAfter)} MB at the end`;
  return `first answer after ${firstAnswer.toFixed(2)} s, first that needs the indexes after ${firstWalk.toFixed(2)} s (${processor.toFixed(2)} s CPU); memory ${mega(memory)} MB${end}`;
}

/** How many times less Yilian needs than its peers: beside the first peer with the range, beside all others without. */
function formatRatios(run: RunResult, clients: number, { title, of }: Measure): string[] {
  const [first, ...others] = PEERS;
  const questions = comparedWith(first, run, clients);
  if (questions.length === 0) return [];
  const pairs = [
    ...YILIANS.map((subject) => ({ subject, peer: first, hasRange: true })),
    ...others.flatMap((peer) => ENGINES.map((subject) => ({ subject, peer, hasRange: false }))),
  ];
  const medians = pairs.map((): number[] => []);
  const rows = questions.map(({ name, measured }) => {
    const at = measured.find((one) => one.clients === clients) as Measured;
    const cells = pairs.map(({ subject, peer, hasRange }, column) => {
      const ratio = ratioOf(at, subject, peer, of);
      if (ratio === undefined) return "";
      medians[column]?.push(ratio.median);
      const { median, least, most } = ratio;
      return hasRange ? `${short(median)} (${short(least)}-${short(most)})` : short(median);
    });
    return [name, ...cells];
  });
  const head = ["question", ...pairs.map(({ subject, peer, hasRange }) => (hasRange ? subject : `${subject}/${peer}`))];
  const last = ["median", ...medians.map((numbers) => short(medianOf(numbers)))];
  return [
    `\n  ${title} ${first}, ${inWords(clients)}: the median of the rounds (least-most); then beside ${others.join(" and ")}`,
    columns([head, ...rows, last]),
  ];
}

const HEAD = [
  "question",
  "server",
  "p50 ms",
  "p95 ms",
  "p99 ms",
  "requests/s",
  "main",
  "others",
  "Neo4j",
  "statements",
  "failed",
];

/** The times of each server, and processor milliseconds for one request. */
function formatTimes({ questions }: RunResult, clients: number): string {
  const rows = questions.flatMap(({ name, measured, statements }) => {
    const at = measured.find((one) => one.clients === clients);
    if (at === undefined) return [];
    return (Object.keys(at.turns) as Subject[]).map((subject, line) => {
      const figure = (of: (turn: Turn) => number | null): string => short(figureOf(at, subject, of));
      const counted = statements[subject];
      return [
        line === 0 ? name : "",
        subject,
        figure(({ p50 }) => p50),
        figure(({ p95 }) => p95),
        figure(({ p99 }) => p99),
        figure(({ perSecond }) => perSecond),
        figure(({ main }) => main),
        figure(({ others }) => others),
        figure(({ database }) => database),
        counted === undefined ? "" : `${counted.cold}, ${counted.warm}`,
        failuresOf(at.turns[subject]),
      ];
    });
  });
  const title = `\n  Times, ${inWords(clients)}; processor ms for one request (main thread, others, Neo4j); statements of one request without cached records, and with them`;
  return `${title}\n${columns([HEAD, ...rows])}`;
}

/**
 * The throughput of many clients beside that of one processor core: what one core could answer if each request took it
 * the time that the main thread needs for one client.
 */
function formatConcurrency({ concurrency }: RunResult): string[] {
  const entries = Object.entries(concurrency);
  if (entries.length === 0) return [];
  const rows = entries.map(([subject, { alone, together, health }]) => {
    const median = (turns: readonly Turn[], of: (turn: Turn) => number | null): number =>
      medianOf(turns.map(of).filter((figure) => figure !== null));
    const oneCore = alone.map(({ main }) => 1_000 / main);
    const shares = together.map(({ perSecond }, round) => perSecond / (oneCore[round] ?? Number.NaN));
    return [
      subject,
      ...[
        median(together, ({ perSecond }) => perSecond),
        ...[medianOf(oneCore), medianOf(shares)],
        median(alone, ({ main }) => main),
        median(together, ({ main }) => main),
        median(together, ({ perSecond, main }) => (perSecond * main) / 1_000),
        median(together, ({ p50 }) => p50),
        median(together, ({ p95 }) => p95),
        ...[percentileOf(health, 0.5), percentileOf(health, 0.99), health.at(-1)],
      ].map((figure) => short(figure ?? undefined)),
      failuresOf(together),
    ];
  });
  const clients = entries[0]?.[1].clients ?? 0;
  const title = `\n  All questions mixed, ${inWords(clients)}: requests/s, those of one core, the ratio of both; main-thread ms for one request with 1 client and with ${clients}, share of a core; ms of requests, and of /health/live meanwhile`;
  const head = ["server", "requests/s", "one core", "ratio", "main 1", `main ${clients}`, "core"];
  return [title, columns([[...head, "p50", "p95", "live p50", "live p99", "most", "failed"], ...rows])];
}

function failuresOf(turns: readonly Turn[] = []): string {
  return turns.flatMap(({ failed }) => Object.entries(failed).map(([code, count]) => `${count} ${code}`)).join(" ");
}

function inWords(clients: number): string {
  return clients === 1 ? "1 client" : `${clients} clients`;
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
    )
    .map((line) => `    ${line.trimEnd()}`)
    .join("\n");
}

/** A number with two or three digits that say something. */
function short(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return "";
  return value >= 100 ? integer(value) : value.toPrecision(value >= 10 ? 3 : 2);
}

function integer(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function mega(bytes: number | null): string {
  return bytes === null ? "?" : integer(bytes / 1e6);
}
