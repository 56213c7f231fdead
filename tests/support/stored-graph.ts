import { z } from "zod";
import type { Graph, GraphWriter } from "../../src/graph/graph.ts";
import { faultOf, reading, writing } from "./ad-hoc.ts";
import { boundGraph } from "./bound-graph.ts";

const allNodes = reading(
  "MATCH (n) RETURN labels(n) AS labels, elementId(n) AS element, n.id AS id, n.dataset AS dataset",
  {},
  { labels: z.array(z.string()), element: z.string(), id: z.string().nullable(), dataset: z.string().nullable() },
);
const allRelationships = reading(
  "MATCH (a)-[r]->(b) RETURN type(r) AS type, elementId(r) AS element, r.id AS id",
  {},
  { type: z.string(), element: z.string(), id: z.string().nullable() },
);
const empty = writing(
  "MATCH (n) WHERE n:Entity OR n:Document OR n:Evidence OR n:Measure OR n:Figure OR n:Dataset OR n:Foreign DETACH DELETE n",
  {},
  {},
);

/** Removes our nodes, and those labelled `:Foreign`, which the tests create. */
export async function clear(graph: Graph): Promise<void> {
  await graph.transaction((writer) => writer.write(empty, {}));
}

/**
 * The complete content of the database, each record with the engine's own id, so that re-created records are visible.
 */
export async function everything(graph: Graph): Promise<ReadonlyMap<string, string>> {
  const nodes = await graph.read(allNodes, {});
  const relationships = await graph.read(allRelationships, {});
  const named = [
    ...nodes.map(({ element, id, labels }) => [`node ${element}`, `${[...labels].sort().join(":")} ${id}`] as const),
    ...relationships.map(({ element, id, type }) => [`relationship ${element}`, `${type} ${id}`] as const),
  ];
  return new Map(named.filter(([, name]) => !name.startsWith("Contract")));
}

/** The content of the database without the engine's ids, in order. */
export async function names(graph: Graph): Promise<string[]> {
  return [...(await everything(graph)).values()].sort();
}

/** The error code and message of failed work; an empty text for successful work. */
export async function reported(work: Promise<unknown>): Promise<string> {
  const fault = await faultOf(work);
  return fault === undefined ? "" : `${fault.code}: ${fault.message}`;
}

/** Runs a writing text on a graph, as another program would. */
export async function run(graph: Graph, text: string): Promise<void> {
  await graph.transaction((writer) => writer.execute(text));
}

/** Gives nodes that seeds created as plain Cypher the mark that loading gives them. */
export function mark(graph: Graph): Promise<void> {
  const ours = ["Entity", "Document", "Evidence", "Measure", "Figure", "Dataset"].map((label) => `n:${label}`);
  return run(graph, `MATCH (n) WHERE ${ours.join(" OR ")} SET n.dataset = 'dataset'`);
}

/** A graph whose writers run each statement with rows as `execute` does, for errors that engines do not produce. */
export function interfering(
  graph: Graph,
  execute: (rows: readonly unknown[], run: (rows: readonly unknown[]) => Promise<void>) => Promise<void>,
): Graph {
  const around = (writer: GraphWriter): GraphWriter => ({
    read: (statement, params) => writer.read(statement, params),
    write: async (statement, params) => {
      if (!("rows" in params) || !Array.isArray(params.rows)) return await writer.write(statement, params);
      await execute(params.rows, async (rows) => void (await writer.write(statement, { ...params, rows })));
      return [];
    },
    execute: (text, params) => writer.execute(text, params),
    createNodes: (labels, rows) => writer.createNodes(labels, rows),
    createRelationships: (type, rows) => writer.createRelationships(type, rows),
  });
  return {
    ...boundGraph(graph),
    transaction: (work) => graph.transaction((writer) => work(around(writer))),
  };
}
