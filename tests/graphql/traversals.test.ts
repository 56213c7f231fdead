import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareTexts } from "../../src/model/collation.ts";
import { ENTITY_KINDS } from "../../src/model/kinds.ts";
import type { RelationshipRecord } from "../../src/model/records.ts";
import { RELATIONSHIP_TYPES } from "../../src/model/relationship-types.ts";
import type { PlainGraph } from "../oracle/plain.ts";
import { type PlainPassage, WalkOracle } from "../oracle/traversals.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const { content } = shippedSeeds();
const kinds = new Map(content.entities.map(({ id, kind }) => [id, kind]));
const JOINS_ALL = ["COUNTRY", "PROVINCE", "CITY", "COUNTY", "CERTIFICATION", "OFFERING", "AWARD"];
const between = new Map<string, RelationshipRecord[]>();
const beside = new Map<string, Set<string>>();
for (const relationship of content.relationships)
  for (const [a, b] of [
    [relationship.from, relationship.to],
    [relationship.to, relationship.from],
  ] as const) {
    between.set(`${a} ${b}`, [...(between.get(`${a} ${b}`) ?? []), relationship]);
    beside.set(a, new Set([...(beside.get(a) ?? []), b]));
  }
const sorted = (ids: Iterable<string>) => [...ids].sort(compareTexts);

const graph: PlainGraph = {
  entities: content.entities.map(({ id, kind, properties }) => ({ id, kind, name: String(properties.name) })),
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
          from { id } to { id } direction relationship { id } relationships { id from { id } } } } } }`,
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
          const ids = sorted((between.get(`${hop.from.id} ${hop.to.id}`) ?? []).map(({ id }) => id));
          expect(hop.relationships.map(({ id }: { id: string }) => id)).toEqual(ids);
          expect(hop.relationship.id).toBe(ids[0]);
          if (hop.direction !== "BOTH")
            expect(hop.direction).toBe(hop.relationships[0].from.id === hop.from.id ? "OUT" : "IN");
        }
      }
    }
    expect(connected).toBeGreaterThan(5);
  });

  test("a missing path is an answer, with the options that would allow one", async () => {
    const query = `query ($avoid: [ID!], $via: [RelationshipType!], $maxHops: Int, $throughKinds: [EntityKind!]) {
      paths(from: "jiaozuo-peoples-hospital", to: "jiaozuo-tcm-hospital", avoid: $avoid, via: $via, maxHops: $maxHops,
        throughKinds: $throughKinds) { connected reason openedBy reach { from to } throughKinds } }`;
    const { paths: only } = await ask(query, { via: ["LOCATED_IN"], throughKinds: [] });
    expect(only).toMatchObject({ connected: false, reason: "FILTERED", throughKinds: [] });
    expect(only.openedBy).not.toContain("AVOID");
    const { paths: near } = await ask(query, { maxHops: 1 });
    expect(near).toMatchObject({ connected: false, reason: "BEYOND_MAX_HOPS", openedBy: [] });
    expect(near.reach.from).toBeGreaterThan(10);
    expect(near.reach.to).toBeGreaterThan(10);
  });

  test("paths pass the required entities, and alternatives are one hop longer", async () => {
    const { paths } = await ask(`{ paths(from: "jiaozuo-peoples-hospital", to: "shangqiu-central-hospital",
      through: ["peking-union-medical-college-hospital"]) { connected hops paths { hops { to { id } } } } }`);
    for (const { hops } of paths.paths)
      expect(hops.map((hop: { to: { id: string } }) => hop.to.id)).toContain("peking-union-medical-college-hospital");
    const { paths: both } =
      await ask(`{ paths(from: "jiaozuo-peoples-hospital", to: "jiaozuo-tcm-hospital", first: 5, alternatives: true) {
      hops alternatives { hops { from { id } to { id } } } } }`);
    expect(both.alternatives.length).toBeGreaterThan(0);
    for (const { hops } of both.alternatives) {
      expect(hops).toHaveLength(both.hops + 1);
      for (const { from, to } of hops) expect(beside.get(from.id)).toContain(to.id);
    }
  });

  test("a network contains every relationship among its entities, and counts the hidden neighbours", async () => {
    for (const [roots, depth, maxNodes] of [
      [["jiaozuo-peoples-hospital"], 1, 30],
      [["jiaozuo-peoples-hospital", "shangqiu-central-hospital"], 2, 200],
      [["jiaozuo"], 1, 1],
      [["lin"], 0, 5],
    ] as const) {
      if (!roots.every((root) => kinds.has(root))) continue;
      const { network } = await ask(
        `query ($roots: [ID!]!, $depth: Int, $maxNodes: Int) { network(roots: $roots, depth: $depth, maxNodes: $maxNodes) {
          nodes { id } relationships { id } truncated frontier { node { id } hidden } } }`,
        { roots, depth, maxNodes },
      );
      const ids: string[] = network.nodes.map(({ id }: { id: string }) => id);
      const inside = new Set(ids);
      expect(ids.slice(0, roots.length)).toEqual(roots);
      expect(ids.length).toBeLessThanOrEqual(maxNodes);
      const among = content.relationships.filter(({ from, to }) => inside.has(from) && inside.has(to));
      expect(network.relationships.map(({ id }: { id: string }) => id)).toEqual(sorted(among.map(({ id }) => id)));
      const hidden = ids.flatMap((id) => {
        const more = [...(beside.get(id) ?? [])].filter((other) => !inside.has(other)).length;
        return more > 0 ? [{ node: { id }, hidden: more }] : [];
      });
      expect(network.frontier).toEqual(hidden);
    }
  });

  test("the network of a list of entities is connected", async () => {
    const of = [
      "jiaozuo-peoples-hospital",
      "shangqiu-central-hospital",
      "jiaozuo-tcm-hospital",
      "jiaomei-central-hospital",
    ];
    const { connections } = await ask(
      "query ($of: [ID!]!) { connections(of: $of) { connected nodes { id } relationships { id } groups { nodes { id } } } }",
      { of },
    );
    const ids: string[] = connections.nodes.map(({ id }: { id: string }) => id);
    expect(ids.slice(0, of.length)).toEqual(of);
    expect(connections.groups.flatMap(({ nodes }: { nodes: unknown[] }) => nodes)).toHaveLength(of.length);
    const reached = new Set(ids.slice(0, 1));
    for (const id of reached) for (const other of beside.get(id) ?? []) if (ids.includes(other)) reached.add(other);
    if (connections.connected) expect(reached.size).toBe(ids.length);
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
});
