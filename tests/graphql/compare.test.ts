import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ComparisonOracle, type PlainCell } from "../oracle/comparison.ts";
import { RelationshipOracle } from "../oracle/relationships.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { plainGraph } from "../support/plain-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const { content } = shippedSeeds();
const oracle = new ComparisonOracle(plainGraph(content));
const relationships = new RelationshipOracle(plainGraph(content));
const someIds = (count: number) => content.entities.slice(0, count).map(({ id }) => id);

const HOSPITALS = ["jiaozuo-peoples-hospital", "jiaomei-central-hospital", "shangqiu-central-hospital"];
const ROW = `{ entity { id } family level measure { key } subject count cells {
  of { id } inEffect status through(first: 20) { id }
  relationships(first: 20) { id evidence { id } } figures(first: 5) { id of { id } evidence { id } } totalCount } }`;

interface Row {
  readonly entity: { readonly id: string } | null;
  readonly family: string | null;
  readonly level: string | null;
  readonly measure: { readonly key: string } | null;
  readonly subject: string | null;
  readonly count: number;
  readonly cells: readonly Cell[];
}
interface CertificationPage {
  readonly nodes: readonly Row[];
  readonly pageInfo: Readonly<Record<"hasNextPage" | "hasPreviousPage", boolean>> &
    Readonly<Record<"endCursor" | "startCursor", string | null>>;
}
interface Cell {
  readonly of: { readonly id: string };
  readonly inEffect: boolean;
  readonly totalCount: number;
  readonly status: string | null;
  readonly through: readonly { readonly id: string }[];
  readonly relationships: readonly Proved[];
  readonly figures: readonly (Proved & { readonly of: { readonly id: string } })[];
}
interface Proved {
  readonly id: string;
  readonly evidence: readonly { readonly id: string }[];
}

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
const plainCell = ({ inEffect, status, through, relationships }: Cell): PlainCell => ({
  relationships: idsOf(relationships),
  through: idsOf(through),
  status: inEffect ? "in effect" : (status?.toLowerCase() ?? null),
});

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  test.each(["partners", "certifications", "programs", "offerings"])(
    "%s are those of the oracle, each with evidence, the shared ones first",
    async (section) => {
      for (const of of [HOSPITALS, HOSPITALS.slice(0, 2), ["jiaozuo", "shangqiu"]]) {
        const query = `query ($of: [ID!]!) { compare(of: $of) { of { id } ${section}(first: 12) { totalCount sharedCount nodes ${ROW} } } }`;
        const { compare } = await service.data(query, { of });
        const rows: readonly Row[] = compare[section].nodes;
        const expected = oracle.rows(of, section);
        expect(idsOf(compare.of)).toEqual(of);
        expect(compare[section].totalCount).toBe(expected.length);
        expect(compare[section].sharedCount).toBe(expected.filter(({ count }) => count > 1).length);
        const found = rows.map(({ entity, family, level, count, cells }) => ({
          ...{ entity: entity?.id ?? null, family, level: level?.toLowerCase() ?? null, count },
          cells: cells.map(plainCell),
        }));
        expect(found).toEqual(expected.slice(0, 12));
        for (const { cells } of rows) {
          expect(cells.map(({ of: one }) => one.id)).toEqual(of);
          for (const cell of cells) expect(cell.totalCount).toBe(cell.relationships.length + cell.figures.length);
          for (const { relationships } of cells)
            for (const { evidence } of relationships) expect(evidence.length).toBeGreaterThan(0);
        }
      }
    },
  );

  test("figures have a row for each measure and subject, with all figures of each entity and its parts", async () => {
    const query = `query ($of: [ID!]!) { compare(of: $of) { figures(first: 100) { totalCount nodes {
      measure { key } subject count cells { inEffect totalCount figures(first: 5) { id evidence { id } } } } } } }`;
    const { compare } = await service.data(query, { of: HOSPITALS });
    const rows: readonly Row[] = compare.figures.nodes;
    expect(rows).toHaveLength(compare.figures.totalCount);
    for (const [at, root] of HOSPITALS.entries()) {
      const found = rows.flatMap(({ cells }) => idsOf(cells[at]?.figures ?? []));
      const own = content.figures.filter((one) => relationships.parts(root).includes(one.of));
      expect(found.toSorted()).toEqual(idsOf(own).toSorted());
    }
    for (const { measure, count, cells } of rows) {
      expect(count).toBe(cells.filter(({ inEffect }) => inEffect).length);
      for (const { figures, totalCount } of cells) {
        expect(figures).toHaveLength(totalCount);
        for (const { id, evidence } of figures) {
          expect(id.split("/")[1]).toBe(measure?.key);
          expect(evidence.length).toBeGreaterThan(0);
        }
      }
    }
    expect(rows.map(({ count }) => count)).toEqual(rows.map(({ count }) => count).toSorted((a, b) => b - a));
  });

  test("a cell shows three relationships, or as many as requested, and counts all", async () => {
    const query = `query ($of: [ID!]!, $first: Int) { compare(of: $of) { partners(first: 30) {
      nodes { cells { totalCount three: relationships { id } some: relationships(first: $first) { id } } } } } }`;
    const { compare } = await service.data(query, {
      of: ["jiaozuo-peoples-hospital", "jiaomei-central-hospital"],
      first: 100,
    });
    const cells: readonly { totalCount: number; three: unknown[]; some: unknown[] }[] = compare.partners.nodes.flatMap(
      (row: Row) => row.cells,
    );
    expect(cells.some(({ totalCount }) => totalCount > 3)).toBe(true);
    for (const { totalCount, three, some } of cells) {
      expect(some).toHaveLength(totalCount);
      expect(three).toEqual(some.slice(0, 3));
    }
    const { errors } = await service.ask(query, {
      of: ["jiaozuo-peoples-hospital", "jiaomei-central-hospital"],
      first: -1,
    });
    expect(errors?.[0]?.message).toBe("`first` must be from 0 to 200, not -1.");
  });

  test("pages contain each row once, forwards and backwards", async () => {
    const all = oracle.rows(HOSPITALS, "certifications");
    for (const [size, at, more, next] of [
      ["first", "after", "hasNextPage", "endCursor"],
      ["last", "before", "hasPreviousPage", "startCursor"],
    ] as const) {
      const found: string[][] = [];
      for (let cursor: string | null = null, goes = true; goes; ) {
        const query = `query ($of: [ID!]!, $cursor: String) { compare(of: $of) {
          certifications(${size}: 4, ${at}: $cursor) { nodes { cells { relationships(first: 20) { id } } } pageInfo { ${more} ${next} } } } }`;
        const { certifications }: { certifications: CertificationPage } = (
          await service.data(query, { of: HOSPITALS, cursor })
        ).compare;
        const page = certifications.nodes.map(({ cells }) => cells.flatMap((cell) => idsOf(cell.relationships)));
        if (size === "first") found.push(...page);
        else found.unshift(...page);
        [cursor, goes] = [certifications.pageInfo[next], certifications.pageInfo[more]];
      }
      expect(found).toEqual(all.map(({ cells }) => cells.flatMap(({ relationships }) => relationships)));
    }
  });

  test.each([
    ["of: []", "INVALID_ARGUMENT", "`of` must name at least 2 different entities, not 0."],
    ['of: ["jiaozuo"]', "INVALID_ARGUMENT", "`of` must name at least 2 different entities, not 1."],
    [
      'of: ["jiaozuo", "焦作市"]',
      "INVALID_ARGUMENT",
      "`of` must name at least 2 different entities, not 1. One that is named twice, also by a name or former id, counts once.",
    ],
    ['of: ["jiaozuo", "nobody"]', "UNKNOWN_ENTITY", 'No entity has the id or name "nobody" in `of`.'],
    [`of: ${JSON.stringify(someIds(7))}`, "LIMIT_EXCEEDED", "This request has 7 ids in `of`; the limit is 6."],
    [
      `of: ${JSON.stringify(Array.from({ length: 7 }, (_, at) => `nobody-${at}`))}`,
      "LIMIT_EXCEEDED",
      "This request has 7 ids in `of`; the limit is 6.",
    ],
  ])("compare(%.40s) is rejected", async (args, code, message) => {
    const { errors } = await service.ask(`{ compare(${args}) { of { id } } }`);
    expect(errors?.map((one) => [one.extensions.code, one.message])).toContainEqual([code, message]);
  });

  test.each([
    ["first: 201", "LIMIT_EXCEEDED", "`first` is 201; the limit is 200."],
    ["first: -1", "INVALID_ARGUMENT", "`first` must be from 0 to 200, not -1."],
    ['first: 1, after: "x"', "INVALID_CURSOR", "The cursor is not from this service."],
  ])("a page of partners with %s is rejected", async (args, code, message) => {
    const query = `query ($of: [ID!]!) { compare(of: $of) { partners(${args}) { totalCount } } }`;
    const { errors } = await service.ask(query, { of: HOSPITALS });
    expect(errors?.map((one) => [one.extensions.code, one.message])).toEqual([[code, message]]);
  });

  test("2,000 ids are rejected", async () => {
    const of = Array.from({ length: 2_000 }, (_, at) => `n${at}`);
    const { errors } = await service.ask("query ($of: [ID!]!) { compare(of: $of) { of { id } } }", { of });
    const message = "This request has 2,000 items in one list ($of); the limit is 200.";
    expect(errors?.map((one) => [one.extensions.code, one.message])).toEqual([["LIMIT_EXCEEDED", message]]);
  });
});
