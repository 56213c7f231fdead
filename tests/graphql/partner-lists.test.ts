import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PARTNER_VIA } from "../../src/analysis/partners/partners.ts";
import { PartnerOracle } from "../oracle/partners.ts";
import { byCodePoints, type PlainPartnerConditions } from "../oracle/plain.ts";
import { storedGraph } from "../support/plain-graph.ts";
import { type Answer, engines, SEEDS, type Service, startService } from "../support/service.ts";

const OTHER_CITY = fileURLToPath(new URL("../other-city/seed", import.meta.url));
const USUAL: PlainPartnerConditions = { via: PARTNER_VIA, status: null, asOf: null, undated: true, rollUp: true };
const ACTORS = ["HOSPITAL", "CAMPUS", "DEPARTMENT", "INSTITUTION", "TEAM", "PERSON"] as const;

/** A selection on the kinds of entity that can have partners. */
const onActors = (selection: string) =>
  ["Hospital", "Campus", "Department", "Institution", "Team", "Person"]
    .map((type) => `... on ${type} { ${selection} }`)
    .join(" ");
const idOf = ({ id }: { id: string }) => id;

const EDGES = `edges { node { id } kinds since status reported
  relationships { id } programs { id } through { id } }`;

describe.each(engines())("on %s", (_, open) => {
  describe.each([
    ["the shipped data", SEEDS],
    ["another city", OTHER_CITY],
  ])("of %s", (_name, seeds) => {
    let service: Service;
    let oracle: PartnerOracle;
    let actors: string[];
    beforeAll(async () => {
      service = await startService(open, seeds);
      oracle = new PartnerOracle(await storedGraph(service.graph));
      actors = oracle.ids(...ACTORS).sort(byCodePoints);
    });
    afterAll(() => service?.close());

    /** Asks about all entities that can have partners, some at a time. */
    async function ofActors(selection: string, size: number): Promise<Map<string, Answer["data"]>> {
      const found = new Map<string, Answer["data"]>();
      for (let at = 0; at < actors.length; at += size) {
        const { nodes } = await service.data(
          `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { partnerCount summary } ${onActors(selection)} } }`,
          { ids: actors.slice(at, at + size) },
        );
        for (const node of nodes) found.set(node.id, node);
      }
      return found;
    }

    test("the number of partners is the same everywhere", async () => {
      const shown = await ofActors("partners(first: 0) { totalCount }", 100);
      expect(shown.size).toBe(actors.length);
      const numbers = new Map(actors.map((id) => [id, oracle.partners(id, USUAL).size]));
      expect(Math.max(...numbers.values())).toBeGreaterThan(3);
      for (const id of actors) {
        const { partnerCount, partners, summary } = shown.get(id);
        const said = Number(/(\d+) 个合作单位/.exec(summary)?.[1] ?? 0);
        const all = [partnerCount, partners.totalCount, ...(oracle.kindOf(id) === "PERSON" ? [] : [said])];
        expect([id, ...all]).toEqual([id, ...all.map(() => numbers.get(id))]);
      }
      for (let at = 0; at + 1 < actors.length; at += 39) {
        const of = [...actors.slice(at, at + 39), ...actors.slice(0, 2)];
        const { overlapMatrix } = await service.data(
          "query ($of: [ID!]!) { overlapMatrix(of: $of) { entities { id } counts } }",
          { of: of.slice(0, 40) },
        );
        for (const [i, { id }] of overlapMatrix.entities.entries())
          expect([id, overlapMatrix.counts[i][i]]).toEqual([id, numbers.get(id)]);
      }
      const { hospitals } = await service.data(
        "{ hospitals(orderBy: [{ field: PARTNERS, direction: DESC }], first: 200) { nodes { id } } }",
      );
      const ranked = oracle
        .ids("HOSPITAL")
        .sort((a, b) => (numbers.get(b) ?? 0) - (numbers.get(a) ?? 0) || byCodePoints(a, b));
      expect(hospitals.nodes.map(idOf)).toEqual(ranked);
    });

    test("the filter finds the hospitals among the partners", async () => {
      for (const id of actors.filter((one) => oracle.partners(one, USUAL).size > 0)) {
        const { hospitals } = await service.data(
          "query ($id: ID!) { hospitals(where: { partnerOf: [$id] }, first: 200) { nodes { id } } }",
          { id },
        );
        const expected = [...oracle.partners(id, USUAL)].filter((one) => oracle.kindOf(one) === "HOSPITAL");
        expect(hospitals.nodes.map(idOf).sort(byCodePoints)).toEqual(expected.sort(byCodePoints));
      }
    });

    test.each<[string, PlainPartnerConditions]>([
      ["", USUAL],
      ["planned: true", { ...USUAL, planned: true }],
      ["status: [PLANNED, BUILDING, ENDED]", { ...USUAL, status: ["planned", "building", "ended"] }],
      ["via: [MEMBER_OF]", { ...USUAL, via: ["MEMBER_OF"] }],
      ["rollUp: false", { ...USUAL, rollUp: false }],
      ['asOf: "2024", undated: false', { ...USUAL, asOf: "2024", undated: false }],
    ])(
      "lists with %j contain each partner once, with everything that makes it one",
      async (args, conditions) => {
        const given = args === "" ? "" : `, ${args}`;
        const shown = await ofActors(
          `partners(first: 40${given}) { totalCount plannedCount undatedCount ${EDGES} }`,
          3,
        );
        for (const id of actors) {
          const links = oracle.links(id, conditions);
          const { partners } = shown.get(id);
          const planned = oracle.partners(id, { ...conditions, status: null, planned: true }).size;
          const inEffect = oracle.partners(id, { ...conditions, status: null, planned: false }).size;
          expect([id, partners]).toEqual([
            id,
            {
              totalCount: links.size,
              plannedCount: planned - inEffect,
              undatedCount: oracle.undated([id], null, conditions),
              edges: [...links]
                .sort(([a], [b]) => oracle.byName(a, b))
                .slice(0, 40)
                .map(([partner, { relationships, through, programs, since, status, kinds }]) => ({
                  node: { id: partner },
                  ...{ kinds, since, status: status?.toUpperCase() ?? null, reported: expect.any(Boolean) },
                  relationships: relationships.map(nodeOf),
                  programs: programs.map(nodeOf),
                  through: through.map(nodeOf),
                })),
            },
          ]);
        }
      },
      60_000,
    );

    test("pages from either end make up the list", async () => {
      const id = actors.toSorted((a, b) => oracle.partners(b, USUAL).size - oracle.partners(a, USUAL).size)[0];
      const query = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) { entity(id: $id) {
        ${onActors(
          "partners(first: $first, after: $after, last: $last, before: $before) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }",
        )} } }`;
      const whole = [...oracle.partners(id ?? "", USUAL)].sort(oracle.byName);
      const read: string[] = [];
      for (let after: string | null = null; ; ) {
        const { entity } = await service.data(
          query.replace(", $last: Int, $before: String", "").replaceAll(/, last: \$last, before: \$before/g, ""),
          { id, first: 2, after },
        );
        read.push(...entity.partners.nodes.map(idOf));
        expect(entity.partners.pageInfo.hasPreviousPage).toBe(after !== null);
        if (!entity.partners.pageInfo.hasNextPage) break;
        after = entity.partners.pageInfo.endCursor;
      }
      expect(read).toEqual(whole);
      const back: string[] = [];
      for (let before: string | null = null; ; ) {
        const { entity } = await service.data(
          query.replace("$first: Int, $after: String, ", "").replaceAll("first: $first, after: $after, ", ""),
          { id, last: 2, before },
        );
        back.unshift(...entity.partners.nodes.map(idOf));
        if (!entity.partners.pageInfo.hasPreviousPage) break;
        before = entity.partners.pageInfo.startCursor;
      }
      expect(back).toEqual(whole);
    });
  });

  describe("other types", () => {
    let service: Service;
    beforeAll(async () => {
      service = await startService(open, OTHER_CITY);
    });
    afterAll(() => service?.close());

    test.each([
      `sharedPartners(of: ["shaquan-first-hospital", "shaquan-tibetan-hospital"], via: [CERTIFIED_AS]) { totalCount }`,
      `overlapMatrix(of: ["shaquan-first-hospital", "shaquan-tibetan-hospital"], via: [CERTIFIED_AS]) { counts }`,
      "partnerOverlaps(via: [PARTNERS_WITH, CERTIFIED_AS]) { totalCount }",
      `entity(id: "shaquan-first-hospital") { ... on Hospital { partners(via: [CERTIFIED_AS]) { totalCount } } }`,
    ])("make no partners: %s", async (field) => {
      const { errors } = await service.ask(`{ ${field} }`);
      expect(errors).toMatchObject([
        {
          message:
            "`via` must contain only types that make partners: PARTNERS_WITH, SUPPORTS, MEMBER_OF, LEADS, not CERTIFIED_AS. `relationships` lists all types.",
          extensions: { code: "INVALID_ARGUMENT" },
        },
      ]);
    });
  });
});

const nodeOf = (id: string) => ({ id });
