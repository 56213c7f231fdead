import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchPage } from "../../src/explorer/pages/search.tsx";
import { openEmbedded } from "../support/loaded-graph.ts";
import { type Service, startService } from "../support/service.ts";

describe("the state of a search", () => {
  const pathOf = (search: string) =>
    searchPage.pathOf(searchPage.read({ id: "", parameters: new URLSearchParams(search) }));

  test.each([
    ["", "/search"],
    ["q=", "/search"],
    ["q=+a+b+", "/search?q=a+b"],
    [
      "q=a&kind=HOSPITAL&kind=CITY&kind=HOSPITAL&within=x&after=c",
      "/search?q=a&kind=HOSPITAL&kind=CITY&within=x&after=c",
    ],
    ["q=a&after=c&before=d", "/search?q=a&after=c"],
    ["q=a&subkind=tcm&kind=HOSPITAL", "/search?q=a&kind=HOSPITAL"],
    ["kind=HOSPITAL&subkind=tcm&within=x", "/search?kind=HOSPITAL&subkind=tcm&within=x"],
    ["kind=HOSPITAL&kind=CITY&subkind=tcm", "/search?kind=HOSPITAL&kind=CITY"],
    ["within=x&subkind=tcm", "/search"],
  ])("%s is %s", (search, path) => {
    expect(pathOf(search)).toBe(path);
    expect(pathOf(path.split("?")[1] ?? "")).toBe(path);
  });
});

describe("the search page", () => {
  let service: Service;
  let url: string;
  beforeAll(async () => {
    service = await startService(openEmbedded);
    url = await service.serve();
  });
  afterAll(() => service?.close());

  const get = async (parameters: Record<string, string>, path = "/search") => {
    const response = await fetch(`${url}${path}?${new URLSearchParams({ lang: "zh", ...parameters })}`, {
      redirect: "manual",
    });
    return { status: response.status, location: response.headers.get("location"), html: await response.text() };
  };
  const plain = (html: string) => html.replace(/<\/?(?:mark|span|b)\b[^>]*>/g, "").replaceAll("&amp;", "&");

  test("groups results by kind, marks what matches, and says why", async () => {
    const { status, html } = await get({ q: "xiehe" });
    expect(status).toBe(200);
    expect(html).toContain("北京<mark>协和</mark>医院");
    expect(html).toContain("拼音");
    expect(html).toMatch(/<h2>医院 <span class="count">\d+<\/span><\/h2>/);
    expect(html).toMatch(/class="near-miss">相近 · 拼音/);
  });

  test("shows the other name that matches, and what sort of name it is", async () => {
    const { hospitals } = await service.data("{ hospitals(first: 50) { nodes { aliases } } }");
    const [alias] = hospitals.nodes.flatMap(({ aliases }: { aliases: string[] }) => aliases);
    const { html } = await get({ q: alias });
    expect(plain(html)).toContain(`相符的名称 ${alias}`);
    expect(html).toContain("完全一致 · 别名");
  });

  test.each([
    ["jiaozuo people", "en", "Jiaozuo People"],
    ["省医", "zh", "相符"],
    ["zzz", "zh", "首字母"],
    ["胸痛中心", "zh", "<mark>胸痛中心</mark>"],
  ])("finds %s", async (q, lang, text) => {
    const { status, html } = await get({ q, lang });
    expect(status).toBe(200);
    expect(html).toContain(text);
  });

  test("narrows by kind and by place, with the same counts as the lists", async () => {
    const { html } = await get({ q: "焦作" });
    const facet = /<a href="([^"]*kind=PROGRAM[^"]*)">项目<\/a><span class="count">(\d+)<\/span>/.exec(html);
    expect(facet).not.toBeNull();
    const path = facet?.[1]?.replaceAll("&amp;", "&") ?? "";
    const list = await (await fetch(url + path)).text();
    expect(list).toContain(`有 ${facet?.[2]} 项`);
    expect(list).toMatch(/aria-current="true"[^>]*>项目/);
  });

  test("pages through all of a kind, forwards and backwards", async () => {
    const { offerings } = await service.data("{ offerings(first: 1) { totalCount } }");
    const seen: string[][] = [];
    let next: string | undefined = "/search?kind=OFFERING&lang=zh";
    let last = "";
    while (next !== undefined) {
      last = await (await fetch(url + next)).text();
      seen.push([...last.matchAll(/<li><a class="entity[^"]*" href="([^"]*)"/g)].map(([, href = ""]) => href));
      next = /href="([^"]*)" rel="next"/.exec(last)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(new Set(seen.flat()).size).toBe(offerings.totalCount);
    expect(seen.flat().length).toBe(offerings.totalCount);
    const previous = /href="([^"]*)" rel="prev"/.exec(last)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const before = await (await fetch(url + previous)).text();
    expect([...before.matchAll(/<li><a class="entity[^"]*" href="([^"]*)"/g)].map(([, href]) => href)).toEqual(
      seen.at(-2),
    );
  });

  test("starts a list anew if it is of another data set", async () => {
    const other = await startService(openEmbedded, new URL("../other-city/seed", import.meta.url).pathname);
    const { entities } = await other.data("{ entities(first: 1) { pageInfo { endCursor } } }");
    await other.close();
    const { status, location } = await get({ kind: "HOSPITAL", after: entities.pageInfo.endCursor });
    expect([status, location]).toEqual([302, "/search?kind=HOSPITAL&lang=zh"]);
  });

  test("says what a partial result leaves out", async () => {
    const { html } = await get({ q: "人民医院 qqqqqq" });
    expect(html).toMatch(/class="notice">没有名称包含“人民医院 qqqqqq”的全部内容。[^<]*“qqqqqq”/);
  });

  test("names the groups and the measures that the text means", async () => {
    const { html } = await get({ q: "高校" });
    expect(html).toContain("/search?kind=INSTITUTION&amp;subkind=university");
    const { measures } = await service.data("{ measures { id name count } }");
    const { html: found } = await get({ q: measures[0].name });
    expect(found).toContain(`指标“${measures[0].name}”：${measures[0].count} 个数值`);
    const { figures } = await service.data(
      "query ($measure: ID!) { figures(where: { measure: [$measure] }, first: 1) { nodes { text of { id } } } }",
      { measure: measures[0].id },
    );
    expect(found).toContain(`<td class="number">${figures.nodes[0].text}</td>`);
    expect(found).toContain(`href="/e/${figures.nodes[0].of.id}?lang=zh"`);
  });

  test("has a way forward where nothing matches", async () => {
    const { status, html } = await get({ q: "ωψξ", kind: "HOSPITAL" });
    expect(status).toBe(200);
    expect(html).toContain("没有名称与“ωψξ”相符");
    expect(html).toContain('href="/search?q=%CF%89%CF%88%CE%BE&amp;lang=zh"');
  });

  test("replaces the name of a place by its id", async () => {
    const { status, location } = await get({ q: "医院", within: "焦作" });
    expect([status, location]).toEqual([302, "/search?q=%E5%8C%BB%E9%99%A2&within=jiaozuo&lang=zh"]);
    expect((await get({ kind: "HOSPITAL", within: "jiaozuo" })).html).toContain("<h1>焦作市的医院</h1>");
  });

  test.each([
    [{ q: "医".repeat(500) }, 400, "最多 200 字"],
    [{ q: "？！" }, 400, "没有汉字、字母或数字"],
    [{ kind: "NOPE" }, 400, "无法显示此页"],
    [{ q: "医院", kind: "hospital" }, 400, "无法显示此页"],
    [{ q: "医院", after: "nonsense", kind: "HOSPITAL" }, 400, "请从第一页看起"],
    [{ q: "医院", within: "nowhere" }, 404, "nowhere"],
    [{ q: "<script>alert(1)</script>" }, 200, "&lt;script>"],
    [{ q: '" onfocus="alert(1)' }, 200, "&quot; onfocus"],
    [{ q: "javascript:alert(1)" }, 200, "javascript:alert(1)"],
    [{ q: "\u202Egnp.院医" }, 200, "院医"],
    [{ within: "<script>", kind: "HOSPITAL" }, 404, "&lt;script>"],
  ])("%j has the status %i, and nothing of it is executed", async (parameters, status, text) => {
    const found = await get(parameters as Record<string, string>);
    expect(found.status).toBe(status);
    expect(found.html).toContain(text);
    expect(found.html).not.toMatch(/<script>|(?:href|src|action)="javascript:| onfocus="/);
  });

  test("offers what to ask of several names that are pasted at once", async () => {
    const names = ["焦作市人民医院", "焦煤集团中央医院"];
    const { html } = await get({ q: names.join("、") });
    const of = names.map((name) => `of=${encodeURIComponent(name)}`).join("&amp;");
    expect(html).toContain("您输入的像是几个名称：“焦作市人民医院”和“焦煤集团中央医院”。");
    expect(html).toContain(`href="/shared?${of}&amp;lang=zh"`);
    expect(html).toContain(`href="/compare?${of}&amp;lang=zh"`);
    // Nothing of the kind where the text itself is found.
    expect((await get({ q: names.join("") })).html).not.toContain("您输入的像是几个名称");
    expect((await get({ q: "焦作市人民医院" })).html).not.toContain("您输入的像是几个名称");
  });

  test("does not lose the text that is too long", async () => {
    const text = "医".repeat(500);
    expect((await get({ q: text })).html).toContain(`value="${text}"`);
  });
});

describe("a path without a page", () => {
  let service: Service;
  let url: string;
  beforeAll(async () => {
    service = await startService(openEmbedded);
    url = await service.serve();
  });
  afterAll(() => service?.close());

  test.each([
    ["zh-CN", "没有找到"],
    ["en", "Not found"],
  ])("is a page for a browser in %s", async (language, text) => {
    const response = await fetch(`${url}/${encodeURIComponent("<script>")}/x`, {
      headers: { accept: "text/html,*/*;q=0.8", "accept-language": language },
    });
    const html = await response.text();
    expect(response.status).toBe(404);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(html).toContain(`<h1>${text}</h1>`);
    expect(html).not.toContain("<script>");
  });

  test("is a message for a program", async () => {
    const response = await fetch(`${url}/nothing`);
    expect(response.status).toBe(404);
    expect(((await response.json()) as { message: string }).message).toContain("There is nothing at /nothing");
  });
});
