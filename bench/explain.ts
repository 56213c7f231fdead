import type { CityNetwork } from "./city-network.ts";
import type { Draws } from "./draws.ts";
import { ask } from "./http-client.ts";
import { type Question, samplesOf } from "./question.ts";
import type { QuestionResult, RunResult, StartResult, Subject } from "./result.ts";
import type { Setting } from "./run.ts";
import { measureStart } from "./start.ts";
import { type Started, startEmbedded, startOnNeo4j } from "./subjects.ts";

/** The start of servers whose index file is there, and how many statements the requests run. */
export interface Explained {
  readonly restarts: RunResult["restarts"];
  readonly statements: Readonly<Record<string, QuestionResult["statements"]>>;
}

/** Starts Yilian again, and counts the statements of the first request of each question and of the next. */
export async function explainQuestions(
  questions: readonly Question[],
  network: CityNetwork,
  draws: Draws,
  { folders, database }: Setting,
): Promise<Explained> {
  const explained = { EXPLAIN: "on" };
  const servers: Started[] = [];
  const restarts: Partial<Record<Subject, StartResult>> = {};
  const counts: Record<string, QuestionResult["statements"]> = {};
  try {
    for (const start of [
      () => startEmbedded("embedded", folders, explained),
      ...(database === undefined ? [] : [() => startOnNeo4j("neo4j", folders, database, explained)]),
    ]) {
      const server = await start();
      servers.push(server);
      restarts[server.subject] = await measureStart(server, network);
    }
    for (const question of questions) {
      const { document } = question.yilian;
      const [variables = {}] = samplesOf(question, draws, 1);
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
  return { restarts, statements: counts };
}
