import { setTimeout as sleep } from "node:timers/promises";
import { YilianError } from "../src/errors.ts";
import type { Failed, Timing } from "./result.ts";

/** How often a way is measured. */
export interface Effort {
  readonly rounds: number;
  /** After how many seconds to stop, even if rounds are left. There are at least three rounds. */
  readonly seconds: number;
}

const WARM_UP = 5;
const LEAST = 3;
/** How long the engine may still work on a statement that was given up. */
const IDLE_MS = 40_000;

/** Runs rounds one after another, first some to warm up, and gives the times and the answers. */
export async function timed<T>(
  ask: (round: number) => T | Promise<T>,
  { rounds, seconds }: Effort,
): Promise<{ readonly timing: Timing | Failed; readonly answers: readonly T[] }> {
  const answers: T[] = [];
  const times: number[] = [];
  try {
    const begun = performance.now();
    for (let round = 0; round < WARM_UP && performance.now() - begun < 1_000; round++) await ask(round);
    const until = performance.now() + 1_000 * seconds;
    const cpu = process.cpuUsage();
    for (let round = 0; round < rounds && (round < LEAST || performance.now() < until); round++) {
      const from = performance.now();
      answers.push(await ask(round));
      times.push(performance.now() - from);
    }
    const spent = process.cpuUsage(cpu);
    times.sort((a, b) => a - b);
    const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
    const used = (spent.user + spent.system) / 1_000 / times.length;
    return { timing: { rounds: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), cpu: used }, answers };
  } catch (error) {
    if (!(error instanceof YilianError)) throw error;
    await untilIdle();
    return { timing: { failed: error.code }, answers: [] };
  }
}

/** Waits until the process is idle. */
async function untilIdle(): Promise<void> {
  for (const until = performance.now() + IDLE_MS; performance.now() < until; ) {
    const cpu = process.cpuUsage();
    await sleep(500);
    const { user, system } = process.cpuUsage(cpu);
    if (user + system < 50_000) return;
  }
}
