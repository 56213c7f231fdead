import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { comparePage } from "../../src/explorer/pages/compare.tsx";
import { layoutDotMatrix } from "../../src/explorer/pictures/dot-matrix-layout.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { seedsWith } from "../support/seed-folders.ts";
import { type Service, startService } from "../support/service.ts";

describe("a matrix of dots", () => {
  const columns = ["甲市第一人民医院", "乙医院", "丙医院"];
  const groups = [
    { name: "合作单位", rows: ["某大学第一附属医院", "某中心"] },
    { name: "认证", rows: ["某认证"] },
  ];

  test("has a place for each column, group and row, inside of the picture", () => {
    const { width, height, columns: heads, groups: placed, names } = layoutDotMatrix(columns, groups);
    expect(heads).toHaveLength(3);
    expect(placed.map(({ rows }) => rows.length)).toEqual([2, 1]);
    const ys = placed.flatMap(({ y, rows }) => [y, ...rows]);
    expect([...ys].sort((a, b) => a - b)).toEqual(ys);
    expect(new Set(ys).size).toBe(5);
    expect(Math.max(...ys)).toBeLessThan(height);
    expect(Math.max(...heads.map(({ x }) => x))).toBeLessThan(names);
    expect(width).toBeGreaterThan(names + 9 * 13);
  });

  test("does not move when rows are added below", () => {
    const before = layoutDotMatrix(columns, groups);
    const after = layoutDotMatrix(columns, [groups[0] as never, { name: "认证", rows: ["某认证", "另一认证"] }]);
    expect(after.columns).toEqual(before.columns);
    expect(after.groups[0]).toEqual(before.groups[0]);
    expect(after.groups[1]?.rows[0]).toBe(before.groups[1]?.rows[0]);
  });
});

describe("the state of the page of a comparison", () => {
  test.each([
    ["", "/compare"],
    ["of=&of=", "/compare"],
    ["of=b&of=a&of=b&of=+", "/compare?of=b&of=a"],
    ["section=partners&of=a&of=b", "/compare?of=a&of=b&section=partners"],
  ])("%s gives %s", (search, path) => {
    const state = comparePage.read({ id: "", parameters: new URLSearchParams(search) });
    expect(comparePage.pathOf(state)).toBe(path);
  });
});

describe("the page of a comparison", () => {
  const PAIR = "of=jiaozuo-peoples-hospital&of=jiaomei-central-hospital";
  let service: Service;
  let url: string;
  beforeAll(async () => {
    service = await startService(openEmbedded);
    url = await service.serve();
  });
  afterAll(() => service?.close());
  const get = (path: string) => fetch(url + path, { redirect: "manual" });

  test.each([
    ["zh", (count: number) => `合作单位 ${count} 个`],
    ["en", (count: number) => `share ${count} partner`],
  ])("says in %s what is shared, and shows it in tables and dots", async (lang, shared) => {
    const { compare } = await service.data(
      '{ compare(of: ["jiaozuo-peoples-hospital", "jiaomei-central-hospital"]) { partners { sharedCount } } }',
    );
    const response = await get(`/compare?${PAIR}&lang=${lang}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(compare.partners.sharedCount).toBeGreaterThan(0);
    expect(html).toContain(shared(compare.partners.sharedCount));
    expect(html.match(/<table class="compared"/g)).toHaveLength(5);
    expect(html.match(/class="dot /g)?.length).toBeGreaterThan(40);
  });

  test.each(["partners", "certifications", "programs", "offerings", "figures"])(
    "has all rows of the list %s, in the order of the answer, each with its evidence",
    async (section) => {
      const { compare } = await service.data(
        `{ compare(of: ["jiaozuo-peoples-hospital", "jiaomei-central-hospital"]) { ${section}(first: 200) {
          nodes { cells { totalCount } } } } }`,
      );
      const nodes = compare[section].nodes as { cells: { totalCount: number }[] }[];
      const path = `/compare?${PAIR}&section=${section}&lang=en`;
      const html = await (await get(path)).text();
      expect(html.match(/<th scope="row"/g)).toHaveLength(nodes.length);
      const filled = nodes.flatMap(({ cells }) => cells).filter(({ totalCount }) => totalCount > 0).length;
      expect(html.match(/<details class="evidence"/g)).toHaveLength(filled);
      const rows = parse(await (await get(`${path}&format=csv`)).text(), { bom: true }) as string[][];
      expect(rows).toHaveLength(filled + 1);
      expect(rows.slice(1).filter((row) => row[6] === "")).toEqual([]);
    },
  );

  test("reads a long list of six places and hospitals to its end", async () => {
    const of = ["henan", "jiaozuo", "shangqiu", "jiaozuo-peoples-hospital", "jiaomei-central-hospital", "xiuwu-county"];
    const { compare } = await service.data("query ($of: [ID!]!) { compare(of: $of) { offerings { totalCount } } }", {
      of,
    });
    const html = await (await get(`/compare?${of.map((id) => `of=${id}`).join("&")}&section=offerings`)).text();
    expect(compare.offerings.totalCount).toBeGreaterThan(40);
    expect(html.match(/<th scope="row"/g)).toHaveLength(compare.offerings.totalCount);
  });

  test("says of empty cells that the documents do not mention anything", async () => {
    const html = await (await get(`/compare?${PAIR}&lang=en`)).text();
    expect(html).toContain("not mentioned");
    expect(html).toContain("not that it does not exist");
  });

  test.each([
    ["", 200, "Two to six hospitals"],
    ["of=jiaozuo-peoples-hospital", 200, "Name at least one more"],
    ["of=jiaozuo-peoples-hospital&of=焦作市人民医院", 302, ""],
    ["of=nothing", 404, "nothing called “nothing”"],
    ["of=jiaozuo-peoples-hospital&of=nothing", 404, "Not found"],
    [Array.from({ length: 7 }, (_, at) => `of=x${at}`).join("&"), 400, "The link names 7; six is the most."],
    [Array.from({ length: 50 }, (_, at) => `of=x${at}`).join("&"), 400, "The link names 50; six is the most."],
    ["of=%3Cscript%3Ealert(1)%3C/script%3E&of=jiaozuo", 404, "Not found"],
    ["of=%22onmouseover%3D%22alert(1)", 404, "nothing called"],
    [`of=${"名".repeat(500)}&of=jiaozuo`, 404, "Not found"],
    [`${PAIR}&section=%3Cscript%3E`, 302, ""],
  ])("%s has the status %i", async (search, status, text) => {
    const response = await get(`/compare?${search}${search === "" ? "" : "&"}lang=en`);
    const html = await response.text();
    expect(response.status).toBe(status);
    expect(html).toContain(text);
    expect(html).not.toContain("<script>");
    expect(html).not.toContain('"onmouseover=');
  });
});

test("a name that several entities have leads to a choice of them", async () => {
  const service = await startService(
    openEmbedded,
    seedsWith("20-hospital.cypher", ["'林海', 'Lin Hai'", "'云溪市', 'Lin Hai'"]),
  );
  try {
    const url = await service.serve();
    const response = await fetch(`${url}/compare?of=云溪市&of=yunxi-first-hospital&lang=en`);
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain("can mean several things");
    expect(html).toContain('href="/e/lin-hai?lang=en"');
  } finally {
    await service.close();
  }
});
