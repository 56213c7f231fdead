import { Neo4jContainer } from "@testcontainers/neo4j";
import type { TestProject } from "vitest/node";
import { type Neo4jSettings, openNeo4j } from "../../src/graph/neo4j/neo4j.ts";
import { isSkipped, required } from "./require.ts";

/** The Neo4j image of the suites, the one of docker-compose.yml. */
const IMAGE = "neo4j:2026.08.1";

declare module "vitest" {
  interface ProvidedContext {
    /** The server of this run; null if there is none. */
    readonly neo4j: Neo4jSettings | null;
    /** The engine that the suites run on. */
    readonly engine: "Grafeo" | "Neo4j";
  }
}

interface Server {
  readonly settings: Neo4jSettings;
  readonly stop?: () => Promise<void>;
}

/**
 * Provides the suites with the server that NEO4J_URI names, or with one container for the run. Reports in one line if
 * there is neither.
 */
export default async function startNeo4j(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const server = isSkipped("neo4j") ? undefined : (named() ?? (await start()));
  const isThere = required("neo4j", server instanceof Error ? `no container starts (${server.message})` : undefined);
  if (!isThere || server === undefined || server instanceof Error) {
    project.provide("neo4j", null);
    return undefined;
  }
  project.provide("neo4j", server.settings);
  return server.stop;
}

function named(): Server | undefined {
  const { NEO4J_URI: uri = "", NEO4J_USER, NEO4J_PASSWORD: password = "", NEO4J_DATABASE } = process.env;
  if (uri === "") return undefined;
  return { settings: { uri, user: NEO4J_USER || "neo4j", password, database: NEO4J_DATABASE || "neo4j" } };
}

async function start(): Promise<Server | Error> {
  try {
    const container = await new Neo4jContainer(IMAGE).start();
    const [uri, user, password] = [container.getBoltUri(), container.getUsername(), container.getPassword()];
    const stop = async () => void (await container.stop());
    const settings = { uri, user, password, database: "neo4j" };
    await answered(settings);
    return { settings, stop };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Waits for the first answer: on a busy machine it takes longer than the service waits for an engine. */
async function answered(settings: Neo4jSettings, attempts = 12): Promise<void> {
  try {
    await (await openNeo4j(settings)).close();
  } catch (error) {
    if (attempts === 1) throw error;
    await answered(settings, attempts - 1);
  }
}
