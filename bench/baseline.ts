import { comparedWith, medianOf, processorOf, ratioOf } from "./ratios.ts";
import type { Measured, RunResult, Subject } from "./result.ts";

/**
 * How many times less processor time Yilian needed than @neo4j/graphql with one client, that of Neo4j included: by size,
 * question and server. Times would say the same on a machine that does nothing else.
 */
export type Baseline = Readonly<Record<string, Readonly<Record<string, Readonly<Partial<Record<Subject, number>>>>>>>;

const PEER = "neo4j-graphql";
const YILIANS = ["embedded", "neo4j"] as const;
/** The part of a ratio that may be lost. The ratios of two runs differ by about a tenth. */
const TOLERANCE = 0.25;
const MEDIAN = "median";

/** The ratios of some runs, with two or three digits. */
export function baselineOf(runs: readonly RunResult[]): Baseline {
  return Object.fromEntries(
    runs.map((run) => {
      const ratios = comparedWith(PEER, run, 1).map(({ name, measured }) => {
        const at = measured.find(({ clients }) => clients === 1) as Measured;
        return [name, Object.fromEntries(YILIANS.flatMap((subject) => ratioEntry(at, subject)))] as const;
      });
      const medians = YILIANS.filter((subject) => ratios.some(([, of]) => of[subject] !== undefined)).map((subject) => [
        subject,
        rounded(medianOf(ratios.flatMap(([, of]) => of[subject] ?? []))),
      ]);
      return [`${run.entities}`, { ...Object.fromEntries(ratios), [MEDIAN]: Object.fromEntries(medians) }];
    }),
  );
}

function ratioEntry(at: Measured, subject: Subject): [Subject, number][] {
  const ratio = ratioOf(at, subject, PEER, processorOf);
  return ratio === undefined ? [] : [[subject, rounded(ratio.median)]];
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/**
 * A sentence for each ratio that is more than 25 % lower than the baseline or missing, and for each size without any
 * ratio. Questions that were not asked are not compared, and the median only if all were asked.
 */
export function regressionsOf(baseline: Baseline, now: Baseline): string[] {
  const faults: string[] = [];
  for (const [size, questions] of Object.entries(now)) {
    const before = baseline[size] ?? {};
    const names = Object.keys(before).filter((name) => name !== MEDIAN);
    const compared = names.filter((name) => questions[name] !== undefined);
    if (compared.length === 0) faults.push(`${size} entities: no question is in the baseline with one client.`);
    for (const name of compared.length === names.length ? [...names, MEDIAN] : compared)
      for (const [subject, least] of Object.entries(before[name] ?? {})) {
        const ratio = questions[name]?.[subject as Subject];
        if (ratio === undefined || ratio < least * (1 - TOLERANCE))
          faults.push(`${name} on ${subject}, ${size} entities: ${ratio ?? "no answer"}, ${least} in the baseline.`);
      }
  }
  return faults;
}
