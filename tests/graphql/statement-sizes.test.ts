import { afterAll, beforeAll, expect, test } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { LIMITS } from "../../src/graphql/limits/limits.ts";
import { boundGraph } from "../support/bound-graph.ts";
import { type Service, startService } from "../support/service.ts";
import { filesBelow, textOf } from "../support/source-files.ts";

/** A statement that ran: its text, and the length of its longest list. */
interface Ran {
  readonly text: string;
  readonly items: number;
}

const ran: Ran[] = [];
let service: Service;
let ids: readonly string[];

/** A graph that records each statement of its snapshots. */
function recorded(graph: Graph): Graph {
  const record = (text: string, params: Readonly<Record<string, unknown>>): void => {
    const lengths = Object.values(params).map((value) => (Array.isArray(value) ? value.length : 0));
    ran.push({ text, items: Math.max(0, ...lengths) });
  };
  return {
    ...boundGraph(graph),
    snapshot: () => {
      const snapshot = graph.snapshot();
      return {
        read: (statement, params, signal) => {
          record(statement.text, params);
          return snapshot.read(statement, params, signal);
        },
        readBoth: (first, second, signal) => {
          for (const { statement, params } of [first, second]) record(statement.text, params);
          return snapshot.readBoth(first, second, signal);
        },
        close: () => snapshot.close(),
      };
    },
  };
}

const repeat = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(" ");

beforeAll(async () => {
  service = await startService(async () => recorded(await openGrafeo()), undefined, undefined, { RECORD_CACHE_MB: 0 });
  const { network } = await service.data('{ network(roots: ["henan"], depth: 3, maxNodes: 500) { nodes { id } } }');
  ids = network.nodes.map(({ id }: { id: string }) => id);
});
afterAll(() => service?.close());

test("a request can make no statement of its own: texts are fixed, however many conditions and keys it has", async () => {
  ran.length = 0;
  const where = { or: Array.from({ length: 40 }, (_, at) => ({ partnerOf: [ids[at % ids.length]] })) };
  const orderBy = ["NAME", "NAME", "NAME", "NAME"].map((field) => ({ field }));
  const everything =
    "nodes { id name summary note aliases evidence(first: 2) { nodes { fragment document { title } } } }";
  await service.data(
    `query ($where: HospitalWhere, $orderBy: [HospitalOrder!]) {
        hospitals(where: $where, orderBy: $orderBy, first: 20) { totalCount ${everything} }
        entities(where: { missing: [CITY] }, first: 20) { totalCount ${everything} }
        relationships(first: 20, orderBy: [{ field: NAME }]) { totalCount nodes { id evidence { id } } }
      }`,
    { where, orderBy },
  );
  const files = new Set(filesBelow("cypher").map((path) => textOf(path)));
  expect(ran.length).toBeGreaterThan(2);
  expect(ran.filter(({ text }) => !files.has(text))).toEqual([]);
});

test("the lists of a statement are no longer than the cost of a request allows", async () => {
  ran.length = 0;
  const { errors } = await service.ask(
    `query ($ids: [ID!]!) { ${repeat(10, (at) => `n${at}: nodes(ids: $ids) { ... on Entity { id note } }`)} }`,
    { ids: ids.slice(0, 200) },
  );
  expect(errors).toBeUndefined();
  const { network } = await service.data(
    `query ($ids: [ID!]!) { network(roots: $ids, depth: 3, maxNodes: 500) { nodes { id note } relationships { id note } } }`,
    { ids: ids.slice(0, 4) },
  );
  expect(network.nodes.length).toBeGreaterThan(200);
  const largest = Math.max(...ran.map(({ items }) => items));
  expect(largest).toBeGreaterThanOrEqual(200);
  expect(largest).toBeLessThanOrEqual(LIMITS.cost.max);
});
