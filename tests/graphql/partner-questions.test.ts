import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PartnerOracle, type PlainComparison } from "../oracle/partners.ts";
import { byCodePoints, type PlainPartnerConditions } from "../oracle/plain.ts";
import { storedGraph } from "../support/plain-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const VIA = ["PARTNERS_WITH", "SUPPORTS", "MEMBER_OF", "LEADS"];
const ALL: PlainPartnerConditions = { via: VIA, status: null, asOf: null, undated: true, rollUp: true };
/** Conditions as arguments, and as the oracle has them. */
const CONDITIONS: readonly (readonly [args: string, conditions: PlainPartnerConditions])[] = [
  ["", ALL],
  ["rollUp: false", { ...ALL, rollUp: false }],
  ['asOf: "2023", undated: false', { ...ALL, asOf: "2023", undated: false }],
  ["via: [PARTNERS_WITH, SUPPORTS]", { ...ALL, via: ["PARTNERS_WITH", "SUPPORTS"] }],
  ["via: [LEADS], planned: true", { ...ALL, via: ["LEADS"], planned: true }],
  ["status: [PLANNED, BUILDING]", { ...ALL, status: ["planned", "building"] }],
];
const OF = [
  ["jiaozuo-peoples-hospital", "jiaomei-central-hospital"],
  ["shangqiu-central-hospital", "jiaozuo-peoples-hospital", "jiaozuo-tcm-hospital", "jiaomei-central-hospital"],
];

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  let oracle: PartnerOracle;
  beforeAll(async () => {
    service = await startService(open);
    oracle = new PartnerOracle(await storedGraph(service.graph));
  });
  afterAll(() => service?.close());

  const ask: Service["data"] = (query, variables) => service.data(query, variables);

  describe.each(CONDITIONS)("with %s", (conditionArgs, conditions) => {
    const args = conditionArgs === "" ? "" : `, ${conditionArgs}`;
    const takingPart = { ...conditions, via: ["MEMBER_OF", "LEADS", "RUNS", "PARTICIPATES_IN"], status: null };
    /** The programs that two hospitals take part in. */
    const both = (a: string, b: string) => {
      const ofB = oracle.neighbours(b, takingPart);
      const shared = [...oracle.neighbours(a, takingPart)].filter((one) => ofB.has(one));
      return shared.filter((one) => oracle.kindOf(one) === "PROGRAM").sort(byCodePoints);
    };

    test.each(["COUNT", "SURPRISE", "NAME"] as const)("shared partners by %s equal the oracle's", async (order) => {
      for (const of of OF)
        for (const atLeast of [1, 2]) {
          const expected = oracle.shared(of, atLeast, null, order, conditions);
          const { sharedPartners } = await ask(
            `query ($of: [ID!]!) { sharedPartners(of: $of, atLeast: ${atLeast}, orderBy: ${order}, first: 50 ${args}) {
              totalCount undatedCount
              edges { count surprise node { id } links { of { id } relationships { id } through { id } programs { id } } } } }`,
            { of },
          );
          expect(sharedPartners).toEqual({
            totalCount: expected.length,
            undatedCount: oracle.undated(of, null, conditions),
            edges: expected.slice(0, 50).map(({ partner, ...rest }) => ({
              ...rest,
              node: { id: partner },
              links: of.flatMap((root) => {
                const link = oracle.links(root, conditions).get(partner);
                return link === undefined
                  ? []
                  : [
                      {
                        of: { id: root },
                        relationships: link.relationships.map(nodeOf),
                        through: link.through.map(nodeOf),
                        programs: both(root, partner).map(nodeOf),
                      },
                    ];
              }),
            })),
          });
        }
    });

    test.each(["COUNT", "SIMILARITY", "SURPRISE"] as const)("overlaps by %s equal the oracle's", async (order) => {
      const expected = oracle.overlaps(oracle.ids("HOSPITAL"), 1, order, conditions);
      const found: unknown[] = [];
      for (let after: string | null = null, page = 0; page < 3; page++) {
        const query = `query ($after: String) { partnerOverlaps(orderBy: ${order}, first: 20, after: $after ${args}) {
          totalCount pageInfo { endCursor } nodes { a { id } b { id } count similarity surprise partners(first: 3) { id } } } }`;
        const { partnerOverlaps } = await ask(query, { after });
        expect(partnerOverlaps.totalCount).toBe(expected.length);
        after = partnerOverlaps.pageInfo.endCursor ?? after;
        found.push(...partnerOverlaps.nodes);
      }
      expect(found).toEqual(
        expected.slice(0, 60).map(({ a, b, shared, ...rest }) => ({
          a: { id: a },
          b: { id: b },
          ...rest,
          partners: shared.slice(0, 3).map(nodeOf),
        })),
      );
      const last = (page: string) =>
        ask(`{ partnerOverlaps(orderBy: ${order}, ${page} ${args}) {
          pageInfo { startCursor hasPreviousPage } nodes { a { id } b { id } } } }`);
      const pairs = expected.map(({ a, b }) => ({ a: { id: a }, b: { id: b } }));
      const end = (await last("last: 4")).partnerOverlaps;
      expect(end.nodes).toEqual(pairs.slice(-4));
      expect(end.pageInfo.hasPreviousPage).toBe(pairs.length > 4);
      if (pairs.length <= 4) return;
      const before = (await last(`last: 3, before: "${end.pageInfo.startCursor}"`)).partnerOverlaps;
      expect(before.nodes).toEqual(pairs.slice(0, -4).slice(-3));
    });

    test("a matrix contains each pair", async () => {
      const of = oracle.ids("HOSPITAL").slice(0, 40);
      const query = `query ($of: [ID!]!) { overlapMatrix(of: $of ${args}) { entities { id } counts similarity undatedCount } }`;
      const { overlapMatrix } = await ask(query, { of });
      const ids: string[] = overlapMatrix.entities.map(({ id }: { id: string }) => id);
      expect(ids.toSorted()).toEqual(of.toSorted());
      expect(overlapMatrix.undatedCount).toBe(oracle.undated(of, null, conditions));
      for (const [i, a] of ids.entries())
        for (const [j, b] of ids.entries()) {
          const { count, similarity } = oracle.overlap(a, b, conditions, { scope: "ALL" });
          expect(overlapMatrix.counts[i][j]).toBe(a === b ? oracle.partners(a, conditions).size : count);
          expect(overlapMatrix.similarity[i][j]).toBe(a === b ? 1 : similarity);
        }
      const turned = await ask(query, { of: of.toReversed() });
      expect(turned.overlapMatrix).toEqual(overlapMatrix);
    });
  });

  test.each([
    ["scope: ALL", { scope: "ALL" }],
    ["scope: ALL, partnerKinds: [HOSPITAL]", { scope: "ALL", kinds: ["HOSPITAL"] }],
    ['scope: ALL, excluding: ["jiaozuo-peoples-hospital"]', { scope: "ALL", excluding: ["jiaozuo-peoples-hospital"] }],
    ['partnerKinds: [HOSPITAL], excluding: ["北京协和医院"]', { kinds: ["HOSPITAL"], excluding: ["pumch"] }],
  ] as const)("overlaps with %s equal the oracle's, and say who is reported", async (args, given) => {
    const pumch = (await ask('{ entity(name: "北京协和医院") { id } }')).entity.id;
    const comparison: PlainComparison = {
      ...given,
      excluding: "excluding" in given ? given.excluding.map((id) => (id === "pumch" ? pumch : id)) : [],
    };
    const expected = oracle.overlaps(oracle.ids("HOSPITAL"), 1, "COUNT", ALL, comparison);
    const { partnerOverlaps } = await ask(`{ partnerOverlaps(first: 200, ${args}) {
      totalCount nodes { a { id } b { id } count similarity surprise reported { id } partners { id } } } }`);
    expect(partnerOverlaps).toEqual({
      totalCount: expected.length,
      nodes: expected.slice(0, 200).map(({ a, b, shared, ...rest }) => ({
        ...{ a: nodeOf(a), b: nodeOf(b), ...rest },
        reported: [a, b].filter((id) => oracle.reported()?.has(id)).map(nodeOf),
        partners: shared.slice(0, 20).map(nodeOf),
      })),
    });
  });

  test("the two pairs of reported hospitals come first, and all pairs among them are all there are", async () => {
    const { partnerOverlaps } = await ask(
      "{ partnerOverlaps { totalCount nodes { a { name } b { name } reported { name } partners { name } } } }",
    );
    const named = (...names: string[]) => names.map((name) => ({ name }));
    const pairs: unknown[] = partnerOverlaps.nodes.map(
      ({ a, b, reported, partners }: Record<"a" | "b" | "reported" | "partners", unknown>) => [
        [a, b],
        reported,
        partners,
      ],
    );
    const pair = (a: string, b: string, partner: string) => [named(a, b), named(a, b), named(partner)];
    expect(pairs.slice(0, 2)).toEqual(
      expect.arrayContaining([
        pair("焦煤集团中央医院", "焦作市人民医院", "北京协和医院"),
        pair("焦作市人民医院", "商丘市中心医院", "郑州大学第一附属医院"),
      ]),
    );
    expect(partnerOverlaps.totalCount).toBe(pairs.length);
  });

  test("a pair has the same count and similarity in a matrix", async () => {
    const { partnerOverlaps } = await ask(
      "{ partnerOverlaps(scope: ALL, first: 20) { nodes { a { id } b { id } count similarity } } }",
    );
    for (const { a, b, count, similarity } of partnerOverlaps.nodes) {
      const { overlapMatrix } = await ask("query ($of: [ID!]!) { overlapMatrix(of: $of) { counts similarity } }", {
        of: [a.id, b.id],
      });
      expect([overlapMatrix.counts[0][1], overlapMatrix.similarity[0][1]]).toEqual([count, similarity]);
    }
  });

  test("entities of every kind have the most similar entities, with reasons", async () => {
    for (const id of ["jiaozuo-peoples-hospital", "china-chest-pain-centre", "jiaozuo", oracle.ids("DEPARTMENT")[0]]) {
      for (const scope of ["REPORTED", "ALL"] as const) {
        const expected = oracle.similar(id ?? "", scope);
        const { entity } = await ask(
          `query ($id: ID!, $scope: OverlapScope) { entity(id: $id) { similar(first: 5, scope: $scope) {
            score count node { id } shared(first: 100) { id }
            aspects { aspect weight count total shared(first: 100) { id } } } } }`,
          { id, scope },
        );
        expect(entity.similar).toEqual(
          expected.slice(0, 5).map(({ node, aspects, ...one }) => ({
            ...{ ...one, node: nodeOf(node) },
            shared: aspects.flatMap(({ shared }) => shared).map(nodeOf),
            aspects: aspects.map(({ shared, ...of }) => ({ ...of, count: shared.length, shared: shared.map(nodeOf) })),
          })),
        );
      }
    }
    const { many } = await ask(`{
      many: entity(id: "china-chest-pain-centre") { similar(scope: ALL) { score } none: similar(first: 0) { score } }
    }`);
    expect([many.similar.length, many.none]).toEqual([10, []]);
  });

  test("a cursor of another order is rejected", async () => {
    const first = await ask("{ partnerOverlaps(first: 1) { pageInfo { endCursor } } }");
    const { errors } = await service.ask(
      "query ($after: String) { partnerOverlaps(orderBy: SURPRISE, after: $after) { totalCount } }",
      { after: first.partnerOverlaps.pageInfo.endCursor },
    );
    expect(errors?.[0]?.extensions.code).toBe("INVALID_CURSOR");
  });
});

const nodeOf = (id: string) => ({ id });
