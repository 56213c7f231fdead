import { afterAll, beforeAll, expect, test } from "vitest";
import { cityNetwork } from "../../bench/city-network.ts";
import { loadNetwork } from "../../bench/load-network.ts";
import { ALL_EDGES } from "../../src/analysis/edge-filter.ts";
import { findPaths } from "../../src/analysis/paths.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { formatError } from "../../src/graphql/execution/error-format.ts";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { Region } from "../../src/index/region.ts";
import { ENTITY_KINDS } from "../../src/model/kinds.ts";
import { faultOf } from "../support/ad-hoc.ts";

const NETWORK = cityNetwork(2_000, 7);
const HUB = NETWORK.hubs[0] as number;
const idOf = (at: number): string => NETWORK.entities[at]?.id ?? "";
const degree = NETWORK.relationships.filter(({ from, to }) => from === HUB || to === HUB).length;
/** Hospitals beside the hub and not beside each other, with few relationships. */
const [A = "", B = ""] = (() => {
  const beside = new Map<number, Set<number>>();
  for (const { from, to } of NETWORK.relationships)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      beside.set(one, (beside.get(one) ?? new Set()).add(other));
  const few = [...(beside.get(HUB) ?? [])].filter((at) => (beside.get(at)?.size ?? 0) < 30);
  const [first = 0, ...others] = few;
  return [first, others.find((at) => !beside.get(first)?.has(at)) ?? 0].map(idOf);
})();

let graph: Graph;
beforeAll(async () => {
  graph = await openGrafeo();
  await graph.applySchema();
  await loadNetwork(graph, NETWORK);
});
afterAll(() => graph.close());

/** A part of the graph, and around which entities relationships were read. */
function regionOf(max?: number) {
  const read: string[] = [];
  const reader: Pick<Graph, "read"> = {
    read: (statement, params) => {
      if (statement.name === "adjacency/around") read.push(...(params as unknown as { ids: string[] }).ids);
      return graph.read(statement, params);
    },
  };
  return { region: new Region({ reader, population: async () => 0, ...(max !== undefined && { max }) }), read };
}

/** How many hops it is from one entity to another. */
function hops(from: string, to: string) {
  return (index: Adjacency) => {
    const question = { from: index.numberOf(from) ?? -1, to: index.numberOf(to) ?? -1, maxHops: 6, count: 1 };
    const conditions = {
      conditions: ALL_EDGES,
      avoid: [],
      through: [],
      throughKinds: ENTITY_KINDS,
      alternatives: false,
    };
    return findPaths(index, { ...question, ...conditions }).hops;
  };
}

test("a hub that a way passes is not read, as what is beside it tells that", async () => {
  const { region, read } = regionOf();
  expect(await region.answer([A, B], hops(A, B))).toBe(2);
  expect(read).toContain(A);
  expect(read).not.toContain(idOf(HUB));
});

test("no more relationships are read than may be; who asks is told how many it would take, and what to do", async () => {
  const max = degree - 1;
  const { region, read } = regionOf(max);
  const all = (index: Adjacency) => index.visit(index.numberOf(idOf(HUB)) ?? -1, () => {});
  const fault = await faultOf(region.answer([idOf(HUB)], all));
  expect(fault?.code).toBe("INDEX_TOO_LARGE");
  expect(fault?.details).toMatchObject({ max, needed: degree });
  const told = formatError({ message: "" }, fault);
  expect(told.message).toContain(`${degree.toLocaleString("en")} relationships`);
  expect(told.message).toContain(`limit is ${max.toLocaleString("en")}`);
  expect(told.message).toContain("fewer");
  expect(read).toEqual([]);
  // What is small enough is answered all the same.
  expect(await region.answer([A, B], hops(A, B))).toBe(2);
  expect(await regionOf(degree).region.answer([idOf(HUB)], all)).toBeUndefined();
});

test("nothing is read twice, and what fails is read again by the next", async () => {
  const { region, read } = regionOf();
  await Promise.all([region.answer([A, B], hops(A, B)), region.answer([B, A], hops(B, A))]);
  expect(new Set(read).size).toBe(read.length);

  for (let good = 0, done = false; !done; good++) {
    let left = good;
    const reader: Pick<Graph, "read"> = {
      read: async (statement, params) => {
        if (left-- === 0) throw new Error("away");
        return graph.read(statement, params);
      },
    };
    const shaky = new Region({ reader, population: async () => 0 });
    const first = await shaky.answer([A, B], hops(A, B)).catch((error: Error) => error.message);
    done = first !== "away";
    expect(done ? first : await shaky.answer([A, B], hops(A, B)), `after ${good} statements`).toBe(2);
  }
});
