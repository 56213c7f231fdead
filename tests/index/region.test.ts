import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALL_EDGES, edgeFilter, kindFilter } from "../../src/analysis/edge-filter.ts";
import { holdersByCounty, placesWithin } from "../../src/analysis/holders-by-county.ts";
import { edgesAmong, neighbourhoodOf } from "../../src/analysis/neighbourhood.ts";
import { overlapMatrix } from "../../src/analysis/overlap-matrix.ts";
import { findOverlaps } from "../../src/analysis/overlaps.ts";
import { Partners } from "../../src/analysis/partners.ts";
import { findPaths } from "../../src/analysis/paths.ts";
import { readPopulation } from "../../src/analysis/population-cache.ts";
import { connectionsOf, countUndated, findSharedPartners } from "../../src/analysis/shared-partners.ts";
import { findSimilar } from "../../src/analysis/similar.ts";
import { joinEntities } from "../../src/analysis/steiner-tree.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { readAdjacency } from "../../src/index/cache.ts";
import { PARTS_AND_PLACES, withParts } from "../../src/index/descendants.ts";
import { Region } from "../../src/index/region.ts";
import { relationshipId } from "../../src/model/ids.ts";
import { ENTITY_KINDS, type EntityKind, labelOf } from "../../src/model/kinds.ts";
import type { RelationshipType } from "../../src/model/relationship-types.ts";

const KINDS: readonly EntityKind[] = [
  ...Array<EntityKind>(5).fill("HOSPITAL"),
  ...Array<EntityKind>(2).fill("INSTITUTION"),
  ...Array<EntityKind>(2).fill("CAMPUS"),
  ...Array<EntityKind>(2).fill("DEPARTMENT"),
  "TEAM",
  "PERSON",
  "CERTIFICATION",
  "COUNTY",
  "COUNTY",
  "CITY",
];
const IDS = KINDS.map((_, at) => `n${String(at).padStart(2, "0")}`);
const HOSPITALS = IDS.filter((_, at) => KINDS[at] === "HOSPITAL");
const TYPES: readonly RelationshipType[] = [
  "PARTNERS_WITH",
  "SUPPORTS",
  "PART_OF",
  "AFFILIATED_WITH",
  "LOCATED_IN",
  "CERTIFIED_AS",
];
const date = fc.option(fc.constantFrom("2020", "2020-06", "2021"), { nil: null });

const graphs = fc.record({
  names: fc.array(fc.constantFrom("甲", "乙"), { minLength: IDS.length, maxLength: IDS.length }),
  passages: fc.array(fc.nat(60), { maxLength: 40 }),
  edges: fc.array(
    fc.record({
      type: fc.constantFrom("PARTNERS_WITH", ...TYPES),
      from: fc.nat(IDS.length - 1),
      to: fc.nat(IDS.length - 1),
      status: fc.option(fc.constantFrom("held", "planned"), { nil: null }),
      since: date,
      until: date,
    }),
    { minLength: 8, maxLength: 50 },
  ),
});
type MadeGraph = typeof graphs extends fc.Arbitrary<infer T> ? T : never;

const one = fc.constantFrom(...IDS);
const asked = fc.record({
  ids: fc.uniqueArray(one, { minLength: 3, maxLength: 4 }),
  via: fc.constantFrom<readonly RelationshipType[] | null>(["PARTNERS_WITH", "SUPPORTS"], TYPES, null),
  undated: fc.boolean(),
  rollUp: fc.boolean(),
  order: fc.constantFrom("COUNT", "SURPRISE", "NAME"),
  kinds: fc.option(fc.subarray([...new Set(KINDS)], { minLength: 4 }), { nil: null }),
  few: fc.integer({ min: 1, max: 4 }),
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

/** Each question, its answer told by ids. */
const QUESTIONS: Readonly<Record<string, (index: Adjacency, asked: Asked) => unknown>> = {
  shared: (index, given) => {
    const { roots, partners, isKind } = readAsked(index, given);
    const question = { roots, atLeast: 1, isKind, most: given.few, maxVisits: 1e9, order: given.order } as const;
    const { total, first } = findSharedPartners(partners, question);
    const shown = first.map(({ partner }) => partner);
    const links = [...connectionsOf(partners, roots, shown)].map(([partner, all]) => [
      index.idOf(partner),
      all.map(({ root, edges, through }) => [index.idOf(root), edgesOf(index, edges), idsOf(index, through)]),
    ]);
    const told = first.map((shared) => ({ ...shared, partner: index.idOf(shared.partner) }));
    return [total, told, links, countUndated(partners, roots, isKind)];
  },
  overlaps: (index, given) => {
    const roots = HOSPITALS.map((id) => index.numberOf(id) as number);
    const order = given.order === "NAME" ? "SIMILARITY" : given.order;
    const bounds = { most: given.few, maxVisits: 1e9, maxSteps: 1e9 };
    const { total, first } = findOverlaps(readAsked(index, given).partners, { roots, minShared: 1, order, ...bounds });
    return [total, first.map(({ a, b, ...told }) => [index.idOf(a), index.idOf(b), told])];
  },
  matrix: (index, given) => {
    const { roots, partners } = readAsked(index, given);
    const { nodes, ...told } = overlapMatrix(partners, roots);
    return [idsOf(index, nodes), told];
  },
  similar: (index, given) =>
    readAsked(index, given).roots.flatMap((root) =>
      [5, 20, 1e9].map((visits) =>
        findSimilar(index, root, given.few, visits).map(({ node, score, shared }) => [
          index.idOf(node),
          score,
          idsOf(index, shared),
        ]),
      ),
    ),
  paths: (index, given) => {
    const { roots, conditions } = readAsked(index, given);
    const [from = 0, to = 0, third = 0] = roots;
    const question = {
      from,
      to,
      maxHops: given.few + 1,
      conditions,
      throughKinds: given.kinds ?? ENTITY_KINDS,
      count: 5,
      alternatives: true,
    };
    return [
      { avoid: [], through: [] },
      { avoid: [third], through: [] },
      { avoid: [], through: [third] },
    ].map((more) => {
      const { ways, alternatives, reach, ...told } = findPaths(index, { ...question, ...more });
      return [told, ways.map((way) => idsOf(index, way)), alternatives.map((way) => idsOf(index, way)), reach?.()];
    });
  },
  network: (index, given) => {
    const { roots, passes, isKind } = readAsked(index, given);
    const { nodes, edges, hidden, ...told } = neighbourhoodOf(index, {
      roots,
      depth: given.few,
      maxNodes: 4 + 2 * given.few,
      passes,
      isKind,
    });
    return [
      told,
      idsOf(index, nodes),
      edgesOf(index, edges),
      [...hidden].map(([node, more]) => [index.idOf(node), more]),
    ];
  },
  connections: (index, given) => {
    const { roots, passes, isKind } = readAsked(index, given);
    const { groups, nodes, ...told } = joinEntities(
      index,
      roots,
      { edge: passes, node: isKind },
      { maxHops: 6, maxVisits: 1e9 },
    );
    return [
      told,
      groups.map((group) => idsOf(index, group)),
      idsOf(index, nodes).sort(),
      edgesOf(index, edgesAmong(index, nodes, passes)),
    ];
  },
  holders: (index, given) =>
    readAsked(index, given).roots.map((root) => idsOf(index, withParts(index, root, PARTS_AND_PLACES)).sort()),
  gaps: (index) => {
    const [of = 0, within = 0] = ["CERTIFICATION", "CITY"].map((kind) =>
      index.numberOf(IDS[KINDS.indexOf(kind as EntityKind)] ?? ""),
    );
    const inside = placesWithin(index, within);
    const { inCounty, elsewhere, ofPlace } = holdersByCounty(index, of, inside, ["CERTIFIED_AS"]);
    const told = (holders: typeof elsewhere) =>
      holders.map(({ node, edges, through }) => [index.idOf(node), edgesOf(index, edges), idsOf(index, through)]);
    return [
      idsOf(index, inside.counties),
      [...inCounty].map(([county, held]) => [index.idOf(county), told(held)] as const).sort(),
      told(elsewhere),
      edgesOf(index, ofPlace),
    ];
  },
};

function readAsked(index: Adjacency, { ids, via, undated, rollUp, kinds }: Asked) {
  const conditions = { ...ALL_EDGES, via, undated };
  return {
    conditions,
    passes: edgeFilter(index, conditions),
    isKind: kindFilter(index, kinds),
    roots: ids.map((id) => index.numberOf(id) as number),
    partners: new Partners(index, { ...conditions, rollUp }),
  };
}

function idsOf(index: Adjacency, nodes: Iterable<number>): string[] {
  return [...nodes].map((node) => index.idOf(node));
}

function edgesOf(index: Adjacency, edges: Iterable<number>): string[] {
  return [...edges].map((edge) => index.edgeIdOf(edge)).sort();
}

describe("a part of a graph, read as far as a question needs it", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGrafeo();
    await graph.applySchema();
  });
  afterAll(() => graph.close());

  async function store({ names, passages, edges }: MadeGraph): Promise<void> {
    await graph.transaction(async (writer) => {
      await writer.execute("MATCH (n:Entity) DETACH DELETE n");
      await writer.execute("MATCH (v:Evidence) DETACH DELETE v");
      for (const [at, id] of IDS.entries())
        await writer.createNodes(["Entity", labelOf(KINDS[at] as EntityKind)], [{ id, name: names[at] ?? "" }]);
      const ids: string[] = [...IDS];
      for (const [at, { type, from, to, ...told }] of edges.entries()) {
        if (from === to) continue;
        const [start, end] = [IDS[from] ?? "", IDS[to] ?? ""];
        const id = relationshipId(start, type, end, `k${at}`);
        ids.push(id);
        const properties = Object.fromEntries(Object.entries({ id, ...told }).filter(([, value]) => value !== null));
        await writer.createRelationships(type, [{ from: start, to: end, properties: properties as never }]);
      }
      const about = passages.flatMap((at) => ids[at] ?? []);
      await writer.createNodes(
        ["Evidence"],
        about.map((id, at) => ({ id: `v${at}`, about: id })),
      );
    });
  }

  const regionOf = (max?: number) =>
    new Region({
      reader: graph,
      population: (population) => readPopulation(graph, population, { portion: 3 }),
      ...(max !== undefined && { max }),
    });

  test("gives the answers of the whole, whatever is asked one after another or at once", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, asked, fc.boolean(), async (made, given, isOne) => {
        await store(made);
        const whole = await readAdjacency(graph);
        const common = regionOf();
        await Promise.all(
          Object.entries(QUESTIONS).map(async ([name, ask]) => {
            const region = isOne ? common : regionOf();
            expect(await region.answer(given.ids, (index) => ask(index, given)), name).toEqual(ask(whole, given));
          }),
        );
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 120_000);
});
