import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  avoiding,
  pathOfPaths,
  readPathsState,
  releasing,
  renamed,
  requiring,
} from "../../src/explorer/paths-state.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { type Service, startService } from "../support/service.ts";

const read = (search: string) => readPathsState(new URLSearchParams(search));

describe("the state of the page of paths", () => {
  test.each([
    "",
    "?from=a",
    "?from=a&to=b",
    "?from=a&to=b&avoid=c&avoid=d&through=e&via=SUPPORTS&via=RUNS&status=PLANNED&also=places&max=3&show=20&asOf=2021-07&dated=only&policies=allowed&parts=separate",
    "?from=%3Cscript%3E&to=%22&via=nothing&max=many",
  ])("is the same again after a round through the URL: %j", (search) => {
    expect(pathOfPaths(read(search))).toBe(`/paths${search}`);
  });

  test("leaves out what means nothing", () => {
    expect(pathOfPaths(read("from=a&to=+b+&avoid=c&avoid=c&avoid=&max=&dated=no&parts=x&other=1&from=z"))).toBe(
      "/paths?from=a&to=b&avoid=c",
    );
  });

  test("avoids, requires and releases an entity, of which no two are true", () => {
    const state = read("from=a&to=b&avoid=c&through=d");
    expect(pathOfPaths(avoiding(state, "d"))).toBe("/paths?from=a&to=b&avoid=c&avoid=d");
    expect(pathOfPaths(requiring(state, "c"))).toBe("/paths?from=a&to=b&through=d&through=c");
    expect(pathOfPaths(releasing(releasing(state, "c"), "d"))).toBe("/paths?from=a&to=b");
    expect(pathOfPaths(renamed(state, (name) => name.toUpperCase()))).toBe("/paths?from=A&to=B&avoid=C&through=D");
  });
});

describe("the page of paths", () => {
  let service: Service;
  let url: string;
  let pair: { from: Named; to: Named };
  beforeAll(async () => {
    service = await startService(openEmbedded);
    url = await service.serve();
    pair = await pairAt((paths) => paths.hops === 2 && paths.total > 1);
  });
  afterAll(() => service?.close());

  type Named = { id: string; name: string };
  type Found = { hops: number | null; total: number; reason: string | null; openedBy: string[] };

  /** Two hospitals whose paths are as a test needs them. */
  async function pairAt(isWanted: (paths: Found) => boolean): Promise<{ from: Named; to: Named }> {
    const { hospitals } = await service.data("{ hospitals(first: 30) { nodes { id name } } }");
    for (const from of hospitals.nodes as Named[])
      for (const to of hospitals.nodes as Named[]) {
        if (from.id >= to.id) continue;
        const { paths } = await service.data(
          "query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { hops total reason openedBy } }",
          { from: from.id, to: to.id },
        );
        if (isWanted(paths)) return { from, to };
      }
    throw new Error("No two hospitals have such paths.");
  }

  async function page(search: Record<string, string | readonly string[]>) {
    const parameters = new URLSearchParams();
    for (const [name, values] of Object.entries(search))
      for (const value of [values].flat()) parameters.append(name, value);
    const response = await fetch(`${url}/paths?${parameters}`, { redirect: "manual" });
    return { response, status: response.status, html: await response.text() };
  }

  test.each([
    ["zh", /<h1>[^<]+之间最短 2 步，共 \d+ 条路径。<\/h1>/],
    ["en", /<h1>[^<]+ are 2 steps apart, with \d+ shortest paths\.<\/h1>/],
  ])("shows in %s all shortest paths as picture, table and sentences", async (lang, sentence) => {
    const ends = { from: pair.from.id, to: pair.to.id };
    const { status, html } = await page({ ...ends, lang });
    expect(status).toBe(200);
    expect(html).toMatch(sentence);
    const { paths } = await service.data(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { total paths { hops {
         from { id } to { id } relationships { id evidence { id } } } } } }`,
      ends,
    );
    const hops = paths.paths.flatMap((path: { hops: unknown[] }) => path.hops);
    const drawn = [...html.matchAll(/data-from="([^"]+)" data-to="([^"]+)"/g)].map(([, from, to]) => `${from} ${to}`);
    expect(new Set(drawn)).toEqual(
      new Set(hops.map((hop: { from: Named; to: Named }) => `${hop.from.id} ${hop.to.id}`)),
    );
    const relationships = hops.flatMap((hop: { relationships: unknown[] }) => hop.relationships);
    expect(html.match(/<details class="evidence">/g)).toHaveLength(relationships.length);
    const csv = parse(await (await fetch(`${url}/paths?${new URLSearchParams({ ...ends, format: "csv" })}`)).text());
    expect(csv).toHaveLength(1 + relationships.length);
    const between = new Set(paths.paths.map((path: { hops: { to: Named }[] }) => path.hops[0]?.to.id));
    for (const id of between) {
      expect(html).toContain(`&amp;avoid=${id}`);
      expect(html).toContain(`&amp;through=${id}`);
    }
  });

  test("avoids one of the nodes, and names the condition with a link that removes it", async () => {
    const ends = { from: pair.from.id, to: pair.to.id };
    const { html } = await page({ ...ends, lang: "en" });
    const avoid = /href="([^"]+avoid=([^"&]+)[^"]*)"[^>]*aria-label="Avoid/.exec(html);
    const next = await fetch(url + (avoid?.[1] ?? "").replaceAll("&amp;", "&"));
    const without = await next.text();
    expect(without).not.toContain(`data-node="${avoid?.[2]}"`);
    expect(without).toContain(
      `<a href="/paths?from=${ends.from}&amp;to=${ends.to}&amp;lang=en" aria-label="Remove “Avoiding`,
    );
  });

  test("lists as many paths as requested, and says how many there are", async () => {
    const { html } = await page({ from: pair.from.id, to: pair.to.id, show: "1", lang: "en" });
    expect(html).toMatch(/The first 1 of \d+ shortest paths are listed\./);
    expect(html.match(/<section class="path"/g)).toHaveLength(1);
  });

  test("goes from names to ids", async () => {
    const { response } = await page({ from: pair.from.name, to: pair.to.id, max: "4", lang: "en" });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(`/paths?from=${pair.from.id}&to=${pair.to.id}&max=4&lang=en`);
  });

  test.each(["zh", "en"])("gives in %s the reason why there is no path, and what opens one", async (lang) => {
    const { from, to } = await pairAt(({ reason, openedBy }) => reason === "FILTERED" && openedBy.length > 0);
    const { html, status } = await page({ from: from.id, to: to.id, lang });
    expect(status).toBe(200);
    expect(html).toMatch(lang === "zh" ? /文献没有提到.+之间的路径/ : /the documents do not mention a path/);
    expect(html).not.toContain("<figure");
    const opener = /<ul class="openers"><li><a href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    expect(await (await fetch(url + opener)).text()).toContain("<figure");
  });

  test("offers a longer maximum if all paths are longer", async () => {
    const { from, to } = await pairAt(({ hops }) => hops === 4);
    const { html } = await page({ from: from.id, to: to.id, max: "2", lang: "en" });
    expect(html).toContain("all are longer than the maximum");
    expect(html).toContain(`<a href="/paths?from=${from.id}&amp;to=${to.id}&amp;lang=en">Allow 6 steps</a>`);
  });

  test.each([
    ["zh", "任选两家医院"],
    ["en", "Choose two hospitals"],
  ])("without parameters explains itself in %s", async (lang, text) => {
    const { html, status } = await page({ lang });
    expect(status).toBe(200);
    expect(html).toContain(text);
    expect(html).toContain('<input id="from" name="from" type="text"');
  });

  test("with one end has it in the form", async () => {
    const { html, status } = await page({ from: pair.from.id, lang: "zh" });
    expect(status).toBe(200);
    expect(html).toContain(`value="${pair.from.name}"`);
  });

  test.each([
    ["an unknown name", { to: "no such hospital" }, 404, "no such hospital"],
    ["markup", { to: '<script>alert("x")</script>' }, 404, "&lt;script>"],
    ["a name of 500 characters", { to: "医".repeat(500) }, 400, "contains too much"],
    ["an RTL mark", { to: "\u202eabc" }, 404, "abc"],
    ["the same end twice", { to: "" }, 400, "Both ends are the same"],
    ["an unknown type", { via: "NOTHING" }, 400, "incomplete"],
    ["a maximum that is no number", { max: "javascript:" }, 400, "incomplete"],
    ["a maximum that is too large", { max: "7" }, 400, "contains too much"],
    ["too many paths", { show: "5000" }, 400, "contains too much"],
    ["a time that is none", { asOf: "yesterday" }, 400, "incomplete"],
    ["too many entities to pass", { through: "FIVE" }, 400, "contains too much"],
    ["fifty entities to avoid", { avoid: "FIFTY" }, 200, "Avoiding"],
  ])("answers %s in words, and executes nothing of it", async (_, bad: Record<string, string>, status, text) => {
    const { hospitals } = await service.data(
      "{ hospitals(first: 60) { nodes { id } } institutions(first: 5) { nodes { id } } }",
    );
    const others = hospitals.nodes
      .map(({ id }: Named) => id)
      .filter((id: string) => id !== pair.from.id && id !== pair.to.id);
    const many = { FIVE: others.slice(0, 5), FIFTY: others.slice(0, 50) };
    const search = Object.fromEntries(
      Object.entries({ from: pair.from.id, to: pair.to.id, lang: "en", ...bad }).map(([name, value]) => [
        name,
        value === "" ? pair.from.id : (many[value as "FIVE"] ?? value),
      ]),
    );
    const answer = await page(search);
    expect([answer.status, answer.html.includes(text)]).toEqual([status, true]);
    expect(answer.html).not.toContain("<script>");
    expect(answer.html).not.toContain('href="javascript:');
  });
});
