import { startServer } from "../bench/server-process.ts";
import { Client } from "./client.ts";
import { PROGRAM } from "./command.ts";
import type { State } from "./verdict.ts";

/** It needs the index, its names and its numbers, and reads records. */
const QUERY = `{
  dataset { digest }
  hospitals(first: 50) { totalCount nodes { id name note partnerCount evidence(first: 20) { nodes { id } } } }
  search(text: "医院", first: 20) { nodes { id name } }
}`;

/** What a service answers about a data set. */
export interface Answer {
  readonly digest: string;
  readonly text: string;
}

/** A service that runs on a folder. */
export interface Service {
  readonly origin: string;
  /** Asks for the data set, and for records and names of it. Throws if it has none, or does not answer. */
  ask(): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts a service on a folder. Throws what it printed, if it does not start. */
export async function serveFolder(
  folder: string,
  seeds: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Service> {
  const server = await startServer(PROGRAM, ["serve"], {
    ...{ DATA_DIR: folder, SEED_DIR: seeds, GRAPH: "embedded", PORT: "0", LOG_LEVEL: "error", ...env },
  });
  const { origin } = new URL(server.url);
  const client = new Client(origin, "192.0.2.1");
  return {
    origin,
    async ask() {
      const { status, text } = await client.send("/graphql", { query: QUERY });
      const digest = /"digest":"([0-9a-f]{12})/.exec(text)?.[1];
      if (status !== 200 || digest === undefined) throw new Error(`The service does not answer: ${text}`);
      return { digest, text };
    },
    async stop() {
      client.close();
      await server.stop();
    },
  };
}

/** Starts a service on a folder, and returns its answer. */
export async function answerOf(folder: string, seeds: string): Promise<Answer> {
  const service = await serveFolder(folder, seeds);
  return await service.ask().finally(() => service.stop());
}

/** The state of a folder by the answer of a service that runs on it. */
export async function servedState(folder: string, seeds: string, answers: readonly Answer[]): Promise<State> {
  try {
    return stateIn(await answerOf(folder, seeds), answers);
  } catch (error) {
    return { is: "refused", reason: String(error) };
  }
}

/** The state that an answer shows. */
export function stateIn({ digest, text }: Answer, answers: readonly Answer[]): State {
  if (answers.some((answer) => answer.text === text)) return { is: "sound", digest };
  return { is: "mixed", reason: text.slice(0, 500) };
}
