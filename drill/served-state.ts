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

/** Starts a service on a folder, and returns its answer. */
export async function answerOf(
  folder: string,
  seeds: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const server = await startServer(PROGRAM, ["serve"], {
    ...{ DATA_DIR: folder, SEED_DIR: seeds, GRAPH: "embedded", PORT: "0", LOG_LEVEL: "error", ...env },
  });
  const client = new Client(new URL(server.url).origin, "192.0.2.1");
  try {
    const { status, text } = await client.send("/graphql", { query: QUERY });
    const digest = /"digest":"([0-9a-f]{12})/.exec(text)?.[1];
    if (status !== 200 || digest === undefined) throw new Error(`The service does not answer: ${text}`);
    return { digest, text };
  } finally {
    client.close();
    await server.stop();
  }
}

/** The state of a folder by the answer of a service that runs on it. */
export async function servedState(folder: string, seeds: string, answers: readonly Answer[]): Promise<State> {
  try {
    const { digest, text } = await answerOf(folder, seeds);
    if (answers.some((answer) => answer.text === text)) return { is: "sound", digest };
    return { is: "mixed", reason: text.slice(0, 500) };
  } catch (error) {
    return { is: "refused", reason: String(error) };
  }
}
