import { z } from "zod";
import type { Graph } from "../src/graph/graph.ts";
import { chunks } from "../src/model/chunks.ts";
import { DATASET } from "../src/model/ids.ts";
import { labelOf } from "../src/model/kinds.ts";
import { FORMAT } from "../src/model/records.ts";
import { state } from "../src/queries/dataset.ts";
import { finish } from "../src/queries/loading.ts";
import type { CityNetwork } from "./city-network.ts";
import { type MadeEvidence, madeUpDocuments, madeUpEvidence } from "./made-up-evidence.ts";

/** How many records one transaction stores, so that memory is bounded. */
const ROWS = 20_000;
const TITLE = "A made-up network";

/** How many records of a network are stored. */
export interface StoredRows {
  readonly entities: number;
  readonly relationships: number;
  readonly evidence: number;
}

/** Stores a network with its evidence by the bulk methods of the engine port, as a data set that was imported. */
export async function loadNetwork(graph: Graph, network: CityNetwork): Promise<StoredRows> {
  const { entities, relationships, digest } = network;
  for (const [kind, rows] of groups(entities, ({ kind }) => kind))
    for (const some of chunks(rows, ROWS))
      await graph.transaction((writer) =>
        writer.createNodes(
          ["Entity", labelOf(kind)],
          some.map(({ id, name, level }) => ({ id, name, ...(level && { level }), dataset: DATASET })),
        ),
      );
  const idOf = (at: number): string => entities[at]?.id ?? "";
  for (const [type, rows] of groups(relationships, ({ type }) => type))
    for (const some of chunks(rows, ROWS))
      await graph.transaction((writer) =>
        writer.createRelationships(
          type,
          some.map(({ from, to, properties }) => ({ from: idOf(from), to: idOf(to), properties })),
        ),
      );
  const documents = madeUpDocuments(network);
  await graph.transaction((writer) =>
    writer.createNodes(
      ["Document"],
      documents.map((document) => ({ ...document, dataset: DATASET })),
    ),
  );
  const evidence = await loadEvidence(graph, network, idOf);
  await graph.transaction(async (writer) => {
    await writer.createNodes(["Dataset"], [{ id: DATASET, version: "bench", title: TITLE, dataset: DATASET }]);
    await writer.write(finish, {
      dataset: DATASET,
      digest,
      loadedAt: new Date().toISOString(),
      format: FORMAT,
      origin: "import",
      nodes: entities.length + documents.length + evidence,
      relationships: relationships.length,
    });
  });
  return { entities: entities.length, relationships: relationships.length, evidence };
}

async function loadEvidence(graph: Graph, network: CityNetwork, idOf: (at: number) => string): Promise<number> {
  let stored = 0;
  let waiting: MadeEvidence[] = [];
  const store = async (): Promise<void> => {
    for (const [ends, rows] of groups(waiting, ({ entities }) => entities.length))
      await graph.transaction((writer) =>
        writer.execute(evidenceText(ends), {
          rows: rows.map(({ entities, ...properties }) => ({
            ids: entities.map(idOf),
            document: properties.document,
            properties: { ...properties, dataset: DATASET },
          })),
        }),
      );
    stored += waiting.length;
    waiting = [];
  };
  for (const piece of madeUpEvidence(network)) if (waiting.push(piece) === ROWS) await store();
  await store();
  return stored;
}

/** The statement that stores evidence about one or two entities, with the links that Yilian stores. */
function evidenceText(ends: number): string {
  const entities = Array.from({ length: ends }, (_, at) => `e${at}`);
  return [
    "UNWIND $rows AS row MATCH (d:Document {id: row.document})",
    ...entities.map((e, at) => `MATCH (${e}:Entity {id: row.ids[${at}]})`),
    "CREATE (v:Evidence) SET v = row.properties CREATE (v)-[:`IN`]->(d)",
    ...entities.map((e) => `CREATE (v)-[:ABOUT]->(${e})`),
  ].join(" ");
}

/** Whether exactly this network is stored. */
export async function isLoaded(graph: Graph, { digest }: CityNetwork): Promise<boolean> {
  const [stored] = await graph.read(state, { dataset: DATASET });
  return stored?.digest === digest && stored.title === TITLE;
}

const REMOVED_AT_ONCE = 10_000;

/**
 * Removes the network of an earlier run, also of one that was interrupted.
 *
 * @throws {Error} when the database contains anything else.
 */
export async function clearNetwork(graph: Graph): Promise<void> {
  const [stored] = await graph.read(state, { dataset: DATASET });
  const [rows] = await graph.read(counts, {});
  const { all = 0, made = 0 } = rows ?? {};
  if (all !== made || (stored !== undefined && stored.title !== TITLE))
    throw new Error("The database contains data that no bench created. Use an empty database.");
  for (let left = all; left > 0; left -= REMOVED_AT_ONCE)
    await graph.transaction((writer) =>
      writer.execute("MATCH (n) WITH n LIMIT $most DETACH DELETE n", { most: REMOVED_AT_ONCE }),
    );
}

const counts = {
  name: "bench/counts",
  mode: "read" as const,
  text: "MATCH (n) RETURN count(n) AS all, count(CASE WHEN n.dataset = 'dataset' THEN 1 END) AS made",
  params: z.object({}),
  row: z.object({ all: z.int(), made: z.int() }),
};

function groups<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const row of rows) {
    const list = found.get(keyOf(row));
    if (list === undefined) found.set(keyOf(row), [row]);
    else list.push(row);
  }
  return found;
}
