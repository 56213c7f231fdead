import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { lacksChromium, required } from "../support/require.ts";
import { type Service, startService } from "../support/service.ts";
import { examplePages } from "./example-pages.ts";

type Asked = { readonly operation: string; readonly variables: Record<string, unknown>; readonly data: unknown };
type Passage = { readonly fragment: string | null };

/** What the answers of the API say about all things with an id. */
interface Answered {
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** The positions of each list of evidence. */
  readonly proofs: readonly (readonly string[])[];
  readonly positions: ReadonlySet<string>;
  /** The number of passages by the id of what they prove. */
  readonly passages: ReadonlyMap<string, number>;
}

const PAGES_MS = 120_000;

describe.runIf(required("chromium", lacksChromium()))("the exports of each page, downloaded in Chromium", () => {
  let service: Service;
  let url: string;
  let browser: Browser;
  let page: Page;
  let pages: Readonly<Record<string, string>>;

  beforeAll(async () => {
    service = await startService(openEmbedded);
    url = await service.serve();
    pages = await examplePages((query) => service.data(query));
    browser = await launchChromium();
    page = await (await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 800 } })).newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  /** Clicks each export that a page offers: the files by their endings. */
  async function download(path: string): Promise<Readonly<Record<string, Buffer>>> {
    await page.goto(url + path);
    const tools = page.getByRole("navigation", { name: "本页工具" });
    const files: Record<string, Buffer> = {};
    if ((await tools.count()) === 0) return files;
    await tools.getByText("导出", { exact: true }).click();
    for (const link of await tools.locator("a[download]").all()) {
      const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
      files[file.suggestedFilename().split(".").at(-1) ?? ""] = readFileSync(await file.path());
    }
    return files;
  }

  /** Parses XML in the browser: its elements by the function, which runs there. */
  const parsed = <Found>(xml: Buffer, type: "application/xml" | "image/svg+xml", read: (of: Document) => Found) =>
    page.evaluate(
      ([text, kind, source]) => {
        const document = new DOMParser().parseFromString(text, kind as "application/xml");
        if (document.querySelector("parsererror") !== null) throw new Error("The file is not well-formed XML.");
        return new Function("document", `return (${source})(document)`)(document);
      },
      [xml.toString("utf8"), type, read.toString()] as const,
    ) as Promise<Found>;

  test(
    "contain what the API answers: the same ids, names and passages",
    async () => {
      const offered: Record<string, string> = {};
      for (const [name, path] of Object.entries(pages)) {
        const { json, csv, graphml, svg, png, ...others } = await download(path);
        offered[name] = Object.keys({ json, csv, graphml, svg, png })
          .filter((one) => ({ json, csv, graphml, svg, png })[one as "csv"])
          .join(" ");
        expect([name, Object.keys(others)]).toEqual([name, []]);
        if (json === undefined) continue;
        const asked = JSON.parse(json.toString("utf8")) as Asked[];
        for (const { operation, variables, data } of asked) {
          const answer = await service.inProcess({ operation, variables });
          expect([name, operation, JSON.parse(JSON.stringify(answer.data))]).toEqual([name, operation, data]);
        }
        const answered = answeredIn(asked.map(({ data }) => data));
        if (csv !== undefined) checkTable(name, csv, answered);
        if (graphml !== undefined) await checkNetwork(name, graphml, answered);
        if (svg !== undefined) await checkPicture(name, svg, png);
        else expect([name, png]).toEqual([name, undefined]);
      }
      expect(offered).toMatchObject({
        hospital: "json csv graphml svg png",
        shared: "json csv graphml svg png",
        paths: "json csv graphml svg png",
        statement: "json csv graphml",
        search: "json csv",
      });
    },
    PAGES_MS,
  );

  function checkTable(name: string, csv: Buffer, { names, proofs, positions }: Answered): void {
    expect([name, [...csv.subarray(0, 3)]]).toEqual([name, [0xef, 0xbb, 0xbf]]);
    const [columns, ...rows] = parse(csv, { bom: true }) as string[][];
    expect([name, columns?.includes("")]).toEqual([name, false]);
    expect([name, rows.length]).not.toEqual([name, 0]);
    const faults = rows.flatMap((row) => {
      const cited = positionsIn(row.join("\n"));
      return [
        // The start page counts kinds. The page of a document has only its own passages.
        name === "start" || row.some((cell) => cell.split("; ").some((one) => names.has(one.replace(/^'/, ""))))
          ? []
          : [`no name: ${row.join(" | ")}`],
        name === "document" || isComplete(cited, proofs) ? [] : [`other passages: ${row.join(" | ")}`],
        cited.filter((one) => !positions.has(one)).map((one) => `${one} is not in the answer`),
      ].flat();
    });
    expect([name, faults]).toEqual([name, []]);
  }

  async function checkNetwork(name: string, graphml: Buffer, { ids, names, passages }: Answered): Promise<void> {
    const { nodes, edges } = await parsed(graphml, "application/xml", (of) => ({
      nodes: [...of.querySelectorAll("node")].map((node) => ({
        id: node.getAttribute("id") ?? "",
        name: node.querySelector("[key=n-name]")?.textContent ?? "",
      })),
      edges: [...of.querySelectorAll("edge")].map((edge) => ({
        id: edge.getAttribute("id") ?? "",
        ends: [edge.getAttribute("source") ?? "", edge.getAttribute("target") ?? ""],
        // A position each, or the complete document.
        passages: [
          ...(edge.querySelector("[key=e-evidence]")?.textContent ?? "").matchAll(
            /第 \d+–\d+ 字|整份文献|char=\d+,\d+/g,
          ),
        ].length,
      })),
    }));
    expect([name, nodes.length, edges.length]).not.toContain(0);
    const inFile = new Set(nodes.map(({ id }) => id));
    expect([name, inFile.size]).toEqual([name, nodes.length]);
    const faults = [
      ...nodes.filter((node) => !ids.has(node.id) || !names.has(node.name)),
      ...edges.filter(({ id, ends, passages: count }) => {
        const expected = passages.get(id);
        return !ids.has(id) || !ends.every((end) => inFile.has(end)) || (expected !== undefined && count !== expected);
      }),
    ];
    expect([name, faults]).toEqual([name, []]);
  }

  async function checkPicture(name: string, svg: Buffer, png: Buffer | undefined): Promise<void> {
    const shown = await page.locator("figure[data-picture]").first().locator("svg [data-node] text").allTextContents();
    const { width, height, links, foot, texts } = await parsed(svg, "image/svg+xml", (of) => ({
      width: Number(of.documentElement.getAttribute("width")),
      height: Number(of.documentElement.getAttribute("height")),
      links: of.querySelectorAll("[href], a, script").length,
      foot: [...of.querySelectorAll("text.foot")].map((line) => line.textContent).join(""),
      texts: [...of.querySelectorAll("text")].map((text) => text.textContent ?? ""),
    }));
    const { version } = (await service.data("{ dataset { version } }")).dataset;
    expect([name, links, foot.includes(version)]).toEqual([name, 0, true]);
    expect([name, shown.filter((one) => !texts.includes(one))]).toEqual([name, []]);
    expect([name, png?.subarray(1, 4).toString()]).toEqual([name, "PNG"]);
    expect([name, png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual([name, width * 2, height * 2]);
    expect([name, await darkPixelsAtFoot(png as Buffer)]).not.toEqual([name, 0]);
  }

  /** How many pixels in the lowest 24 units of a picture have the colour of letters. */
  const darkPixelsAtFoot = (png: Buffer) =>
    page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width: image.width, height: 48 });
      const drawing = canvas.getContext("2d");
      drawing?.drawImage(image, 0, 48 - image.height);
      const { data = [] } = drawing?.getImageData(0, 0, image.width, 48) ?? {};
      return Array.from(data).filter((value, at) => at % 4 === 0 && value < 150).length;
    }, png.toString("base64"));

  test("have a row for each piece of evidence, each pair and each found name", async () => {
    const rowsOf = async (path = "") => {
      const { csv, json } = await download(path);
      const asked = JSON.parse(json?.toString("utf8") ?? "[]") as { data: never }[];
      return { rows: (parse(csv ?? "", { bom: true }) as string[][]).slice(1), asked };
    };
    const statement = await rowsOf(pages.statement);
    const [{ node }] = (statement.asked as { data: { node: { evidence: Passage[] } } }[]).map(({ data }) => data) as [
      { node: { evidence: Passage[] } },
    ];
    expect(statement.rows.length).toBe(node.evidence.length);
    const overlaps = await rowsOf(pages.overlaps);
    const { partnerOverlaps } = Object.assign({}, ...overlaps.asked.map(({ data }) => data));
    expect(overlaps.rows.map(([a, b]) => [a, b])).toEqual(
      partnerOverlaps.nodes.map(({ a, b }: Record<"a" | "b", { name: string }>) => [a.name, b.name]),
    );
    const hospital = await rowsOf(pages.hospital);
    const edges = (hospital.asked as { data: { entity?: { partners?: { edges: object[] } } } }[]).flatMap(
      ({ data }) => data.entity?.partners?.edges ?? [],
    ) as { relationships: object[] }[];
    const relationships = edges.flatMap((edge) => edge.relationships);
    expect(hospital.rows.filter(([sort]) => sort === "合作单位").length).toBe(relationships.length);
  });
});

/** Collects what answers say about all that has an id. */
function answeredIn(data: readonly unknown[]): Answered {
  const [names, ids, positions] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const proofs: string[][] = [];
  const passages = new Map<string, number>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { id, evidence } = value as { id?: unknown; evidence?: unknown };
    for (const key of ["name", "nameEn", "title", "of"] as const) {
      const text = (value as Record<string, unknown>)[key];
      if (typeof text === "string") names.add(text);
    }
    if (typeof id === "string") ids.add(id);
    const { fragment } = value as { fragment?: unknown };
    if (typeof fragment === "string") positions.add(fragment);
    if (Array.isArray(evidence)) {
      proofs.push(evidence.flatMap(({ fragment: one }: Passage) => one ?? []));
      if (typeof id === "string") passages.set(id, evidence.length);
    }
    for (const inner of Object.values(value)) walk(inner);
  };
  for (const one of data) walk(one);
  return { names, ids, proofs, positions, passages };
}

/** Whether a row has all passages of each statement that it has one of, unless each passage has a row. */
function isComplete(cited: readonly string[], proofs: Answered["proofs"]): boolean {
  if (cited.length < 2) return true;
  return cited.every((one) =>
    proofs.some((proof) => proof.includes(one) && proof.every((each) => cited.includes(each))),
  );
}

/** The positions that a row names, as `char=12,40`; pages write them in words too. */
function positionsIn(text: string): string[] {
  return [...text.matchAll(/char=(\d+),(\d+)|第 (\d+)–(\d+) 字/g)].map(([, from, to, first, last]) =>
    from === undefined ? `char=${Number(first) - 1},${last}` : `char=${from},${to}`,
  );
}
