import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type ErrorCode, YilianError } from "../../src/errors.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Statement } from "../../src/graph/statement.ts";
import { DATASET } from "../../src/model/ids.ts";
import { state } from "../../src/queries/dataset.ts";

/** A reading statement of a test. Its nodes carry `:Contract`, so that suites can share a server. */
export function reading<P extends z.ZodRawShape, R extends z.ZodRawShape>(text: string, params: P, row: R) {
  return adHoc("read", text, params, row);
}

/** A writing statement of a test. */
export function writing<P extends z.ZodRawShape, R extends z.ZodRawShape>(text: string, params: P, row: R) {
  return adHoc("write", text, params, row);
}

/** Writes nodes of a test, and adds them to the served copy of the data set. Returns the name of the copy. */
export function writeRecords<P extends z.ZodObject, R extends z.ZodObject>(
  graph: Graph,
  statement: Statement<P, R>,
  params: z.input<P>,
): Promise<string> {
  return graph.transaction(async (writer) => {
    const [stored] = await writer.read(state, { id: DATASET });
    const dataset = stored?.dataset ?? DATASET;
    await writer.write(statement, params);
    await writer.write(added, { dataset });
    return dataset;
  });
}

/** A new, unique id. */
export function freshId(): string {
  return `contract-${randomUUID()}`;
}

/** The error code of failed work; "none" for successful work. */
export async function codeOf(work: Promise<unknown>): Promise<ErrorCode | "none"> {
  return (await faultOf(work))?.code ?? "none";
}

/** The YilianError that some work rejects with. Any other error is thrown. */
export async function faultOf(work: Promise<unknown>): Promise<YilianError | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof YilianError) return error;
    throw error;
  }
}

/** The number of test nodes whose ids start like this. */
export async function countOf(reader: Pick<Graph, "read">, start: string): Promise<number> {
  const [row] = await reader.read(counted, { start });
  return row?.n ?? 0;
}

/** Removes every node of these tests, some thousands at once, for servers with little memory. */
export async function removeAll(graph: Graph): Promise<void> {
  let left = 1;
  while (left > 0) {
    await graph.transaction((writer) => writer.write(removed, {}));
    left = await countOf(graph, "contract-");
  }
}

/** Counts the test nodes whose ids start like this. */
export const counted = reading(
  "MATCH (n:Contract) WHERE n.id STARTS WITH $start RETURN count(n) AS n",
  { start: z.string() },
  { n: z.int() },
);
const added = writing(
  "MATCH (n:Contract) WHERE n.dataset IS NULL SET n.dataset = $dataset",
  { dataset: z.string() },
  {},
);
const removed = writing(
  "MATCH (n:Contract) WHERE n.id STARTS WITH 'contract-' WITH n LIMIT 1000 DETACH DELETE n",
  {},
  {},
);

function adHoc<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  mode: "read" | "write",
  text: string,
  params: P,
  row: R,
): Statement<z.ZodObject<P>, z.ZodObject<R>> {
  return { name: "test/ad-hoc", mode, text, params: z.object(params), row: z.object(row) };
}
