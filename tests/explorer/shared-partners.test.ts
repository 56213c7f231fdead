import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sharedPartnersPage } from "../../src/explorer/pages/shared-partners.tsx";
import { twoColumnsLayout } from "../../src/explorer/pictures/two-columns-layout.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { type Service, startService } from "../support/service.ts";

const PAIR = ["jiaozuo-peoples-hospital", "jiaomei-central-hospital"];
const both = PAIR.map((id) => `of=${id}`).join("&");

let service: Service;
let url: string;
beforeAll(async () => {
  service = await startService(openEmbedded);
  url = await service.serve();
});
afterAll(() => service?.close());

const get = (path: string) => fetch(url + path, { redirect: "manual" });
const read = (search: string) => sharedPartnersPage.read({ id: "", parameters: new URLSearchParams(search) });

describe("the state of the page of shared partners", () => {
  test.each([
    ["", "/shared"],
    ["of=a&of=b", "/shared?of=a&of=b"],
    ["of=b&of=a&of=b&of=", "/shared?of=b&of=a"],
    ["of=a&order=COUNT&planned=yes&dated=no", "/shared?of=a"],
    [
      "of=a&way=works&way=alliances&kind=PERSON&order=NAME&planned=included&dated=only&asOf=2024&atLeast=2",
      "/shared?of=a&atLeast=2&way=alliances&way=works&kind=PERSON&asOf=2024&order=NAME&planned=included&dated=only",
    ],
  ])("%j is %s", (search, path) => {
    expect(sharedPartnersPage.pathOf(read(search))).toBe(path);
    expect(read(path.split("?")[1] ?? "")).toEqual(read(search));
  });
});

describe("the layout of two columns", () => {
  const column = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40 });

  test("places each node once, none above another, and always alike", () => {
    fc.assert(
      fc.property(column, column, fc.array(fc.tuple(fc.nat(), fc.nat())), (left, right, pairs) => {
        const lines = pairs.map(([a, b]) => ({
          ...{ left: left[a % left.length] as string, right: right[b % right.length] as string },
        }));
        const layout = twoColumnsLayout(left, right, lines);
        expect(layout).toEqual(twoColumnsLayout(left, right, lines));
        expect(layout.left.map(({ id }) => id)).toEqual(left);
        expect(layout.right.map(({ id }) => id).sort()).toEqual([...right].sort());
        for (const places of [layout.left, layout.right])
          for (const [at, { y }] of places.slice(1).entries()) {
            expect(y - (places[at]?.y ?? 0)).toBeGreaterThanOrEqual(20);
            expect(y).toBeLessThan(layout.height);
          }
      }),
    );
  });

  test("puts what one shares beside it, and what all share in the middle", () => {
    const lines = [
      { left: "a", right: "of a" },
      { left: "b", right: "of b" },
      ...["a", "b"].map((left) => ({ left, right: "of both" })),
    ];
    const { right } = twoColumnsLayout(["a", "b"], ["of b", "of both", "of a"], lines);
    expect(right.map(({ id }) => id)).toEqual(["of a", "of both", "of b"]);
  });
});

describe("the page of shared partners", () => {
  test.each([
    ["zh", /1 家共同的合作单位.*北京协和医院/],
    ["en", /share 1 partner.*Peking Union Medical College Hospital/],
  ])("says in %s how many are shared, and shows each with both sides", async (lang, sentence) => {
    const html = await (await get(`/shared?${both}&lang=${lang}`)).text();
    expect(/<p class="lead">([^<]*)/.exec(html)?.[1]).toMatch(sentence);
    const { sharedPartners } = await service.data("query ($of: [ID!]!) { sharedPartners(of: $of) { totalCount } }", {
      of: PAIR,
    });
    expect(html.match(/<tr><th scope="row">/g)).toHaveLength(sharedPartners.totalCount);
    expect(html).toContain('data-node="peking-union-medical-college-hospital"');
  });

  test("is exported with each relationship of both sides", async () => {
    const rows = parse(await (await get(`/shared?${both}&format=csv&lang=en`)).text(), { bom: true }) as string[][];
    const { sharedPartners } = await service.data(
      "query ($of: [ID!]!) { sharedPartners(of: $of) { edges { links { relationships { id } } } } }",
      { of: PAIR },
    );
    const expected = sharedPartners.edges.flatMap(({ links }: { links: { relationships: object[] }[] }) =>
      links.flatMap(({ relationships }) => relationships),
    );
    expect(rows.slice(1)).toHaveLength(expected.length);
    expect(await (await get(`/shared?${both}&format=svg`)).text()).toContain("北京协和医院");
  });

  test.each([
    ["/shared?lang=en", 200, "Choose 2 to 12"],
    ["/shared?of=jiaozuo-peoples-hospital&lang=en", 200, "Choose 2 to 12"],
    ["/shared?of=qqq&lang=en", 404, "qqq"],
    [`/shared?${both}&of=qqq&lang=en`, 404, "qqq"],
    [`/shared?${Array.from({ length: 13 }, (_, at) => `of=a${at}`).join("&")}&lang=en`, 400, "the limit is 12"],
    [`/shared?${both}&order=WORST&lang=en`, 400, "a value that this page does not know"],
    [`/shared?${both}&way=LOCATED_IN&lang=en`, 400, "not allowed"],
    [`/shared?${both}&asOf=2024-13&lang=en`, 400, "a value that this page does not know"],
    [`/shared?${both}&atLeast=x&lang=en`, 400, "a value that this page does not know"],
    ["/shared?of=%3Cscript%3Ealert(1)%3C/script%3E&of=%22onload=x&lang=en", 404, "Not found"],
    ["/overlaps?scope=NONE&lang=en", 400, "a value that this page does not know"],
    ["/overlaps?within=qqq&lang=en", 404, "qqq"],
    ["/overlaps?lang=en", 200, "share partners"],
    ["/overlaps?within=jiaozuo&scope=ALL&order=SURPRISE&lang=en", 200, "of hospitals in Jiaozuo share partners"],
  ])("%.90s is %d with %j", async (path, status, text) => {
    const response = await get(path);
    const html = await response.text();
    expect([response.status, html.includes(text), html.includes("<script>")]).toEqual([status, true, false]);
  });

  test("names and former ids lead to the page by ids", async () => {
    const response = await get(`/shared?of=${encodeURIComponent("焦作市人民医院")}&of=${PAIR[1]}&lang=en`);
    expect([response.status, response.headers.get("location")]).toEqual([302, `/shared?${both}&lang=en`]);
  });
});
