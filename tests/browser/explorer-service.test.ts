import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { loadSeeds } from "../../src/loading/load.ts";
import { createYilian, type Yilian } from "../../src/yilian.ts";
import { launchChromium } from "../support/chromium.ts";
import { lacksChromium, required } from "../support/require.ts";
import { pathOf } from "../support/seed-folders.ts";

const SEEDS = pathOf("other-city/seed");
const HOSPITAL = "/e/shaquan-first-hospital";
const OTHER = "/e/shaquan-tibetan-hospital";
const OFFLINE_MS = 20_000;

describe.runIf(required("chromium", lacksChromium()))("an open page of the explorer in Chromium", () => {
  let graph: Graph;
  let yilian: Yilian;
  let url: string;
  let seeds: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  const start = (port: string) =>
    createYilian({ graph, adopt: true, settings: { PORT: port, SEED_DIR: seeds, LOG_LEVEL: "silent" } });

  beforeAll(async () => {
    seeds = mkdtempSync(join(tmpdir(), "yilian-seeds-"));
    cpSync(SEEDS, seeds, { recursive: true });
    graph = await openGrafeo();
    yilian = await start("0");
    ({ url } = yilian);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await yilian?.close();
    await graph?.close();
    rmSync(seeds, { recursive: true });
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
    context.setDefaultTimeout(8_000);
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const field = () => page.getByRole("combobox", { name: "查找医院、机构、地区、项目或人物" });
  const options = () => page.getByRole("listbox", { name: "名称建议" }).getByRole("option");
  const message = () => page.locator(".search-box .suggestions-message");
  const heading = () => page.locator("main h1").first().textContent();
  const notice = () => page.locator("main .notice");

  /** Replaces the data set in the running service by one of another version in which a hospital has another name. */
  async function swap(version: string, name: string): Promise<void> {
    const change = (file: string, from: RegExp, to: string) =>
      writeFileSync(join(seeds, file), readFileSync(join(SEEDS, file), "utf8").replace(from, to));
    change("00-dataset.cypher", /version: '1'/, `version: '${version}'`);
    change("20-institutions.cypher", /Shaquan Tibetan Medicine Hospital/, name);
    await loadSeeds(graph, seeds);
    await expect.poll(async () => (await fetch(url + OTHER)).headers.get("etag")).toBeTruthy();
    await expect
      .poll(async () => (await (await fetch(`${url}/about?lang=en`)).text()).includes(`version ${version} `), {
        timeout: 10_000,
      })
      .toBe(true);
  }

  test("says that the data set has changed: after a reload, on the way back, by a copied link", async () => {
    await page.goto(url + HOSPITAL);
    const before = await heading();
    const copied = (await page.locator("a[data-copy]").getAttribute("href")) ?? "";
    await page.reload();
    expect([await notice().count(), page.url()]).toEqual([0, url + HOSPITAL]);
    await page.goto(`${url}${OTHER}?lang=en`);

    await swap("2", "Shaquan Hospital of Tibetan Medicine");
    await page.reload();
    await notice().waitFor();
    expect(await notice().textContent()).toMatch(
      /^This link was made with version 1\.[0-9a-f]{8} of the data\. .* 2\.[0-9a-f]{8},/,
    );
    expect(await heading()).toContain("Shaquan Hospital of Tibetan Medicine");

    await page.goBack();
    await notice().waitFor();
    expect(await notice().textContent()).toContain("此链接来自数据版本 1.");
    expect([await heading(), new URL(page.url()).pathname]).toEqual([before, HOSPITAL]);
    await page.reload();
    expect(await notice().count()).toBe(1);

    await page.goto(url + HOSPITAL);
    expect(await notice().count()).toBe(0);
    await page.goto(url + copied);
    expect(await notice().count()).toBe(1);
    expect(await heading()).toBe(before);
  });

  test("suggests the names of the data set that is loaded now", async () => {
    await page.goto(`${url}/`);
    await field().pressSequentially("plateau palace");
    await message().waitFor();
    expect(await options().count()).toBe(0);
    await swap("3", "Plateau Palace Hospital");
    await field().press("ArrowDown");
    await options().first().waitFor();
    expect(await options().first().textContent()).toContain("Plateau Palace");
  });

  test(
    "says in a search field that the service does not respond, and works after the service is there again",
    async () => {
      await page.goto(`${url}/`);
      await field().pressSequentially("藏医");
      await options().first().waitFor();
      await page.goto(`${url}${HOSPITAL}`);
      await yilian.close();
      await field().pressSequentially("藏医");
      await message().getByText("服务没有响应").waitFor();
      expect(await field().inputValue()).toBe("藏医");
      await context.setOffline(true);
      await field().press("ArrowDown");
      await message().getByText("网络已断开").waitFor();
      await context.setOffline(false);

      yilian = await start(new URL(url).port);
      await field().press("ArrowDown");
      await options().first().waitFor();
      await field().press("Enter");
      await page.waitForURL("**/search?q=*");
      expect(await field().inputValue()).toBe("藏医");
    },
    OFFLINE_MS,
  );

  test("is not disturbed by a page of another language and theme", async () => {
    const other = await context.newPage();
    await page.goto(`${url}${HOSPITAL}?lang=zh&theme=dark`);
    await other.goto(`${url}${HOSPITAL}?lang=en&theme=light`);
    const look = (of: Page) =>
      of.evaluate(() => {
        const { lang, dataset } = document.documentElement;
        return [lang, dataset.theme, getComputedStyle(document.body).color];
      });
    const [first, second] = [await look(page), await look(other)];
    expect([first.slice(0, 2), second.slice(0, 2)]).toEqual([
      ["zh-CN", "dark"],
      ["en", "light"],
    ]);
    expect(first[2]).not.toBe(second[2]);
    await page.reload();
    expect(await look(page)).toEqual(first);
    await other.locator(`main a[href*="/e/"]`).first().click();
    await other.waitForLoadState();
    expect((await look(other)).slice(0, 2)).toEqual(["en", "light"]);
    await page.locator(`main a[href*="/e/"]`).first().click();
    await page.waitForLoadState();
    expect((await look(page)).slice(0, 2)).toEqual(["zh-CN", "dark"]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test("works where storage and cookies are forbidden", async () => {
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.addInitScript(() => {
      const forbidden = {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      };
      for (const name of ["localStorage", "sessionStorage", "indexedDB"])
        Object.defineProperty(window, name, forbidden);
      Object.defineProperty(Document.prototype, "cookie", forbidden);
    });
    await page.goto(url + HOSPITAL);
    await field().pressSequentially("藏医");
    await options().first().click();
    await page.waitForURL(url + OTHER);
    expect(await page.locator("figure .picture-controls").first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });
});
