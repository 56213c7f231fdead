import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoted } from "../../src/explorer/messages/quoted.ts";
import { sharedPartnersPage } from "../../src/explorer/pages/shared-partners.tsx";
import { twoColumnsLayout } from "../../src/explorer/pictures/two-columns-layout.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { type Service, startService } from "../support/service.ts";

const PAIR = ["jiaozuo-peoples-hospital", "jiaomei-central-hospital"];
const FIVE = [...PAIR, ...["shangqiu-central-hospital", "jiaozuo-tcm-hospital", "jiaozuo-third-peoples-hospital"]];
const five = FIVE.map((id) => `of=${id}`).join("&");
const both = PAIR.map((id) => `of=${id}`).join("&");

let service: Service;
let url: string;
beforeAll(async () => {
  service = await startService(openEmbedded);
  url = await service.serve();
});
afterAll(() => service?.close());

const get = (path: string) => fetch(url + path, { redirect: "manual" });
/** How many partners the table has. */
const rowsOf = (html: string) =>
  (/<table class="shared-table">.*?<\/table>/s.exec(html)?.[0].match(/<tr><th scope="row">/g) ?? []).length;
const read = (search: string) => sharedPartnersPage.read({ id: "", parameters: new URLSearchParams(search) });

describe("the state of the page of shared partners", () => {
  test.each([
    ["", "/shared"],
    ["of=a&of=b", "/shared?of=a&of=b"],
    ["of=b&of=a&of=b&of=", "/shared?of=b&of=a"],
    ["of=a&order=COUNT&planned=yes&dated=no", "/shared?of=a"],
    ["of=a&of=b&atLeast=3", "/shared?of=a&of=b"],
    ["of=a&of=b&place=y&place=x&level=l&after=c", "/shared?of=a&of=b&level=l&place=x&place=y&after=c"],
    [
      "of=a&of=b&way=works&way=alliances&kind=PERSON&order=NAME&planned=included&dated=only&asOf=2024&atLeast=1",
      "/shared?of=a&of=b&atLeast=1&way=alliances&way=works&kind=PERSON&asOf=2024&order=NAME&planned=included&dated=only",
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

  test("says how many partners each filter would leave, and leaves so many", async () => {
    const path = `/shared?${both}&atLeast=1&lang=en`;
    const html = await (await get(path)).text();
    const filters = [...html.matchAll(/<input type="checkbox" name="(\w+)" value="([^"]+)"\/>[^<]*\((\d+)\)/g)];
    expect(new Set(filters.map(([, name]) => name))).toEqual(new Set(["way", "kind", "place", "planned", "dated"]));
    for (const [, name, value, count] of filters) {
      const filtered = await (await get(`${path}&${name}=${value}`)).text();
      expect([name, value, rowsOf(filtered)]).toEqual([name, value, Number(count)]);
    }
  });

  test("has a matrix of dots for five entities, and a column for each", async () => {
    const html = await (await get(`/shared?${five}&atLeast=2&lang=en`)).text();
    const { sharedPartners } = await service.data(
      "query ($of: [ID!]!) { sharedPartners(of: $of, atLeast: 2) { edges { links { of { id } } } } }",
      { of: FIVE },
    );
    const links = sharedPartners.edges.flatMap((edge: { links: object[] }) => edge.links);
    expect(html.match(/class="dot /g)).toHaveLength(links.length);
    expect(html).toContain("Shared by 2");
    const [head = ""] = /<table class="shared-table">.*?<\/thead>/s.exec(html) ?? [];
    expect(head.match(/<th scope="col"/g)).toHaveLength(FIVE.length + 2);
  });

  test("is within the limits of the service for twelve entities", async () => {
    const { hospitals } = await service.data("{ hospitals(first: 12) { nodes { id } } }");
    const of = hospitals.nodes.map(({ id }: { id: string }) => `of=${id}`).join("&");
    expect((await get(`/shared?${of}&atLeast=2`)).status).toBe(200);
  });

  test.each([
    ["without conditions", `${both}&way=supports`, ["without conditions, planned ones included", "/paths?from="]],
    ["shared by two", five, ["See 2 partners that at least two of them share", "/paths?from="]],
    ["another way", "of=jiaomei-central-hospital&of=shangqiu-central-hospital", ["does not mean", "/paths?from="]],
  ])("leads from no shared partner to what is %s", async (_, search, texts) => {
    const html = await (await get(`/shared?${search}&lang=en`)).text();
    expect(rowsOf(html)).toBe(0);
    for (const text of ["do not mention any partner", ...texts]) expect(html).toContain(text);
  });

  test("removes an entity by a link", async () => {
    const html = await (await get(`/shared?${both}&lang=en`)).text();
    expect(html).toMatch(/href="\/shared\?of=jiaomei-central-hospital&amp;lang=en" aria-label="Remove Jiaozuo/);
  });

  test.each([
    ["/shared?lang=en", 200, "Choose 2 to 12"],
    ["/shared?of=jiaozuo-peoples-hospital&lang=en", 200, "Choose one more to compare"],
    ["/shared?of=qqq&lang=en", 404, "qqq"],
    [`/shared?${both}&of=qqq&lang=en`, 404, "qqq"],
    [`/shared?${Array.from({ length: 13 }, (_, at) => `of=a${at}`).join("&")}&lang=en`, 400, "the limit is 12"],
    [`/shared?${both}&order=WORST&lang=en`, 400, "a value that this page does not know"],
    [`/shared?${both}&way=LOCATED_IN&lang=en`, 400, "not allowed"],
    [`/shared?${both}&asOf=2024-13&lang=en`, 400, "a value that this page does not know"],
    [`/shared?${both}&atLeast=x&lang=en`, 400, "a value that this page does not know"],
    ["/shared?of=%3Cscript%3Ealert(1)%3C/script%3E&of=%22onload=x&lang=en", 404, "Not found"],
    [`/shared?${both}&after=x&lang=en`, 400, "cannot be shown"],
    [`/shared?${both}&level=x&lang=en`, 200, "do not meet these conditions"],
    ["/shared?of=jiaozuo-peoples-hospital&of=jiaozuo&lang=en", 400, "have partners. Replace Jiaozuo."],
    [`/shared?${both}&of=${"x".repeat(500)}&lang=en`, 404, "Not found"],
    ["/overlaps?scope=NONE&lang=en", 400, "a value that this page does not know"],
    ["/overlaps?within=qqq&lang=en", 404, "qqq"],
    ["/overlaps?lang=en", 200, "share partners"],
    ["/overlaps?within=jiaozuo&scope=ALL&order=SURPRISE&lang=en", 200, "of hospitals in Jiaozuo share partners"],
  ])("%s is %d with %j", async (path, status, text) => {
    const response = await get(path);
    const html = await response.text();
    expect([response.status, html.includes(text), html.includes("<script>")]).toEqual([status, true, false]);
  });

  test("a choice for an unclear name goes on with the other entities", async () => {
    const html = await (await get(`/shared?of=${encodeURIComponent("市人民医院")}&of=${PAIR[1]}&lang=en`)).text();
    const link = `href="/shared?${both.replaceAll("&", "&amp;")}&amp;lang=en" lang="en">Jiaozuo People&#39;s Hospital</a>`;
    expect(html.replaceAll("'", "&#39;")).toContain(link);
    expect(html).toContain("焦作市人民医院</span>");
  });

  test("several names in one field are so many entities", async () => {
    const list = encodeURIComponent("焦作市人民医院、焦煤集团中央医院");
    const response = await get(`/shared?of=${list}&of=qqq`);
    const names = ["焦作市人民医院", "焦煤集团中央医院", "qqq"].map((name) => `of=${encodeURIComponent(name)}`);
    expect(response.headers.get("location")).toBe(`/shared?${names.join("&")}`);
  });

  test("names and former ids lead to the page by ids", async () => {
    const response = await get(`/shared?of=${encodeURIComponent("焦作市人民医院")}&of=${PAIR[1]}&lang=en`);
    expect([response.status, response.headers.get("location")]).toEqual([302, `/shared?${both}&lang=en`]);
  });

  test("the same entity by its name and its id leads to the page of one", async () => {
    const response = await get(`/shared?of=${encodeURIComponent("焦作市人民医院")}&of=${PAIR[0]}&lang=en`);
    expect([response.status, response.headers.get("location")]).toEqual([302, `/shared?of=${PAIR[0]}&lang=en`]);
  });
});

describe("the page of overlaps", () => {
  test("lists the pairs of the service, and marks what documents only name", async () => {
    const html = await (await get("/overlaps?scope=ALL&lang=en")).text();
    const { partnerOverlaps } = await service.data(
      "{ partnerOverlaps(scope: ALL) { totalCount nodes { reported { id } } } }",
    );
    const [table = ""] = /<table class="overlaps-table">.*?<\/table>/s.exec(html) ?? [];
    const pairs: { reported: object[] }[] = partnerOverlaps.nodes;
    expect(table.match(/<tr><th scope="row">/g)).toHaveLength(pairs.length);
    const named = pairs.reduce((sum, { reported }) => sum + 2 - reported.length, 0);
    expect(table.match(/only mentioned/g)).toHaveLength(named);
    expect(html).toContain(`${partnerOverlaps.totalCount} pairs of hospitals share partners.`);
  });

  test("draws the hospitals of the pairs and what they share, and cites the documents of each connection", async () => {
    const html = await (await get("/overlaps?lang=en")).text();
    const { partnerOverlaps } =
      await service.data(`{ partnerOverlaps(first: 5) { nodes { a { id } b { id } shared(first: 5) {
      node { id } links { of { id } relationships { evidence { document { title } } } }
    } } } }`);
    const [picture = ""] = /<figure class="picture".*?<\/figure>/s.exec(html) ?? [];
    const [citation = ""] = /<p class="citation">.*?<\/p>/s.exec(html) ?? [];
    for (const { a, b, shared } of partnerOverlaps.nodes) {
      for (const { id } of [a, b]) expect(picture).toContain(`data-node="${id}"`);
      for (const { node, links } of shared)
        for (const { of, relationships } of links) {
          expect(picture).toContain(`data-from="${of.id}" data-to="${node.id}"`);
          for (const { evidence } of relationships)
            for (const { document } of evidence) expect(citation).toContain(quoted(document.title));
        }
    }
  });

  test("leads from a place without pairs to all hospitals", async () => {
    const html = await (await get("/overlaps?within=wen-county&lang=en")).text();
    expect(html).not.toContain("data-picture-controls");
    expect(html).toContain("do not mention any partner that two hospitals in");
    expect(html).toContain('href="/overlaps?within=wen-county&amp;scope=ALL&amp;lang=en"');
  });
});
