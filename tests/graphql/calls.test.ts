import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbedded } from "../support/loaded-graph.ts";
import { type Service, startService } from "../support/service.ts";

const EVIDENCE = "evidence { fragment document { id title } }";

/**
 * Nested questions, with the maximum number of statements for any number of rows if no record is cached. The data set
 * takes one statement.
 */
const NESTED: readonly (readonly [query: string, calls: number])[] = [
  ["{ hospitals { nodes { id name aliases } } }", 3],
  ["{ hospitals { totalCount nodes { place { ... on City { name partOf { ... on Province { name } } } } } } }", 6],
  ["{ hospitals { nodes { partners(first: 5) { nodes { name } } } } }", 4],
  [
    `{ hospitals { nodes { partners(first: 5) { totalCount edges { relationships { ${EVIDENCE} } through { name } } } } } }`,
    6,
  ],
  [
    "{ hospitals(first: 10) { nodes { partners(first: 5) { nodes { relationships(first: 5) { edges { other { name } } } } } } } }",
    5,
  ],
  [
    "{ hospitals { nodes { counts { type direction kind count } evidence(first: 3) { totalCount nodes { fragment } } } } }",
    6,
  ],
  [`{ certifications { nodes { holders(first: 5) { edges { other { name } node { ${EVIDENCE} } } } } } }`, 6],
  ["{ hospitals { nodes { summary english: summary(lang: EN) note } } }", 3],
  ["{ programs(first: 100) { nodes { summary } } }", 3],
  ["{ partnerOverlaps { nodes { a { name } b { name } partners { name } } } }", 4],
  ["{ hospitals { nodes { similar { node { name } shared { name } } } } }", 4],
  ['{ overlapMatrix(of: ["jiaozuo-peoples-hospital", "shangqiu-central-hospital"]) { counts entities { name } } }', 3],
  [
    `{ sharedPartners(of: ["jiaozuo-peoples-hospital", "shangqiu-central-hospital"], atLeast: 1) {
      edges { node { name } links { of { name } relationships { from { name } to { name } ${EVIDENCE} } } } } }`,
    4,
  ],
  ["{ breakdown(of: HOSPITAL, by: [PROVINCE, PROGRAM]) { name buckets { name count where entity { id } } } }", 5],
  [
    `{ timeline(of: ["jiaozuo"], first: 50) { nodes { entity { name } relationship { to { name } } ${EVIDENCE} } } }`,
    7,
  ],
  [
    `{ gaps(certification: ["level-three-chest-pain-centre", "china-chest-pain-centre"], within: "jiaozuo") {
      columns { figures { value unit } } rows { county { name } cells { text figures { value unit } holders {
      node { name } relationships { ${EVIDENCE} } } } } } }`,
    9,
  ],
  ["{ overview { mostConnected { entities { node { name } } } components { count } } }", 2],
  [
    `{ documents { nodes { statements(first: 10) { totalCount nodes {
      subject { name } relationship { to { name } } ${EVIDENCE} } } } } }`,
    11,
  ],
];

const STATE = 1;

let service: Service;
beforeAll(async () => {
  service = await startService(openEmbedded, undefined, undefined, { RECORD_CACHE_MB: 0 });
});
afterAll(() => service?.close());

describe("no question makes a call per row", () => {
  test.each(NESTED)("%s", async (query, most) => {
    service.calls();
    const { errors } = await service.ask(query);
    expect(errors).toBeUndefined();
    expect(service.calls()).toBeLessThanOrEqual(most);
  });

  test("one statement reads the data set, for its field and for the extensions", async () => {
    service.calls();
    const { data, extensions } = await service.ask("{ dataset { version digest evidence } }");
    expect(data.dataset).toMatchObject(extensions?.dataset ?? {});
    expect(service.calls()).toBe(STATE);
  });
});
