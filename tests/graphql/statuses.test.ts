import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, startService } from "../support/service.ts";

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly status: string | null }[];
}
const NODES = "totalCount nodes { id status }";
const idsOf = ({ nodes }: List) => nodes.map(({ id }) => id);

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  /** Requests a list of each entity: by default, complete, with one status, and the same lists by `relationships`. */
  async function listsOf(plural: string, order: string, list: string, same: string): Promise<Record<string, List>[]> {
    const query = `query ($after: String) { found: ${plural}(
      first: 20, after: $after, orderBy: [{field: ${order}, direction: DESC}]
    ) { pageInfo { hasNextPage endCursor } nodes {
      usual: ${list}(first: 50) { ${NODES} }
      all: ${list}(status: null, first: 50) { ${NODES} }
      building: ${list}(status: [BUILDING], first: 50) { ${NODES} }
      same: relationships(${same}, first: 50) { ${NODES} }
    } } }`;
    const lists: Record<string, List>[] = [];
    for (let after: string | undefined, more = true; more; ) {
      const { found } = await service.data(query, { after });
      lists.push(...found.nodes);
      ({ hasNextPage: more, endCursor: after } = found.pageInfo);
    }
    return lists;
  }

  test.each([
    ["hospitals", "PARTNERS", "certifications", "via: [CERTIFIED_AS], direction: OUT"],
    ["certifications", "RELATIONSHIPS", "holders", "via: [CERTIFIED_AS], direction: IN"],
  ])(
    "%s, by %s, list in their %s only valid relationships by default, and other statuses by argument",
    async (plural, order, list, same) => {
      const found = await listsOf(plural, order, list, same);
      const all = found.flatMap(({ same: one }) => one?.nodes ?? []);
      expect(new Set(all.map(({ status }) => status)).size).toBeGreaterThan(2);
      for (const { usual, all: whole, building, same: expected } of found) {
        if (!usual || !whole || !building || !expected) throw new Error("A list is missing.");
        const of = (...statuses: string[]) =>
          expected.nodes.filter(({ status }) => statuses.includes(status ?? "")).length;
        expect(idsOf(whole)).toEqual(idsOf(expected));
        expect(whole.totalCount).toBe(expected.totalCount);
        if (expected.totalCount > 50) continue;
        expect(usual.totalCount).toBe(of("HELD", "PASSED_REVIEW"));
        expect(usual.nodes).toHaveLength(usual.totalCount);
        expect(building.totalCount).toBe(of("BUILDING"));
      }
    },
  );

  test("other lists contain every status, and a filter narrows them", async () => {
    const via = "via: [RUNS, LEADS, PARTICIPATES_IN, MEMBER_OF], direction: OUT, kinds: [PROGRAM]";
    const found = await listsOf("hospitals", "PARTNERS", "programs", via);
    for (const { usual, all, same } of found) {
      expect(usual).toEqual(same);
      expect(all).toEqual(same);
    }
    const { data } = await service.ask(`{ entity(id: "jiaomei-central-hospital") { ... on Hospital {
      programs(status: [BUILDING]) { nodes { status } }
    } } }`);
    const { nodes } = data.entity.programs;
    expect(new Set(nodes.map(({ status }: { status: string }) => status))).toEqual(new Set(["BUILDING"]));
  });
});
