import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { holdsAt, parsePartialDate } from "../../src/model/partial-date.ts";
import { freshId, removeAll, writeRecords, writing } from "../support/ad-hoc.ts";
import { FIXTURE } from "../support/seed-folders.ts";
import { engines, type Service, startService } from "../support/service.ts";

const BOUNDS = [
  null,
  "2019",
  "2024",
  "2024-02",
  "2024-02-29",
  "2024-12",
  "2024-12-31",
  "2025",
  "2025-01",
  "2025-01-01",
  "2025-04-08",
];
/**
 * Every pair of bounds. Both hospitals have a partner for each pair. The second hospital's partner has another pair.
 */
const PAIRS = BOUNDS.flatMap((since) => BOUNDS.map((until) => ({ since, until })));
const SHIFT = 37;

const GRAPH = `
CREATE (a:Contract:Entity:Hospital {id: $id + '-a', name: 'a'})
CREATE (b:Contract:Entity:Hospital {id: $id + '-b', name: 'b'})
WITH a, b
UNWIND $rows AS row
CREATE (p:Contract:Entity:Hospital {id: $id + '-p' + toString(row.at), name: 'p' + toString(row.at)})
CREATE (a)-[:PARTNERS_WITH {id: a.id + '/PARTNERS_WITH/' + p.id, since: row.since, until: row.until}]->(p)
CREATE (b)-[:PARTNERS_WITH {id: b.id + '/PARTNERS_WITH/' + p.id, since: row.otherSince, until: row.otherUntil}]->(p)
RETURN count(row) AS count`;

const dateOf = (text: string | null) => (text === null ? undefined : parsePartialDate(text));
/** Whether a pair of bounds includes a time; without a time, whether the pair is dated. */
function holding(at: number, asOf: string | null) {
  const { since = null, until = null } = PAIRS[at % PAIRS.length] ?? {};
  return holdsAt(dateOf(since), dateOf(until), dateOf(asOf ?? "2025") ?? (undefined as never));
}
/** The pairs that the model expects in a list. */
function isIncluded(at: number, asOf: string | null, undated: boolean): boolean {
  const says = holding(at, asOf);
  return says === "undated" ? undated : asOf === null || says === "yes";
}

const time = fc.option(
  fc.oneof(
    fc.constantFrom("2018", "2019-12-31", "2020-01-01", "2024-02-28", "2024-03-01", "2024-12-30", "2025-01-02", "2026"),
    fc.constantFrom(...BOUNDS.filter((bound) => bound !== null)),
    fc
      .date({ min: new Date("2018-06-01"), max: new Date("2026-06-01"), noInvalidDate: true })
      .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length))),
  ),
  { nil: null },
);

describe.each(engines())("on %s", (_, open) => {
  const id = freshId();
  let service: Service;
  beforeAll(async () => {
    const bound = z.string().nullable();
    const row = z.object({ at: z.int(), since: bound, until: bound, otherSince: bound, otherUntil: bound });
    const made = writing(GRAPH, { id: z.string(), rows: z.array(row) }, { count: z.int() });
    const rows = PAIRS.map((pair, at) => {
      const other = PAIRS[(at + SHIFT) % PAIRS.length] ?? pair;
      return { at, ...pair, otherSince: other.since, otherUntil: other.until };
    });
    service = await startService(open, FIXTURE.seeds, undefined, {
      extend: (graph) => writeRecords(graph, made, { id, rows }),
    });
  });
  afterAll(async () => {
    await removeAll(service.graph);
    await service.close();
  });

  test("a list contains the relationships valid at the time, as in the model, and counts the undated ones", async () => {
    const query = `query ($id: ID!, $asOf: PartialDate, $undated: Boolean!, $after: String) {
      entity(id: $id) { relationships(asOf: $asOf, undated: $undated, first: 100, after: $after) {
        totalCount undatedCount edges { other { name } } pageInfo { endCursor hasNextPage }
      } }
    }`;
    await fc.assert(
      fc.asyncProperty(time, fc.boolean(), async (asOf, undated) => {
        const expected = PAIRS.flatMap((_pair, at) => (isIncluded(at, asOf, undated) ? [`p${at}`] : []));
        const found: string[] = [];
        let after: string | null = null;
        do {
          const { data, errors } = await service.ask(query, { id: `${id}-a`, asOf, undated, after });
          expect(errors).toBeUndefined();
          const list: {
            totalCount: number;
            undatedCount: number;
            edges: { other: { name: string } }[];
            pageInfo: { endCursor: string; hasNextPage: boolean };
          } = data.entity.relationships;
          expect(list.totalCount).toBe(expected.length);
          expect(list.undatedCount).toBe(1);
          found.push(...list.edges.map(({ other }) => other.name));
          after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
        } while (after !== null);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test("shared partners and overlaps contain the partners that both hospitals have at the time", async () => {
    const query = `query ($of: [ID!]!, $asOf: PartialDate, $undated: Boolean!) {
      sharedPartners(of: $of, asOf: $asOf, undated: $undated, first: 200) { totalCount undatedCount nodes { name } }
      partnerOverlaps(among: { name: { in: ["a", "b"] } }, asOf: $asOf, undated: $undated) {
        undatedCount nodes { a { id } b { id } count }
      }
    }`;
    await fc.assert(
      fc.asyncProperty(time, fc.boolean(), async (asOf, undated) => {
        const expected = PAIRS.flatMap((_pair, at) =>
          isIncluded(at, asOf, undated) && isIncluded(at + SHIFT, asOf, undated) ? [`p${at}`] : [],
        );
        const { data, errors } = await service.ask(query, { of: [`${id}-a`, `${id}-b`], asOf, undated });
        expect(errors).toBeUndefined();
        expect(data.sharedPartners.nodes.map(({ name }: { name: string }) => name).toSorted()).toEqual(
          expected.toSorted(),
        );
        expect(data.sharedPartners).toMatchObject({ totalCount: expected.length, undatedCount: 2 });
        expect(data.partnerOverlaps).toEqual({
          undatedCount: 2,
          nodes: expected.length === 0 ? [] : [{ a: { id: `${id}-a` }, b: { id: `${id}-b` }, count: expected.length }],
        });
      }),
      { numRuns: 40 },
    );
  });

  test.each(["2025-13", "2025-4", "", "last year"])("%j is rejected as a date", async (asOf) => {
    const literal = `{ entity(id: "x") { relationships(asOf: ${JSON.stringify(asOf)}) { totalCount } } }`;
    const variable = 'query ($asOf: PartialDate) { entity(id: "x") { relationships(asOf: $asOf) { totalCount } } }';
    for (const answer of [await service.ask(literal), await service.ask(variable, { asOf })]) {
      expect(answer.errors?.[0]?.message).toContain(
        `${JSON.stringify(asOf)} is not a date; write \`2025\`, \`2025-04\` or \`2025-04-08\`.`,
      );
      expect(["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"]).toContain(answer.errors?.[0]?.extensions.code);
      // A literal is found where it is, a variable where it is declared.
      expect(answer.errors).toMatchObject([{ locations: [{ line: 1, column: expect.any(Number) }] }]);
    }
  });

  test.each(["2025", "true", '["2025"]', "{year: 2025}"])(
    "the literal %s is rejected at its position",
    async (literal) => {
      const { errors } = await service.ask(`{ entity(id: "x") { relationships(asOf: ${literal}) { totalCount } } }`);
      expect(errors?.[0]?.message).toBe(
        `${literal} is not a string; write a date as "2025", "2025-04" or "2025-04-08".`,
      );
      expect(errors).toMatchObject([{ locations: [{ line: 1, column: 41 }] }]);
    },
  );
});
