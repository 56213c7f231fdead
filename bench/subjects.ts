import { cpSync, existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Database } from "./database.ts";
import type { Peer } from "./install-peers.ts";
import type { Server } from "./measure.ts";
import { childOf } from "./processor-time.ts";
import type { Question } from "./question.ts";
import type { Subject } from "./result.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

/** A server with the means to stop it. */
export interface Started extends Server {
  /** When its process began, on the clock of `performance`. */
  readonly begun: number;
  stop(): Promise<void>;
}

/** The folders that servers are started from. */
export interface Folders {
  readonly root: string;
  /** The stored data of the embedded engine. */
  readonly data: string;
  /** A folder for this run. */
  readonly work: string;
}

/** The settings of a server that reads each record again. */
export const NO_CACHE = { RECORD_CACHE_MB: "0" };

const asked = {
  documentOf: (question: Question) => question.yilian.document,
  answerOf: (question: Question, data: unknown) => question.yilian.answer(data),
};

/** Starts `yilian serve` on the embedded engine. `settings` are further settings of it. */
export async function startEmbedded(
  subject: "embedded" | "embeddedCold",
  { root, data, work }: Folders,
  settings: Readonly<Record<string, string>> = {},
): Promise<Started> {
  // Only one process can open a folder.
  const copy = join(work, `${basename(data)}-${subject}`);
  if (!existsSync(copy)) cpSync(data, copy, { recursive: true });
  const env = { GRAPH: "embedded", DATA_DIR: copy, ...settings };
  const server = await startYilian(root, env);
  // The engine is a process of its own.
  return started(subject, server, childOf(server.pid), asked);
}

/** Starts `yilian serve` on a Neo4j. */
export async function startOnNeo4j(
  subject: "neo4j" | "neo4jCold",
  { root, data, work }: Folders,
  database: Database,
  settings: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const env = { ...database.env, DATA_DIR: join(work, `${basename(data)}-${subject}`), ...settings };
  return started(subject, await startYilian(root, env), database.pid, asked);
}

function startYilian(root: string, env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  return startServer(join(root, "dist", "main.js"), ["serve"], { PORT: "0", LOG_LEVEL: "error", ...env });
}

/** Starts a peer on a Neo4j. */
export async function startPeer(peer: Peer, folder: string, cypher: string, { env, pid }: Database): Promise<Started> {
  const server = await startServer(join(folder, `${peer}.js`), [], {
    ...env,
    NODE_ENV: "production",
    YILIAN_BENCH_CYPHER: cypher,
  });
  if (peer === "floor")
    return started(peer, server, pid, {
      documentOf: ({ floor }) => floor?.cypher,
      answerOf: ({ floor }, data) => floor?.answer(data as readonly unknown[]),
    });
  const requestOf = (question: Question) => (peer === "naive" ? question.naive : question.neo4jGraphql);
  return started(peer, server, pid, {
    documentOf: (question) => requestOf(question)?.document,
    answerOf: (question, data) => requestOf(question)?.answer(data),
  });
}

function started(
  subject: Subject,
  { begun, url, pid, stop }: ServerProcess,
  databasePid: number | undefined,
  asks: Pick<Server, "documentOf" | "answerOf">,
): Started {
  return { subject, begun, url, pid, databasePid, ...asks, stop };
}
