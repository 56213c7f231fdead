import type { Settings } from "../src/config/settings.ts";
import { readSettings } from "../src/config/settings.ts";
import { listenerOf } from "./processor-time.ts";

/** A Neo4j that Yilian and its peers use. */
export interface Database {
  /** The settings that lead to it, as environment variables. */
  readonly env: Readonly<Record<string, string>>;
  readonly settings: Settings;
  /** Its process on this machine; undefined if it runs elsewhere, or in a container. */
  readonly pid: number | undefined;
  close(): Promise<void>;
}

const IMAGE = "neo4j:2026.08.1";
const PASSWORD = "yilian-bench";

/** Connects to the Neo4j of NEO4J_URI, or starts one with Docker. */
export async function openDatabase(): Promise<Database> {
  if (process.env.NEO4J_URI) return databaseOf(process.env.NEO4J_URI, {}, async () => {});
  const { Neo4jContainer } = await import("@testcontainers/neo4j");
  const container = await new Neo4jContainer(IMAGE).withPassword(PASSWORD).start();
  const env = { NEO4J_USER: "neo4j", NEO4J_PASSWORD: PASSWORD };
  const database = databaseOf(container.getBoltUri(), env, async () => {
    await container.stop();
  });
  // The first statement of a new server can take longer than the service waits.
  await execute(database.settings, ["RETURN 1"]);
  return database;
}

function databaseOf(uri: string, credentials: Readonly<Record<string, string>>, close: () => Promise<void>): Database {
  const env = { GRAPH: "neo4j", NEO4J_URI: uri, ...credentials };
  const settings = readSettings({ ...process.env, ...env });
  const { hostname, port } = new URL(uri);
  // The port of a container belongs to Docker, and not to Neo4j.
  const isLocal = process.env.NEO4J_URI === uri && ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
  return { env, settings, pid: isLocal ? listenerOf(Number(port || 7687)) : undefined, close };
}

/** The full-text index that the peers search. Yilian has its own. */
const NAMES = `CREATE FULLTEXT INDEX benchNames IF NOT EXISTS FOR (d:Department) ON EACH [d.name]
  OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`;

/** Creates the index of names for the peers, and waits until it is complete. */
export async function createNamesIndex({ settings }: Database): Promise<void> {
  await execute(settings, [NAMES, "CALL db.awaitIndexes(600)"]);
}

async function execute(settings: Settings, texts: readonly string[]): Promise<void> {
  if (settings.GRAPH !== "neo4j") return;
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = settings;
  const { default: neo4j } = await import("neo4j-driver");
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
  try {
    for (const text of texts) await driver.executeQuery(text, {}, { database: NEO4J_DATABASE });
  } finally {
    await driver.close();
  }
}
