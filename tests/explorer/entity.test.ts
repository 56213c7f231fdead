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

describe("the state of the page of an entity", () => {
  test.each([
    ["", "/e/x"],
    ["open=works&open=alliance", "/e/x?open=alliance&open=works"],
    ["after=abc", "/e/x?after=abc"],
    ["after=&other=1", "/e/x"],
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
    const section = /<h2>(?:合作单位|Partners)[\s\S]*?<h2>/.exec(html)?.[0] ?? "";
    const listed = [...section.matchAll(/<li><span class="both-names"><a class="entity [^"]*" href="\/e\/([^"?]+)/g)];
    expect(listed.map(([, id]) => id).sort()).toEqual(entity.partners.nodes.map(({ id }: { id: string }) => id).sort());
  });

  test("is exported with a row for each partner and each other statement, with documents and positions", async () => {
    const rows = parse(await (await get("/e/jiaozuo-peoples-hospital?format=csv&lang=en")).text(), {
      bom: true,
      columns: true,
    }) as Record<string, string>[];
    const partners = rows.filter((row) => row.Type === "Partners");
    const { entity } = await service.data('{ entity(id: "jiaozuo-peoples-hospital") { partnerCount } }');
    expect(partners).toHaveLength(entity.partnerCount);
    expect(rows.length).toBeGreaterThan(partners.length);
    for (const { Documents, Positions } of rows) {
      expect(Documents).not.toBe("");
      expect(Positions).toMatch(/^\S+ (?:char=\d+,\d+|complete document)/);
    }
    const graphml = await (await get("/e/jiaozuo-peoples-hospital?format=graphml")).text();
    expect(graphml.match(/<edge /g)?.length).toBeGreaterThanOrEqual(rows.length);
  });

  test("opens a group of the picture in place", async () => {
    const html = await (await get("/e/jiaozuo-peoples-hospital?lang=en")).text();
    const [, more = ""] = /<a class="more" href="([^"]+)"/.exec(html) ?? [];
    const opened = await (await get(more.replaceAll("&amp;", "&"))).text();
    const nodes = (text: string) => text.match(/data-node=/g)?.length ?? 0;
    expect(nodes(html)).toBeGreaterThan(10);
    expect(nodes(html)).toBeLessThanOrEqual(60);
    expect(nodes(opened)).toBeGreaterThan(nodes(html));
  });
});

describe("the page of others", () => {
  test.each([
    ["peking-union-medical-college-hospital", "Documents only name it"],
    ["china-chest-pain-centre", "Holders"],
    ["peking-union-internet-alliance", "Led by"],
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

  test.each(["焦作市人民医院", "jiaozuo renmin yiyuan"])(
    "a name, %s, leads to the page or to a search",
    async (name) => {
      const response = await get(`/e/${encodeURIComponent(name)}?lang=en&theme=dark`);
      if (response.status === 302)
        expect(response.headers.get("location")).toBe("/e/jiaozuo-peoples-hospital?lang=en&theme=dark");
      else expect([response.status, (await response.text()).includes("Search for")]).toEqual([404, true]);
    },
  );

  test.each([
    "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "javascript%3Aalert(1)",
    "%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "%E2%80%AEabc",
    "x".repeat(500),
  ])("%.60s is not found, and nothing of it is executed", async (id) => {
    const response = await get(`/e/${id}?lang=en&open=${id}&after=${id}`);
    const html = await response.text();
    expect([400, 404, 414]).toContain(response.status);
    expect(html).not.toMatch(/<script>|<img|href="javascript:/);
  });
});
