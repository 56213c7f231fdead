import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, startService } from "../support/service.ts";

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const names = (count: number) => Array.from({ length: count }, (_, at) => `name ${at}`);
const nested = (levels: number, inner: object): object => (levels === 0 ? inner : { not: nested(levels - 1, inner) });

/** Requests with 51 conditions, each written in another way. */
const TOO_MANY: [what: string, query: string, variables: object][] = [
  [
    "in one list",
    "query ($w: [HospitalWhere!]) { hospitals(where: { or: $w }) { totalCount } }",
    { w: times(51, { locatedIn: names(2) }) },
  ],
  [
    "in a variable used in many places",
    "query ($n: [HospitalWhere!]) { hospitals(where: { or: $n, and: [{ or: $n }, { not: { or: $n } }] }) { totalCount } }",
    { n: names(17).map((eq) => ({ name: { eq } })) },
  ],
  [
    "as empty objects",
    "query ($w: [EntityWhere!]) { counties(where: { or: $w }) { totalCount } }",
    { w: times(51, {}) },
  ],
  [
    "over several fields",
    "query ($w: EntityWhere) { a: cities(where: $w) { totalCount } counties(where: $w) { totalCount } persons(where: $w) { totalCount } }",
    { w: { or: names(17).map((name) => ({ related: { with: [name] } })) } },
  ],
  [
    "through a fragment",
    "query ($w: EntityWhere) { ...F } fragment F on Query { cities(where: $w) { totalCount } }",
    { w: { and: times(51, { partnerOf: ["x"] }) } },
  ],
  [
    "in a default of a variable",
    `query ($w: [EntityWhere!] = [${times(51, '{ partnerOf: ["x"] }')}]) { cities(where: { or: $w }) { totalCount } }`,
    {},
  ],
  [
    "by `among`",
    "query ($w: HospitalWhere) { partnerOverlaps(among: $w) { totalCount } }",
    { w: { or: times(51, { missing: ["CITY"] }) } },
  ],
  [
    "by `breakdown`",
    "query ($w: HospitalWhere) { breakdown(of: HOSPITAL, by: [CITY], hospitalWhere: $w) { count } }",
    { w: { or: times(51, { missing: "CITY" }) } },
  ],
];

describe.each(engines())("conditions on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  test.each(TOO_MANY)(
    "more than 50 %s are rejected before the engine gets a statement",
    async (_what, query, variables) => {
      service.calls();
      const { data, errors } = await service.ask(query, variables);
      expect(data).toBeUndefined();
      expect(errors).toEqual([
        {
          message: "This request has 51 conditions in filters, a list of values counted once; the limit is 50.",
          extensions: { code: "LIMIT_EXCEEDED", limit: "conditions", max: 50, found: 51 },
        },
      ]);
      expect(service.calls()).toBe(0);
    },
  );

  test("a value that occurs a thousand times is one condition", async () => {
    const query =
      "query ($m: [Dimension!]) { hospitals(where: { or: [{ missing: $m }, { missing: $m }, { missing: $m }, { missing: $m }, { missing: $m }] }) { totalCount } }";
    const [many, one] = [
      await service.ask(query, { m: times(200, "CITY") }),
      await service.ask(query, { m: ["CITY"] }),
    ];
    expect(many.errors).toBeUndefined();
    expect(many.data).toEqual(one.data);
  });

  test("50 conditions are answered, and so are as many of the costliest as the cost limit allows", async () => {
    const query = "query ($w: HospitalWhere) { hospitals(where: $w, first: 1) { totalCount nodes { id } } }";
    for (const w of [
      { or: times(8, { missing: ["STATUS", "TYPE"] }) },
      { not: { and: times(50, { partnerOf: ["shangqiu-central-hospital"] }) } },
    ])
      expect((await service.ask(query, { w })).errors).toBeUndefined();
  });

  test("four conditions of 200 values are within the limits: unknown values are what is rejected", async () => {
    const query = "query ($w: HospitalWhere) { hospitals(where: $w, first: 1) { totalCount } }";
    const [error] =
      (
        await service.ask(query, {
          w: { locatedIn: names(200), partnerOf: names(200), certifiedAs: { ids: names(200) }, memberOf: names(200) },
        })
      ).errors ?? [];
    expect(error?.extensions.code).toBe("UNKNOWN_ENTITY");
  });

  test("conditions nest as deep as one variable allows, and a variable inside a literal adds no depth", async () => {
    const query = "query ($w: HospitalWhere) { hospitals(where: $w) { totalCount } }";
    expect((await service.ask(query, { w: nested(14, { missing: ["CITY"] }) })).errors).toBeUndefined();
    const inside = `query ($w: HospitalWhere) { hospitals(where: ${"{ not: ".repeat(8)}$w${" }".repeat(8)}) { totalCount } }`;
    expect((await service.ask(inside, { w: nested(8, { missing: ["CITY"] }) })).errors).toEqual([
      {
        message: "This request has 18 levels in one argument or variable (`where`); the limit is 16.",
        extensions: { code: "LIMIT_EXCEEDED", limit: "valueDepth", max: 16, found: 18 },
      },
    ]);
  });

  const order = (count: number, field = "NAME") => times(count, { field });

  test.each([
    ["countries", "query ($o: [EntityOrder!]) { countries(orderBy: $o) { totalCount } }"],
    ["hospitals", "query ($o: [HospitalOrder!]) { hospitals(orderBy: $o) { totalCount } }"],
    ["figures", "query ($o: [FigureOrder!]) { figures(orderBy: $o) { totalCount } }"],
    [
      "relationships",
      'query ($o: [RelationshipOrder!]) { entity(id: "henan") { relationships(orderBy: $o) { totalCount } } }',
    ],
  ])("%s can be ordered by at most 4 keys", async (_what, query) => {
    expect((await service.ask(query, { o: order(4) })).errors).toBeUndefined();
    service.calls();
    expect((await service.ask(query, { o: order(5) })).errors).toEqual([
      {
        message: "This request has 5 keys in one `orderBy`; the limit is 4.",
        extensions: { code: "LIMIT_EXCEEDED", limit: "orderKeys", max: 4, found: 5 },
      },
    ]);
    expect(service.calls()).toBe(0);
  });

  test("conditions and order keys count in the cost", async () => {
    const costOf = async (args: string) =>
      (await service.ask(`{ hospitals${args} { nodes { id } } }`)).extensions?.cost ?? 0;
    const [plain, filtered, ordered] = [
      await costOf(""),
      await costOf("(where: { missing: [CITY, COUNTY] })"),
      await costOf("(orderBy: [{ field: NAME }, { field: ID }])"),
    ];
    expect(filtered).toBeGreaterThan(plain);
    expect(ordered).toBeGreaterThan(plain);
  });
});
