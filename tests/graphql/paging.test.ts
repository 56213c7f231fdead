import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, startService } from "../support/service.ts";

/** Connections of every sort: how a page is requested, and which part of each node is compared. */
const LISTS: readonly (readonly [what: string, field: string, args: string, node: string])[] = [
  ["hospitals", "hospitals", "", "node { id }"],
  ["hospitals by level, highest first", "hospitals", "orderBy: [{field: LEVEL, direction: DESC}],", "node { id }"],
  [
    "hospitals by two keys",
    "hospitals",
    "orderBy: [{field: PARTNERS, direction: DESC}, {field: NAME}],",
    "node { id }",
  ],
  ["departments", "departments", "", "node { id }"],
  ["programs by relationships", "programs", "orderBy: [{field: RELATIONSHIPS}],", "node { id }"],
  ["documents", "documents", "", "node { id }"],
  ["figures", "figures", 'where: {locatedIn: ["jiaozuo"]},', "node { id }"],
  ["search results", "search", 'text: "yiyuan",', "node { id }"],
  [
    "shared partners",
    "sharedPartners",
    'of: ["jiaozuo-peoples-hospital", "jiaomei-central-hospital", "shangqiu-central-hospital"], atLeast: 1,',
    "node { id }",
  ],
];

describe.each(engines())("on %s", (_name, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  test.each(LISTS)(
    "the pages of %s make up the complete list, forwards and backwards",
    async (_what, field, args, node) => {
      const whole = await readAll((page) => `{ list: ${field}(${args} ${page}) { ${EDGES(node)} } }`, "list", 200);
      expect(whole.length).toBeGreaterThan(4);
      expect(new Set(whole).size).toBe(whole.length);
      const size = Math.max(2, Math.floor(whole.length / 4));
      expect(await readAll((page) => `{ list: ${field}(${args} ${page}) { ${EDGES(node)} } }`, "list", size)).toEqual(
        whole,
      );
      expect(await readBack((page) => `{ list: ${field}(${args} ${page}) { ${EDGES(node)} } }`, "list", size)).toEqual(
        whole,
      );
    },
  );

  test.each([
    ["relationships", ""],
    ["relationships", "rollUp: false,"],
    ["relationships", "orderBy: [{field: TYPE, direction: DESC}, {field: SUBKIND}, {field: SINCE, direction: DESC}],"],
    ["relationships", "via: [PARTNERS_WITH], direction: BOTH,"],
    ["evidence", ""],
  ])("the pages of an entity's %s(%s) make up the complete list", async (field, args) => {
    const query = (page: string) => `{ entity(id: "jiaozuo-peoples-hospital") { list: ${field}(${args} ${page}) {
      ${EDGES("node { id }")} } } }`;
    const whole = await readAll(query, "entity.list", 200);
    expect(whole.length).toBeGreaterThan(10);
    expect(new Set(whole).size).toBe(whole.length);
    expect(await readAll(query, "entity.list", 7)).toEqual(whole);
    expect(await readBack(query, "entity.list", 7)).toEqual(whole);
  });

  test("the pages of a document's statements make up the complete list", async () => {
    const query = (page: string) =>
      `{ document(id: "sqzx") { list: statements(${page}) { ${EDGES("evidence { id }")} } } }`;
    const whole = await readAll(query, "document.list", 200);
    expect(await readAll(query, "document.list", 31)).toEqual(whole);
    expect(await readBack(query, "document.list", 31)).toEqual(whole);
  });

  test("a page of size 0 says whether there is more, and an empty list says that there is none", async () => {
    const { data } = await service.ask(`{
      none: hospitals(first: 0) { edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor } }
      empty: hospitals(where: {or: []}) { edges { cursor } totalCount pageInfo { hasNextPage endCursor } } }`);
    expect(data.none.totalCount).toBeGreaterThan(0);
    expect(data.none).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null },
    });
    expect(data.empty).toEqual({ edges: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } });
  });

  test("hospitals ordered by partners are in the order of the numbers shown", async () => {
    const { data } = await service.ask(
      "{ hospitals(orderBy: [{field: PARTNERS, direction: DESC}], first: 50) { nodes { partnerCount } } }",
    );
    const counts: number[] = data.hospitals.nodes.map((node: { partnerCount: number }) => node.partnerCount);
    expect(counts[0]).toBeGreaterThan(counts[1] ?? 0);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test("the default page size is 20", async () => {
    const { data } = await service.ask("{ departments { nodes { id } totalCount } }");
    expect(data.departments.totalCount).toBeGreaterThan(20);
    expect(data.departments.nodes).toHaveLength(20);
  });

  async function readAll(query: (page: string) => string, path: string, size: number): Promise<string[]> {
    const read: string[] = [];
    let after = "null";
    for (let more = true; more; ) {
      const { pageInfo, edges, totalCount } = await page(query(`first: ${size}, after: ${after}`), path);
      read.push(...edges);
      expect(pageInfo.hasPreviousPage).toBe(after !== "null");
      more = pageInfo.hasNextPage;
      after = JSON.stringify(pageInfo.endCursor);
      if (!more) expect(read).toHaveLength(totalCount);
    }
    return read;
  }

  async function readBack(query: (page: string) => string, path: string, size: number): Promise<string[]> {
    const read: string[] = [];
    let before = "null";
    for (let more = true; more; ) {
      const { pageInfo, edges } = await page(query(`last: ${size}, before: ${before}`), path);
      read.unshift(...edges);
      expect(pageInfo.hasNextPage).toBe(before !== "null");
      more = pageInfo.hasPreviousPage;
      before = JSON.stringify(pageInfo.startCursor);
    }
    return read;
  }

  async function page(query: string, path: string) {
    const { data, errors } = await service.ask(query);
    expect(errors).toBeUndefined();
    const list = path.split(".").reduce((inner, step) => inner[step], data);
    const edges = list.edges.map((edge: Record<string, { id: string }>) => Object.values(edge)[0]?.id);
    return { ...list, edges } as {
      edges: string[];
      totalCount: number;
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    };
  }
});

function EDGES(node: string): string {
  return `edges { ${node} } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
}
