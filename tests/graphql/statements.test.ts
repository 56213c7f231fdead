import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareTexts } from "../../src/model/collation.ts";
import { RELATIONSHIP_TYPES } from "../../src/model/relationship-types.ts";
import { engines, type Service, startService } from "../support/service.ts";

interface Proved {
  readonly evidence: { readonly id: string; readonly fragment: string | null };
  readonly node: {
    readonly property: string | null;
    readonly relationship: { readonly type: string } | null;
    readonly figure: { readonly measure: string } | null;
  };
}
interface List {
  readonly totalCount: number;
  readonly edges: readonly Proved[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const SORTS = ["NAME", "PROPERTY", "RELATIONSHIP", "FIGURE"] as const;
const QUERY = `query ($id: ID!, $about: [StatementSort!], $via: [RelationshipType!], $orderBy: StatementOrder, $first: Int!, $after: String) {
  document(id: $id) { statements(about: $about, via: $via, orderBy: $orderBy, first: $first, after: $after) {
    totalCount edges { evidence { id fragment } node { property relationship { type } figure { measure } } } pageInfo { hasNextPage endCursor }
  } }
}`;

const sortOf = ({ node }: Proved) =>
  node.figure !== null ? 3 : node.property === null ? 2 : ["name", "nameEn", "alias"].includes(node.property) ? 0 : 1;
const wordOf = ({ node }: Proved) => node.property ?? node.relationship?.type ?? node.figure?.measure ?? "";
const startOf = ({ evidence }: Proved) => Number(/\d+/.exec(evidence.fragment ?? "-1")?.[0]);
const byPassage = (a: Proved, b: Proved) => startOf(a) - startOf(b) || compareTexts(a.evidence.id, b.evidence.id);

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  let all: readonly Proved[];
  beforeAll(async () => {
    service = await startService(open);
    all = await readAll({ id: "jmzy" }, 200);
  });
  afterAll(() => service?.close());

  async function readAll(args: object, first: number): Promise<Proved[]> {
    const read: Proved[] = [];
    let after: string | null = null;
    do {
      const { data, errors } = await service.ask(QUERY, { ...args, first, after });
      expect(errors).toBeUndefined();
      const list: List = data.document.statements;
      read.push(...list.edges);
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
      if (after === null) expect(read).toHaveLength(list.totalCount);
    } while (after !== null);
    return read;
  }

  test("statements are in the order of the text, each once", () => {
    expect(new Set(all.map(sortOf))).toEqual(new Set([0, 1, 2, 3]));
    expect(all).toEqual(all.toSorted(byPassage));
    expect(new Set(all.map(({ evidence }) => evidence.id)).size).toBe(all.length);
  });

  test("statements have the requested sorts and types, in the requested order, on pages of any size", async () => {
    const args = fc.record({
      about: fc.option(fc.subarray([...SORTS]), { nil: null }),
      via: fc.option(fc.subarray([...RELATIONSHIP_TYPES]), { nil: null, freq: 2 }),
      orderBy: fc.constantFrom("PASSAGE", "SORT", null),
      first: fc.integer({ min: 40, max: 200 }),
    });
    await fc.assert(
      fc.asyncProperty(args, async ({ about, via, orderBy, first }) => {
        const expected = all.filter(
          (one) =>
            (!about?.length || about.some((sort) => SORTS.indexOf(sort) === sortOf(one))) &&
            (!via?.length || via.some((type) => type === one.node.relationship?.type)),
        );
        const byKind = (a: Proved, b: Proved) =>
          sortOf(a) - sortOf(b) || compareTexts(wordOf(a), wordOf(b)) || byPassage(a, b);
        const sorted = expected.toSorted(orderBy === "SORT" ? byKind : byPassage);
        expect(await readAll({ id: "jmzy", about, via, orderBy }, first)).toEqual(sorted);
      }),
      { numRuns: 25 },
    );
  });

  test("statements of a reference work, which has no ranges, are in the order of their ids", async () => {
    const read = await readAll({ id: "gbt2260" }, 50);
    expect(read.length).toBeGreaterThan(10);
    expect(read).toEqual(read.toSorted(byPassage));
  });

  test("the statements of all documents are read at once", async () => {
    service.calls();
    const { data, errors } = await service.ask(
      "{ documents { nodes { id statements(about: [RELATIONSHIP], first: 2) { totalCount edges { cursor } } } } }",
    );
    expect(errors).toBeUndefined();
    expect(data.documents.nodes.length).toBeGreaterThan(4);
    expect(service.calls()).toBeLessThanOrEqual(4);
    const own = data.documents.nodes.find(({ id }: { id: string }) => id === "jmzy").statements;
    expect(own.totalCount).toBe(all.filter((one) => sortOf(one) === 2).length);
  });

  test("a cursor of another order is rejected", async () => {
    const { data } = await service.ask(QUERY, { id: "jmzy", first: 1 });
    const after = data.document.statements.pageInfo.endCursor;
    const { errors } = await service.ask(QUERY, { id: "jmzy", first: 1, after, orderBy: "SORT" });
    expect(errors?.[0]?.extensions.code).toBe("INVALID_CURSOR");
  });
});
