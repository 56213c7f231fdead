import { afterAll, beforeAll, expect, test } from "vitest";
import { cityNetwork } from "../../bench/city-network.ts";
import { loadNetwork } from "../../bench/load-network.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { readAdjacency } from "../../src/index/read-adjacency.ts";
import { DATASET } from "../../src/model/ids.ts";
import { Indexes } from "../../src/search/indexes.ts";
import { codeOf, faultOf } from "../support/ad-hoc.ts";

const NETWORK = cityNetwork(200, 7);
let graph: Graph;

beforeAll(async () => {
  graph = await openGrafeo();
  await graph.applySchema();
  await loadNetwork(graph, NETWORK);
});
afterAll(() => graph.close());

/** All that an index says, in an order of its own. */
function told(index: Adjacency): string[] {
  const edges = Array.from(index.from, (from, edge) =>
    [index.edgeIdOf(edge), index.idOf(from), index.typeOf(edge), index.idOf(index.to[edge] as number)].concat(
      [index.statuses, index.since, index.until].map((of) => `${of[edge]}`),
    ),
  );
  return [
    ...[...index.ids].map((id, at) => `${id} ${index.kindOf(at)} ${index.nameOf(at)}`),
    ...edges.map((e) => e.join(" ")).sort(),
  ];
}

test("the index contains the stored data, whatever the number of portions in which it is read", async () => {
  const { entities, relationships } = NETWORK;
  const index = await readAdjacency(graph, { dataset: DATASET });
  expect(index.size).toBe(entities.length);
  expect([...index.ids]).toEqual(entities.map(({ id }) => id).sort());
  expect(Array.from(index.from, (_, edge) => index.edgeIdOf(edge)).sort()).toEqual(
    relationships.map(({ id }) => id).sort(),
  );
  for (const [edge, from] of index.from.entries()) {
    const made = relationships.find(({ id }) => id === index.edgeIdOf(edge));
    expect([index.idOf(from), index.typeOf(edge)]).toEqual([entities[made?.from ?? -1]?.id, made?.type]);
    expect(index.isUndated(edge)).toBe(made?.properties.since === undefined);
  }
  for (const batch of [1, 7, 100])
    expect(told(await readAdjacency(graph, { dataset: DATASET, batch }))).toEqual(told(index));
});

/** The graph as if it held the data set with this digest. */
const holding = (digest: string, reader: Pick<Graph, "read"> = graph): Pick<Graph, "read"> => ({
  read: async (statement, params) =>
    statement.name === "dataset/state" ? ([loadingOf(digest)] as never) : reader.read(statement, params),
});
const loadingOf = (digest: string) => ({ digest, loadedAt: "2026-11-25T00:00:00Z", dataset: DATASET });

test("the index is not made of more relationships than its limit", async () => {
  const max = NETWORK.relationships.length;
  expect(await codeOf(readAdjacency(graph, { dataset: DATASET, maxRelationships: max }))).toBe("none");
  const fault = await faultOf(readAdjacency(graph, { dataset: DATASET, maxRelationships: max - 1 }));
  expect(fault?.code).toBe("INDEX_TOO_LARGE");
  expect(fault?.message).toContain("1,000 relationships");
  expect(fault?.message).toContain("INDEX_MAX_RELATIONSHIPS");
});

test("one index is cached for each data set, and its size is reported when it is ready", async () => {
  const indexes = new Indexes({ maxRelationships: NETWORK.relationships.length });
  const reading = indexes.adjacency(loadingOf("a"), holding("a"));
  expect(indexes.bytesOf(loadingOf("a"))).toBeNull();
  const index = await reading;
  const size = index.bytes + (await indexes.names(loadingOf("a"), holding("a"))).bytes;
  expect(indexes.bytesOf(loadingOf("a"))).toBe(size);
  expect(await indexes.adjacency(loadingOf("a"), holding("a"))).toBe(index);
  await indexes.adjacency(loadingOf("b"), holding("b"));
  await indexes.adjacency(loadingOf("c"), holding("c"));
  expect(indexes.bytesOf(loadingOf("a"))).toBeNull();
  expect(indexes.bytesOf(loadingOf("c"))).toBe(size);
});

test("an index that was read while the data set was replaced is not cached", async () => {
  const indexes = new Indexes();
  expect(await codeOf(indexes.adjacency(loadingOf("a"), holding("b")))).toBe("STALE_READ");
  expect(await codeOf(indexes.adjacency(loadingOf("a"), holding("a")))).toBe("none");
});

test("a data set that is too large is not read again, but one that failed otherwise is", async () => {
  let reads = 0;
  const counting: Pick<Graph, "read"> = {
    read: (statement, params) => {
      reads++;
      return graph.read(statement, params);
    },
  };
  const small = new Indexes({ maxRelationships: 1 });
  for (let times = 0; times < 3; times++)
    expect(await codeOf(small.adjacency(loadingOf("a"), holding("a", counting)))).toBe("INDEX_TOO_LARGE");
  const first = reads;
  expect(await codeOf(small.adjacency(loadingOf("a"), holding("a", counting)))).toBe("INDEX_TOO_LARGE");
  expect(reads).toBe(first);

  const indexes = new Indexes();
  const closed = await openGrafeo();
  await closed.close();
  expect(await codeOf(indexes.adjacency(loadingOf("a"), holding("a", closed)))).toBe("ENGINE_UNAVAILABLE");
  expect(await codeOf(indexes.adjacency(loadingOf("a"), holding("a")))).toBe("none");
});
