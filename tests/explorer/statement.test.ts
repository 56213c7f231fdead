import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbedded } from "../support/loaded-graph.ts";
import { type Service, startService } from "../support/service.ts";

let service: Service;
let url: string;
let id: string;
beforeAll(async () => {
  service = await startService(openEmbedded);
  url = await service.serve();
  const { relationships } = await service.data(
    "{ relationships(where: { via: [PARTNERS_WITH], status: [PLANNED] }, first: 1) { nodes { id } } }",
  );
  id = relationships.nodes[0].id;
});
afterAll(() => service?.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers });

describe("the page of a relationship", () => {
  test.each([
    ["zh", "zh-CN", /<h1>[^<]+（(?:[^（]+，)?计划中）。<\/h1>/],
    ["en", "en", /<h1>[^<]+ \((?:[^(]+, )?planned\)\.<\/h1>/],
  ])("says in %s what it is, with its documents", async (lang, htmlLang, sentence) => {
    const response = await get(`/r/${id}?lang=${lang}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(`<html lang="${htmlLang}"`);
    expect(html).toMatch(sentence);
    expect(html).toMatch(/<a href="\/d\/[a-z]+/);
  });

  test("is exported as a table of its passages", async () => {
    const response = await get(`/r/${id}?format=csv&lang=en`);
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="yilian-statement.csv"');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse(new TextDecoder().decode(bytes)) as string[][];
    const { node } = await service.data(
      "query ($id: ID!) { node(id: $id) { ... on Relationship { evidence { document { title } } } } }",
      { id },
    );
    expect(rows.slice(1).map((row) => row[4])).toEqual(
      node.evidence.map(({ document }: { document: { title: string } }) => document.title),
    );
  });

  test("is not sent again while the data set is the same", async () => {
    const etag = (await get(`/r/${id}`)).headers.get("etag") ?? "";
    expect((await get(`/r/${id}`, { "if-none-match": etag })).status).toBe(304);
    expect((await get(`/r/${id}?lang=en`, { "if-none-match": etag })).status).toBe(200);
  });

  test.each(["nothing", "a/PARTNERS_WITH/b", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "jiaozuo"])(
    "%s is not found, and nothing of it is executed",
    async (unknown) => {
      const response = await get(`/r/${unknown}?lang=en`);
      const html = await response.text();
      expect(response.status).toBe(404);
      expect(html).toContain("Not found");
      expect(html).not.toContain("<script>");
    },
  );
});
