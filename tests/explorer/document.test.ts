import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { segmentsOf } from "../../src/explorer/components/text-segments.ts";
import { documentPage } from "../../src/explorer/pages/document.tsx";
import { keepTexts } from "../../src/sources/text-cache.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { FIXTURE } from "../support/seed-folders.ts";
import { type Service, startService } from "../support/service.ts";
import { textOf } from "../support/source-files.ts";

describe("the text of a document", () => {
  test("is cut where passages begin and end, and the pieces are the complete text", () => {
    const passages = [
      { from: 2, to: 8 },
      { from: 4, to: 6 },
      { from: 4, to: 12 },
    ];
    const segments = segmentsOf(20, passages, [{ from: 14, to: 18, reason: "heading" }]);
    expect(segments.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
      [6, 8],
      [8, 12],
      [12, 14],
      [14, 18],
      [18, 20],
    ]);
    expect(segments.map(({ passage }) => passage && passages.indexOf(passage as never))).toEqual([
      ...[null, 0, 1, 0, 2, null, null, null],
    ]);
    expect(segments[2]?.begins).toEqual([passages[1], passages[2]]);
    expect(segments.map(({ reason }) => reason).filter((reason) => reason !== null)).toEqual(["heading"]);
  });

  test("has no pieces outside of it", () => {
    expect(segmentsOf(5, [{ from: 3, to: 9 }], []).map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [3, 5],
    ]);
  });
});

describe("the state of the page of a document", () => {
  test.each([
    ["", "/d/a"],
    ["about=FIGURE&page=2", "/d/a?about=FIGURE&page=2"],
    ["page=1&about=", "/d/a"],
    ["page=-3", "/d/a"],
    ["page=2.5", "/d/a"],
  ])("%s gives %s", (search, path) => {
    const state = documentPage.read({ id: "a", parameters: new URLSearchParams(search) });
    expect(documentPage.pathOf(state)).toBe(path);
  });
});

describe("the page of a document", () => {
  let service: Service;
  let url: string;
  beforeAll(async () => {
    service = await startService(openEmbedded);
    url = await service.serve();
  });
  afterAll(() => service?.close());
  const get = (path: string) => fetch(url + path);

  test.each(["zh", "en"])("shows in %s every statement of the document, in the order of the text", async (lang) => {
    const { documents } = await service.data(
      "{ documents { nodes { id statements(first: 0) { totalCount } reportsOn { id } } } }",
    );
    for (const { id, statements, reportsOn } of documents.nodes) {
      let shown = 0;
      for (let page = 1; shown < statements.totalCount; page++) {
        const html = await (await get(`/d/${id}?lang=${lang}&page=${page}`)).text();
        shown += (html.match(/class="said"/g) ?? []).length;
        for (const entity of reportsOn) expect(html).toContain(`href="/e/${entity.id}?lang=${lang}"`);
        if (page > 20) break;
      }
      expect([id, shown]).toEqual([id, statements.totalCount]);
    }
  });

  test("lists what is left out, by reason, as many sentences as the seeds mark", async () => {
    const { document } = await service.data('{ document(id: "jmzy") { marks { fragment reason } } }');
    const seed = textOf("seed/02-without-facts.cypher");
    expect(document.marks.length).toBe((seed.match(/'jmzy:/g) ?? []).length);
    const html = await (await get("/d/jmzy?lang=en")).text();
    const headings = document.marks.filter(({ reason }: { reason: string }) => reason === "heading").length;
    expect(html).toContain(`Headings, and lines that only announce what follows (${headings})`);
  });

  test("is exported as a table with a row for each statement", async () => {
    const { document } = await service.data(
      '{ document(id: "jmzy") { statements(first: 100) { nodes { subject { name } } } } }',
    );
    const rows = parse(await (await get("/d/jmzy?format=csv&lang=en")).text(), { bom: true }) as string[][];
    expect(rows.slice(1).map((row) => row[2])).toEqual(
      document.statements.nodes.map(({ subject }: { subject: { name: string } }) => subject.name),
    );
  });

  test("leads to the last page if there is no such page", async () => {
    const response = await fetch(`${url}/d/jmzy?lang=en&page=999`, { redirect: "manual" });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toMatch(/^\/d\/jmzy\?page=\d&lang=en$/);
  });

  test.each([
    ["/d/nothing", 404],
    ["/d/%3Cscript%3Ealert(1)%3C%2Fscript%3E", 404],
    ["/d/jiaozuo", 404],
    ["/d/jmzy?about=%3Cscript%3E", 400],
  ])("%s has the status %i, and nothing of it is executed", async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain("<script>");
  });
});

describe("the page of a document whose text the service has", () => {
  let service: Service;
  let url: string;
  beforeAll(async () => {
    service = await startService(
      openEmbedded,
      FIXTURE.seeds,
      keepTexts(FIXTURE.sources, () => {}),
    );
    url = await service.serve();
  });
  afterAll(() => service?.close());

  test("links each passage in the text with what it proves, both ways", async () => {
    const { documents } = await service.data("{ documents { nodes { id fullText } } }");
    const { id } = documents.nodes.find(({ fullText }: { fullText: string | null }) => fullText !== null);
    const html = await (await fetch(`${url}/d/${id}?lang=zh`)).text();
    const targets = [...html.matchAll(/href="#((?:proof|char)-\d+-\d+)"/g)].map((match) => match[1]);
    expect(targets.some((target) => target?.startsWith("proof"))).toBe(true);
    expect(targets.some((target) => target?.startsWith("char"))).toBe(true);
    expect(targets.filter((target) => !html.includes(`id="${target}"`))).toEqual([]);
  });
});
