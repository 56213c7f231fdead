import { setTimeout as sleep } from "node:timers/promises";
import { startServer } from "../bench/server-process.ts";
import { type BoltProxy, startBoltProxy } from "./bolt-proxy.ts";
import { load, PROGRAM, type Running, SEEDS, start, stateOf } from "./command.ts";
import type { DrillOptions, Exercise, Row } from "./exercise.ts";
import { type Neo4jServer, neo4jServer } from "./neo4j-server.ts";
import { type Readers, type Received, startReaders } from "./readers.ts";
import { type State, Tally } from "./verdict.ts";

const QUERY = "{ dataset { digest } hospitals(first: 5) { totalCount nodes { id name } } }";
const FAULT_MS = 5_000;
const SWAP_MS = 2_000;
const RESTARTS = 3;

type Env = Readonly<Record<string, string>>;

interface Given {
  readonly server: Neo4jServer;
  readonly env: Env;
  /** The digests of the two data sets. */
  readonly digests: { readonly first: string; readonly second: string };
  readonly options: DrillOptions;
}

/** Replaces data sets on Neo4j under readers; disturbs, pauses and ends the server, the way to it, and the loading. */
export const neo4j: Exercise = {
  name: "neo4j",
  about:
    "data sets replaced under readers, connections that fail, a server that is paused, a loading that is killed, on the " +
    "Neo4j of NEO4J_URI; with NEO4J_START, the command that starts it, the server is killed too",
  lacks: () => (process.env.NEO4J_URI ? undefined : "NEO4J_URI is not set; its database is overwritten"),
  async run(options) {
    const server = neo4jServer();
    const env = { GRAPH: "neo4j", DATA_DIR: options.work };
    const second = await load(options.work, SEEDS.second, env);
    const given = { server, env, options, digests: { first: await load(options.work, SEEDS.first, env), second } };
    const rows = [...(await underReaders(given)), await loadingKilled(given)];
    if (server.canStart) rows.push(await killedWhileLoading(given));
    else options.say("The server was not killed: set NEO4J_START to the command that starts it.");
    return rows;
  },
};

/** Disturbs a service that answers eight readers. */
async function underReaders(given: Given): Promise<readonly Row[]> {
  const { server, env, options } = given;
  const proxy = await startBoltProxy(server);
  const service = await startServer(PROGRAM, ["serve"], {
    ...{ ...env, SEED_DIR: SEEDS.first, PORT: "0", LOG_LEVEL: "silent", TRUST_PROXY: "127.0.0.1" },
    // So that each answer needs the database.
    RECORD_CACHE_MB: "0",
    NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
  });
  const origin = new URL(service.url).origin;
  const rows: Row[] = [];
  const row = async (what: string, disturb: (readers: Readers) => Promise<number | null>) => {
    const readers = startReaders(origin, QUERY);
    await sleep(1_000);
    const recoveryMs = await disturb(readers);
    rows.push(judged(what, await readers.stop(), recoveryMs, given));
  };
  try {
    await row(`${options.rounds} data sets replaced on Neo4j`, async () => {
      for (let round = 0; round < options.rounds; round++) {
        await load(options.work, round % 2 === 0 ? SEEDS.second : SEEDS.first, env);
        // A request that meets two data sets is given up.
        await sleep(SWAP_MS);
      }
      return null;
    });
    await row(`connections to Neo4j cut ${options.rounds} times`, (readers) => cutOften(proxy, readers, options));
    await row(`connections to Neo4j transmit nothing for ${FAULT_MS / 1_000} s`, async (readers) => {
      await proxy.stall(FAULT_MS);
      return await readers.untilAnswered();
    });
    await row(`connections to Neo4j refused for ${FAULT_MS / 1_000} s`, async (readers) => {
      await proxy.refuse(FAULT_MS);
      return await readers.untilAnswered();
    });
    const pid = server.pid();
    if (pid !== undefined)
      await row(`Neo4j paused for ${FAULT_MS / 1_000} s`, async (readers) => {
        process.kill(pid, "SIGSTOP");
        await sleep(FAULT_MS);
        process.kill(pid, "SIGCONT");
        return await readers.untilAnswered();
      });
    if (server.canStart)
      await row(`Neo4j killed and started ${RESTARTS} times`, async (readers) => {
        let longest = 0;
        for (let round = 0; round < RESTARTS; round++) {
          await server.kill();
          await sleep(FAULT_MS);
          await server.start();
          longest = Math.max(longest, await readers.untilAnswered());
        }
        return longest;
      });
  } finally {
    await service.stop();
    await proxy.close();
  }
  return rows;
}

async function cutOften(proxy: BoltProxy, readers: Readers, { rounds }: DrillOptions): Promise<number> {
  let longest = 0;
  for (let round = 0; round < rounds; round++) {
    await sleep(Math.random() * 200);
    proxy.cut();
    longest = Math.max(longest, await readers.untilAnswered());
  }
  return longest;
}

/** One data set has one answer: a second one is a mixture. */
function judged(what: string, received: Received, recoveryMs: number | null, { digests }: Given): Row {
  const answers = new Map<string, Set<string>>();
  for (const text of received.texts) {
    const digest = (JSON.parse(text) as { data: { dataset: { digest: string } } }).data.dataset.digest;
    answers.set(digest, (answers.get(digest) ?? new Set()).add(text));
  }
  const mixed = [...answers.values()].reduce((sum, texts) => sum + texts.size - 1, 0);
  const known = Object.values(digests);
  const strange = [...answers.keys()].filter((digest) => !known.includes(digest.slice(0, 12))).length;
  return {
    what,
    runs: received.requests,
    lost: 0,
    wrong: mixed + strange,
    recoveryMs,
    found: `${answers.size} data sets seen, ${received.failed} errors${list(received.failures)}, longest ${received.slowestMs} ms`,
  };
}

function list(texts: ReadonlySet<string>): string {
  return texts.size === 0 ? "" : ` (${[...texts].join(", ")})`;
}

/** Ends `seed` at random moments. */
async function loadingKilled(given: Given): Promise<Row> {
  const { rounds } = given.options;
  return await interrupted("kill -9: seed on Neo4j", rounds, given, async (loading, { round, usualMs }) => {
    await Promise.race([sleep((1.2 * usualMs * (round + Math.random())) / rounds), loading.ended]);
    loading.child.kill("SIGKILL");
  });
}

/** Ends Neo4j while `seed` runs, or right after it has reported that the data are loaded. */
async function killedWhileLoading(given: Given): Promise<Row> {
  const { server } = given;
  return await interrupted("Neo4j killed while seeds are loaded", RESTARTS * 2, given, async (loading, moment) => {
    const { round, usualMs } = moment;
    await (round % 2 === 0
      ? loading.ended
      : Promise.race([sleep(usualMs * (0.4 + 0.6 * Math.random())), loading.ended]));
    await server.kill();
    await loading.ended;
    await server.start();
  });
}

interface Moment {
  readonly round: number;
  /** How long a loading takes, in milliseconds. */
  readonly usualMs: number;
}

/** Loads the second data set in place of the first, interrupts that, and looks at what is stored. */
async function interrupted(
  what: string,
  rounds: number,
  { env, digests, options }: Given,
  interrupt: (loading: Running, moment: Moment) => Promise<void>,
): Promise<Row> {
  const tally = new Tally({ old: digests.first, new: digests.second });
  await load(options.work, SEEDS.second, env);
  const begun = performance.now();
  await load(options.work, SEEDS.first, env);
  const usualMs = performance.now() - begun;
  for (let round = 0; round < rounds; round++) {
    await load(options.work, SEEDS.first, env);
    const loading = start(["seed", "--replace"], { ...env, SEED_DIR: SEEDS.second });
    await interrupt(loading, { round, usualMs });
    const { status } = await loading.ended;
    const state = await stateOnceUp(env);
    if (tally.add(state, status === 0) === "wrong") options.say(`${what}: ${JSON.stringify(state)}`);
  }
  return tally.row(what);
}

/** The state of the database, as soon as it accepts connections. */
async function stateOnceUp(env: Env): Promise<State> {
  const end = performance.now() + 60_000;
  for (;;) {
    const state = await stateOf(env.DATA_DIR ?? "", env);
    if (state.is !== "refused" || performance.now() > end) return state;
    await sleep(500);
  }
}
