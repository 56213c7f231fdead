import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entityPage } from "../../src/explorer/pages/entity.tsx";
import { openEmbedded } from "../support/loaded-graph.ts";
import { type Service, startService } from "../support/service.ts";

let service: Service;
let url: string;
beforeAll(async () => {
  service = await startService(openEmbedded);
  url = await service.serve();
});
afterAll(() => service?.close());

const get = (path: string) => fetch(url + path, { redirect: "manual" });
const read = (search: string) => entityPage.read({ id: "x", parameters: new URLSearchParams(search) });

interface Ends {
  readonly id: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

describe("the state of the page of an entity", () => {
  test.each([
    ["", "/e/x"],
    ["open=works&open=alliance&open=works", "/e/x?open=works&open=alliance"],
    ["after=abc", "/e/x?after=abc"],
    ["after=abc&list=OFFERS-OUT", "/e/x?list=OFFERS-OUT&after=abc"],
    ["after=abc&list=partners", "/e/x?after=abc"],
    ["after=&list=OFFERS-OUT&other=1", "/e/x"],
  ])("%j is %s", (search, path) => {
    expect(entityPage.pathOf(read(search))).toBe(path);
    expect(read(path.split("?")[1] ?? "")).toEqual(read(search));
  });
});

describe("the page of a hospital", () => {
  test.each(["zh", "en"])("lists each partner once, as the API does, in %s", async (lang) => {
    const html = await (await get(`/e/jiaozuo-peoples-hospital?lang=${lang}`)).text();
    const { entity } = await service.data(`{ entity(id: "jiaozuo-peoples-hospital") { ... on Hospital {
      partners(planned: true, first: 100) { nodes { id } } } } }`);
    const section = /<section id="partners">[\s\S]*?<h2>[\s\S]*?<h2>/.exec(html)?.[0] ?? "";
    const listed = [...section.matchAll(/<li><span class="both-names"><a class="entity [^"]*" href="\/e\/([^"?]+)/g)];
    expect(listed.map(([, id]) => id).sort()).toEqual(entity.partners.nodes.map(({ id }: { id: string }) => id).sort());
  });

  test("is exported with a row for each statement, with what proves it", async () => {
    const rows = parse(await (await get("/e/jiaozuo-peoples-hospital?format=csv&lang=en")).text(), {
      bom: true,
      columns: true,
    }) as Record<string, string>[];
    const partners = rows.filter((row) => row.Type === "Partners");
    const { entity } = await service.data(`{ entity(id: "jiaozuo-peoples-hospital") {
      nameEn statements { totalCount }
      ... on Hospital { partners(planned: true, first: 100) { edges { node { name } relationships { id } } } } } }`);
    const { edges } = entity.partners;
    const relationships = edges.flatMap((edge: { relationships: readonly unknown[] }) => edge.relationships);
    expect(partners).toHaveLength(relationships.length);
    expect(new Set(partners.map((row) => row.Entity))).toEqual(
      new Set(edges.map(({ node }: { node: { name: string } }) => node.name)),
    );
    expect(rows.filter((row) => row.Type === "Facts")).toHaveLength(entity.statements.totalCount);
    for (const { Statement, Documents, Positions } of rows) {
      expect(Statement).toMatch(/\.$/);
      expect(Documents).not.toBe("");
      expect(Positions).toMatch(/characters \d+–\d+|complete document/);
    }
  });

  test("has each statement once among its rows, unless it makes several partners", async () => {
    const rows = parse(await (await get("/e/jiaomei-central-hospital?format=csv&lang=zh")).text(), {
      bom: true,
      columns: true,
    }) as Record<string, string>[];
    const others = rows.filter((row) => row.类型 !== "合作单位" && row.类型 !== "数值");
    const key = (row: Record<string, string>) => JSON.stringify(Object.values(row));
    expect(new Set(others.map(key)).size).toBe(others.length);
  });

  test.each(["jiaozuo-peoples-hospital", "jiaomei-central-hospital-qixian-branch"])(
    "of %s is exported as a network with the directions of the data set",
    async (id) => {
      const graphml = await (await get(`/e/${id}?format=graphml`)).text();
      const nodes = new Set([...graphml.matchAll(/<node id="([^"]+)"/g)].map(([, node]) => node));
      const edges = [...graphml.matchAll(/<edge id="([^"]+)" source="([^"]+)" target="([^"]+)"/g)];
      expect(edges.length).toBeGreaterThan(2);
      expect(new Set(edges.map(([, edge]) => edge)).size).toBe(edges.length);
      const { nodes: stored } = await service.data(
        "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Relationship { id from { id } to { id } } } }",
        { ids: edges.map(([, edge]) => edge) },
      );
      const ends = new Map(stored.map((one: Ends) => [one.id, [one.from.id, one.to.id]]));
      for (const [, edge, source, target] of edges) {
        expect(ends.get(edge)).toEqual([source, target]);
        expect([nodes.has(source), nodes.has(target)]).toEqual([true, true]);
      }
    },
  );

  test("opens a group of the picture in place", async () => {
    const html = await (await get("/e/jiaozuo-peoples-hospital?lang=en")).text();
    const [, more = ""] = /<a class="more" href="([^"]+)"/.exec(html) ?? [];
    const opened = await (await get(more.replaceAll("&amp;", "&"))).text();
    const nodes = (text: string) => text.match(/data-node=/g)?.length ?? 0;
    expect(nodes(html)).toBeGreaterThan(10);
    expect(nodes(html)).toBeLessThanOrEqual(60);
    expect(nodes(opened)).toBeGreaterThan(nodes(html));
    expect(opened).toContain("Show fewer");
    const placesOf = (text: string) =>
      new Map(
        [...text.matchAll(/data-node="([^"]+)"[^>]*><circle cx="(\d+)" cy="(\d+)"/g)].map(([, id, x, y]) => [
          id,
          [x, y],
        ]),
      );
    const after = placesOf(opened);
    for (const [id, place] of placesOf(html)) expect(after.get(id)).toEqual(place);
  });
});

describe("the page of others", () => {
  test.each([
    ["peking-union-medical-college-hospital", "Documents only name it"],
    ["jiaomei-central-hospital", "Documents report on it"],
    ["china-chest-pain-centre", "Holders"],
    ["peking-union-internet-alliance", "participants in common"],
    ["jiaomei-central-hospital-qixian-branch", "Partners of Jiaomei Central Hospital"],
    ["yao-jiachao", "Partners of Jiaomei Central Hospital</a>"],
    ["safe-hospital-advanced-city", "Issued or set up by"],
    ["ct-128-slice", "Offered by"],
    ["henan", "province"],
  ])("%s says %j", async (id, text) => {
    const response = await get(`/e/${id}?lang=en`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(text);
  });

  test("of every entity can be shown", async () => {
    const { entities } = await service.data("{ entities(first: 200) { nodes { id } } }");
    const faults: string[] = [];
    for (const { id } of entities.nodes) {
      const { status } = await get(`/e/${id}`);
      if (status !== 200) faults.push(`${id} ${status}`);
    }
    expect(faults).toEqual([]);
  });

  test("of a name is the page of the only entity that it means", async () => {
    const response = await get(`/e/${encodeURIComponent("焦作市人民医院")}?lang=en&theme=dark`);
    expect([response.status, response.headers.get("location")]).toEqual([
      302,
      "/e/jiaozuo-peoples-hospital?lang=en&theme=dark",
    ]);
  });

  test("of a name that means nothing leads to a search", async () => {
    const response = await get(`/e/${encodeURIComponent("某某医院")}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(`href="/search?q=${encodeURIComponent("某某医院")}"`);
  });

  test("has no section without content", async () => {
    const html = await (await get("/e/yao-jiachao?lang=en")).text();
    expect(html).not.toMatch(/<h2>[^<]*<\/h2><dl class="facts"><\/dl>/);
    expect(html).not.toContain("<h2>Facts</h2>");
  });

  test.each([
    "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "javascript%3Aalert(1)",
    "%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "%E2%80%AEabc",
    "x".repeat(500),
  ])("%.60s is not found, and nothing of it is executed", async (id) => {
    const response = await get(`/e/${id}?lang=en&open=${id}&list=${id}&after=${id}&family=${id}`);
    const html = await response.text();
    expect([400, 404, 414]).toContain(response.status);
    expect(html).not.toMatch(/<script>|<img|href="javascript:/);
  });
});
