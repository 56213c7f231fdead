import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { childOf, memoryOf } from "../bench/processor-time.ts";
import { type ServerProcess, startServer } from "../bench/server-process.ts";
import { COSTLY_REQUESTS } from "../tests/graphql/costly-requests.ts";
import { Client, percentile, type Timed } from "./client.ts";
import { PROGRAM } from "./command.ts";
import type { DrillOptions, Exercise, Row } from "./exercise.ts";

/** Bundled beside the drill. */
const PROBE = fileURLToPath(new URL("probe.js", import.meta.url));
const READERS = 8;
const REQUESTS_PER_SECOND = 25;
const ATTACKERS = 100;
const ATTACK_MS = 30_000;
const CONNECTIONS = [1, 8, 64, 256, 1_000] as const;
const CONNECTED_MS = 8_000;

interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: string | null;
}

/** Entities with many relationships and with few. */
const HUBS = '{ network(roots: ["jiaozuo", "henan"], depth: 3, maxNodes: 500) { nodes { id } } }';

/** Sends the example operations of the shipped data set, few and many at a time. */
export const load: Exercise = {
  name: "load",
  about: "mixed load for minutes, a hundred clients with the heaviest requests beside small readers, many connections",
  async run(options) {
    const server = await startServer(PROGRAM, ["serve"], {
      ...{
        DATA_DIR: join(options.work, "data"),
        PORT: "0",
        GRAPH: "embedded",
        LOG_LEVEL: "error",
        TRUST_PROXY: "127.0.0.1",
      },
    });
    const origin = new URL(server.url).origin;
    try {
      const list = await new Client(origin, "192.0.2.250").send("/playground/operations.json");
      const bodies = (JSON.parse(list.text) as readonly Operation[]).map(({ query, variables }) => ({
        query,
        variables: JSON.parse(variables ?? "{}") as unknown,
      }));
      const rows = [await mixed(server, origin, bodies, options), await attacked(server, origin)];
      for (const count of CONNECTIONS) rows.push(await connected(server, origin, bodies, count));
      return rows;
    } finally {
      await server.stop();
    }
  },
};

type Body = { readonly query: string; readonly variables: unknown };

async function mixed(server: ServerProcess, origin: string, bodies: readonly Body[], { minutes, say }: DrillOptions) {
  const answers: Timed[] = [];
  const memory: number[] = [];
  const live = await probe(origin);
  const end = performance.now() + minutes * 60_000;
  const readers = Array.from({ length: READERS }, async (_, reader) => {
    const client = new Client(origin, `192.0.2.${reader + 1}`);
    while (performance.now() < end) {
      const begun = performance.now();
      answers.push(await client.send("/graphql", bodies[Math.floor(Math.random() * bodies.length)]));
      await sleep(Math.max(0, (READERS / REQUESTS_PER_SECOND) * 1_000 - (performance.now() - begun)));
    }
    client.close();
  });
  const watch = (async () => {
    while (performance.now() < end) {
      memory.push(megabytesOf(server.pid));
      await sleep(Math.min(60_000, Math.max(1_000, (minutes * 60_000) / 15)));
    }
  })();
  await Promise.all([...readers, watch]);
  say(`memory in MB: ${memory.join(", ")}`);
  const half = memory.slice(Math.floor(memory.length / 2));
  const step = minutes / Math.max(1, memory.length);
  const slope = half.length < 2 ? null : ((half.at(-1) ?? 0) - (half[0] ?? 0)) / (step * (half.length - 1));
  return row(`${minutes} minutes at ${REQUESTS_PER_SECOND} requests/s`, answers, {
    memorySlope: slope === null ? null : Math.round(slope * 10) / 10,
    found: `live p99 ${await live()} ms, ${memory[0]} to ${memory.at(-1)} MB`,
  });
}

async function attacked(server: ServerProcess, origin: string): Promise<Row> {
  const scout = new Client(origin, "192.0.2.250");
  const ids = idsIn(await scout.send("/graphql", { query: HUBS }));
  scout.close();
  const heavy = COSTLY_REQUESTS.map(({ query, variables }) => ({ query, variables: variables(ids) }));
  const live = await probe(origin);
  const end = performance.now() + ATTACK_MS;
  const [hostile, small]: [Timed[], Timed[]] = [[], []];
  const attackers = Array.from({ length: ATTACKERS }, async (_, attacker) => {
    const client = new Client(origin, "198.51.100.1");
    while (performance.now() < end) hostile.push(await client.send("/graphql", heavy[attacker % heavy.length]));
    client.close();
  });
  const readers = Array.from({ length: READERS }, async (_, reader) => {
    const client = new Client(origin, `192.0.2.${reader + 1}`);
    while (performance.now() < end) {
      small.push(await client.send("/graphql", { query: "{ hospitals(first: 3) { nodes { id name } } }" }));
      await sleep(200);
    }
    client.close();
  });
  await Promise.all([...attackers, ...readers]);
  return row(`small readers beside ${ATTACKERS} hostile requests at a time, one address`, small, {
    found: `hostile ${hostile.length}, of them shed ${shedOf(hostile)}; live p99 ${await live()} ms, ${megabytesOf(server.pid)} MB`,
  });
}

async function connected(server: ServerProcess, origin: string, bodies: readonly Body[], count: number): Promise<Row> {
  const live = await probe(origin);
  const end = performance.now() + CONNECTED_MS;
  const answers: Timed[] = [];
  const clients = Array.from({ length: count }, async (_, number) => {
    const client = new Client(origin, `203.0.113.${number % 250}`);
    for (let at = number; performance.now() < end; at++)
      answers.push(await client.send("/graphql", bodies[at % bodies.length]));
    client.close();
  });
  await Promise.all(clients);
  const answered = answers.filter(({ status }) => status !== 503);
  return row(`${count} connections`, answered, {
    found: `${Math.round((answered.length * 1_000) / CONNECTED_MS)} answers/s, shed ${shedOf(answers)}; live p99 ${await live()} ms, ${megabytesOf(server.pid)} MB`,
  });
}

function row(what: string, answers: readonly Timed[], { found, memorySlope }: Pick<Row, "found" | "memorySlope">): Row {
  const times = answers.map(({ ms }) => ms);
  const faults = answers.filter(
    ({ status, text }) => status === 0 || status >= 500 || text.includes("INTERNAL_SERVER"),
  );
  const figures = `p50 ${percentile(times, 0.5)}, p99 ${percentile(times, 0.99)}, max ${percentile(times, 1)} ms`;
  return {
    what,
    runs: answers.length,
    lost: 0,
    wrong: faults.length,
    ...(memorySlope !== undefined && { memorySlope }),
    found: `${figures}; ${found}`,
  };
}

function idsIn({ text }: Timed): string[] {
  const { data } = JSON.parse(text) as { data: { network: { nodes: { id: string }[] } } };
  return data.network.nodes.map(({ id }) => id);
}

function shedOf(answers: readonly Timed[]): number {
  return answers.filter(({ status }) => status === 503).length;
}

/** Measures `/health/live` until it is stopped, in a process of its own, and returns the percentile 99 in milliseconds. */
async function probe(origin: string): Promise<() => Promise<number>> {
  const child = spawn(process.execPath, [PROBE, origin], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await lines.next();
  return async () => {
    child.kill("SIGTERM");
    const { value } = await lines.next();
    return percentile(String(value).split(" ").map(Number), 0.99);
  };
}

/** The memory of the service and its engine, in megabytes. */
function megabytesOf(pid: number): number {
  const engine = childOf(pid);
  const bytes = (memoryOf(pid)?.now ?? 0) + (engine === undefined ? 0 : (memoryOf(engine)?.now ?? 0));
  return Math.round(bytes / 1e6);
}
