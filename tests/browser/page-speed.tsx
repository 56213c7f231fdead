/**
 * Measures the pages of the explorer in a Chromium, and their layouts in Node, and prints a table of each. It needs a
 * Chromium. Times depend on the machine: nothing fails here because of one.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { renderToString } from "preact-render-to-string";
import { CATALOGUES } from "../../src/explorer/messages/catalogue.ts";
import { layoutDotMatrix } from "../../src/explorer/pictures/dot-matrix-layout.ts";
import { ladderOf } from "../../src/explorer/pictures/ladder-layout.ts";
import { PictureFrame } from "../../src/explorer/pictures/picture.tsx";
import { ringsPicture } from "../../src/explorer/pictures/rings.tsx";
import { ringsLayout } from "../../src/explorer/pictures/rings-layout.ts";
import { tileGridLayout } from "../../src/explorer/pictures/tile-grid-layout.ts";
import { layoutTimeline } from "../../src/explorer/pictures/timeline-layout.ts";
import { twoColumnsLayout } from "../../src/explorer/pictures/two-columns-layout.ts";
import { readerOf } from "../../src/explorer/reader.ts";
import { chromiumPath } from "../support/require.ts";
import { type AskData, examplePages } from "./example-pages.ts";

type Yilian = typeof import("../../src/yilian.ts");

/** A slow office machine. */
const THROTTLED = 4;
const VISITS = 5;
/** It begins the name of something in any data set of China. */
const TYPED = "医";
const LAYOUTS = 200;
const PAN_MS = 3000;
const GROUPS = ["a", "b", "c", "d", "e"];

const ids = (count: number, name = "n") => Array.from({ length: count }, (_, at) => `${name}${at}`);
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

// The script is bundled to a folder of dist/.
const { createYilian } = (await import(new URL("../yilian.js", import.meta.url).href)) as Yilian;
const data = mkdtempSync(join(tmpdir(), "yilian-page-speed-"));
const yilian = await createYilian({ settings: { DATA_DIR: data, PORT: "0", LOG_LEVEL: "silent" } });
const browser = await chromium.launch({
  executablePath: chromiumPath() ?? "",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const { start = "/", hospital = "/", shared = "/", paths = "/" } = await examplePages(ask);
  console.log(`First view, processor throttled ${THROTTLED}x, median of ${VISITS} visits without a cache, in ms`);
  console.table(await firstViews({ start, hospital, shared, paths }));
  console.log(`Layout of 60 nodes, median of ${LAYOUTS}, in ms`);
  console.table(layouts());
  console.log("Frames per second while 300 nodes are dragged");
  console.table({
    "not throttled": await framesPerSecond(hospital, 1),
    [`${THROTTLED}x`]: await framesPerSecond(hospital, THROTTLED),
  });
} finally {
  await browser.close();
  await yilian.close();
  rmSync(data, { recursive: true });
}

async function ask(query: string): ReturnType<AskData> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${yilian.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  return ((await response.json()) as { data: Awaited<ReturnType<AskData>> }).data;
}

/** When a page shows something, and when its search box has answered a typed character, both from the request on. */
async function firstViews(pages: Readonly<Record<string, string>>) {
  const views: Record<string, { painted: number; answered: number }> = {};
  for (const [page, path] of Object.entries(pages)) {
    const visits: { painted: number; answered: number }[] = [];
    for (let visit = 0; visit < VISITS; visit++) visits.push(await firstView(path));
    views[page] = {
      painted: Math.round(median(visits.map(({ painted }) => painted))),
      answered: Math.round(median(visits.map(({ answered }) => answered))),
    };
  }
  return views;
}

async function firstView(path: string): Promise<{ painted: number; answered: number }> {
  return onPage(browser, THROTTLED, async (page) => {
    await page.goto(new URL(path, yilian.url).href, { waitUntil: "commit" });
    await page.locator("input[role=combobox]").first().pressSequentially(TYPED);
    await page.locator("[role=option]").first().waitFor();
    return page.evaluate(() => ({
      painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      answered: performance.now(),
    }));
  });
}

/** The time of each pure layout, and of a complete picture as markup. */
function layouts(): Record<string, number> {
  const [left, right] = [ids(12), ids(48, "p")];
  const lines = right.flatMap((id, at) =>
    [at, at + 5, at + 7].map((n) => ({ left: left[n % 12] as string, right: id })),
  );
  const ways = Array.from({ length: 20 }, (_, at) => ["from", `a${at}`, `b${at % 19}`, `c${at % 19}`, "to"]);
  const events = ids(60).map((id, at) => ({
    ...{ label: id, group: GROUPS[at % 5] as string },
    ...{ first: `20${10 + (at % 15)}-01-01`, last: `20${10 + (at % 15)}-12-31` },
  }));
  const timed: Record<string, () => unknown> = {
    rings: () =>
      ringsLayout(
        GROUPS.map((key) => ({ key, rows: Array(12).fill(1) })),
        [],
      ),
    "two columns": () => twoColumnsLayout(left, right, lines),
    ladder: () => ladderOf(ways),
    "dot matrix": () =>
      layoutDotMatrix(
        left,
        GROUPS.map((name) => ({ name, rows: ids(12, name) })),
      ),
    "tile grid": () => tileGridLayout([{ heading: "tiles", tiles: ids(60) }], 6),
    timeline: () => layoutTimeline(events, { first: "2010-01-01", last: "2024-12-31" }, GROUPS),
    "rings as markup": () => ringsMarkup([]),
  };
  return Object.fromEntries(Object.entries(timed).map(([name, layout]) => [name, timeOf(layout)]));
}

function timeOf(task: () => unknown): number {
  const times = Array.from({ length: LAYOUTS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return Math.round(median(times) * 100) / 100;
}

/** A picture of an entity with 60 nodes, and 48 more for each open group. */
function ringsMarkup(open: readonly string[]): string {
  const reader = readerOf(new URLSearchParams({ lang: "en" }), undefined, CATALOGUES);
  const entityOf = (id: string) =>
    ({ id, kind: "HOSPITAL", name: `第${id}人民医院`, nameEn: `${id} People's Hospital`, reported: true }) as const;
  const groups = GROUPS.map((key) => ({
    ...{ key, label: key, total: 60, togglePath: "/", listPath: "/" },
    nodes: ids(60, key).map((id) => ({ entity: entityOf(id), relationship: id, label: id, status: null })),
  }));
  const picture = ringsPicture({ centre: entityOf("centre"), groups, open, label: "300 nodes", reader });
  return renderToString(<PictureFrame picture={picture} />);
}

/** How many frames a page with a picture of 300 nodes shows in a second while a pointer drags the picture. */
async function framesPerSecond(path: string, throttle: number): Promise<number> {
  const url = new URL(path, yilian.url).href;
  return onPage(browser, throttle, async (page) => {
    await page.route(url, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<figure class="picture".*?<\/figure>/s, ringsMarkup(GROUPS));
      await route.fulfill({ response, body });
    });
    await page.goto(url);
    await page.locator("[data-do=zoomIn]").click();
    await page.locator("figure.picture").scrollIntoViewIfNeeded();
    return page.evaluate(drag, PAN_MS);
  });
}

/** Drags the picture for a time, once each frame, and counts the frames. It runs in the page. */
async function drag(milliseconds: number): Promise<number> {
  const svg = document.querySelector("figure.picture svg") as SVGSVGElement;
  const at = (type: string, x: number) =>
    new PointerEvent(type, { pointerId: 1, button: 0, clientX: 600 + x, clientY: 400, bubbles: true });
  svg.dispatchEvent(at("pointerdown", 0));
  const start = performance.now();
  let frames = 0;
  while (performance.now() - start < milliseconds) {
    await new Promise(requestAnimationFrame);
    frames++;
    svg.dispatchEvent(at("pointermove", 200 * Math.sin(frames / 20)));
  }
  svg.dispatchEvent(at("pointerup", 0));
  return Math.round((frames * 1000) / (performance.now() - start));
}

async function onPage<T>(browser: Browser, throttle: number, task: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  const result = await task(page);
  await context.close();
  return result;
}
