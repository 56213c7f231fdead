import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareTexts } from "../../src/model/collation.ts";
import { ENTITY_KINDS } from "../../src/model/kinds.ts";
import { RELATIONSHIP_TYPES } from "../../src/model/relationship-types.ts";
import type { PlainGraph } from "../oracle/plain.ts";
import { type PlainPassage, WalkOracle } from "../oracle/traversals.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const { content } = shippedSeeds();
const kinds = new Map(content.entities.map(({ id, kind }) => [id, kind]));
const JOINS_ALL = ["COUNTRY", "PROVINCE", "CITY", "COUNTY", "CERTIFICATION", "OFFERING", "AWARD"];
const sorted = (ids: Iterable<string>) => [...ids].sort(compareTexts);

const graph: PlainGraph = {
  entities: content.entities.map(({ id, kind, properties }) => ({
    id,
    kind,
    name: String(properties.name),
    subkind: properties.kind as string,
  })),
  relationships: content.relationships.map(({ id, type, from, to }) => ({
    ...{ id, type, from, to },
    ...{ status: null, since: null, until: null },
  })),
};
const walks = new WalkOracle(graph);
/** Paths of any time and status, through entities that are not joined to nearly everything. */
const PASSAGE: PlainPassage = {
  via: RELATIONSHIP_TYPES,
  ...{ status: null, asOf: null, undated: true, maxHops: 6, avoid: [] },
  throughKinds: ENTITY_KINDS.filter((kind) => !JOINS_ALL.includes(kind)),
  ...{ avoidSubkinds: ["policy", "campaign"], rollUp: true },
};

const HOSPITALS = sorted(content.entities.filter(({ kind }) => kind === "HOSPITAL").map(({ id }) => id));
const PEOPLE = sorted(content.entities.filter(({ kind }) => kind === "PERSON").map(({ id }) => id));
const PAIRS = HOSPITALS.slice(0, 12).flatMap((a, at) =>
  [...HOSPITALS.slice(at + 1, at + 3), ...PEOPLE.slice(at, at + 1)].map((b) => [a, b] as const),
);

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  const ask: Service["data"] = (query, variables) => service.data(query, variables);

  test("paths equal those of an exhaustive search, and each hop has all its relationships", async () => {
    let connected = 0;
    for (const [from, to] of PAIRS) {
      const { paths } = await ask(
        `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 20) { connected hops total reason paths { hops {
          from { id } to { id } direction relationship { id } relationships { id from { id } } through { id } } } } }`,
        { from, to },
      );
      const expected = walks.ways(from, to, PASSAGE);
      connected += Number(expected.length > 0);
      expect([from, to, paths.connected, paths.total]).toEqual([from, to, expected.length > 0, expected.length]);
      expect(paths.hops).toBe(expected[0] === undefined ? null : expected[0].length - 1);
      expect(paths.reason === null).toBe(paths.connected);
      const shown = expected.slice(0, 20);
      expect(paths.paths).toHaveLength(shown.length);
      for (const [at, way] of shown.entries()) {
        const { hops } = paths.paths[at];
        expect([hops[0].from.id, ...hops.map((hop: { to: { id: string } }) => hop.to.id)]).toEqual(way);
        for (const hop of hops) {
          const { relationships, through } = walks.between(hop.from.id, hop.to.id, PASSAGE, [from, to]);
          const ids = relationships.map(({ id }) => id);
          expect(hop.relationships.map(({ id }: { id: string }) => id)).toEqual(ids);
          expect(hop.through.map(({ id }: { id: string }) => id)).toEqual(through);
          expect(hop.relationship.id).toBe(ids[0]);
          if (hop.direction !== "BOTH") {
            const starts = walks.nodesOf(hop.relationships[0].from.id, [from, to], true);
            expect(hop.direction).toBe(starts.includes(hop.from.id) ? "OUT" : "IN");
          }
        }
      }
    }
    expect(connected).toBeGreaterThan(5);
  });

  test("a missing path is an answer, with the options that would allow one", async () => {
    const query = `query ($to: ID!, $avoid: [ID!], $via: [RelationshipType!], $maxHops: Int, $throughKinds: [EntityKind!]) {
      paths(from: "jiaozuo-peoples-hospital", to: $to, avoid: $avoid, via: $via, maxHops: $maxHops,
        throughKinds: $throughKinds) { connected reason openedBy reach { from to } throughKinds } }`;
    const { paths: only } = await ask(query, { to: "jiaozuo-tcm-hospital", via: ["LOCATED_IN"], throughKinds: [] });
    expect(only).toMatchObject({ connected: false, reason: "FILTERED", throughKinds: [] });
    expect(only.openedBy).not.toContain("AVOID");
    const { paths: near } = await ask(query, { to: "shangqiu-central-hospital", maxHops: 1 });
    expect(near).toMatchObject({ connected: false, reason: "BEYOND_MAX_HOPS", openedBy: [] });
    expect(near.reach.from).toBeGreaterThan(10);
    expect(near.reach.to).toBeGreaterThan(10);
    const { paths: epidemic } = await ask(query, { to: "jiaozuo-tcm-hospital" });
    expect(epidemic).toMatchObject({ reason: "FILTERED", openedBy: ["THROUGH_KINDS", "AVOID_SUBKINDS"] });
  });

  test("paths pass the required entities, and alternatives are one hop longer", async () => {
    const { paths } = await ask(`{ paths(from: "jiaozuo-peoples-hospital", to: "shangqiu-central-hospital",
      through: ["peking-union-medical-college-hospital"]) { connected hops paths { hops { to { id } } } } }`);
    for (const { hops } of paths.paths)
      expect(hops.map((hop: { to: { id: string } }) => hop.to.id)).toContain("peking-union-medical-college-hospital");
    const { paths: both } =
      await ask(`{ paths(from: "jiaozuo-peoples-hospital", to: "jiaozuo-tcm-hospital", first: 5, alternatives: true,
      throughKinds: [CITY, HOSPITAL]) { hops alternatives { hops { from { id } to { id } } } } }`);
    expect(both.alternatives.length).toBeGreaterThan(0);
    for (const { hops } of both.alternatives) {
      expect(hops).toHaveLength(both.hops + 1);
      for (const { from, to } of hops)
        expect(walks.neighbours(PASSAGE, ["jiaozuo-peoples-hospital", "jiaozuo-tcm-hospital"])(from.id)).toContain(
          to.id,
        );
    }
  });

  test("paths through an entity that is named twice, or is an end, are those through it once", async () => {
    const query = `query ($through: [ID!]) { paths(from: "焦作市第三人民医院", to: "广州医科大学附属第一医院",
      through: $through) { connected hops total paths { hops { to { id } } } } }`;
    const { paths: direct } = await ask(query, { through: [] });
    expect(direct.hops).toBeGreaterThan(1);
    const via = direct.paths[0].hops[0].to.id;
    const { paths: once } = await ask(query, { through: [via] });
    expect(once).toMatchObject({ connected: true, hops: direct.hops });
    for (const through of [
      [via, via],
      ["焦作市第三人民医院", via],
      [via, "广州医科大学附属第一医院"],
    ])
      expect((await ask(query, { through })).paths).toEqual(once);
  });

  test.each([true, false])("a network contains every relationship among its nodes (rollUp: %s)", async (rollUp) => {
    for (const [roots, depth, maxNodes] of [
      [["jiaozuo-peoples-hospital"], 1, 30],
      [["jiaozuo-peoples-hospital", "shangqiu-central-hospital"], 2, 200],
      [["jiaomei-central-hospital-orthopaedics-laboratory", "jiaomei-central-hospital"], 1, 60],
      [["jiaozuo"], 1, 1],
    ] as const) {
      expect(roots.filter((root) => !kinds.has(root))).toEqual([]);
      const { network } = await ask(
        `query ($roots: [ID!]!, $depth: Int, $maxNodes: Int, $rollUp: Boolean) {
          network(roots: $roots, depth: $depth, maxNodes: $maxNodes, rollUp: $rollUp) {
            nodes { id } relationships { id } parts { part { id } node { id } } frontier { node { id } hidden } } }`,
        { roots, depth, maxNodes, rollUp },
      );
      const ids: string[] = network.nodes.map(({ id }: { id: string }) => id);
      expect(ids.slice(0, roots.length)).toEqual(roots);
      expect(ids.length).toBeLessThanOrEqual(maxNodes);
      const expected = walks.among(ids, roots, { ...PASSAGE, rollUp });
      expect(network).toEqual({
        nodes: network.nodes,
        relationships: expected.relationships.map((id) => ({ id })),
        parts: expected.parts.map(({ part, node }) => ({ part: { id: part }, node: { id: node } })),
        frontier: expected.frontier,
      });
    }
  });

  test("two hospitals are connected by what they do together, not by a policy that both carry out", async () => {
    const query = `query ($avoidSubkinds: [String!]) { paths(from: "焦作市人民医院", to: "商丘市中心医院", avoidSubkinds: $avoidSubkinds) {
      hops rule(lang: EN) paths { hops { to { name } } } } }`;
    const middles = async (variables: Record<string, unknown>): Promise<string[]> => {
      const { paths } = await ask(query, variables);
      expect(paths.hops).toBe(2);
      return paths.paths.map(({ hops }: { hops: { to: { name: string } }[] }) => hops[0]?.to.name);
    };
    expect(await middles({})).toEqual(["郑州大学第一附属医院"]);
    expect(await middles({ avoidSubkinds: [] })).toContain("河南省便民就医少跑腿七项举措");
    const { paths } = await ask(query);
    expect(paths.rule).toBe(
      "Campuses, departments and teams count as their institutions. No intermediate node is a country, province-level " +
        "region, city, county, offering, certification, award, policy or campaign.",
    );
    const { paths: through } = await ask(
      `{ paths(from: "焦作市人民医院", to: "商丘市中心医院", through: ["seven-convenience-measures"]) { hops } }`,
    );
    expect(through.hops).toBe(2);
  });

  test("a department that a question names is a node of its own", async () => {
    const { paths } = await ask(`{ paths(from: "jiaomei-central-hospital-orthopaedics-laboratory", to: "jiaozuo") {
      hops paths { hops { from { id } to { id } through { id } } } } }`);
    expect(paths.paths[0].hops[0].from.id).toBe("jiaomei-central-hospital-orthopaedics-laboratory");
    expect(paths.paths[0].hops[0].to.id).toBe("jiaomei-central-hospital");
  });

  test("the network of a list of entities is connected", async () => {
    const of = [
      "jiaozuo-peoples-hospital",
      "shangqiu-central-hospital",
      "beijing-jishuitan-hospital",
      "jiaomei-central-hospital",
    ];
    const { connections } = await ask(
      "query ($of: [ID!]!) { connections(of: $of) { connected nodes { id } relationships { id } parts { part { id } node { id } } groups { nodes { id } } } }",
      { of },
    );
    const ids: string[] = connections.nodes.map(({ id }: { id: string }) => id);
    expect(ids.slice(0, of.length)).toEqual(of);
    expect(connections.groups.flatMap(({ nodes }: { nodes: unknown[] }) => nodes)).toHaveLength(of.length);
    const reached = new Set(ids.slice(0, 1));
    const beside = walks.neighbours(PASSAGE, of);
    for (const id of reached) for (const other of beside(id)) if (ids.includes(other)) reached.add(other);
    const { relationships, parts } = walks.among(ids, of, PASSAGE);
    expect(connections.relationships).toEqual(relationships.map((id) => ({ id })));
    expect(connections.parts).toEqual(parts.map(({ part, node }) => ({ part: { id: part }, node: { id: node } })));
    expect(connections.connected).toBe(true);
    expect(reached.size).toBe(ids.length);
    expect(parts.length).toBeGreaterThan(0);
  });

  test.each([
    [
      `paths(from: "jiaozuo", to: "jiaozuo") { hops }`,
      "INVALID_ARGUMENT",
      "`from` and `to` are the same entity: name two.",
    ],
    [
      `paths(from: "jiaozuo", to: "nobody") { hops }`,
      "UNKNOWN_ENTITY",
      'No entity has the id or name "nobody" in `to`.',
    ],
    [
      `paths(from: "jiaozuo", to: "henan", maxHops: 0) { hops }`,
      "INVALID_ARGUMENT",
      "`maxHops` must be from 1 to 6, not 0.",
    ],
    [`paths(from: "jiaozuo", to: "henan", maxHops: 7) { hops }`, "LIMIT_EXCEEDED", "`maxHops` is 7; the limit is 6."],
    [
      `paths(from: "jiaozuo", to: "henan", maxHops: 1000) { hops }`,
      "LIMIT_EXCEEDED",
      "`maxHops` is 1000; the limit is 6.",
    ],
    [`network(roots: []) { truncated }`, "INVALID_ARGUMENT", "`roots` must name at least one entity."],
    [
      `network(roots: ["jiaozuo"], maxNodes: 10000) { truncated }`,
      "LIMIT_EXCEEDED",
      "`maxNodes` is 10000; the limit is 500.",
    ],
    [
      `network(roots: ["jiaozuo"], depth: -1) { truncated }`,
      "INVALID_ARGUMENT",
      "`depth` must be from 0 to 3, not -1.",
    ],
    [
      `network(roots: ["jiaozuo", "qqqq", "nobody"]) { truncated }`,
      "UNKNOWN_ENTITY",
      'No entity has the id or name "qqqq", "nobody" in `roots`.',
    ],
    [
      `connections(of: ["jiaozuo", "henan", "henan"]) { connected }`,
      "INVALID_ARGUMENT",
      "`of` must name at least 3 different entities, not 2. One that is named twice, also by a name or former id, counts once. For two entities, use `paths`.",
    ],
  ])("%s is rejected", async (field, code, message) => {
    const { errors } = await service.ask(`{ ${field} }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code } });
  });

  test.each([
    'paths(from: "jiaozuo", to: "henan", avoidSubkinds: $subkinds) { rule }',
    'network(roots: ["jiaozuo"], avoidSubkinds: $subkinds) { rule }',
    'connections(of: ["jiaozuo", "henan", "jiaozuo-peoples-hospital"], avoidSubkinds: $subkinds) { rule }',
  ])("an unknown finer kind, and too many, are rejected: %s", async (field) => {
    const faultOf = async (subkinds: readonly string[] | null) =>
      (await service.ask(`query ($subkinds: [String!]) { ${field} }`, { subkinds })).errors?.[0];
    expect(await faultOf(["polcy", "campaign", ""])).toMatchObject({
      message: '`avoidSubkinds`: there is no finer kind "polcy", "". Nearest: policy, pilot, county.',
      extensions: { code: "UNKNOWN_VALUE" },
    });
    expect(await faultOf(Array.from({ length: 101 }, (_, at) => `policy-${at}`))).toMatchObject({
      message: "This request has 101 values in `avoidSubkinds`; the limit is 100.",
      extensions: { code: "LIMIT_EXCEEDED" },
    });
    expect(await faultOf(Array.from({ length: 2_000 }, (_, at) => `policy-${at}`))).toMatchObject({
      message: "This request has 2,000 items in one list ($subkinds); the limit is 200.",
      extensions: { code: "LIMIT_EXCEEDED" },
    });
    for (const fine of [[], null, ["policy", "policy"]]) expect(await faultOf(fine)).toBeUndefined();
  });
});
