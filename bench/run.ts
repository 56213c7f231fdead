import { loadavg } from "node:os";
import { join } from "node:path";
import type { CityNetwork } from "./city-network.ts";
import { measureConcurrency } from "./concurrency.ts";
import type { Database } from "./database.ts";
import { Draws } from "./draws.ts";
import { explainQuestions } from "./explain.ts";
import { post } from "./http-client.ts";
import { PEERS } from "./install-peers.ts";
import { compareAnswers, memoryNow, type Server, takeTurn } from "./measure.ts";
import { countEvidence } from "./network-content.ts";
import type { Options } from "./options.ts";
import { memoryOf } from "./processor-time.ts";
import { type Question, samplesOf } from "./question.ts";
import { QUESTIONS } from "./questions.ts";
import type {
  IndexResult,
  LoadResult,
  Measured,
  QuestionResult,
  RunResult,
  StartResult,
  Subject,
  Turn,
} from "./result.ts";
import { measureStart } from "./start.ts";
import { type Folders, NO_CACHE, type Started, startEmbedded, startOnNeo4j, startPeer } from "./subjects.ts";

/** How many of them are compared between the servers. */
const COMPARED = 12;

/** What a run needs besides its options. */
export interface Setting {
  readonly folders: Folders;
  readonly database: Database | undefined;
  /** The folder of the compiled peers; undefined without `--peers`. */
  readonly peers: string | undefined;
  readonly loaded: Readonly<Partial<Record<"embedded" | "neo4j", LoadResult>>>;
  readonly index?: IndexResult;
}

/** Starts all servers on the stored network, asks them all questions in turns, and stops them. */
export async function run(network: CityNetwork, options: Options, setting: Setting): Promise<RunResult> {
  const draws = new Draws(network);
  const questions = QUESTIONS.filter(({ name }) => options.questions.includes(name));
  const starts: Partial<Record<Subject, StartResult>> = {};
  const servers: Started[] = [];
  const load = loadavg()[0] ?? 0;
  const results: QuestionResult[] = [];
  let concurrency: RunResult["concurrency"] = {};
  try {
    for (const start of startsOf(setting)) {
      const server = await start();
      servers.push(server);
      if (server.documentOf === servers[0]?.documentOf) starts[server.subject] = await measureStart(server, network);
    }
    for (const question of questions) {
      console.error(`${network.entities.length} entities: ${question.name} …`);
      results.push(await measureQuestion(servers, question, draws, options));
    }
    concurrency = await measureConcurrency(servers, questions, draws, options);
    for (const server of servers) {
      const start = starts[server.subject];
      if (start !== undefined) starts[server.subject] = { ...start, memoryAfter: memoryNow(server) };
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
  const { restarts, statements } = await explainQuestions(questions, network, draws, setting);
  return {
    entities: network.entities.length,
    relationships: network.relationships.length,
    evidence: countEvidence(network),
    load,
    loaded: setting.loaded,
    ...(setting.index && { index: setting.index }),
    starts,
    restarts,
    databaseMemory: setting.database?.pid === undefined ? null : (memoryOf(setting.database.pid)?.now ?? null),
    questions: results.map((result) => ({ ...result, statements: statements[result.name] ?? {} })),
    concurrency,
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
    await takeTurn(server, bodies, { clients: 1, seconds: 2 * options.seconds, from: 0 });
  const measured: Measured[] = [];
  for (const clients of options.clients) {
    const turns: Partial<Record<Subject, Turn[]>> = {};
    for (let round = 0; round < options.rounds; round++) {
      const from = (round * samples.length) / options.rounds;
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
