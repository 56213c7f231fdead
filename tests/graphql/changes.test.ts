import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DatedOracle } from "../oracle/dated.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { plainGraph } from "../support/plain-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const { content } = shippedSeeds();
const oracle = new DatedOracle(plainGraph(content));
const someIds = (count: number) => content.entities.slice(0, count).map(({ id }) => id);

const QUERY = `query ($of: [ID!], $within: ID, $from: PartialDate!, $to: PartialDate!, $via: [RelationshipType!]) {
  changes(of: $of, within: $within, from: $from, to: $to, via: $via, first: 200) { totalCount undatedCount nodes {
    date sort entity { id } through { id } relationship { id } relationships { id } property evidence { id } } } }`;

interface Shown {
  readonly date: string;
  readonly sort: string;
  readonly entity: { readonly id: string };
  readonly through: readonly { readonly id: string }[];
  readonly relationship: { readonly id: string } | null;
  readonly relationships: readonly { readonly id: string }[];
  readonly property: string | null;
  readonly evidence: readonly { readonly id: string }[];
}
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  test.each([
    { within: "jiaozuo", from: "2024", to: "2026" },
    { within: "henan", from: "1900", to: "2100" },
    { within: "henan", from: "2024-03", to: "2024-05", via: ["PARTNERS_WITH"] },
    { of: ["jiaomei-central-hospital"], from: "2024-04-08", to: "2024-04-08" },
    { of: ["jiaozuo-peoples-hospital", "shangqiu"], from: "2000", to: "2030" },
    { from: "1900", to: "2100", via: ["CERTIFIED_AS", "AWARDED"] },
    { from: "2025", to: "2025" },
    { within: "jiaozuo", from: "1800", to: "1801" },
  ] as { of?: string[]; within?: string; from: string; to: string; via?: string[] }[])(
    "the changes of %j are those of the oracle, each with evidence",
    async (variables) => {
      const { of = null, within, via = null, from = "", to = "" } = variables;
      const { changes } = await service.data(QUERY, variables);
      const roots = within === undefined ? of : [within];
      const expected = oracle.changes({ roots, rollUp: true, via, from, to });
      expect([changes.totalCount, changes.undatedCount]).toEqual([expected.changes.length, expected.undated]);
      const found = changes.nodes.map((node: Shown) => ({
        ...{ date: node.date, sort: node.sort, entity: node.entity.id, through: idsOf(node.through) },
        ...{ relationships: idsOf(node.relationships), property: node.property },
      }));
      // Of a relationship, the property that gives the date follows from `sort`.
      const plain = expected.changes.map((one) => (one.relationships.length > 0 ? { ...one, property: null } : one));
      expect(found).toEqual(plain.slice(0, 200));
      for (const { relationship, relationships, entity, property, evidence } of changes.nodes as Shown[]) {
        expect(relationship?.id).toBe(relationships[0]?.id);
        const about = property === null ? idsOf(relationships) : [entity.id];
        const proofs = content.evidence.filter(
          (one) => about.includes(one.about) && (property === null || one.property === property),
        );
        expect(idsOf(evidence).toSorted()).toEqual(idsOf(proofs).toSorted());
        expect(evidence.length).toBeGreaterThan(0);
      }
    },
  );

  test("pages contain each change once, forwards and backwards", async () => {
    const expected = oracle.changes({ roots: ["henan"], rollUp: true, via: null, from: "1900", to: "2100" }).changes;
    for (const [size, at, more, next] of [
      ["first", "after", "hasNextPage", "endCursor"],
      ["last", "before", "hasPreviousPage", "startCursor"],
    ] as const) {
      const found: unknown[] = [];
      for (let cursor: string | null = null, goes = true; goes; ) {
        const query = `query ($cursor: String) { changes(within: "henan", from: "1900", to: "2100", ${size}: 7, ${at}: $cursor) {
          nodes { date sort entity { id } relationships { id } } pageInfo { ${more} ${next} } } }`;
        const { changes } = await service.data(query, { cursor });
        const page = changes.nodes.map((node: Shown) => [
          node.date,
          node.sort,
          node.entity.id,
          ...idsOf(node.relationships),
        ]);
        if (size === "first") found.push(...page);
        else found.unshift(...page);
        [cursor, goes] = [changes.pageInfo[next], changes.pageInfo[more]];
      }
      expect(found).toEqual(expected.map((one) => [one.date, one.sort, one.entity, ...one.relationships]));
    }
  });

  const YEARS = 'from: "2020", to: "2025"';
  test.each([
    [`of: [], ${YEARS}`, "INVALID_ARGUMENT", "`of` must name at least one entity."],
    [`of: ["jiaozuo"], within: "jiaozuo", ${YEARS}`, "INVALID_ARGUMENT", "Give `of` or `within`, not both."],
    [`of: ["nobody"], ${YEARS}`, "UNKNOWN_ENTITY", 'No entity has the id or name "nobody" in `of`.'],
    [`within: "atlantis", ${YEARS}`, "UNKNOWN_ENTITY", 'No entity has the id or name "atlantis" in `within`.'],
    [
      `within: "jiaozuo-peoples-hospital", ${YEARS}`,
      "INVALID_ARGUMENT",
      '`within` takes the id of a country, province, city, or county only, not "jiaozuo-peoples-hospital".',
    ],
    ['from: "2025", to: "2024"', "INVALID_ARGUMENT", "`from` must not be after `to`: 2025 is after 2024."],
    [
      'from: "2025-02-30", to: "2026"',
      "GRAPHQL_VALIDATION_FAILED",
      '"2025-02-30" is not a date; write `2025`, `2025-04` or `2025-04-08`.',
    ],
    [
      'from: "2025"',
      "GRAPHQL_VALIDATION_FAILED",
      'Field "changes" argument "to" of type "PartialDate!" is required, but it was not provided.',
    ],
    [`${YEARS}, first: 201`, "LIMIT_EXCEEDED", "`first` is 201; the limit is 200."],
    [`${YEARS}, first: 1, after: "x"`, "INVALID_CURSOR", "The cursor is not from this service."],
    [
      `of: ${JSON.stringify(someIds(51))}, ${YEARS}`,
      "LIMIT_EXCEEDED",
      "This request has 51 ids in `of`; the limit is 50.",
    ],
    [
      `via: [FRIENDS_WITH], ${YEARS}`,
      "GRAPHQL_VALIDATION_FAILED",
      'Value "FRIENDS_WITH" does not exist in "RelationshipType" enum. Did you mean the enum value "PARTNERS_WITH"?',
    ],
  ])("changes(%.60s) is rejected", async (args, code, message) => {
    const { errors } = await service.ask(`{ changes(${args}) { totalCount } }`);
    expect(errors?.map((one) => [one.extensions.code, one.message])).toContainEqual([code, message]);
  });

  test("2,000 ids are rejected", async () => {
    const of = Array.from({ length: 2_000 }, (_, at) => `n${at}`);
    const { errors } = await service.ask(QUERY, { of, from: "2020", to: "2021" });
    const message = "This request has 2,000 items in one list ($of); the limit is 200.";
    expect(errors?.map((one) => [one.extensions.code, one.message])).toEqual([["LIMIT_EXCEEDED", message]]);
  });
});
