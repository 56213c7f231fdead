import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { entitiesMatching } from "../../src/analysis/filters/entity-filter.ts";
import { type EntityOrder, pageOf } from "../../src/analysis/orders/entity-order.ts";
import { PARTNER_VIA } from "../../src/analysis/partners/partners.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { readAdjacency } from "../../src/index/read-adjacency.ts";
import { compareTexts } from "../../src/model/collation.ts";
import { DATASET } from "../../src/model/ids.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import type { KeyValues } from "../../src/model/slice.ts";
import { HOSPITAL_LEVELS } from "../../src/model/values.ts";
import { PartnerOracle } from "../oracle/partners.ts";
import { reading } from "../support/ad-hoc.ts";
import { loadGraph, openEmbedded } from "../support/loaded-graph.ts";
import { arbitraryGraphs, renamed, storedGraph, storeGraph } from "../support/plain-graph.ts";

let graph: Graph;
let index: Adjacency;
/** By id: the values of each order, from the engine and, for partners, from the oracle. */
let values: ReadonlyMap<string, Readonly<Record<EntityOrder[number]["field"], string | number>>>;

const counted = reading(
  `MATCH (e:Entity)
   RETURN e.id AS id, e.name AS name, e.level AS level, COUNT { (e)--(:Entity) } AS relationships`,
  {},
  {
    id: z.string(),
    name: z.string(),
    level: z.string().nullable(),
    relationships: z.int(),
  },
);

beforeAll(async () => {
  const graphs = fc.sample(arbitraryGraphs, { numRuns: 10, seed: 20_262 });
  const loaded = await loadGraph(openEmbedded, undefined, async (target) => {
    for (const [at, one] of graphs.entries()) await storeGraph(target, renamed(one, `arbitrary-${at}-`));
  });
  graph = loaded.graph;
  index = await readAdjacency(graph, { dataset: DATASET });
  const rows = await graph.read(counted, {});
  const oracle = new PartnerOracle(await storedGraph(graph));
  const conditions = { via: PARTNER_VIA, status: null, asOf: null, undated: true, rollUp: true };
  values = new Map(
    rows.map(({ id, name, level, relationships }) => {
      const LEVEL = Object.keys(HOSPITAL_LEVELS).indexOf(level ?? "");
      const partners = oracle.partners(id, conditions).size;
      return [id, { ID: id, NAME: name, LEVEL, PARTNERS: partners, RELATIONSHIPS: relationships }];
    }),
  );
  return () => loaded.close();
});

const orders = fc.array(
  fc.record({
    field: fc.constantFrom("NAME", "ID", "LEVEL", "PARTNERS", "RELATIONSHIPS"),
    descending: fc.boolean(),
  }),
  { maxLength: 5 },
);
const lists = fc.record({
  order: orders,
  kind: fc.constantFrom<EntityKind>("HOSPITAL", "DEPARTMENT", "PROGRAM"),
  // Few and many entities are sorted in different ways.
  contains: fc.constantFrom(null, "一", "医院"),
  size: fc.integer({ min: 1, max: 70 }),
  backwards: fc.boolean(),
});

test("pages of any order are those of a sorted list, and their keys are the values of the engine", () => {
  for (const { order, kind, contains, size, backwards } of fc.sample(lists, { numRuns: 200, seed: 5 })) {
    const value = { eq: null, oneOf: null, contains, startsWith: null };
    const found = entitiesMatching(index, kind, { condition: "name", value });
    const sorted = [...found.set.toArray()]
      .map((node) => index.idOf(node))
      .map((id) => ({ id, keys: keysOf(id, order) }))
      .sort((a, b) => compareKeys(a.keys, b.keys, order));
    if (backwards) sorted.reverse();
    const pages: { id: string; keys: KeyValues }[] = [];
    let after: KeyValues | null = null;
    for (;;) {
      const page = pageOf(index, { kind, ...found }, order, { after, limit: size, backwards });
      pages.push(...page.map(({ node, keys }) => ({ id: index.idOf(node), keys })));
      if (page.length < size) break;
      after = page.at(-1)?.keys ?? null;
    }
    expect(pages, JSON.stringify({ order, kind, contains, size, backwards })).toEqual(sorted);
  }
});

function keysOf(id: string, order: EntityOrder): KeyValues {
  return [...order.map(({ field }) => values.get(id)?.[field] ?? "missing"), id];
}

function compareKeys(a: KeyValues, b: KeyValues, order: EntityOrder): number {
  for (const [at, x] of a.entries()) {
    const y = b[at] ?? "";
    const difference = typeof x === "number" ? x - Number(y) : compareTexts(x, String(y));
    if (difference !== 0) return order[at]?.descending === true ? -difference : difference;
  }
  return 0;
}
