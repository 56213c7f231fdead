import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const list = (args: string) => `{ hospitals(${args}) { totalCount nodes { id } } }`;

/** The ids of so many entities. */
const someIds = (count: number) =>
  shippedSeeds()
    .content.entities.slice(0, count)
    .map(({ id }) => id);

/** Rejected questions, each with its code and message. */
const REFUSED: readonly (readonly [what: string, query: string, variables: unknown, code: string, message: string])[] =
  [
    [
      "an unknown field",
      "{ hospitalz { id } }",
      {},
      "GRAPHQL_VALIDATION_FAILED",
      'Cannot query field "hospitalz" on type "Query". Did you mean "hospitals"?',
    ],
    [
      "a wrong type",
      '{ hospitals(first: "two") { totalCount } }',
      {},
      "GRAPHQL_VALIDATION_FAILED",
      'Int cannot represent non-integer value: "two"',
    ],
    ["a negative size", list("first: -1"), {}, "INVALID_ARGUMENT", "`first` must be from 0 to 200, not -1."],
    ["a size too large", list("first: 100000"), {}, "LIMIT_EXCEEDED", "`first` is 100000; the limit is 200."],
    ["a last size too large", list("last: 201"), {}, "LIMIT_EXCEEDED", "`last` is 201; the limit is 200."],
    ["both sizes", list("first: 1, last: 1"), {}, "INVALID_ARGUMENT", "Give `first` or `last`, not both."],
    [
      "after with last",
      list('last: 1, after: "x"'),
      {},
      "INVALID_ARGUMENT",
      "`after` goes with `first`, `before` with `last`.",
    ],
    [
      "before with first",
      list('first: 1, before: "x"'),
      {},
      "INVALID_ARGUMENT",
      "`before` goes with `last`, `after` with `first`.",
    ],
    ["an invalid cursor", list('first: 1, after: "x"'), {}, "INVALID_CURSOR", "The cursor is not from this service."],
    [
      "an empty of",
      "{ sharedPartners(of: []) { totalCount } }",
      {},
      "INVALID_ARGUMENT",
      "`of` must name at least 2 different entities, not 0.",
    ],
    [
      "an unknown id in of",
      '{ sharedPartners(of: ["nobody"]) { totalCount } }',
      {},
      "UNKNOWN_ENTITY",
      'No entity has the id or name "nobody" in `of`.',
    ],
    [
      "one entity in of",
      '{ sharedPartners(of: ["jiaozuo"]) { totalCount } }',
      {},
      "INVALID_ARGUMENT",
      "`of` must name at least 2 different entities, not 1.",
    ],
    [
      "the same id twice in of",
      '{ sharedPartners(of: ["jiaozuo", "jiaozuo"]) { totalCount } }',
      {},
      "INVALID_ARGUMENT",
      "`of` must name at least 2 different entities, not 1. One that is named twice, also by a name or former id, counts once.",
    ],
    [
      "unknown ids among known ones in of",
      '{ sharedPartners(of: ["nobody", "jiaozuo", "qqqq"]) { totalCount } }',
      {},
      "UNKNOWN_ENTITY",
      'No entity has the id or name "nobody", "qqqq" in `of`.',
    ],
    [
      "21 entities in of",
      `{ sharedPartners(of: ${JSON.stringify(someIds(21))}) { totalCount } }`,
      {},
      "LIMIT_EXCEEDED",
      "This request has 21 ids in `of`; the limit is 20.",
    ],
    [
      "21 unknown entities in of",
      `{ sharedPartners(of: ${JSON.stringify(Array.from({ length: 21 }, (_, at) => `nothing-${at}`))}) { totalCount } }`,
      {},
      "LIMIT_EXCEEDED",
      "This request has 21 ids in `of`; the limit is 20.",
    ],
    [
      "an unknown order",
      '{ sharedPartners(of: ["jiaozuo", "shangqiu"], orderBy: SIMILARITY) { totalCount } }',
      {},
      "GRAPHQL_VALIDATION_FAILED",
      'Value "SIMILARITY" does not exist in "SharedPartnerOrder" enum.',
    ],
    [
      "atLeast too small",
      '{ sharedPartners(of: ["jiaozuo", "shangqiu"], atLeast: 0) { totalCount } }',
      {},
      "INVALID_ARGUMENT",
      "`atLeast` must be from 1 to 2, the number of entities given, not 0.",
    ],
    [
      "atLeast too large",
      '{ sharedPartners(of: ["jiaozuo", "shangqiu"], atLeast: 3) { totalCount } }',
      {},
      "INVALID_ARGUMENT",
      "`atLeast` must be from 1 to 2, the number of entities given, not 3.",
    ],
    [
      "one entity in a matrix",
      '{ overlapMatrix(of: ["jiaozuo", "jiaozuo"]) { counts } }',
      {},
      "INVALID_ARGUMENT",
      "`of` must name at least 2 different entities, not 1. One that is named twice, also by a name or former id, counts once.",
    ],
    [
      "41 entities in a matrix",
      `{ overlapMatrix(of: ${JSON.stringify(someIds(41))}) { counts } }`,
      {},
      "LIMIT_EXCEEDED",
      "This request has 41 ids in `of`; the limit is 40.",
    ],
    [
      "an unknown id in a matrix",
      '{ overlapMatrix(of: ["nobody", "jiaozuo"]) { counts } }',
      {},
      "UNKNOWN_ENTITY",
      'No entity has the id or name "nobody" in `of`.',
    ],
    [
      "an impossible date in a matrix",
      '{ overlapMatrix(of: ["shangqiu", "jiaozuo"], asOf: "2025-02-30") { counts } }',
      {},
      "GRAPHQL_VALIDATION_FAILED",
      '"2025-02-30" is not a date; write `2025`, `2025-04` or `2025-04-08`.',
    ],
    [
      "an unknown id in excluding",
      '{ partnerOverlaps(excluding: ["nobody"]) { totalCount } }',
      {},
      "UNKNOWN_ENTITY",
      'No entity has the id or name "nobody" in `excluding`.',
    ],
    [
      "2,000 ids in excluding",
      "query ($of: [ID!]) { partnerOverlaps(excluding: $of) { totalCount } }",
      { of: Array.from({ length: 2_000 }, (_, at) => `id-${at}`) },
      "LIMIT_EXCEEDED",
      "This request has 2,000 items in one list ($of); the limit is 200.",
    ],
    [
      "an unknown scope",
      "{ partnerOverlaps(scope: NAMED) { totalCount } }",
      {},
      "GRAPHQL_VALIDATION_FAILED",
      'Value "NAMED" does not exist in "OverlapScope" enum.',
    ],
    [
      "an unknown kind of partner",
      "{ partnerOverlaps(partnerKinds: [CLINIC]) { totalCount } }",
      {},
      "GRAPHQL_VALIDATION_FAILED",
      'Value "CLINIC" does not exist in "EntityKind" enum.',
    ],
    [
      "a first of everything of overlaps",
      "{ partnerOverlaps(first: 100000) { totalCount } }",
      {},
      "LIMIT_EXCEEDED",
      "`first` is 100000; the limit is 200.",
    ],
    [
      "an unknown family of gaps",
      '{ gaps(family: ["qqqq"], within: "jiaozuo") { rows { name } } }',
      {},
      "UNKNOWN_VALUE",
      expect.stringContaining('there is no family of certifications "qqqq". Nearest: '),
    ],
    [
      "no family of gaps",
      '{ gaps(family: [], within: "jiaozuo") { rows { name } } }',
      {},
      "INVALID_ARGUMENT",
      "`family` must name at least one family.",
    ],
    [
      "an unknown scope of similar ones",
      '{ entity(id: "jiaozuo") { similar(scope: NAMED) { score } } }',
      {},
      "GRAPHQL_VALIDATION_FAILED",
      'Value "NAMED" does not exist in "OverlapScope" enum.',
    ],
    [
      "too many similar ones",
      '{ entity(id: "jiaozuo") { similar(first: 51) { score } } }',
      {},
      "LIMIT_EXCEEDED",
      "`first` is 51; the limit is 50.",
    ],
    [
      "a negative number of similar ones",
      '{ entity(id: "jiaozuo") { similar(first: -1) { score } } }',
      {},
      "INVALID_ARGUMENT",
      "`first` must be from 0 to 50, not -1.",
    ],
    [
      "minShared too small",
      "{ partnerOverlaps(minShared: 0) { totalCount } }",
      {},
      "INVALID_ARGUMENT",
      "`minShared` must be at least 1, not 0.",
    ],
    ["neither id nor name", "{ entity { id } }", {}, "INVALID_ARGUMENT", "Give exactly one of `id` and `name`."],
    [
      "both id and name",
      '{ entity(id: "jiaozuo", name: "焦作市") { id } }',
      {},
      "INVALID_ARGUMENT",
      "Give exactly one of `id` and `name`.",
    ],
    ["an empty name", '{ entity(name: "  ") { id } }', {}, "INVALID_ARGUMENT", "`name` is empty."],
    [
      "2,000 ids",
      "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
      { ids: Array(2_000).fill("x") },
      "LIMIT_EXCEEDED",
      "This request has 2,000 items in one list ($ids); the limit is 200.",
    ],
  ];

describe.each(engines())("on %s", (_name, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  async function refusal(query: string, variables?: unknown): Promise<[string | undefined, string | undefined]> {
    const [error] = (await service.ask(query, variables)).errors ?? [];
    return [error?.extensions.code, error?.message];
  }

  test.each(REFUSED)(
    "%s is rejected with a clear message, over HTTP too, and the next question is answered",
    async (_, query, variables, code, message) => {
      expect(await refusal(query, variables)).toEqual([code, message]);
      expect(await service.post(query, variables)).toEqual(await service.ask(query, variables));
      expect((await service.ask('{ node(id: "jiaozuo") { id } }')).data).toEqual({ node: { id: "jiaozuo" } });
    },
  );

  test("a cursor of another order, filter or list is rejected", async () => {
    const first = await service.ask("{ hospitals(first: 1) { pageInfo { endCursor } } }");
    const after = first.data.hospitals.pageInfo.endCursor;
    const other = ["INVALID_CURSOR", "This cursor belongs to another list, filter or order."];
    for (const args of ["orderBy: {field: LEVEL}", 'where: {name: {contains: "人民"}}'])
      expect(
        await refusal(`query($after: String) { hospitals(${args}, after: $after) { totalCount } }`, { after }),
      ).toEqual(other);
    expect(await refusal("query($after: String) { cities(after: $after) { totalCount } }", { after })).toEqual(other);
  });

  test("a cursor of another data set is expired", async () => {
    const first = await service.ask("{ hospitals(first: 1) { pageInfo { endCursor } } }");
    const parts = JSON.parse(Buffer.from(first.data.hospitals.pageInfo.endCursor, "base64url").toString());
    const after = Buffer.from(JSON.stringify(["00000000", ...parts.slice(1)])).toString("base64url");
    expect(await refusal("query($after: String) { hospitals(after: $after) { totalCount } }", { after })).toEqual([
      "CURSOR_EXPIRED",
      "This cursor belongs to another data set; start again at the first page.",
    ]);
  });

  test("an unknown id, or an id of another kind, gives null without an error", async () => {
    const answer = await service.ask(
      '{ node(id: "nobody") { id } entity(id: "jzrm") { id } document(id: "jiaozuo") { id } nodes(ids: ["x/PART_OF/y", "a@b", "jiaozuo"]) { id } }',
    );
    expect(answer).toMatchObject({
      data: { node: null, entity: null, document: null, nodes: [null, null, { id: "jiaozuo" }] },
    });
    expect(answer.errors).toBeUndefined();
  });
});
