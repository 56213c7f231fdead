import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { freshId, writeRecords, writing } from "../support/ad-hoc.ts";
import { type Service, startService } from "../support/service.ts";
import { COSTLY_REQUESTS, introspection, repeat } from "./costly-requests.ts";

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

/** Measures the answer to a request. The costs were set so that each takes less than a second of processor time. */
async function measure(query: string, variables: object = {}) {
  service.calls();
  const text = JSON.stringify(await service.ask(query, variables));
  const statements = service.calls();
  const { errors = [] } = JSON.parse(text);
  return { bytes: Buffer.byteLength(text), limit: errors[0]?.extensions.limit, errors, statements };
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
  test.each(COSTLY_REQUESTS)("$name", async ({ query, variables }) => {
    const { errors, bytes, statements } = await measure(query, variables(ids));
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
