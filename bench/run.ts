import type { Graph } from "../src/graph/graph.ts";
import { type Ask, createAsk } from "../src/graphql/ask.ts";
import { createContext } from "../src/graphql/context.ts";
import { createSchema } from "../src/graphql/schema.ts";
import { createLogger } from "../src/http/logger.ts";
import { startServer } from "../src/http/server.ts";
import type { Adjacency } from "../src/index/adjacency.ts";
import { DATASET } from "../src/model/ids.ts";
import { RELATIONSHIP_TYPES } from "../src/model/relationship-types.ts";
import { countRelationshipsOf } from "../src/queries/adjacency.ts";
import { nodeCounts, state } from "../src/queries/dataset.ts";
import { Indexes } from "../src/search/indexes.ts";
import type { NameIndex } from "../src/search/name-index.ts";
import type { CityNetwork } from "./city-network.ts";
import { loadNetwork } from "./load-network.ts";
import { naiveStatement, type Question } from "./question.ts";
import { Random } from "./random.ts";
import type { LoadResult, MemoryResult, QuestionResult, StartResult } from "./result.ts";
import { type Effort, timed } from "./timing.ts";

const INDEX_ROUNDS = 1_000;
/** Large networks take longer than a request may. */
const REQUEST_MS = 600_000;

/** Stores a network in an empty graph. */
export async function measureLoad(graph: Graph, network: CityNetwork): Promise<LoadResult> {
  await graph.applySchema();
  const begun = performance.now();
  await loadNetwork(graph, network);
  const seconds = since(begun);
  return { seconds, rowsPerSecond: (network.entities.length + network.relationships.length) / seconds };
}

/** A service on data that were stored before, and how long its start took. */
export interface Started {
  readonly graph: Graph;
  readonly index: Adjacency;
  readonly names: NameIndex;
  readonly ask: Ask;
  readonly start: StartResult;
  readonly memory: MemoryResult;
}

/** Starts as `yilian serve` does, without reading seeds: it answers first, and builds the indexes meanwhile. */
export async function measureStart(open: () => Promise<Graph>): Promise<Started> {
  const begun = performance.now();
  const graph = await open();
  await graph.applySchema();
  const opened = since(begun);
  await graph.read(nodeCounts, {});
  for (const type of RELATIONSHIP_TYPES) await countRelationshipsOf(graph, type);
  const indexes = new Indexes();
  const log = createLogger("silent");
  const ask = createAsk({
    graph,
    schema: createSchema(),
    createContext: (of) => createContext({ ...of, indexes }),
    log,
    requestMs: REQUEST_MS,
  });
  const server = await startServer({ ask, graph, settings: { HOST: "127.0.0.1", PORT: 0 }, log });
  await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ dataset { version } }" }),
  }).then((response) => response.json());
  const answered = since(begun);
  await server.close();

  const processBefore = usedBytes();
  const cpu = process.cpuUsage();
  const reading = performance.now();
  const reader = graph.snapshot();
  const [stored] = await reader.read(state, { dataset: DATASET });
  if (stored?.digest == null) throw new Error("No network is loaded.");
  const loading = { digest: stored.digest, loadedAt: stored.loadedAt };
  const index = await indexes.adjacency(loading, reader);
  const indexSeconds = since(reading);
  const { user, system } = process.cpuUsage(cpu);
  const readingNames = performance.now();
  const names = await indexes.names(loading, reader);
  const namesSeconds = since(readingNames);
  await reader.close();
  return {
    graph,
    index,
    names,
    ask,
    start: { opened, answered, indexed: answered + indexSeconds, named: answered + indexSeconds + namesSeconds },
    memory: {
      index: index.bytes,
      names: names.bytes,
      processBefore,
      processAfter: usedBytes(),
      indexSeconds,
      indexCpuSeconds: (user + system) / 1e6,
      namesSeconds,
    },
  };
}

/** Measures a question in each way in which it can be answered, with the same values each time. */
export async function measureQuestion(
  { graph, index, names, ask }: Started,
  network: CityNetwork,
  question: Question,
  effort: Effort,
): Promise<QuestionResult> {
  const random = new Random(network.seed);
  const draws = Array.from({ length: INDEX_ROUNDS }, () => question.draw(network, random));
  const drawn = (round: number) => draws[round] ?? {};
  const { name, says, cypher } = question;
  const onIndex = question.index;
  const byIndex =
    onIndex && (await timed((round) => onIndex(index, drawn(round), names), { ...effort, rounds: 5 * effort.rounds }));
  const byRequest = await timed((round) => request(ask, question.request, drawn(round)), effort);
  const statement = cypher === undefined ? undefined : naiveStatement(cypher);
  const byCypher =
    statement &&
    (await timed(async (round) => (await graph.read(statement, drawn(round))).map(({ answer }) => answer), effort));
  const pairs = byIndex && byCypher && question.isAlike !== false ? byCypher.answers : [];
  return {
    name,
    says,
    index: byIndex?.timing ?? null,
    request: byRequest.timing,
    cypher: byCypher?.timing ?? null,
    compared: pairs.length,
    agreed: pairs.filter((answer, round) => `${answer}` === `${onIndex?.(index, drawn(round), names)}`).length,
  };
}

/** How many partners each hub has, and how many paths of two hops over partners start at the first. */
export function hubsOf(network: CityNetwork): { readonly hubPartners: number[]; readonly twoHopRows: number } {
  const partners = network.entities.map((): number[] => []);
  for (const { type, from, to } of network.relationships) {
    if (type !== "PARTNERS_WITH" && type !== "SUPPORTS") continue;
    partners[from]?.push(to);
    partners[to]?.push(from);
  }
  const beside = (at: number): readonly number[] => partners[at] ?? [];
  const [first = 0] = network.hubs;
  return {
    hubPartners: network.hubs.map((hub) => beside(hub).length),
    twoHopRows: beside(first).reduce((all, at) => all + beside(at).length, 0),
  };
}

async function request(ask: Ask, document: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { data, errors } = await ask({ document, variables });
  if (errors !== undefined) throw new Error(errors[0]?.message);
  return data;
}

function usedBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

function since(begun: number): number {
  return (performance.now() - begun) / 1_000;
}
