import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { type Service, startService } from "../support/service.ts";

let service: Service;
/** Entities with many relationships and with few, and hospitals. */
let ids: readonly string[];
beforeAll(async () => {
  // Without a cache, the number of statements does not depend on the requests before.
  service = await startService(() => openGrafeo(), undefined, undefined, { RECORD_CACHE_MB: 0 });
  const { network } = await service.data(
    '{ network(roots: ["jiaozuo", "henan"], depth: 3, maxNodes: 500) { nodes { id } } }',
  );
  ids = network.nodes.map(({ id }: { id: string }) => id);
  await service.data('{ search(text: "a") { totalCount } partnerOverlaps(first: 1) { totalCount } }');
});
afterAll(() => service?.close());

const each = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(" ");
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
/** Records of all fields of a request are read together. */
const STATEMENTS_MAX = 4;
const tenTimes = (field: string) => `{ ${each(10, (at) => `a${at}: ${field}`)} }`;
const KINDS =
  "[COUNTRY, PROVINCE, CITY, COUNTY, HOSPITAL, CAMPUS, DEPARTMENT, TEAM, INSTITUTION, PERSON, PROGRAM, CERTIFICATION]";
const list = (count: number, text: (at: number) => string = (at) => ids[at] ?? "") =>
  JSON.stringify(Array.from({ length: count }, (_, at) => text(at)));
const searched = (text: string, rest = "totalCount nodes { id }") =>
  tenTimes(`search(text: ${JSON.stringify(text)}, first: 200) { ${rest} }`);

/** Requests within the limits, with the most cost and kilobytes that they may have. */
const ANSWERED: readonly (readonly [what: string, cost: number, kilobytes: number, query: () => string])[] = [
  [
    "ten pages of 200 overlaps by surprise",
    8000,
    100,
    () =>
      tenTimes(
        `partnerOverlaps(first: 200, orderBy: SURPRISE, scope: ALL) { totalCount nodes { a { id } b { id } count surprise } }`,
      ),
  ],
  [
    "ten tables of overlaps of 40",
    6000,
    200,
    () => tenTimes(`overlapMatrix(of: ${list(40)}) { entities { id } counts similarity }`),
  ],
  [
    "ten lists of partners shared by 20",
    6000,
    50,
    () =>
      tenTimes(`sharedPartners(of: ${list(20)}, atLeast: 1, first: 200) { totalCount edges { node { id } surprise } }`),
  ],
  [
    "ten trees that connect ten entities by all types",
    2000,
    20,
    () => tenTimes(`connections(of: ${list(10)}) { nodes { id } }`),
  ],
  [
    "ten networks of 500 ids",
    7000,
    250,
    () => tenTimes(`network(roots: ${list(4)}, depth: 3, maxNodes: 500) { nodes { id } }`),
  ],
  [
    "ten searches for one character with facets",
    7000,
    200,
    () => searched("医", "totalCount nodes { id } facets { kinds { kind count } places(first: 200) { count } }"),
  ],
  ["ten searches for 200 letters", 4000, 10, () => searched("a".repeat(200))],
  ["ten searches for a soup of pinyin", 4000, 10, () => searched("zhongxinyiyuanrenminshi".repeat(8))],
  ["ten searches for 100 words of a letter", 4000, 30, () => searched("a b ".repeat(50).trim())],
  ["ten searches for 200 equal characters", 4000, 10, () => searched("医".repeat(200))],
  ["ten searches for a pattern", 4000, 100, () => searched("(a+)+$".repeat(33))],
  [
    "ten suggestions with summaries",
    4000,
    30,
    () => tenTimes(`suggest(text: "yy", first: 10) { node { id summary } }`),
  ],
  [
    "the 20 most similar of 200",
    10000,
    120,
    () => `{ nodes(ids: ${list(200)}) { ... on Entity { similar(first: 20) { node { id } score } } } }`,
  ],
  [
    "ten sets of paths through all kinds",
    4000,
    50,
    () =>
      tenTimes(
        `paths(from: ${JSON.stringify(ids[5])}, to: ${JSON.stringify(ids[60])}, throughKinds: ${KINDS}) { total paths { hops { from { id } } } alternatives { hops { from { id } } } }`,
      ),
  ],
  [
    "a thousand conditions on what is missing",
    4000,
    1,
    () =>
      `{ hospitals(where: { or: [${each(5, () => `{ missing: [${each(200, () => "CITY")}] }`)}] }) { totalCount } }`,
  ],
];

/** Requests above a limit, with its name. */
const REFUSED: readonly (readonly [what: string, limit: string, query: () => string, variables: object])[] = [
  [
    "passages of ten lists of evidence",
    "cost",
    () =>
      tenTimes(`hospitals(first: 10) { nodes { evidence(first: 200) { nodes { passage { text before after } } } } }`),
    {},
  ],
  [
    "25 keys of an order",
    "orderKeys",
    () => `{ countries(orderBy: [${each(25, () => "{ field: NAME }")}]) { totalCount } }`,
    {},
  ],
  [
    "35 times 35 conditions on places",
    "conditions",
    () => "query ($w: [HospitalWhere!]) { hospitals(where: { or: $w }) { totalCount } }",
    { w: times(35, { or: times(35, { locatedIn: ["jiaozuo"] }) }) },
  ],
];

describe("the costliest requests that walk the index", () => {
  // The work of the processor is bounded by the cost and by the statements, which are counted. A time would vary.
  test.each(ANSWERED)("%s have a cost below %i, and an answer below %i kB", async (_what, cost, kilobytes, query) => {
    service.calls();
    const answer = await service.ask(query());
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions?.cost).toBeLessThanOrEqual(cost);
    expect(service.calls()).toBeLessThanOrEqual(STATEMENTS_MAX);
    expect(JSON.stringify(answer).length).toBeLessThan(kilobytes * 1_000);
  });

  test.each(REFUSED)("%s are above the limit of %s, and run no statement", async (_what, limit, query, variables) => {
    service.calls();
    const { errors = [] } = await service.ask(query(), variables);
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: "LIMIT_EXCEEDED", limit }),
    ]);
    expect(service.calls()).toBe(0);
  });

  test("a search for 300 characters is above its limit", async () => {
    const { errors = [] } = await service.ask(`{ search(text: "${"a".repeat(300)}") { totalCount } }`);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["LIMIT_EXCEEDED"]);
  });
});
