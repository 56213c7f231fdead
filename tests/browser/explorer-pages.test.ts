import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbedded } from "../support/loaded-graph.ts";
import { chromiumPath, lacksChromium, required } from "../support/require.ts";
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
    browser = await chromium.launch({
      executablePath: chromiumPath() ?? "",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    });
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
    const faults: string[] = [];
    page.on("console", (message) => {
      // Chromium reports a status that is not 200 as an error of the console.
      if (!message.text().startsWith("Failed to load resource")) faults.push(`${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
        faults.push(`request to ${request.url()}`);
    });
    await page.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      ),
    );
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

  test(
    "says the same without script",
    async () => {
      const [plain, scripted] = [
        await openPage({ width: 1280, javaScriptEnabled: false }),
        await openPage({ width: 1280 }),
      ];
      for (const [name, path] of Object.entries(pages)) {
        const texts = [];
        for (const { page } of [plain, scripted]) {
          await page.goto(new URL(path, url).href);
          texts.push(await page.locator("main h1").first().textContent());
        }
        expect([name, texts[0]]).toEqual([name, texts[1]]);
      }
      await Promise.all([plain, scripted].map(({ page }) => page.context().close()));
    },
    LOOK_MS,
  );
});
