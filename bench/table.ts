import type { BenchResult, Failed, RunResult, Timing } from "./result.ts";

const HEAD = ["question", "way", "rounds", "p50 ms", "p95 ms", "p99 ms", "CPU ms", "Cypher / this"];

/** The results as text: a paragraph and a table for each network. */
export function formatResult({ at, node, processors, load, seed, runs }: BenchResult): string {
  const head = `${at}, Node ${node}, ${processors}, load ${load.toFixed(1)} at the beginning, seed ${seed}`;
  return [head, ...runs.map(formatRun)].join("\n\n");
}

function formatRun(run: RunResult): string {
  const { load, start, memory } = run;
  const lines = [
    `${run.engine}: ${integer(run.entities)} entities, ${integer(run.relationships)} relationships; hubs with ${run.hubPartners.map(integer).join(", ")} partners, ${integer(run.twoHopRows)} two-hop rows from the first`,
    `  loaded in ${load.seconds.toFixed(1)} s, ${integer(load.rowsPerSecond)} rows/s`,
    `  start on stored data: engine open after ${start.opened.toFixed(2)} s, first answer after ${start.answered.toFixed(2)} s, index there after ${start.indexed.toFixed(2)} s, that of names after ${start.named.toFixed(2)} s`,
    `  index: ${mega(memory.index)} MB, made in ${memory.indexSeconds.toFixed(2)} s (${memory.indexCpuSeconds.toFixed(2)} s CPU); of names: ${mega(memory.names)} MB, made in ${memory.namesSeconds.toFixed(2)} s; process ${mega(memory.processBefore)} MB before, ${mega(memory.processAfter)} MB after`,
  ];
  const rows = run.questions.flatMap((question) => {
    const { name, compared, agreed } = question;
    const title = compared === 0 ? name : `${name} (${agreed}/${compared} agree)`;
    return (["index", "request", "cypher"] as const).flatMap((way, at) => {
      const timing = question[way];
      if (timing === null) return [];
      return [[at === 0 || question.index === null ? title : "", way, ...cellsOf(timing, question.cypher)]];
    });
  });
  return [...lines, "", columns([HEAD, ...rows])].join("\n");
}

function cellsOf(timing: Timing | Failed, cypher: Timing | Failed | null): string[] {
  if ("failed" in timing) return ["", timing.failed];
  const ratio =
    cypher === null || "failed" in cypher || cypher === timing ? "" : `${(cypher.p50 / timing.p50).toFixed(1)}x`;
  return [`${timing.rounds}`, ...[timing.p50, timing.p95, timing.p99, timing.cpu].map((ms) => ms.toFixed(3)), ratio];
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
    )
    .map((line) => `  ${line.trimEnd()}`)
    .join("\n");
}

function integer(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
