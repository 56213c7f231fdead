import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examplePages } from "../browser/example-pages.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { parseXml } from "../support/parse-xml.ts";
import { type Service, startService } from "../support/service.ts";
import { hostileSeeds } from "./hostile-seeds.ts";
import { HOSTILE_TEXTS, WELL_FORMED } from "./hostile-texts.ts";
import { readHtml } from "./read-html.ts";

/** Elements that load or run something, or change where links lead. */
const ACTIVE =
  /^(?:iframe|frame|object|embed|applet|base|img|image|video|audio|source|foreignobject|use|animate|set|style|noscript)$/;
/** The example of a path, where the data set has too few pairs. */
const SAME_ENDS = "/paths?from=true&to=true";
/** What spreadsheet programs run. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Checks that nothing in a page was made by the data: no element, attribute, script or address. */
function expectInert(html: string): void {
  const { tags } = readHtml(html);
  const scripts = tags.filter(({ name }) => name === "script").map(({ attributes }) => attributes);
  expect(scripts).toEqual([{ type: "module", src: expect.stringMatching(/^\/assets\/[\w.-]+\.js$/) }]);
  expect(tags.filter(({ name }) => name === "meta").some(({ attributes }) => "http-equiv" in attributes)).toBe(false);
  expect(tags.filter(({ name }) => ACTIVE.test(name))).toEqual([]);
  for (const { name, attributes } of tags)
    for (const [key, value] of Object.entries(attributes)) {
      expect(key).not.toMatch(/^(?:on|srcdoc|style$|ping|formaction|background)/);
      if (key === "action") expect(value).toMatch(/^\/(?!\/)/);
      if (key === "src" || key === "href" || key === "xlink:href")
        expect([name, value]).toEqual([name, expect.stringMatching(/^(?:\/(?!\/)|#|\?|data:,$|https:\/\/[\w.]+\/)/)]);
    }
}

describe("hostile texts", () => {
  let service: Service;
  let url: string;
  /** A page of each sort. */
  let examples: readonly string[];
  /** The pages of all records. */
  let records: readonly string[];
  let names: readonly string[];
  const shown = new Map<string, boolean>();
  beforeAll(async () => {
    const sound = hostileSeeds();
    names = sound.content.entities.map(({ properties }) => String(properties.name));
    service = await startService(openEmbedded, sound);
    url = await service.serve();
    const found = Object.values(await examplePages((query) => service.data(query)));
    examples = [
      ...found.filter((path) => path !== "/e/" && path !== SAME_ENDS),
      "/paths?from=true&to=nan",
      "/changes?within=constructor&from=2000&to=2025",
    ];
    const { entities, documents, relationships } = sound.content;
    records = [
      ...entities.map(({ id }) => `/e/${id}`),
      ...documents.map(({ id }) => `/d/${id}`),
      ...relationships.map(({ id }) => `/r/${id.split("/").map(encodeURIComponent).join("/")}`),
    ];
  });
  afterAll(() => service?.close());

  const get = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(url + path, { redirect: "manual", ...init });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  const withParameter = (path: string, parameter: string) => `${path}${path.includes("?") ? "&" : "?"}${parameter}`;

  test.each(["zh", "en"])("in the data are texts of the pages in %s, and nothing else", async (lang) => {
    let seen = "";
    // Each record in one language: their pages differ in the data alone.
    for (const path of [...examples, ...records.filter((_, at) => at % 2 === (lang === "zh" ? 0 : 1))]) {
      const { status, body } = await get(withParameter(path, `lang=${lang}`));
      expect([path, status]).toEqual([path, path === "/e/nothing" ? 404 : 200]);
      expectInert(body);
      seen += readHtml(body).text;
    }
    for (const name of names) shown.set(name, shown.get(name) === true || seen.includes(name));
  });

  test("in the data are on the pages as they are", () => {
    // A parser of HTML reads a blank where the text has several.
    expect([...shown].filter(([name, isShown]) => !isShown && !/\s/.test(name))).toEqual([]);
  });

  test.each(["json", "csv", "graphml", "svg"])("in the data are texts of the exports as %s", async (format) => {
    let exported = 0;
    for (const path of examples) {
      const { status, body, headers } = await get(withParameter(path, `format=${format}`));
      if (status !== 200 || !headers.has("content-disposition")) continue;
      exported++;
      expect(headers.get("content-disposition")).toMatch(
        new RegExp(`^attachment; filename="yilian-[a-z-]+\\.${format}"$`),
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      if (format === "json") JSON.parse(body);
      else if (format === "csv")
        for (const row of parse(body, { bom: true, relax_column_count: true }) as string[][])
          expect(row.filter((cell) => FORMULA.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
      else {
        const { name } = parseXml(body);
        expect(name).toBe(format);
        expect(body).not.toMatch(/<(?:script|foreignObject|image|use|a)[ >]| on[a-z]+="| (?:xlink:)?href="/);
      }
    }
    expect(exported).toBeGreaterThan(format === "svg" ? 2 : 5);
  });

  test("in addresses and parameters end in a page that only shows them", async () => {
    const routes = ["/search?q=", "/shared?of=", "/paths?from=", "/gaps?within=", "/gaps?family=", "/compare?of="];
    const others = [
      "/changes?of=",
      "/changes?from=",
      "/overlaps?within=",
      "/e/",
      "/d/",
      "/r/",
      "/about?data=",
      "/?lang=",
    ];
    const more = ["/search?after=", "/search?kind=", "/?theme=", "/?format=", "/nothing/"];
    const all = [...routes, ...others, ...more];
    const requests = [
      ...all.flatMap((route) => HOSTILE_TEXTS.html.slice(2, 4).map((text) => [route, text] as const)),
      ...WELL_FORMED.map((text, at) => [all[at % all.length] ?? "/search?q=", text] as const),
    ];
    for (const [route, text] of requests) {
      const path = route + encodeURIComponent(text);
      const { status, body, headers } = await get(path);
      expect([path, [200, 302, 400, 404].includes(status)]).toEqual([path, true]);
      if (status === 302) expect(headers.get("location")).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
      else if (headers.get("content-type")?.startsWith("text/html")) expectInert(body);
    }
  });

  test("in headers have no effect on a page", async () => {
    for (const text of Object.values(HOSTILE_TEXTS).flatMap((all) => all.slice(0, 3))) {
      const value = Buffer.from(text)
        .toString("latin1")
        .replaceAll(/[^\x20-\x7e\x80-\xff]/g, "");
      const headers = { "accept-language": value, "x-request-id": value, "user-agent": value, "if-none-match": value };
      const { status, body, headers: sent } = await get("/about", { headers });
      expect(status).toBe(200);
      expectInert(body);
      expect(sent.get("x-request-id") ?? "").toMatch(/^[\w.:-]*$/);
    }
  });
});
