import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mostConnected } from "../../src/analysis/partners/most-connected.ts";
import { partnerCount } from "../../src/analysis/partners/partners.ts";
import { componentSizes } from "../../src/analysis/paths/components.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import { compareTexts } from "../../src/model/collation.ts";
import { ENTITY_KINDS, type EntityKind } from "../../src/model/kinds.ts";
import { PartnerOracle } from "../oracle/partners.ts";
import type { PlainGraph, PlainPartnerConditions } from "../oracle/plain.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { edgesOf } from "../support/pair-edges.ts";
import { arbitraryGraphs, indexOf, storedGraph } from "../support/plain-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const { content } = shippedSeeds();

interface Joined {
  readonly from: string;
  readonly to: string;
}

/** The sizes of components, by joining entities until no relationship is left. */
function sizesOf(ids: readonly string[], edges: readonly Joined[]): number[] {
  const groups = new Map(ids.map((id) => [id, new Set([id])]));
  for (const { from, to } of edges) {
    const [a, b] = [groups.get(from), groups.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    for (const id of b) groups.set(id, a.add(id));
  }
  return [...new Set(groups.values())].map(({ size }) => size).sort((a, b) => b - a);
}

const PARTNERS: PlainPartnerConditions = {
  ...{
    via: ["PARTNERS_WITH", "SUPPORTS", "MEMBER_OF", "LEADS"],
    status: null,
    asOf: null,
    undated: true,
    rollUp: true,
  },
};

/** The entities of each kind with the most partners, by sorting all of them. */
function topsOf(graph: PlainGraph, most: number) {
  const oracle = new PartnerOracle(graph);
  return ENTITY_KINDS.flatMap((kind) => {
    const all = oracle.ids(kind).map((id) => [id, oracle.partners(id, PARTNERS).size] as const);
    const top = all
      .filter(([, count]) => count > 0)
      .sort(([a, x], [b, y]) => y - x || compareTexts(a, b))
      .slice(0, most);
    return top.length === 0 ? [] : [{ kind, top }];
  });
}

describe("on small graphs", () => {
  const NODES = 9;
  const graphs = fc.record({
    kinds: fc.array(fc.constantFrom<EntityKind>("HOSPITAL", "CITY"), { minLength: NODES, maxLength: NODES }),
    pairs: fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { maxLength: 12 }),
  });

  test("the entities with the most partners equal those by brute force", () => {
    fc.assert(
      fc.property(arbitraryGraphs, fc.nat(4), (graph, most) => {
        const index = indexOf(graph);
        const found = mostConnected(index, () => true, most).map(({ kind, nodes }) => ({
          kind,
          top: nodes.map((node) => [index.idOf(node), partnerCount(index, node)]),
        }));
        expect(found).toEqual(topsOf(graph, most));
      }),
      { numRuns: 300 },
    );
  });

  test("components equal those by brute force", () => {
    fc.assert(
      fc.property(graphs, ({ kinds, pairs }) => {
        const nodes = kinds.map((kind, at) => ({ id: `n${at}`, kind, name: "" }));
        const edges = edgesOf(pairs);
        const index = buildAdjacency(nodes, edges);
        expect(componentSizes(index)).toEqual(
          sizesOf(
            nodes.map(({ id }) => id),
            edges,
          ),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  test("the overview equals the content of the seeds", async () => {
    const { data, errors } = await service.ask(`{ overview {
      dataset { entities { kind count } documents { id } }
      mostConnected(first: 4) { kind entities { partnerCount node { id } } }
      components { count single sizes(first: 3) }
    } }`);
    expect(errors).toBeUndefined();
    const { dataset, mostConnected: tops, components } = data.overview;
    const kinds = ENTITY_KINDS.map((kind) => ({
      kind,
      count: content.entities.filter((one) => one.kind === kind).length,
    }));
    expect(dataset.entities).toEqual(kinds.filter(({ count }) => count > 0));
    expect(dataset.documents).toHaveLength(content.documents.length);
    expect(tops).toEqual(
      topsOf(await storedGraph(service.graph), 4).map(({ kind, top }) => ({
        kind,
        entities: top.map(([id, count]) => ({ partnerCount: count, node: { id } })),
      })),
    );
    const sizes = sizesOf(
      content.entities.map(({ id }) => id),
      content.relationships,
    );
    expect(components).toEqual({
      count: sizes.length,
      single: sizes.filter((size) => size === 1).length,
      sizes: sizes.slice(0, 3),
    });
  });

  test("sizes out of bounds are rejected", async () => {
    for (const [args, message] of [
      ["mostConnected(first: -1) { kind }", "`first` must be from 0 to 200, not -1."],
      ["components { sizes(first: 201) }", "`first` is 201; the limit is 200."],
    ]) {
      const { errors } = await service.ask(`{ overview { ${args} } }`);
      expect(errors?.[0]?.message).toBe(message);
    }
  });
});
