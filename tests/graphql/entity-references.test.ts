import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, startService } from "../support/service.ts";

describe.each(engines())("an argument that takes an entity on %s", (_name, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  async function fault(query: string) {
    const [error] = (await service.ask(query)).errors ?? [];
    return error;
  }

  test.each([
    ["paths", 'paths(from: "A", to: "B") { hops total }', ["焦作人民医院", "商丘中心医院"]],
    [
      "a list",
      'sharedPartners(of: ["A", "B"], atLeast: 1) { totalCount nodes { id } }',
      ["焦作市人民醫院", "焦作中医院"],
    ],
    ["a search", 'search(text: "院区", within: "A") { totalCount }', ["焦作", "-"]],
    ["a filter", 'hospitals(where: { locatedIn: ["A"] }) { totalCount nodes { id } }', ["河南", "-"]],
    ["a nested filter", 'hospitals(where: { not: { partnerOf: ["A"] } }) { totalCount }', ["郑大一附院", "-"]],
    ["figures", 'figures(where: { of: ["A"] }) { totalCount nodes { id } }', ["焦作市卫健委", "-"]],
  ])("accepts another written form of a name in %s", async (_, query, [a = "", b = ""]) => {
    const ids: Record<string, string> = {
      焦作人民医院: "jiaozuo-peoples-hospital",
      焦作市人民醫院: "jiaozuo-peoples-hospital",
      商丘中心医院: "shangqiu-central-hospital",
      焦作中医院: "jiaozuo-tcm-hospital",
      焦作: "jiaozuo",
      河南: "henan",
      郑大一附院: "zhengzhou-university-first-hospital",
      焦作市卫健委: "jiaozuo-health-commission",
    };
    const ask = (one: string, other: string) =>
      service.data(`{ answer: ${query.replace('"A"', JSON.stringify(one)).replace('"B"', JSON.stringify(other))} }`);
    expect(await ask(a, b)).toEqual(await ask(ids[a] ?? a, ids[b] ?? b));
  });

  test("continues a page that was requested by name with a cursor, also by id", async () => {
    const page = (place: string, after: string | null) =>
      service.data(
        `query($after: String) { hospitals(where: { locatedIn: ["${place}"] }, first: 1, after: $after) {
          nodes { id } pageInfo { endCursor } } }`,
        { after },
      );
    const first = await page("焦作", null);
    const second = await page("jiaozuo", first.hospitals.pageInfo.endCursor);
    expect(second).toEqual(await page("焦作市", first.hospitals.pageInfo.endCursor));
    expect(second.hospitals.nodes).not.toEqual(first.hospitals.nodes);
  });

  test("rejects a value that no entity has, with the nearest three", async () => {
    const error = await fault('{ paths(from: "焦作市第九人民医院", to: "jiaozuo") { hops } }');
    expect(error?.extensions).toMatchObject({ code: "UNKNOWN_ENTITY", argument: "from" });
    const { value, nearest = [] } = error?.extensions.unknown?.[0] ?? {};
    expect(value).toBe("焦作市第九人民医院");
    expect(nearest.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["jiaozuo-third-peoples-hospital", "jiaozuo-fifth-peoples-hospital"]),
    );
    expect(nearest.length).toBeLessThanOrEqual(3);
    expect(error?.message).toContain("jiaozuo-third-peoples-hospital (焦作市第三人民医院)");
  });

  test.each([
    ["an unknown place", 'hospitals(where: { locatedIn: ["焦作是"] }) { totalCount }', "UNKNOWN_ENTITY"],
    ["the id of a document", 'network(roots: ["jzrm"]) { truncated }', "UNKNOWN_ENTITY"],
    ["an unknown partner", 'hospitals(where: { or: [{ partnerOf: ["qqqq"] }] }) { totalCount }', "UNKNOWN_ENTITY"],
    [
      "an unknown certification",
      'hospitals(where: { certifiedAs: { ids: ["qqqq"] } }) { totalCount }',
      "UNKNOWN_ENTITY",
    ],
    ["a hospital as a place", 'hospitals(where: { locatedIn: ["焦作市人民医院"] }) { totalCount }', "INVALID_ARGUMENT"],
    ["an unknown finer kind", 'institutions(where: { subkind: ["universty"] }) { totalCount }', "UNKNOWN_VALUE"],
    ["a finer kind of another kind", 'institutions(where: { subkind: ["tcm"] }) { totalCount }', "UNKNOWN_VALUE"],
    ["an unknown measure", 'figures(where: { measure: ["staf"] }) { totalCount }', "UNKNOWN_VALUE"],
    [
      "an unknown measure of an entity",
      'entity(id: "jiaozuo") { figures(measure: "bedz") { totalCount } }',
      "UNKNOWN_VALUE",
    ],
  ])("rejects %s", async (_, query, code) => {
    expect((await fault(`{ ${query} }`))?.extensions.code).toBe(code);
  });

  test("names the nearest finer kinds and measures", async () => {
    expect((await fault('{ institutions(where: { subkind: ["高校"] }) { totalCount } }'))?.extensions).toMatchObject({
      nearest: expect.arrayContaining(["university"]),
    });
    expect((await fault('{ figures(where: { measure: ["staf"] }) { totalCount } }'))?.extensions).toMatchObject({
      nearest: expect.arrayContaining(["staff"]),
    });
  });
});

describe.each(engines())("a search on %s", (_name, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  const ask = async (text: string) =>
    (
      await service.data(
        `query($text: String!) { search(text: $text) {
          totalCount partial leftOut measures { id name } finerKinds { kind subkind name count }
          edges { node { id kind } matched { name sort why } } } }`,
        { text },
      )
    ).search;

  test("finds most of a text when no name contains all of it, and returns what it left out", async () => {
    const { partial, leftOut, edges } = await ask("焦作市人民医院在哪里");
    expect({ partial, leftOut }).toEqual({ partial: true, leftOut: ["在哪里"] });
    expect(edges[0].node.id).toBe("jiaozuo-peoples-hospital");
    expect(await ask("焦作市人民医院")).toMatchObject({ partial: false, leftOut: [] });
  });

  test("finds measures, persons by their roles, and finer kinds", async () => {
    expect((await ask("婴儿死亡率")).measures.map(({ name }: { name: string }) => name)).toContain("婴儿死亡率");
    const { edges } = await ask("党组书记");
    expect(edges[0]).toMatchObject({ node: { kind: "PERSON" }, matched: { sort: "ROLE" } });
    const { finerKinds } = await ask("高校");
    expect(finerKinds).toMatchObject([{ kind: "INSTITUTION", subkind: "university", name: "大学" }]);
    expect(finerKinds[0].count).toBeGreaterThan(0);
  });
});
