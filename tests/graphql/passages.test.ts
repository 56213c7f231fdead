import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { coverageOf } from "../../src/curation/coverage.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { CodePoints, parseFragment } from "../../src/model/fragment.ts";
import { sentencesOf } from "../../src/model/sentences.ts";
import { documentsOf } from "../../src/seeds/read-documents.ts";
import { keepTexts } from "../../src/sources/text-cache.ts";
import { createYilian } from "../../src/yilian.ts";
import { FIXTURE, folderWith } from "../support/seed-folders.ts";
import { engines, type Service, startService } from "../support/service.ts";

const FILE = "yunxi.txt";
const TEXT = readFileSync(join(FIXTURE.sources, FILE), "utf8");
const POINTS = Array.from(TEXT);
const [ARTICLE, REFERENCE] = documentsOf(FIXTURE.seeds);
if (ARTICLE?.file === undefined || REFERENCE === undefined)
  throw new Error("The fixture has an article and a reference.");
const article = ARTICLE;
const reference = REFERENCE;

interface Shown {
  readonly fragment: string | null;
  readonly passage: { readonly text: string; readonly before: string; readonly after: string } | null;
}

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  const reported: string[] = [];
  beforeAll(async () => {
    service = await startService(
      open,
      FIXTURE.seeds,
      keepTexts(FIXTURE.sources, (message) => reported.push(message)),
    );
  });
  afterAll(() => service?.close());

  async function shown(id: string, around = ""): Promise<Shown[]> {
    const { data, errors } = await service.ask(
      `query ($id: ID!) { entity(id: $id) { evidence(first: 100) { nodes {
        fragment passage${around} { text before after } } } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    return data.entity.evidence.nodes;
  }

  test.each([
    ["", 60],
    ["(around: 7)", 7],
    ["(around: 0)", 0],
    ["(around: null)", 60],
    ["(around: 500)", 500],
  ])("evidence%s shows its passage by code points, with its line breaks", async (around, size) => {
    const found = await shown("yunxi-first-hospital", around);
    expect(found.length).toBeGreaterThan(5);
    for (const { fragment, passage } of found) {
      const { from, to } = parseFragment(fragment ?? "") ?? { from: 0, to: 0 };
      expect(passage).toEqual({
        text: POINTS.slice(from, to).join(""),
        before: POINTS.slice(Math.max(0, from - size), from).join(""),
        after: POINTS.slice(to, to + size).join(""),
      });
    }
    expect(
      found.some(({ passage }) => passage?.text.includes("\n") || passage?.after.includes("\n") || size === 0),
    ).toBe(true);
  });

  test("a reference work has no passage, and nothing is reported about it", async () => {
    const found = await shown("yunxi");
    expect(found).toContainEqual({ fragment: null, passage: null });
    expect(reported).toEqual([]);
  });

  test.each([
    ["501", "LIMIT_EXCEEDED", "`around` is 501; the limit is 500."],
    ["-1", "INVALID_ARGUMENT", "`around` must be from 0 to 500, not -1."],
  ])("around: %s is rejected", async (around, code, message) => {
    const query = `{ entity(id: "yunxi") { evidence { nodes { passage(around: ${around}) { text } } } } }`;
    const { errors } = await service.ask(query);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code } });
  });

  test("a document has its coverage; a reference work has none", async () => {
    const { data } = await service.ask(
      "{ documents { nodes { id coverage { characters cited marked open openFragments } } } }",
    );
    const { documents } = coverageOf(FIXTURE.seeds, FIXTURE.sources);
    const characters = sentencesOf(new CodePoints(TEXT)).reduce((sum, { from, to }) => sum + to - from, 0);
    expect(documents).toEqual([{ document: article.id, sentences: 4, cited: 4, marked: 0, open: [] }]);
    expect(data.documents.nodes).toEqual(
      expect.arrayContaining([
        { id: article.id, coverage: { characters, cited: characters, marked: 0, open: 0, openFragments: [] } },
        { id: reference.id, coverage: null },
      ]),
    );
  });

  test("a document has its complete text; a reference work has none", async () => {
    const { data } = await service.ask("{ documents { nodes { id fullText marks { fragment } } } }");
    expect(data.documents.nodes).toEqual(
      expect.arrayContaining([
        { id: article.id, fullText: TEXT, marks: [] },
        { id: reference.id, fullText: null, marks: [] },
      ]),
    );
  });

  test("wide passages of many pieces of evidence exceed the limit of 10,000 objects", async () => {
    const query = (around: number) =>
      `{ hospitals(first: 20) { nodes { evidence(first: 100) { nodes { passage(around: ${around}) { text } } } } } }`;
    expect((await service.ask(query(60))).errors).toBeUndefined();
    expect((await service.ask(query(500))).errors?.[0]?.extensions.code).toBe("LIMIT_EXCEEDED");
  });
});

test("the service shows passages of the documents in SOURCES_DIR, and none without it", async () => {
  for (const [folder, shown] of [
    [FIXTURE.sources, "云溪市第一医院"],
    [undefined, undefined],
  ] as const) {
    const graph = await openGrafeo();
    await graph.applySchema();
    const settings = { PORT: "0", SEED_DIR: FIXTURE.seeds, SOURCES_DIR: folder, LOG_LEVEL: "silent" };
    const yilian = await createYilian({ settings, graph });
    const health = `${yilian.url}/health/ready`;
    await vi.waitFor(async () => expect((await fetch(health)).status).toBe(200), { timeout: 20_000 });
    const query = '{ node(id: "yunxi-first-hospital#name@yx:0,7") { ... on Evidence { passage { text } } } }';
    const response = await fetch(`${yilian.url}/graphql?query=${encodeURIComponent(query)}`);
    expect(await response.json()).toMatchObject({
      data: { node: { passage: shown === undefined ? null : { text: shown } } },
    });
    await yilian.close();
    await graph.close();
  }
});

describe("cached texts", () => {
  function folder() {
    const reported: string[] = [];
    const path = folderWith(FIXTURE.sources);
    return { path: join(path, FILE), reported, textOf: keepTexts(path, (message) => reported.push(message)) };
  }

  test("are read once while their file is unchanged", async () => {
    const { textOf, reported } = folder();
    const [first, second] = await Promise.all([textOf(article), textOf(article)]);
    expect(first?.length).toBe(POINTS.length);
    expect(second).toBe(first);
    expect(await textOf(article)).toBe(first);
    expect(await textOf(reference)).toBeUndefined();
    expect(reported).toEqual([]);
  });

  test.each([
    [
      "changed by one character",
      TEXT.replace("云", "雲"),
      "yunxi.txt was changed: it is as long as the document, but its SHA-256 is another.",
    ],
    ["cut", TEXT.slice(0, 40), "yunxi.txt is cut: it has"],
    ["empty", "", "yunxi.txt is empty."],
    ["with a byte order mark", `\uFEFF${TEXT}`, "yunxi.txt begins with a byte order mark"],
    ["with CR LF", TEXT.replaceAll("\n", "\r\n"), "yunxi.txt has line ends of CR LF"],
    ["far too long", TEXT.repeat(10), "yunxi.txt is another text: it is far longer than the one in the seed."],
  ])("are not shown of a file that is %s, which is reported once", async (_, text, message) => {
    const { path, reported, textOf } = folder();
    expect(await textOf(article)).toBeDefined();
    writeFileSync(path, text);
    expect(await textOf(article)).toBeUndefined();
    expect(await textOf(article)).toBeUndefined();
    expect(reported).toHaveLength(1);
    expect(reported[0]).toContain(message);
    expect(reported[0]).toMatch(/ Passages of the document "yx" are not shown\.$/);
    writeFileSync(path, TEXT);
    expect((await textOf(article))?.slice(0, POINTS.length)).toBe(TEXT);
    expect(reported).toHaveLength(1);
  });

  test("are not shown while their file is missing, which is reported once, and are shown when it is back", async () => {
    const { path, reported, textOf } = folder();
    rmSync(path);
    expect(await textOf(article)).toBeUndefined();
    expect(await textOf(article)).toBeUndefined();
    expect(reported).toEqual([`The file ${path} does not exist. Passages of the document "yx" are not shown.`]);
    writeFileSync(path, TEXT);
    expect(await textOf(article)).toBeDefined();
  });
});
