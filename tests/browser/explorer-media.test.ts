import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { lacksChromium, required } from "../support/require.ts";
import { type Service, startService } from "../support/service.ts";
import { examplePages } from "./example-pages.ts";

const PAGES_MS = 120_000;
/** A window of 1280 × 800 pixels at 200 % zoom. */
const ZOOMED = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };

describe.runIf(required("chromium", lacksChromium()))("each page of the explorer in Chromium", () => {
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
    page = await (await browser.newContext({ ...ZOOMED, locale: "zh-CN" })).newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  test(
    "is not cut at 200 % zoom, moves nothing for readers who want less motion, and prints without navigation",
    async () => {
      const found: string[] = [];
      for (const [name, path] of Object.entries(pages)) {
        await page.emulateMedia({ media: "screen", reducedMotion: "reduce" });
        await page.goto(url + path);
        found.push(...(await page.evaluate(cutTexts)).map((text) => `${name} at 200 %: ${text}`));
        found.push(...(await page.evaluate(moving)).map((text) => `${name} moves: ${text}`));
        await page.emulateMedia({ media: "print" });
        found.push(...(await page.evaluate(printFaults)).map((text) => `${name} in print: ${text}`));
      }
      expect(found).toEqual([]);
    },
    PAGES_MS,
  );

  test("prints the passages with their sources, and how to cite the page", async () => {
    await page.emulateMedia({ media: "screen" });
    await page.goto(url + pages.hospital);
    const passage = page.locator("main details.evidence .passages > li").first();
    const citation = page.locator(".citation");
    expect([await passage.isVisible(), await citation.isVisible()]).toEqual([false, false]);
    await page.emulateMedia({ media: "print" });
    expect([await passage.isVisible(), await citation.isVisible()]).toEqual([true, true]);
    expect(await page.locator("main details.evidence .source").first().isVisible()).toBe(true);
    const shown = page.locator(".tools :is(a, button, summary)");
    expect(await shown.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
  });
});

/** What is wider than the window, and what is cut by its own box; these functions run in the browser. */
function cutTexts(): string[] {
  const wide = document.documentElement.scrollWidth - innerWidth;
  const cut = [...document.querySelectorAll<HTMLElement>("body *:not(svg *, option)")].filter((element) => {
    const { overflowX, overflowY, position } = getComputedStyle(element);
    if (element.matches(".hidden, .skip, figure, svg, input") || !element.checkVisibility()) return false;
    const clips = (overflow: string) => overflow === "hidden" || overflow === "clip";
    return (
      (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (clips(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
      (position === "fixed" && element.getBoundingClientRect().height > innerHeight / 2)
    );
  });
  return [
    ...(wide > 0 ? [`${wide} px wider than the window`] : []),
    ...cut.map((element) => `cut: ${element.outerHTML.slice(0, 120)}`),
  ];
}

function moving(): string[] {
  return [...document.querySelectorAll("*")].flatMap((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const moves = /[1-9]/.test(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth";
    return moves ? [element.outerHTML.slice(0, 120)] : [];
  });
}

function printFaults(): string[] {
  const shown = [...document.querySelectorAll(".head nav, .choices, .skip, form, button, .picture-controls")].filter(
    (element) => element.checkVisibility() && element.closest("template") === null,
  );
  const closed = [...document.querySelectorAll("main details.evidence")].filter(
    (details) => !details.querySelector(".source, p")?.checkVisibility({ contentVisibilityAuto: true }),
  );
  return [...shown, ...closed].map((element) => element.outerHTML.slice(0, 120));
}
