import { figureOf, processorOf } from "./ratios.ts";
import type { BenchResult, RunResult, StartResult, Subject, Turn } from "./result.ts";

const ENGINES = ["embedded", "neo4j"] as const satisfies readonly Subject[];
type Engine = (typeof ENGINES)[number];

/** How each cost grows with the size of the network: a Markdown table for each engine. */
export function formatGrowth({ runs }: BenchResult): string[] {
  return ENGINES.filter((engine) => runs.some(({ starts }) => starts[engine] !== undefined)).map((engine) => {
    const rows = [...costRows(runs, engine), ...questionRows(runs, engine)];
    const head = [
      `${engine}, 1 client; p50 / p95 / p99 ms (processor ms)`,
      ...runs.map(({ entities }) => entities.toLocaleString("en")),
    ];
    return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  });
}

function costRows(runs: readonly RunResult[], engine: Engine): string[][] {
  const row = (title: string, of: (run: RunResult) => number | null | undefined, unit = 1, digits = 0): string[] => [
    title,
    ...runs.map((run) => {
      const figure = of(run);
      return figure == null ? "" : (figure / unit).toLocaleString("en", { maximumFractionDigits: digits });
    }),
  ];
  const start = (of: (start: StartResult) => number | null) => (run: RunResult) => {
    const found = run.restarts[engine];
    return found && of(found);
  };
  return [
    row("relationships", ({ relationships }) => relationships),
    row("pieces of evidence", ({ evidence }) => evidence),
    row("loading, rows/s", ({ loaded }) => loaded[engine]?.rowsPerSecond),
    row("peak memory of loading, MB", ({ loaded }) => loaded[engine]?.peakMemory, 1e6),
    row("indexes, MB", ({ index }) => index?.bytes, 1e6),
    row("start without an index file, s", ({ index, starts }) => (index ? undefined : starts[engine]?.firstWalk), 1, 1),
    row(
      "start with an index file, s",
      start(({ firstWalk }) => firstWalk),
      1,
      1,
    ),
    row(
      "its processor time, s",
      start(({ processor }) => processor),
      1,
      1,
    ),
    row(
      "memory after it, MB",
      start(({ memory }) => memory),
      1e6,
    ),
    row("memory after all questions, MB", ({ starts }) => starts[engine]?.memoryAfter, 1e6),
  ].filter((cells) => cells.slice(1).some((cell) => cell !== ""));
}

function questionRows(runs: readonly RunResult[], engine: Engine): string[][] {
  const names = runs[0]?.questions.map(({ name }) => name) ?? [];
  return names.map((name) => [
    name,
    ...runs.map(({ questions }) => {
      const at = questions.find((question) => question.name === name)?.measured[0];
      const figure = (of: (turn: Turn) => number | null): string =>
        (at && figureOf(at, engine, of))?.toLocaleString("en", { maximumSignificantDigits: 2 }) ?? "";
      const times = [figure(({ p50 }) => p50), figure(({ p95 }) => p95), figure(({ p99 }) => p99)].join(" / ");
      return `${times} (${figure(processorOf)})`;
    }),
  ]);
}
