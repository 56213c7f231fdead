import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENTITY_KINDS, type EntityKind } from "../../src/model/kinds.ts";
import { PartnerOracle } from "../oracle/partners.ts";
import { byCodePoints, type PlainConditions, type PlainGraph, type PlainPartnerConditions } from "../oracle/plain.ts";
import { WalkOracle } from "../oracle/traversals.ts";
import {
  ARBITRARY_HOSPITALS,
  ARBITRARY_IDS,
  arbitraryConditions,
  arbitraryGraphs,
  arbitraryPartnerConditions,
  renamed,
  storedGraph,
  storeGraph,
} from "../support/plain-graph.ts";
import { FIXTURE } from "../support/seed-folders.ts";
import { engines, type Service, startService } from "../support/service.ts";

/** The ids of all arbitrary entities begin with this. */
const ARBITRARY = "arbitrary-";
/** How many arbitrary graphs are stored side by side. Each question is about one graph. */
const GRAPHS = 25;

/** The questions about one graph. The ids are those of the graph before it is renamed. */
const questions = fc.record({
  conditions: arbitraryConditions,
  partnership: arbitraryPartnerConditions,
  roots: fc.uniqueArray(fc.constantFrom(...ARBITRARY_IDS), { minLength: 2, maxLength: 5 }),
  least: fc.nat(),
  kinds: fc.option(fc.constant<EntityKind[]>(["HOSPITAL", "DEPARTMENT"]), { nil: null, freq: 3 }),
  order: fc.constantFrom("COUNT", "SURPRISE", "NAME"),
  overlapOrder: fc.constantFrom("COUNT", "SIMILARITY", "SURPRISE"),
  maxHops: fc.integer({ min: 1, max: 6 }),
  avoid: fc.subarray([...ARBITRARY_IDS], { maxLength: 2 }),
  throughKinds: fc.constantFrom<readonly EntityKind[]>(ENTITY_KINDS, ["HOSPITAL", "DEPARTMENT", "TEAM"]),
  avoidSubkinds: fc.constantFrom([], ["project"], ["alliance", "consortium"]),
  depth: fc.integer({ min: 0, max: 3 }),
  maxNodes: fc.integer({ min: 5, max: 12 }),
});

const made = fc.sample(fc.tuple(arbitraryGraphs, questions), { numRuns: GRAPHS, seed: 20_262 });
const cases = made.map(([graph, question], at) => {
  const start = `${ARBITRARY}${String(at).padStart(2, "0")}-`;
  return { start, graph: renamed(graph, start), question, idOf: (id: string) => `${start}${id}` };
});

/** An entity with more neighbours than an answer shows. */
const HUB = `${ARBITRARY}hub`;
const AROUND = Array.from({ length: 3_000 }, (_, at) => `${HUB}-${String(at).padStart(4, "0")}`);
const hub: PlainGraph = {
  entities: [
    { id: HUB, kind: "PROGRAM", name: HUB },
    ...AROUND.map((id) => ({ id, kind: "OFFERING" as const, name: id })),
  ],
  relationships: AROUND.map((to) => ({
    ...{ id: `${HUB}/OFFERS/${to}`, type: "OFFERS", from: HUB, to },
    ...{ status: null, since: null, until: null },
  })),
};

/** All arbitrary graphs, side by side. */
const all: PlainGraph = {
  entities: [...cases.flatMap(({ graph }) => graph.entities), ...hub.entities],
  relationships: [...cases.flatMap(({ graph }) => graph.relationships), ...hub.relationships],
};

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  let stored: PlainGraph;
  let whole: PartnerOracle;
  /** The oracle of partners in one of the graphs. */
  let partnersIn: (graph: PlainGraph) => PartnerOracle;
  /** The data before the graphs were added. */
  let fixtures: PartnerOracle;
  beforeAll(async () => {
    service = await startService(open, FIXTURE.seeds, undefined, { extend: (graph) => storeGraph(graph, all) });
    stored = await storedGraph(service.graph);
    whole = new PartnerOracle(stored);
    // No document reports on an entity of these graphs or of the fixture, so that all are compared.
    partnersIn = (graph) => new PartnerOracle({ ...graph, reported: [] }, whole);
    const isFixture = ({ id }: { id: string }) => !id.startsWith(ARBITRARY);
    fixtures = partnersIn({
      entities: stored.entities.filter(isFixture),
      relationships: stored.relationships.filter(isFixture),
    });
  });
  afterAll(() => service?.close());

  const ask: Service["data"] = (query, variables) => service.data(query, variables);

  test("each arbitrary graph is stored unchanged", () => {
    const isMade = ({ id }: { id: string }) => id.startsWith(ARBITRARY);
    expect(stored.relationships.filter(isMade).toSorted((a, b) => byCodePoints(a.id, b.id))).toEqual(
      all.relationships.toSorted((a, b) => byCodePoints(a.id, b.id)),
    );
  });

  test("shared partners, overlaps, matrices and similar entities equal the oracle's, in the same order", async () => {
    for (const { graph, question, idOf } of cases) {
      const partners = partnersIn(graph);
      const { partnership: conditions, kinds, order } = question;
      const of = question.roots.map(idOf);
      const atLeast = 1 + (question.least % of.length);
      const [first = ""] = of;
      const data = await ask(PARTNER_QUESTIONS, { ...partnerVariables(conditions), of, atLeast, kinds, order, first });
      const expected = partners.shared(of, atLeast, kinds, order, conditions);
      expect(data.sharedPartners).toEqual({
        totalCount: expected.length,
        undatedCount: partners.undated(of, kinds, conditions),
        edges: expected.map(({ partner, ...rest }) => ({
          ...rest,
          node: { id: partner },
          links: of.flatMap((root) => {
            const link = partners.links(root, conditions).get(partner);
            if (link === undefined) return [];
            const { relationships, through } = link;
            return [{ of: { id: root }, relationships: relationships.map(nodeOf), through: through.map(nodeOf) }];
          }),
        })),
      });
      const ids: string[] = data.overlapMatrix.entities.map(({ id }: { id: string }) => id);
      expect(ids.toSorted()).toEqual(of.toSorted());
      for (const [i, a] of ids.entries())
        for (const [j, b] of ids.entries()) {
          const { count, similarity } = partners.overlap(a, b, conditions);
          expect(data.overlapMatrix.counts[i][j]).toBe(a === b ? partners.partners(a, conditions).size : count);
          expect(data.overlapMatrix.similarity[i][j]).toBe(a === b ? 1 : similarity);
        }
      expect(data.entity.similar).toEqual(
        partners
          .similar(first, "REPORTED")
          .slice(0, 20)
          .map(({ node, score, aspects }) => ({
            ...{ score, node: { id: node } },
            shared: aspects.flatMap(({ shared }) => shared).map(nodeOf),
          })),
      );
    }
  });

  test("overlaps of all hospitals equal the oracle's, in the same order", async () => {
    for (const { question } of cases.slice(0, 3)) {
      const { partnership: conditions, overlapOrder } = question;
      // Different graphs share no partners.
      const key = { COUNT: "count", SIMILARITY: "similarity", SURPRISE: "surprise" } as const;
      const expected = cases
        .flatMap(({ graph, idOf }) =>
          partnersIn(graph).overlaps(ARBITRARY_HOSPITALS.map(idOf), 1, overlapOrder, conditions),
        )
        .concat(fixtures.overlaps(fixtures.ids("HOSPITAL"), 1, overlapOrder, conditions))
        .sort(
          (x, y) =>
            y[key[overlapOrder]] - x[key[overlapOrder]] ||
            y.surprise - x.surprise ||
            whole.byNameOnly(x.a, y.a) ||
            whole.byNameOnly(x.b, y.b) ||
            byCodePoints(x.a, y.a) ||
            byCodePoints(x.b, y.b),
        );
      const { partnerOverlaps } = await ask(
        `query (${CONDITION_VARIABLES}, $rollUp: Boolean, $planned: Boolean, $order: PartnerOverlapOrder) {
          partnerOverlaps(orderBy: $order, first: 100, rollUp: $rollUp, planned: $planned, ${CONDITIONS}) {
            totalCount nodes { a { id } b { id } count similarity surprise partners(first: 12) { id } } } }`,
        { ...partnerVariables(conditions), order: overlapOrder },
      );
      expect(partnerOverlaps).toEqual({
        totalCount: expected.length,
        nodes: expected.slice(0, 100).map(({ a, b, shared, ...rest }) => ({
          ...{ a: { id: a }, b: { id: b } },
          ...rest,
          partners: shared.map(nodeOf),
        })),
      });
    }
  });

  test("paths, reasons for no path, and networks equal the oracle's, in the same order", async () => {
    const reasons = new Set<string | null>();
    const twice = cases.flatMap((one) => [one, { ...one, question: { ...one.question, maxHops: 1 } }]);
    for (const { graph, question, idOf } of twice) {
      const walks = new WalkOracle(graph);
      const { conditions, maxHops, depth, maxNodes, throughKinds, avoidSubkinds } = question;
      const [from = "", to = ""] = question.roots.map(idOf);
      const passage = { ...conditions, maxHops, avoid: question.avoid.map(idOf), throughKinds, avoidSubkinds };
      const named = [from, to, ...passage.avoid];
      const data = await ask(WALK_QUESTIONS, { ...passage, ...variablesOf(conditions), from, to, depth, maxNodes });
      const { paths, network } = data;
      const expected = walks.ways(from, to, passage);
      reasons.add(paths.reason);
      expect(paths).toMatchObject({ connected: expected.length > 0, total: expected.length });
      expect(paths.paths).toEqual(
        expected.map((way) => ({
          hops: way.slice(1).map((end, at) => {
            const { relationships, through } = walks.between(way[at] ?? "", end, conditions, named);
            return {
              ...{ from: { id: way[at] }, to: { id: end } },
              ...{ relationships: relationships.map(({ id }) => ({ id })), through: through.map(nodeOf) },
            };
          }),
        })),
      );
      if (expected.length > 0) expect(paths).toMatchObject({ reason: null, openedBy: [], reach: null });
      else
        expect({ reason: paths.reason, openedBy: paths.openedBy, reach: paths.reach }).toEqual({
          ...walks.noWay(from, to, passage),
          reach: { from: walks.reach(from, to, passage), to: walks.reach(to, from, passage) },
        });
      const near = walks.network([from, to], depth, maxNodes, { ...conditions, avoidSubkinds });
      expect(network).toEqual({
        ...near,
        nodes: near.nodes.map(nodeOf),
        relationships: near.relationships.map(nodeOf),
        parts: near.parts.map(({ part, node }) => ({ part: { id: part }, node: { id: node } })),
      });
    }
    expect([...reasons].toSorted()).toEqual(["BEYOND_MAX_HOPS", "FILTERED", null, "SEPARATE"].toSorted());
  });

  test("a network shows at most the requested number of an entity's 3,000 neighbours, and counts the rest", async () => {
    const query = `query ($maxNodes: Int!) { network(roots: ["${HUB}"], maxNodes: $maxNodes) {
      nodes { id } relationships { id } truncated frontier { node { id } hidden } } }`;
    for (const maxNodes of [1, 40]) {
      const { network } = await ask(query, { maxNodes });
      const shown = AROUND.slice(0, maxNodes - 1);
      expect(network).toEqual({
        nodes: [HUB, ...shown].map(nodeOf),
        relationships: shown.map((id) => ({ id: `${HUB}/OFFERS/${id}` })),
        truncated: true,
        frontier: [{ node: { id: HUB }, hidden: 3_000 - shown.length }],
      });
    }
    const { errors } = await service.ask(query, { maxNodes: 10_000 });
    expect(errors).toMatchObject([
      { message: "`maxNodes` is 10000; the limit is 500.", extensions: { code: "LIMIT_EXCEEDED" } },
    ]);
  });
});

const CONDITION_VARIABLES = "$via: [RelationshipType!], $status: [Status!], $asOf: PartialDate, $undated: Boolean";
const CONDITIONS = "via: $via, status: $status, asOf: $asOf, undated: $undated";

const PARTNER_QUESTIONS = `query (
  ${CONDITION_VARIABLES}, $rollUp: Boolean, $planned: Boolean, $of: [ID!]!, $atLeast: Int, $kinds: [EntityKind!], $order: SharedPartnerOrder,
  $first: ID!
) {
  sharedPartners(of: $of, atLeast: $atLeast, kinds: $kinds, orderBy: $order, first: 20, rollUp: $rollUp, planned: $planned, ${CONDITIONS}) {
    totalCount undatedCount
    edges { count surprise node { id } links { of { id } relationships { id } through { id } } }
  }
  overlapMatrix(of: $of, rollUp: $rollUp, planned: $planned, ${CONDITIONS}) { entities { id } counts similarity }
  entity(id: $first) { similar(first: 20) { score node { id } shared(first: 20) { id } } }
}`;

const WALK_QUESTIONS = `query (
  ${CONDITION_VARIABLES}, $from: ID!, $to: ID!, $maxHops: Int, $avoid: [ID!], $throughKinds: [EntityKind!],
  $avoidSubkinds: [String!], $rollUp: Boolean,
  $depth: Int, $maxNodes: Int
) {
  paths(from: $from, to: $to, maxHops: $maxHops, avoid: $avoid, throughKinds: $throughKinds,
    avoidSubkinds: $avoidSubkinds, rollUp: $rollUp, first: 200, ${CONDITIONS}) {
    connected total reason openedBy reach { from to }
    paths { hops { from { id } to { id } relationships { id } through { id } } }
  }
  network(roots: [$from, $to], depth: $depth, maxNodes: $maxNodes, avoidSubkinds: $avoidSubkinds, rollUp: $rollUp, ${CONDITIONS}) {
    nodes { id } relationships { id } parts { part { id } node { id } } truncated frontier { node { id } hidden }
  }
}`;

function variablesOf({ via, status, asOf, undated, rollUp }: PlainConditions) {
  return { via, status: status?.map((one) => one.toUpperCase()) ?? null, asOf, undated, rollUp };
}

function partnerVariables(conditions: PlainPartnerConditions) {
  return { ...variablesOf(conditions), planned: conditions.planned ?? false };
}

const nodeOf = (id: string) => ({ id });
