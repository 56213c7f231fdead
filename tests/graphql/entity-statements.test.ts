import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { groupBy } from "../../src/model/grouping.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const { content } = shippedSeeds();
const pieces = groupBy(
  content.evidence.filter(({ property }) => property !== undefined),
  ({ about }) => about,
);
const ids = [...pieces.keys()].sort();
/** How many entities one request names. */
const BATCH = 20;

interface Stated {
  readonly property: string;
  readonly value: string;
  readonly subject: { readonly id: string };
  readonly relationship: null;
  readonly figure: null;
  readonly evidence: readonly { readonly id: string }[];
}

interface Page {
  readonly nodes: readonly Stated[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The statements of an entity, from the seeds: property, value and the ids of the evidence, in no order. */
function expectedOf(id: string): string[] {
  const properties = content.entities.find((one) => one.id === id)?.properties ?? {};
  const groups = groupBy(pieces.get(id) ?? [], ({ property, value }) => JSON.stringify([property, value ?? null]));
  return Array.from(groups, ([key, evidence]) => {
    const [property, value] = JSON.parse(key) as [string, string | null];
    return JSON.stringify([property, value ?? String(properties[property]), evidence.map((one) => one.id).sort()]);
  }).sort();
}

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  test("each name and property of each entity has the evidence that proves it, names first", async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { id statements(first: 40) { totalCount nodes {
      property value subject { id } relationship { id } figure { id } evidence { id } } edges { evidence { id } } } } } }`;
    const isName = (property: string) => ["name", "nameEn", "alias"].includes(property);
    for (let at = 0; at < ids.length; at += BATCH) {
      const { nodes } = await service.data(query, { ids: ids.slice(at, at + BATCH) });
      for (const { id, statements } of nodes) {
        const all: readonly Stated[] = statements.nodes;
        expect(statements.totalCount).toBe(all.length);
        const found = all.map(({ property, value, evidence }) =>
          JSON.stringify([property, value, evidence.map((one) => one.id).sort()]),
        );
        expect(found.toSorted()).toEqual(expectedOf(id));
        const keys = all.map(
          ({ property, value }) => `${isName(property) ? 0 : 1} ${property} ${property === "alias" ? value : ""}`,
        );
        expect(keys).toEqual(keys.toSorted());
        expect(all.every((one) => one.subject.id === id && one.relationship === null && one.figure === null)).toBe(
          true,
        );
        expect(statements.edges.map(({ evidence }: { evidence: { id: string } }) => evidence.id)).toEqual(
          all.map(({ evidence }) => evidence[0]?.id),
        );
      }
    }
  });

  test("pages contain each statement once", async () => {
    const [id = ""] = ids.toSorted((a, b) => expectedOf(b).length - expectedOf(a).length);
    const found: string[] = [];
    for (let cursor: string | null = null, goes = true; goes; ) {
      const query = `query ($id: ID!, $cursor: String) { entity(id: $id) {
        statements(first: 2, after: $cursor) { nodes { property value evidence { id } } pageInfo { hasNextPage endCursor } } } }`;
      const { statements }: { statements: Page } = (await service.data(query, { id, cursor })).entity;
      found.push(...statements.nodes.map((one) => `${one.property} ${one.evidence[0]?.id}`));
      [cursor, goes] = [statements.pageInfo.endCursor, statements.pageInfo.hasNextPage];
    }
    expect(found).toHaveLength(expectedOf(id).length);
    expect(new Set(found).size).toBe(found.length);
  });
});
