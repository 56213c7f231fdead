import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../src/loading/stored-content.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import { ENTITY_KINDS } from "../../src/model/kinds.ts";
import { RELATIONSHIP_TYPES } from "../../src/model/relationship-types.ts";
import { boundGraph } from "../support/bound-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

/** What each question is asked for, with its arguments in place of `()`. */
const QUESTIONS = {
  sharedPartners: `sharedPartners() { totalCount undatedCount pageInfo { hasNextPage } edges { cursor count surprise node { id }
    links { of { id } through { id } relationships { id } programs { id } } } }`,
  overlapMatrix: "overlapMatrix() { entities { id } counts similarity undatedCount }",
  partnerOverlaps: `partnerOverlaps() { totalCount undatedCount edges { cursor node { a { id } b { id } count similarity surprise
    partners(first: 3) { id } shared(first: 2) { node { id } links { of { id } relationships { id } programs { id } } } } } }`,
  paths: `paths() { connected hops total truncated reason openedBy reach { from to } throughKinds
    paths { hops { from { id } to { id } relationship { id } relationships { id } direction } }
    alternatives { hops { from { id } to { id } relationships { id } } } }`,
  network: "network() { truncated nodes { id } relationships { id } frontier { hidden node { id } } }",
  connections:
    "connections() { connected truncated throughKinds nodes { id } relationships { id } groups { nodes { id } } }",
  timeline: `timeline() { totalCount undatedCount edges { cursor node { date bound entity { id } relationship { id } figure { id } property
    evidence { id } } } }`,
  gaps: `gaps() { columns { of { id } counties ofPlace { id } figures { id } }
    rows { county { id } cells { state text holders { node { id } through { id } relationships { id } } } } }`,
  breakdown: `breakdown() { dimension key name count share overlapping where entity { id }
    buckets { dimension key count overlapping where } }`,
  entity: "entity() { similar { score count node { id } shared { id } } }",
} as const;

interface Arguments {
  readonly [name: string]: unknown;
}

describe.each(engines())("without an index, on %s", (_, open) => {
  let whole: Service;
  let part: Service;
  const ids = new Map<EntityKind | "ANY", readonly string[]>();
  beforeAll(async () => {
    whole = await startService(open);
    const same = { ...boundGraph(whole.graph), close: async () => {} };
    part = await startService(async () => same, undefined, undefined, { INDEX_MAX_RELATIONSHIPS: 10 });
    const { entities } = await readContent(whole.graph);
    for (const kind of ENTITY_KINDS)
      ids.set(
        kind,
        entities.filter((one) => one.kind === kind).map(({ id }) => id),
      );
    ids.set(
      "ANY",
      entities.map(({ id }) => id),
    );
  });
  afterAll(async () => {
    await part?.close();
    await whole?.close();
  });

  /** Asks both services, which must tell the same; gives what they tell. */
  async function both(question: keyof typeof QUESTIONS, args: Arguments) {
    const given = Object.entries(args).filter(([, value]) => value !== null && value !== undefined);
    const told = given.length === 0 ? "" : `(${given.map(([name, value]) => `${name}: ${written(value)}`).join(", ")})`;
    const query = `{ ${QUESTIONS[question].replace("()", told)} }`;
    const [expected, found] = await Promise.all([whole.ask(query), part.ask(query)]);
    expect(found, query).toEqual(expected);
    return expected;
  }

  /** As both are asked for arguments; at least some of which are answered. */
  async function ask(question: keyof typeof QUESTIONS, args: fc.Arbitrary<Arguments>, numRuns: number) {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(args, async (given) => {
        const { errors } = await both(question, given);
        if (errors === undefined) answered++;
      }),
      { numRuns, endOnFailure: true },
    );
    expect(answered).toBeGreaterThan(numRuns / 4);
  }

  const idsOf = (...kinds: (EntityKind | "ANY")[]) =>
    fc.nat().map((at) => {
      const all = kinds.flatMap((kind) => ids.get(kind) ?? []);
      return all[at % all.length] ?? "";
    });
  const anybody = fc.oneof(
    idsOf("ANY"),
    idsOf("HOSPITAL"),
    idsOf("DEPARTMENT", "CAMPUS", "TEAM", "INSTITUTION", "PERSON"),
  );
  const partnered = fc.oneof(
    { weight: 5, arbitrary: idsOf("HOSPITAL") },
    idsOf("DEPARTMENT", "INSTITUTION", "PROGRAM", "COUNTY"),
  );
  const some = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 2 });
  const walking = {
    via: some(fc.subarray(RELATIONSHIP_TYPES.map(bare), { minLength: 3 })),
    status: fc.option(fc.constant([bare("HELD"), bare("PLANNED")]), { nil: null, freq: 1 }),
    asOf: fc.option(fc.constantFrom("2023", "2025-04"), { nil: null, freq: 1 }),
    undated: fc.constantFrom(true, true, false),
  };
  const partnering = { ...walking, rollUp: fc.constantFrom(true, true, false) };
  const kinds = some(fc.subarray(ENTITY_KINDS.map(bare), { minLength: 6 }));
  const order = fc.constantFrom(...["COUNT", "SURPRISE", "NAME"].map(bare), null);

  test("shared partners are the same", async () => {
    const of = fc.array(partnered, { minLength: 2, maxLength: 5 });
    const args = fc.record({
      of,
      ...partnering,
      atLeast: fc.constantFrom(1, 2, null),
      kinds,
      orderBy: order,
      first: fc.integer({ min: 0, max: 6 }),
    });
    await ask("sharedPartners", args, 60);
  }, 120_000);

  test("a page of shared partners follows the one before, with or without an index", async () => {
    const of = ["jiaozuo-peoples-hospital", "jiaomei-central-hospital"];
    for (const orderBy of ["COUNT", "SURPRISE", "NAME"].map(bare)) {
      const args = { of, orderBy, atLeast: 1, first: 3 };
      const { data } = await both("sharedPartners", args);
      const after = data.sharedPartners.edges.at(-1).cursor;
      expect((await both("sharedPartners", { ...args, after })).data.sharedPartners.edges).toHaveLength(3);
    }
  });

  test("matrices and overlaps are the same", async () => {
    await ask(
      "overlapMatrix",
      fc.record({ of: fc.array(partnered, { minLength: 2, maxLength: 8 }), ...partnering }),
      25,
    );
    const among = fc.constantFrom("焦作", "医院", "县").map((name) => ({ name: { contains: name } }));
    const orders = fc.constantFrom(...["COUNT", "SURPRISE", "SIMILARITY"].map(bare));
    await ask("partnerOverlaps", fc.record({ among, orderBy: orders, ...partnering, first: fc.constant(4) }), 12);
  }, 120_000);

  test("ways, and why there are none, are the same", async () => {
    const args = fc.record({
      from: anybody,
      to: anybody,
      ...walking,
      maxHops: fc.integer({ min: 1, max: 6 }),
      avoid: some(fc.array(anybody, { maxLength: 3 })),
      through: fc.option(fc.array(anybody, { minLength: 1, maxLength: 2 }), { nil: null, freq: 1 }),
      throughKinds: kinds,
      alternatives: fc.boolean(),
      first: fc.constant(4),
    });
    await ask("paths", args, 80);
  }, 120_000);

  test("networks are the same", async () => {
    const roots = fc.uniqueArray(anybody, { minLength: 1, maxLength: 4 });
    await ask(
      "network",
      fc.record({ roots, ...walking, kinds, depth: fc.nat(3), maxNodes: fc.integer({ min: 4, max: 60 }) }),
      50,
    );
    const of = fc.uniqueArray(anybody, { minLength: 3, maxLength: 6 });
    await ask("connections", fc.record({ of, ...walking, throughKinds: kinds }), 30);
  }, 120_000);

  test("similar entities are the same", async () => {
    await ask("entity", fc.record({ id: fc.oneof(anybody, idsOf("COUNTY", "CITY")) }), 40);
  }, 120_000);

  test("timelines are the same", async () => {
    const of = fc.uniqueArray(fc.oneof(anybody, idsOf("CITY", "COUNTY", "PROGRAM")), { minLength: 1, maxLength: 3 });
    await ask("timeline", fc.record({ of, via: walking.via, rollUp: partnering.rollUp, first: fc.constant(10) }), 30);
  }, 120_000);

  test("gaps are the same", async () => {
    const within = fc.oneof(idsOf("CITY", "PROVINCE"), idsOf("COUNTY"));
    const certification = fc.uniqueArray(idsOf("CERTIFICATION"), { minLength: 1, maxLength: 3 });
    await ask("gaps", fc.record({ certification, within }), 20);
    const program = fc.uniqueArray(idsOf("PROGRAM"), { minLength: 1, maxLength: 3 });
    await ask("gaps", fc.record({ program, within }), 20);
  }, 120_000);

  test("breakdowns are the same", async () => {
    const of = fc.constantFrom(...ENTITY_KINDS.map(bare));
    const names = ["CITY", "COUNTY", "PROVINCE", "STATUS", "YEAR", "TYPE", "CERTIFICATION", "PROGRAM", "KIND", "LEVEL"];
    const by = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 });
    await ask("breakdown", fc.record({ of, by: by.map((some) => some.map(bare)) }), 60);
  }, 120_000);

  test("unknown ids are told, all of them", async () => {
    const known = "jiaozuo-peoples-hospital";
    for (const [question, args] of [
      ["paths", { from: known, to: "nobody" }],
      ["network", { roots: ["nobody", known, "nowhere"] }],
      ["connections", { of: [known, "nobody", "nowhere"] }],
      ["sharedPartners", { of: [known, "nobody", "nowhere"] }],
      ["overlapMatrix", { of: ["nobody", known] }],
      ["timeline", { of: ["nobody"] }],
      ["gaps", { certification: ["nobody"], within: known }],
    ] as const) {
      const { errors } = await both(question, args);
      expect(errors?.[0]?.message).toContain('No entity has the id "nobody"');
    }
  });

  test("what takes all of the graph is refused, with what can be asked instead", async () => {
    const { errors } = await part.ask("{ partnerOverlaps { totalCount } }");
    expect(errors?.[0]?.extensions.code).toBe("INDEX_TOO_LARGE");
    expect(errors?.[0]?.message).toContain("`among`");
    for (const query of ["{ overview { components { count } } }", '{ search(text: "焦作") { totalCount } }'])
      expect((await part.ask(query)).errors?.[0]?.extensions.code, query).toBe("INDEX_TOO_LARGE");
  });
});

/** A name that GraphQL is given without quotes. */
class Bare {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  toString(): string {
    return this.name;
  }
}

function bare(name: string): Bare {
  return new Bare(name);
}

function written(value: unknown): string {
  if (value instanceof Bare) return value.name;
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${written(inner)}`)
    .join(", ")} }`;
}
