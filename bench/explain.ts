import type { CityNetwork } from "./city-network.ts";
import type { Draws } from "./draws.ts";
import { ask } from "./http-client.ts";
import { type Question, samplesOf } from "./question.ts";
import type { QuestionResult, RunResult, StartResult, Subject } from "./result.ts";
import type { Setting } from "./run.ts";
import { measureStart } from "./start.ts";
import { NO_CACHE, type Started, startEmbedded, startOnNeo4j } from "./subjects.ts";

/** The start of servers whose index file is there, and how many statements the requests run. */
export interface Explained {
  readonly restarts: RunResult["restarts"];
  readonly statements: Readonly<Record<string, QuestionResult["statements"]>>;
}

/**
 * Starts Yilian again, and counts the statements of a request of each question: without cached records, and with all of
 * them cached.
 */
export async function explainQuestions(
  questions: readonly Question[],
  network: CityNetwork,
  draws: Draws,
  { folders, database }: Setting,
): Promise<Explained> {
  const explained = { EXPLAIN: "on" };
  const cold = { ...explained, ...NO_CACHE };
  const started: Started[] = [];
  const pairs: (readonly [warm: Started, cold: Started])[] = [];
  const restarts: Partial<Record<Subject, StartResult>> = {};
  const counts: Record<string, QuestionResult["statements"]> = {};
  try {
    const begin = async (warm: () => Promise<Started>, cold: () => Promise<Started>): Promise<void> => {
      const server = await warm();
      started.push(server);
      restarts[server.subject] = await measureStart(server, network);
      const uncached = await cold();
      started.push(uncached);
      await measureStart(uncached, network);
      pairs.push([server, uncached]);
    };
    await begin(
      () => startEmbedded("embedded", folders, explained),
      () => startEmbedded("embeddedCold", folders, cold),
    );
    if (database !== undefined)
      await begin(
        () => startOnNeo4j("neo4j", folders, database, explained),
        () => startOnNeo4j("neo4jCold", folders, database, cold),
      );
    for (const question of questions) {
      const { document } = question.yilian;
      const [variables = {}] = samplesOf(question, draws, 1);
      const counted: Partial<Record<Subject, { cold: number; warm: number }>> = {};
      for (const [warm, cold] of pairs) {
        const count = async (server: Started): Promise<number> => {
          const body = { query: document, variables, extensions: { explain: true } };
          const explain = (await ask(server.url, body)).extensions?.explain;
          return (explain?.statements.length ?? 0) + (explain?.leftOut ?? 0);
        };
        await count(warm);
        counted[warm.subject] = { cold: await count(cold), warm: await count(warm) };
      }
      counts[question.name] = counted;
    }
  } finally {
    await Promise.all(started.map((server) => server.stop()));
  }
  return { restarts, statements: counts };
}
