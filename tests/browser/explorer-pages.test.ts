import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, recordFaults } from "../support/chromium.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { lacksChromium, required } from "../support/require.ts";
import { type Service, startService } from "../support/service.ts";
import { examplePages } from "./example-pages.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** The rules of WCAG 2.2, levels A and AA, and those of good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LOOKS = [
  { lang: "zh", theme: "light", width: 1280 },
  { lang: "en", theme: "dark", width: 1280 },
  { lang: "zh", theme: "dark", width: 360 },
  { lang: "en", theme: "light", width: 360 },
] as const;

const LOOK_MS = 180_000;

type Axe = { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

describe.runIf(required("chromium", lacksChromium()))("each page of the explorer in Chromium", () => {
  let service: Service;
  let url: string;
  let browser: Browser;
  let pages: Readonly<Record<string, string>>;

  beforeAll(async () => {
    service = await startService(openEmbedded);
    url = await service.serve();
    pages = await examplePages((query) => service.data(query));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  /** A page that records what goes wrong: messages of the console, requests elsewhere, reports of the policy. */
  async function openPage(options: {
    width: number;
    javaScriptEnabled?: boolean;
  }): Promise<{ page: Page; faults: string[] }> {
    const { width, ...others } = options;
    const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: "reduce", ...others });
    const page = await context.newPage();
    const faults = await recordFaults(page, url);
    return { page, faults };
  }

  test.each(LOOKS)(
    "is accessible, fits $width px and reports no fault, in $lang and $theme",
    async ({ lang, theme, width }) => {
      const { page, faults } = await openPage({ width });
      const found: string[] = [];
      for (const [name, path] of Object.entries(pages)) {
        const { href } = new URL(path, url);
        await page.goto(`${href}${href.includes("?") ? "&" : "?"}lang=${lang}&theme=${theme}`);
        expect([name, await page.locator("html").getAttribute("lang")]).toEqual([name, lang === "zh" ? "zh-CN" : "en"]);
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(
          (tags) => (globalThis as unknown as { axe: Axe }).axe.run({ runOnly: { type: "tag", values: tags } }),
          TAGS,
        );
        found.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html.slice(0, 200)}`));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (overflow > 0) found.push(`${name}: ${overflow} px wider than the window`);
        found.push(...faults.splice(0).map((fault) => `${name}: ${fault}`));
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
    // Axe looks at everything on long pages.
    LOOK_MS,
  );

  test.each(["zh", "en"])(
    "says the same without script, in %s",
    async (lang) => {
      const [plain, scripted] = [
        await openPage({ width: 1280, javaScriptEnabled: false }),
        await openPage({ width: 1280 }),
      ];
      for (const [name, path] of Object.entries(pages)) {
        const texts = [];
        for (const { page } of [plain, scripted]) {
          const { href } = new URL(path, url);
          await page.goto(`${href}${href.includes("?") ? "&" : "?"}lang=${lang}`, { waitUntil: "domcontentloaded" });
          // What script adds is not part of what the service says.
          texts.push(
            await page.locator("main").evaluate((main) => {
              const copy = main.cloneNode(true) as Element;
              for (const added of copy.querySelectorAll(
                ".with-script, .picture-controls, .picture-status, .picture-keys, .suggestions, [role=status]",
              ))
                added.remove();
              return copy.textContent?.replace(/\s+/g, " ");
            }),
          );
        }
        expect([name, texts[0]]).toEqual([name, texts[1]]);
        expect([name, (texts[0]?.length ?? 0) > 30]).toEqual([name, true]);
      }
      await Promise.all([plain, scripted].map(({ page }) => page.context().close()));
    },
    LOOK_MS,
  );
});
