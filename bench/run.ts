import { loadavg } from "node:os";
import { join } from "node:path";
import { type CityNetwork, cityNetwork } from "./city-network.ts";
import type { Database } from "./database.ts";
import { Draws } from "./draws.ts";
import { ask, post } from "./http-client.ts";
import { PEERS } from "./install-peers.ts";
import { askWhenReady, compareAnswers, memoryNow, type Server, takeTurn } from "./measure.ts";
import type { Options } from "./options.ts";
import { memoryOf, processorTime, sumOf } from "./processor-time.ts";
import type { Question, Values } from "./question.ts";
import { QUESTIONS } from "./questions.ts";
import type { LoadResult, Measured, QuestionResult, RunResult, StartResult, Subject, Turn } from "./result.ts";
import { type Folders, type Started, startEmbedded, startOnNeo4j, startPeer } from "./subjects.ts";

/** How many different values of a question are asked, again and again. */
const SAMPLES = 40;
/** How many of them are compared between the servers. */
const COMPARED = 12;
const NO_CACHE = { RECORD_CACHE_MB: "0" };

/** What a run needs besides its options. */
export interface Setting {
  readonly folders: Folders;
  readonly database: Database | undefined;
  /** The folder of the compiled peers; undefined without `--peers`. */
  readonly peers: string | undefined;
  readonly loaded: Readonly<Partial<Record<"embedded" | "neo4j", LoadResult>>>;
  readonly evidence: number;
}

/** Starts all servers on the stored network, asks them all questions in turns, and stops them. */
export async function run(size: number, options: Options, setting: Setting): Promise<RunResult> {
  const network = cityNetwork(size, options.seed);
  const draws = new Draws(network);
  const questions = QUESTIONS.filter(({ name }) => options.questions.includes(name));
  const starts: Partial<Record<Subject, StartResult>> = {};
  const servers: Started[] = [];
  const load = loadavg()[0] ?? 0;
  const results: QuestionResult[] = [];
  try {
    for (const start of startsOf(setting)) {
      const begun = performance.now();
      const server = await start();
      servers.push(server);
      if (server.documentOf === servers[0]?.documentOf)
        starts[server.subject] = await measureStart(server, network, begun);
    }
    for (const question of questions) {
      console.error(`${size} entities: ${question.name} …`);
      results.push(await measureQuestion(servers, question, draws, options));
    }
    for (const server of servers) {
      const start = starts[server.subject];
      if (start !== undefined) starts[server.subject] = { ...start, memoryAfter: memoryNow(server) };
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
  const statements = await countStatements(questions, network, draws, setting);
  return {
    entities: network.entities.length,
    relationships: network.relationships.length,
    evidence: setting.evidence,
    load,
    loaded: setting.loaded,
    starts,
    databaseMemory: setting.database?.pid === undefined ? null : (memoryOf(setting.database.pid)?.now ?? null),
    questions: results.map((result) => ({ ...result, statements: statements[result.name] ?? {} })),
  };
}

function startsOf({ folders, database, peers }: Setting): (() => Promise<Started>)[] {
  const starts = [() => startEmbedded("embedded", folders)];
  if (database !== undefined) starts.push(() => startOnNeo4j("neo4j", folders, database));
  if (database === undefined || peers === undefined) return starts;
  const cypher = join(folders.root, "bench", "cypher");
  return [
    ...starts,
    () => startEmbedded("embeddedCold", folders, NO_CACHE),
    () => startOnNeo4j("neo4jCold", folders, database, NO_CACHE),
    ...PEERS.map((peer) => () => startPeer(peer, peers, cypher, database)),
  ];
}

/** Waits for the first answer, and for the first that needs both indexes. */
async function measureStart(server: Server, network: CityNetwork, begun: number): Promise<StartResult> {
  await askWhenReady(server, "{ dataset { version } }", {});
  const firstAnswer = seconds(begun);
  await walk(server, network);
  const processor = sumOf(processorTime(server.pid)) / 1_000;
  return { firstAnswer, firstWalk: seconds(begun), processor, memory: memoryNow(server), memoryAfter: null };
}

/** Asks what needs both indexes. */
async function walk(server: Server, network: CityNetwork): Promise<void> {
  const [id = ""] = network.hubs.map((hub) => network.entities[hub]?.id);
  const text = "医院";
  const document = `query Bench($id: ID!, $text: String!) {
    network(roots: [$id], maxNodes: 5) { nodes { id } } search(text: $text, first: 1) { totalCount } }`;
  await askWhenReady(server, document, { id, text });
}

async function measureQuestion(
  servers: readonly Server[],
  question: Question,
  draws: Draws,
  options: Options,
): Promise<QuestionResult> {
  const samples = samplesOf(question, draws);
  const compared = await compareAnswers(servers, question, samples.slice(0, COMPARED));
  const asked = servers.flatMap((server) => {
    const document = server.documentOf(question);
    if (document === undefined) return [];
    return [{ server, bodies: samples.map((variables) => JSON.stringify({ query: document, variables })) }];
  });
  // Each server answers all samples once, so that caches and compiled code are warm.
  for (const { server, bodies } of asked)
    await takeTurn(server, bodies, { clients: 1, seconds: options.seconds, from: 0 });
  const measured: Measured[] = [];
  for (const clients of options.clients) {
    const turns: Partial<Record<Subject, Turn[]>> = {};
    for (let round = 0; round < options.rounds; round++) {
      const from = (round * SAMPLES) / options.rounds;
      for (const { server, bodies } of round % 2 === 0 ? asked : asked.toReversed()) {
        const turn = await takeTurn(server, bodies, { clients, seconds: options.seconds, from: Math.floor(from) });
        turns[server.subject] = [...(turns[server.subject] ?? []), turn];
      }
    }
    measured.push({ clients, turns });
  }
  const [first] = asked;
  const bytes = first === undefined ? 0 : (await post(first.server.url, first.bodies[0] ?? "")).length;
  const { name, says } = question;
  return { name, says, statements: {}, bytes, compared, measured };
}

function samplesOf(question: Question, draws: Draws): Values[] {
  draws.restart();
  return Array.from({ length: SAMPLES }, () => question.draw(draws));
}

/** How many statements the first request of each question runs, and the same request again. */
async function countStatements(
  questions: readonly Question[],
  network: CityNetwork,
  draws: Draws,
  { folders, database }: Setting,
): Promise<Record<string, QuestionResult["statements"]>> {
  const explained = { EXPLAIN: "on" };
  const servers = [await startEmbedded("embedded", folders, explained)];
  if (database !== undefined) servers.push(await startOnNeo4j("neo4j", folders, database, explained));
  for (const server of servers) await walk(server, network);
  const counts: Record<string, QuestionResult["statements"]> = {};
  try {
    for (const question of questions) {
      const { document } = question.yilian;
      const [variables = {}] = samplesOf(question, draws);
      const counted: Partial<Record<Subject, { cold: number; warm: number }>> = {};
      for (const server of servers) {
        const count = async (): Promise<number> => {
          const body = { query: document, variables, extensions: { explain: true } };
          const explain = (await ask(server.url, body)).extensions?.explain;
          return (explain?.statements.length ?? 0) + (explain?.leftOut ?? 0);
        };
        counted[server.subject] = { cold: await count(), warm: await count() };
      }
      counts[question.name] = counted;
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
  return counts;
}

function seconds(begun: number): number {
  return (performance.now() - begun) / 1_000;
}
