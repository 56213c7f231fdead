import { isDeepStrictEqual } from "node:util";
import { ask, post } from "./http-client.ts";
import { memoryOf, type ProcessorTime, processorTime, sumOf, timeBetween } from "./processor-time.ts";
import type { Question, Values } from "./question.ts";
import { percentileOf } from "./ratios.ts";
import type { Subject, Turn } from "./result.ts";

/** A running server, and how a question reaches it. */
export interface Server {
  readonly subject: Subject;
  readonly url: string;
  readonly pid: number;
  /** The process of its database; undefined if it has none on this machine. */
  readonly databasePid: number | undefined;
  /** The document of a question, or undefined if the server does not answer it. */
  readonly documentOf: (question: Question) => string | undefined;
  /** The part of an answer that all servers must agree on. */
  readonly answerOf: (question: Question, data: unknown) => unknown;
}

const RETRY_MS = 100;
const READY_MS = 600_000;

/** Asks a server, and waits while it is not ready. */
export async function askWhenReady(server: Server, document: string, variables: Values): Promise<unknown> {
  for (const until = performance.now() + READY_MS; ; await new Promise((resolve) => setTimeout(resolve, RETRY_MS))) {
    const { data, errors } = await ask(server.url, { query: document, variables });
    if (errors === undefined) return data;
    const code = errors[0]?.extensions?.code ?? "";
    if (performance.now() > until || !["INDEX_BUILDING", "TIMEOUT"].includes(code))
      throw new Error(`${server.subject}: ${errors[0]?.message}`, { cause: code });
  }
}

/**
 * Asks each server the same questions, and compares their answers.
 *
 * @returns how many answers were compared; 0 for a question that exceeds a limit in a large network. The measurement then
 * counts the rejected requests.
 * @throws {Error} with both answers if they differ.
 */
export async function compareAnswers(
  servers: readonly Server[],
  question: Question,
  samples: readonly Values[],
): Promise<number> {
  let compared = 0;
  for (const values of samples) {
    let first: { subject: string; answer: unknown } | undefined;
    for (const server of servers) {
      const document = server.documentOf(question);
      if (document === undefined) continue;
      const data = await askWhenReady(server, document, values).catch((error: Error) => {
        if (error.cause === "LIMIT_EXCEEDED") return undefined;
        throw error;
      });
      if (data === undefined) return 0;
      const answer = server.answerOf(question, data);
      if (first === undefined) first = { subject: server.subject, answer };
      else if (isDeepStrictEqual(plain(answer), plain(first.answer))) compared++;
      else {
        const shown = [first, { subject: server.subject, answer }].map((of) => `${of.subject}: ${text(of.answer)}`);
        throw new Error(`${question.name} ${JSON.stringify(values)} has different answers.\n${shown.join("\n")}`);
      }
    }
  }
  return compared;
}

function plain(answer: unknown): unknown {
  return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
}

function text(answer: unknown): string {
  return JSON.stringify(answer)?.slice(0, 1_500) ?? "nothing";
}

/** Runs the requests of some clients against one server for a time, and measures them. */
export async function takeTurn(
  server: Server,
  bodies: readonly string[],
  { clients, seconds, from }: { clients: number; seconds: number; from: number },
): Promise<Turn> {
  const times: number[] = [];
  const failed: Record<string, number> = {};
  let next = from;
  let requests = 0;
  const before = readTimes(server);
  const begun = performance.now();
  const client = async (): Promise<void> => {
    do {
      const body = bodies[next++ % bodies.length] ?? "";
      const sent = performance.now();
      const answer = await post(server.url, body);
      const time = performance.now() - sent;
      requests++;
      const code = answer.includes('"errors":[') ? codeOf(answer.toString()) : undefined;
      if (code === undefined) times.push(time);
      else failed[code] = (failed[code] ?? 0) + 1;
    } while (performance.now() - begun < 1_000 * seconds);
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = performance.now() - begun;
  const after = readTimes(server);
  const spent = timeBetween(before.server, after.server);
  times.sort((a, b) => a - b);
  const { main = 0 } = spent;
  return {
    requests,
    p50: percentileOf(times, 0.5),
    p95: percentileOf(times, 0.95),
    p99: percentileOf(times, 0.99),
    perSecond: (1_000 * requests) / elapsed,
    failed,
    main: main / requests,
    others: (sumOf(spent) - main) / requests,
    database: sumOf(timeBetween(before.database, after.database)) / requests,
  };
}

function readTimes({ pid, databasePid }: Server): { server: ProcessorTime; database: ProcessorTime } {
  return { server: processorTime(pid), database: databasePid === undefined ? {} : processorTime(databasePid) };
}

function codeOf(answer: string): string | undefined {
  const { errors } = JSON.parse(answer) as { errors?: readonly { extensions?: { code?: string } }[] };
  return errors && (errors[0]?.extensions?.code ?? "ERROR");
}

/** The memory of a server in bytes, with its embedded engine; null where the system does not report it. */
export function memoryNow({ subject, pid, databasePid }: Server): number | null {
  const own = memoryOf(pid)?.now;
  if (own === undefined) return null;
  const engine = subject.startsWith("embedded") && databasePid !== undefined ? memoryOf(databasePid)?.now : undefined;
  return own + (engine ?? 0);
}
