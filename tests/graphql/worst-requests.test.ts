import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { freshId, writeRecords, writing } from "../support/ad-hoc.ts";
import { type Service, startService } from "../support/service.ts";

const BYTES_MAX = 1_000_000;
/** Records of all fields of a request are read together. */
const STATEMENTS_MAX = 6;

/** A hospital with a note of 100,000 letters. */
const LONG_NOTE = freshId();
const longNote = writing(
  "CREATE (:Contract:Entity:Hospital {id: $id, name: $id, kind: 'general', note: $note})",
  { id: z.string(), note: z.string() },
  {},
);

let service: Service;
/** Entities with many relationships and with few. */
let ids: readonly string[];
beforeAll(async () => {
  service = await startService(() => openGrafeo(), undefined, undefined, {
    extend: (graph) => writeRecords(graph, longNote, { id: LONG_NOTE, note: "a".repeat(100_000) }),
  });
  const { network } = await service.data(
    '{ network(roots: ["jiaozuo", "henan"], depth: 3, maxNodes: 500) { nodes { id } } }',
  );
  ids = network.nodes.map(({ id }: { id: string }) => id);
  // The indexes are built once, not for each request.
  await service.data(
    '{ search(text: "a") { totalCount } partnerOverlaps(orderBy: SURPRISE, first: 1) { totalCount } }',
  );
});
afterAll(() => service?.close());

const repeat = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(" ");
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

/** Measures the answer to a request. The costs were set so that each takes less than a second of processor time. */
async function measure(query: string, variables: object = {}) {
  service.calls();
  const text = JSON.stringify(await service.ask(query, variables));
  const statements = service.calls();
  const { errors = [] } = JSON.parse(text);
  return { bytes: Buffer.byteLength(text), limit: errors[0]?.extensions.limit, errors, statements };
}

/** Introspection of the schema, repeated `count` times. */
function introspection(count: number): string {
  const query = getIntrospectionQuery({ descriptions: true });
  const fragments = query.slice(query.indexOf("fragment"));
  const field = query.slice(query.indexOf("__schema"), query.indexOf("fragment")).trim().replace(/}$/, "");
  return `{ ${repeat(count, (at) => `a${at}: ${field}`)} } ${fragments}`;
}

const FULL =
  "nodes { name nameEn summary s2: summary(lang: EN) note aliases counts { type direction kind count } } relationships { id type evidence { id fragment document { id } } }";

describe("a request above the limits does no work", () => {
  test.each([
    [
      "ten networks",
      `query ($ids: [ID!]!) { ${repeat(10, (at) => `n${at}: network(roots: $ids, depth: 3, maxNodes: 500) { nodes { id } relationships { id } }`)} }`,
      4,
    ],
    [
      "a network with everything",
      `query ($ids: [ID!]!) { network(roots: $ids, depth: 3, maxNodes: 500) { ${FULL} } }`,
      4,
    ],
    [
      "summaries and counts of 200 entities, ten times",
      `query ($ids: [ID!]!) { ${repeat(10, (at) => `n${at}: nodes(ids: $ids) { ... on Entity { name summary counts { count } } }`)} }`,
      200,
    ],
    [
      "29 totals of each of 200 entities",
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { ${repeat(29, (at) => `a${at}: relationships(first: 0, asOf: "${1990 + at}") { totalCount }`)} } } }`,
      200,
    ],
    [
      "29 lists of evidence of each of 200 entities",
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { ${repeat(29, (at) => `a${at}: evidence(first: ${at}) { totalCount }`)} } } }`,
      200,
    ],
    ["the schema ten times", introspection(10), 0],
    [
      "the types of the schema 30 times",
      `{ __schema { ${repeat(30, (at) => `a${at}: types { name description fields { name description args { name description } } }`)} } }`,
      0,
    ],
    [
      "the facets of 200 hits, 29 times",
      `{ search(text: "医", first: 200) { ${repeat(29, (at) => `a${at}: facets { places(first: 200) { count place { ... on Entity { id name } } } }`)} } }`,
      0,
    ],
    [
      "the ten nearest of 200 names, with summaries",
      "query ($ids: [String!]!) { resolve(names: $ids, first: 10) { candidates { node { id summary } } } }",
      200,
    ],
    [
      "a long alias of each of 2,000 entities",
      `query ($ids: [ID!]!) { ${repeat(10, (at) => `n${at}: nodes(ids: $ids) { ${"a".repeat(1_300)}: id }`)} }`,
      200,
    ],
  ])("%s", async (_name, query, count) => {
    const { limit, statements } = await measure(query, { ids: ids.slice(0, count) });
    expect([limit, statements]).toEqual(["cost", 0]);
  });
});

describe("a request within the limits takes at most a second of processor time and returns at most a megabyte", () => {
  test.each([
    ["the schema", introspection(1), {}],
    [
      "summaries of 300 entities",
      "query ($a: [ID!]!, $b: [ID!]!) { a: nodes(ids: $a) { ... on Entity { summary } } b: nodes(ids: $b) { ... on Entity { summary } } }",
      () => ({ a: ids.slice(0, 200), b: ids.slice(200, 300) }),
    ],
    [
      "a network of 310 with summaries",
      "query ($ids: [ID!]!) { network(roots: $ids, depth: 3, maxNodes: 310) { nodes { name summary } } }",
      () => ({ ids: ids.slice(0, 4) }),
    ],
    [
      "four networks of 500",
      `query ($ids: [ID!]!) { ${repeat(4, (at) => `n${at}: network(roots: $ids, depth: 3, maxNodes: 500) { nodes { id kind name } relationships { id type from { id } to { id } } }`)} }`,
      () => ({ ids: ids.slice(0, 4) }),
    ],
    [
      "200 names of a hundred characters that nothing has",
      "query ($names: [String!]!) { resolve(names: $names) { entity { id } candidates { node { id name } score matched { name } } } }",
      { names: Array.from({ length: 200 }, (_, at) => `${at}人民医院与中心医院合作`.repeat(9)) },
    ],
    [
      "evidence of 150 entities with totals",
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { evidence(first: 0) { totalCount } } } }",
      () => ({ ids: ids.slice(0, 150) }),
    ],
    [
      "29 totals of each hospital",
      `{ hospitals(first: 15) { nodes { ${repeat(29, (at) => `a${at}: relationships(asOf: "${1990 + at}", first: 0) { totalCount undatedCount }`)} } } }`,
      {},
    ],
    [
      "16 costly conditions, applied twice",
      "query ($w: EntityWhere) { programs(where: $w, first: 1) { totalCount nodes { id } } }",
      { w: { or: times(16, { missing: ["TYPE"] }) } },
    ],
    [
      "49 cheap conditions, applied four times",
      "query ($w: EntityWhere) { programs(where: $w, first: 1) { a: totalCount b: totalCount c: totalCount nodes { id } } }",
      () => ({ w: { or: ids.slice(0, 49).map((id) => ({ partnerOf: [id] })) } }),
    ],
    [
      "six breakdowns by three dimensions",
      `{ ${repeat(6, (at) => `a${at}: breakdown(of: HOSPITAL, by: [PROGRAM, CERTIFICATION, COUNTY]) { count }`)} }`,
      {},
    ],
    [
      "a breakdown by programs with their evidence",
      "{ breakdown(of: HOSPITAL, by: [PROGRAM]) { where name entity { name summary counts { count } evidence(first: 20) { nodes { id fragment } } } } }",
      {},
    ],
    [
      "relationships of 40 places, with everything in them, and their numbers",
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { relationships(first: 20, orderBy: [{ field: NAME }]) { totalCount undatedCount nodes { id } } figures(first: 5) { totalCount } } } }",
      () => ({ ids: ["china", "henan", "jiaozuo", "shangqiu", ...ids.slice(0, 36)] }),
    ],
    [
      "all relationships in some orders, and five breakdowns of them by places",
      `{ ${["NAME", "SINCE"].map((field) => `${field}: relationships(first: 60, orderBy: [{ field: ${field} }]) { totalCount undatedCount edges { node { id } other { id } } }`).join(" ")}
        ${repeat(5, (at) => `a${at}: breakdown(relationshipWhere: {}, by: [PLACE, DOCUMENT]) { count }`)} }`,
      {},
    ],
    [
      "16 costly conditions on ends",
      "query ($w: RelationshipWhere) { relationships(where: $w, first: 1) { totalCount undatedCount nodes { id } } }",
      () => ({
        w: { or: ids.slice(0, 16).map((id) => ({ ends: [id], partnerPlace: ["henan"], document: ["sqzx"] })) },
      }),
    ],
    [
      "partners in places, eight times",
      `{ ${repeat(8, (at) => `a${at}: entities(first: 1, where: { partner: { kinds: [HOSPITAL] }, partnerCount: { max: ${at} } }) { totalCount }`)} }`,
      {},
    ],
    [
      "nine timelines of 50 entities",
      `query ($ids: [ID!]!) { ${repeat(9, (at) => `a${at}: timeline(of: $ids, first: 20) { totalCount nodes { date } }`)} }`,
      () => ({ ids: ids.slice(0, 50) }),
    ],
    [
      "25 lists of what each document proves",
      `{ documents(first: 6) { nodes { ${repeat(25, (at) => `a${at}: statements(first: ${at}, about: [NAME]) { pageInfo { hasNextPage } }`)} } } }`,
      {},
    ],
  ])("%s", async (_name, query, variables) => {
    const { errors, bytes, statements } = await measure(
      query,
      typeof variables === "function" ? variables() : variables,
    );
    expect(errors).toEqual([]);
    expect(statements).toBeLessThanOrEqual(STATEMENTS_MAX);
    expect(bytes).toBeLessThan(BYTES_MAX);
  });

  test("an answer of more than a megabyte is rejected, although its cost is within the limit", async () => {
    const fields = `note ${repeat(9, (at) => `a${at}: note`)}`;
    const { errors, bytes } = await measure(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { ${fields} } } }`,
      { ids: [LONG_NOTE] },
    );
    expect(errors).toEqual([
      {
        message: expect.stringMatching(
          /^This request has 1,\d\d\d,\d\d\d bytes in its answer; the limit is 1,000,000\.$/,
        ),
        extensions: { code: "LIMIT_EXCEEDED", limit: "answerBytes", max: BYTES_MAX, found: expect.any(Number) },
      },
    ]);
    expect(bytes).toBeLessThan(1_000);
  });
});
