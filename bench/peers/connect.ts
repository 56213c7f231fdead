import { readFileSync } from "node:fs";
import neo4j, { type Driver } from "neo4j-driver";

/** What a peer needs to reach the database that Yilian uses too. */
export interface Connection {
  readonly driver: Driver;
  readonly database: string;
}

/** Connects to the Neo4j of the settings. */
export function connect(): Connection {
  const { NEO4J_URI = "", NEO4J_USER = "neo4j", NEO4J_PASSWORD = "", NEO4J_DATABASE = "neo4j" } = process.env;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
  return { driver, database: NEO4J_DATABASE };
}

/** Runs a read statement in one round trip, and gives its rows. */
export async function rowsOf<T>({ driver, database }: Connection, text: string, values: object): Promise<T[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, values);
    return records.map((record) => record.toObject() as T);
  } finally {
    await session.close();
  }
}

/** The text of a file in `bench/cypher/`. */
export function cypherOf(name: string): string {
  return readFileSync(`${process.env.YILIAN_BENCH_CYPHER}/${name}.cypher`, "utf8");
}
