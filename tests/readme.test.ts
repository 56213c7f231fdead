import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGrafeo } from "../src/graph/grafeo/grafeo.ts";
import { type Service, startService } from "./support/service.ts";
import { textOf } from "./support/source-files.ts";

const README = textOf("README.md");
const CHINESE = textOf("README.zh-CN.md");
const ADDRESS = "http://127.0.0.1:4000";
const LINES_MAX = 150;

/** What each part of a page that a program or a reader follows is in both languages: code, links, pictures. */
const parts = (page: string) => [
  ...page.matchAll(/^```(\w+)\n[\s\S]*?^```$|^ {4}\S.*$|\]\((?:http|docs|seed|[A-Z])[^)]*\)|^#+(?= )/gm),
];
const program = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(README)?.[1] ?? "";
/** The section of a question, by a word of its link. */
const question = (page: string, link: string) =>
  page.split(/^(?=\*\*.*[?？]\*\*$)/m).find((part) => part.includes(`127.0.0.1:4000/${link}`)) ?? "";

let service: Service;
beforeAll(async () => {
  service = await startService(() => openGrafeo());
});
afterAll(() => service?.close());

describe("the READMEs", () => {
  test("are short, and have the same programs, links and pictures", () => {
    for (const page of [README, CHINESE]) expect(page.split("\n").length).toBeLessThanOrEqual(LINES_MAX);
    const own = /^\]\(README/;
    const shared = (page: string) =>
      parts(page)
        .map(([text]) => text)
        .filter((text) => !own.test(text));
    expect(shared(CHINESE).sort()).toEqual(shared(README).sort());
  });

  test("count what the data set contains", async () => {
    const { dataset } = await service.data(
      "{ dataset { entities { kind count } relationships { count } figures evidence } }",
    );
    const total = (list: readonly { count: number }[]) => list.reduce((sum, { count }) => sum + count, 0);
    const of = (kind: string) => dataset.entities.find((one: { kind: string }) => one.kind === kind).count;
    const counts = [total(dataset.entities), of("HOSPITAL"), of("INSTITUTION"), total(dataset.relationships)];
    for (const page of [README, CHINESE])
      for (const count of [...counts, dataset.figures, dataset.evidence])
        expect(page).toMatch(new RegExp(`[^\\d,]${count.toLocaleString("en")}\\s`));
  });
});

describe("the questions of the READMEs", () => {
  /** The names and positions in the answer of the API are in the answer in words. */
  function expectWords(link: string, names: readonly { name: string; nameEn: string }[], fragments: readonly string[]) {
    const [zh, en] = [question(CHINESE, link), question(README, link)];
    for (const { name, nameEn } of names) {
      expect(zh).toContain(name);
      expect(en.replace(/\s+/g, " ")).toContain(nameEn);
    }
    for (const page of [zh, en]) {
      const stated = [...page.matchAll(/(\d+)–(\d+)/g)].map(([, from, to]) => `char=${Number(from) - 1},${to}`);
      expect(stated.length).toBeGreaterThan(0);
      expect(stated.filter((one) => !fragments.includes(one))).toEqual([]);
    }
  }
  const fragmentsOf = (answer: unknown) => [...JSON.stringify(answer).matchAll(/char=\d+,\d+/g)].map(([one]) => one);

  test("which partners two hospitals share", async () => {
    const { sharedPartners } = await service.data(`{ sharedPartners(of: ["焦作市人民医院", "焦煤集团中央医院"]) {
      nodes { name nameEn } edges { links { relationships { evidence { fragment } } } } } }`);
    expect(sharedPartners.nodes).toHaveLength(1);
    expectWords("shared?", sharedPartners.nodes, fragmentsOf(sharedPartners));
  });

  test("how two hospitals are connected", async () => {
    const { paths } =
      await service.data(`{ paths(from: "shangqiu-central-hospital", to: "peking-union-medical-college-hospital") {
      total paths { hops { from { name nameEn } relationships { evidence { fragment } } } } } }`);
    const [{ hops }] = paths.paths;
    expect([paths.total, hops.length]).toEqual([1, 3]);
    const names = hops.slice(1).map(({ from }: { from: { name: string; nameEn: string } }) => from);
    expectWords("paths?", names, fragmentsOf(hops));
  });

  test("which counties have no named chest-pain centre", async () => {
    const { gaps } = await service.data(`{ gaps(family: ["胸痛中心"], within: "jiaozuo") { rows { county { id } cells {
      state holders { node { name nameEn } } figures { value evidence { fragment } } } } } }`);
    const rest = gaps.rows.at(-1);
    expect(rest.county).toBeNull();
    expect(new Set(gaps.rows.slice(0, -1).map((row: typeof rest) => row.cells[0].state))).toEqual(new Set(["NONE"]));
    const [{ holders, figures }] = rest.cells;
    expect([holders.length, figures.map(({ value }: { value: number }) => value)]).toEqual([2, [3]]);
    const names = holders.map(({ node }: { node: { name: string; nameEn: string } }) => node);
    expectWords("gaps?", names, fragmentsOf(figures));
  });
});

describe("the programs of the READMEs", () => {
  let names: readonly string[];
  beforeAll(async () => {
    const { entity } = await service.data(
      '{ entity(name: "焦作市人民医院") { ... on Hospital { partners { nodes { name } } } } }',
    );
    names = entity.partners.nodes.map(({ name }: { name: string }) => name);
  });

  test("have four lines each", () => {
    for (const language of ["sh", "python", "ts"])
      expect(program(language).trimEnd().split("\n").length).toBeLessThanOrEqual(4);
  });

  test("send a query with curl", async () => {
    const [, body = ""] = /-d '([\s\S]*)'/.exec(program("sh")) ?? [];
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${await service.serve()}/graphql`, { method: "POST", headers, body });
    const { data } = (await response.json()) as Awaited<ReturnType<Service["ask"]>>;
    expect(data.entity.partnerCount).toBe(names.length);
  });

  test("list the partners with TypeScript, and send the same query with Python", async () => {
    const { code } = await transform(program("ts"), { loader: "ts" });
    const printed: unknown[] = [];
    const run = new Function("console", `return (async () => {${code.replace(ADDRESS, await service.serve())}})()`);
    await run({ log: (list: unknown) => printed.push(list) });
    expect(printed).toEqual([names]);
    const query = (language: string) => /query = '(.*)'/.exec(program(language))?.[1];
    expect(query("python")).toBe(query("ts"));
  });
});

test("the pages list exactly the existing commands", () => {
  const scripts = JSON.parse(textOf("package.json")).scripts;
  const pages = [README, CHINESE, textOf("docs/operating.md"), textOf("CONTRIBUTING.md")].join("\n");
  for (const [, script = ""] of pages.matchAll(
    /npm (?:run )?(start|test|check|format|build|bench|package|screenshots)\b/g,
  ))
    expect(scripts).toHaveProperty(script);
});
