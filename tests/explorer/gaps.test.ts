import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gapsPage } from "../../src/explorer/pages/gaps.tsx";
import { openEmbedded } from "../support/loaded-graph.ts";
import { type Service, startService } from "../support/service.ts";

interface Row {
  readonly county: { readonly id: string; readonly name: string } | null;
  readonly cells: readonly { readonly holders: readonly { readonly node: { readonly name: string } }[] }[];
}

let service: Service;
let url: string;
let city: { id: string; name: string };
let families: string[];
beforeAll(async () => {
  service = await startService(openEmbedded);
  url = await service.serve();
  const { breakdown, certifications } = await service.data(
    "{ breakdown(of: COUNTY, by: [CITY]) { entity { id name } } certifications(first: 200) { nodes { family } } }",
  );
  city = breakdown[0].entity;
  const known = certifications.nodes.map(({ family }: { family: string | null }) => family);
  families = [...new Set<string>(known.filter((family: string | null) => family !== null))];
});
afterAll(() => service?.close());

const get = (parameters: Record<string, string | string[]>) => {
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(parameters))
    for (const value of [values].flat()) search.append(name, value);
  return fetch(`${url}/gaps?${search}`, { redirect: "manual" });
};

const readUrl = (search: string) => gapsPage.read({ id: "", parameters: new URLSearchParams(search) });

describe("the state of the table of gaps", () => {
  test.each([
    ["", "/gaps"],
    ["within=a&family=b&family=c", "/gaps?within=a&family=b&family=c"],
    ["family=b&family=b&within=+a+&other=1&family=", "/gaps?within=a&family=b"],
    ["within=%3Cscript%3E", "/gaps?within=%3Cscript%3E"],
  ])("of %j is %j", (search, path) => {
    expect(gapsPage.pathOf(readUrl(search))).toBe(path);
    expect(gapsPage.pathOf(readUrl(path.split("?")[1] ?? ""))).toBe(path);
  });
});

describe("the table of gaps", () => {
  test.each(["zh", "en"])("has in %s each county, and says where documents name no holder", async (lang) => {
    const chosen = families.slice(0, 3);
    const html = await (await get({ within: city.id, family: chosen, lang })).text();
    const { gaps } = await service.data(
      `query ($id: ID!, $family: [String!]) {
        gaps(within: $id, family: $family) { rows { county { id } cells { holders { node { id } } figures { id } } } }
      }`,
      { id: city.id, family: chosen },
    );
    const cells = gaps.rows.flatMap(({ cells: of }: { cells: unknown[] }) => of);
    const empty = cells.filter(
      ({ holders, figures }: Record<string, unknown[]>) => [...(holders ?? []), ...(figures ?? [])].length === 0,
    );
    const none = lang === "zh" ? "文献未提及" : "none named";
    expect(html.split(`<td class="unknown">${none}</td>`)).toHaveLength(empty.length + 1);
    for (const { county } of gaps.rows) if (county !== null) expect(html).toContain(`href="/e/${county.id}`);
  });

  test("is exported with the holders that the service names", async () => {
    const csv = await (await get({ within: city.id, family: families, lang: "zh", format: "csv" })).text();
    const rows = (parse(csv, { bom: true }) as string[][]).slice(1);
    const { gaps } = await service.data(
      `query ($id: ID!, $family: [String!]) {
        gaps(within: $id, family: $family) { rows { county { id name } cells { holders { node { name } } } } }
      }`,
      { id: city.id, family: families },
    );
    const expected = (gaps.rows as Row[]).flatMap(({ county, cells }) =>
      cells.flatMap(({ holders }, at) =>
        holders.map(({ node }) => [county?.name ?? `${city.name}（县区不详）`, families[at], node.name].join()),
      ),
    );
    const exported = new Set(rows.map((row) => row.slice(0, 3).join()));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter((one) => !exported.has(one))).toEqual([]);
    expect(rows.filter((row) => row[5] !== "" && row[6] === "")).toEqual([]);
  });

  test("opens with a name, and then has the id in its path", async () => {
    const response = await get({ within: city.name, lang: "en" });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(`/gaps?within=${city.id}&lang=en`);
  });

  test("without a place lets the reader choose one", async () => {
    const html = await (await get({ lang: "en" })).text();
    expect(html).toContain(`href="/gaps?within=${city.id}&amp;lang=en"`);
    expect(html).toContain('name="within"');
  });

  test.each([
    ["an unknown place", { within: "nothing" }, 404],
    ["markup", { within: "<script>alert(1)</script>" }, 404],
    ["a name of 500 characters", { within: "x".repeat(500) }, 404],
    ["an unknown family", { within: "CITY", family: ["<script>alert(1)</script>"] }, 400],
    ["more families than the service compares", { within: "CITY", family: Array.from({ length: 50 }, String) }, 400],
  ])("rejects %s in the language of the reader, and executes nothing", async (_, parameters, status) => {
    const within = parameters.within === "CITY" ? city.id : parameters.within;
    const response = await get({ ...parameters, within, lang: "zh" });
    const html = await response.text();
    expect(response.status).toBe(status);
    expect(html).toMatch(/没有找到|无法显示此页/);
    expect(html).not.toContain("<script>alert");
  });

  test("rejects what is no place", async () => {
    const { hospitals } = await service.data("{ hospitals(first: 1) { nodes { id } } }");
    expect((await get({ within: hospitals.nodes[0].id, lang: "en" })).status).toBe(400);
  });
});

test("of a data set without families, the page says why there is no table and leads to its certifications", async () => {
  const other = await startService(openEmbedded, new URL("../other-city/seed", import.meta.url).pathname);
  try {
    const { cities } = await other.data("{ cities(first: 1) { nodes { id } } }");
    const response = await fetch(`${await other.serve()}/gaps?within=${cities.nodes[0].id}&lang=en`);
    const body = await response.text();
    expect(response.status).toBe(200);
    expect(body).toContain("sorts no certifications into families");
    expect(body).toMatch(/href="\/search\?kind=CERTIFICATION/);
  } finally {
    await other.close();
  }
});
