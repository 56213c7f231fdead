import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { componentSizes } from "../../src/analysis/components.ts";
import { mostConnected } from "../../src/analysis/most-connected.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import { compareTexts } from "../../src/model/collation.ts";
import { ENTITY_KINDS, type EntityKind } from "../../src/model/kinds.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { edgesOf } from "../support/pair-edges.ts";
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

/** The most connected entities of a kind, by sorting all of them. */
function topOf(
  all: readonly { id: string; kind: EntityKind }[],
  edges: readonly Joined[],
  kind: EntityKind,
  most: number,
) {
  return all
    .filter((one) => one.kind === kind)
    .map(
      ({ id }) => [id, edges.reduce((sum, { from, to }) => sum + Number(from === id) + Number(to === id), 0)] as const,
    )
    .sort(([a, x], [b, y]) => y - x || compareTexts(a, b))
    .slice(0, most);
}

describe("on small graphs", () => {
  const NODES = 9;
  const graphs = fc.record({
    kinds: fc.array(fc.constantFrom<EntityKind>("HOSPITAL", "CITY"), { minLength: NODES, maxLength: NODES }),
    pairs: fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { maxLength: 12 }),
    most: fc.nat(4),
  });

  test("components and most connected entities equal those by brute force", () => {
    fc.assert(
      fc.property(graphs, ({ kinds, pairs, most }) => {
        const nodes = kinds.map((kind, at) => ({ id: `n${at}`, kind, name: "" }));
        const edges = edgesOf(pairs);
        const index = buildAdjacency(nodes, edges);
        expect(componentSizes(index)).toEqual(
          sizesOf(
            nodes.map(({ id }) => id),
            edges,
          ),
        );
        const found = mostConnected(index, () => true, most).map((top) => [
          top.kind,
          top.nodes.map((node) => [index.idOf(node), index.degreeOf(node)]),
        ]);
        const expected = ENTITY_KINDS.map((kind) => [kind, topOf(nodes, edges, kind, most)]);
        expect(found).toEqual(expected.filter(([, top]) => top?.length));
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
      mostConnected(first: 4) { kind entities { relationships node { id } } }
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
      dataset.entities.map(({ kind }: { kind: EntityKind }) => ({
        kind,
        entities: topOf(content.entities, content.relationships, kind, 4).map(([id, relationships]) => ({
          relationships,
          node: { id },
        })),
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
