import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hostileSeeds } from "../injection/hostile-seeds.ts";
import { HOSTILE_TEXTS } from "../injection/hostile-texts.ts";
import { launchChromium, recordFaults } from "../support/chromium.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { lacksChromium, required } from "../support/require.ts";
import { type Service, startService } from "../support/service.ts";
import { examplePages } from "./example-pages.ts";

describe.runIf(required("chromium", lacksChromium()))("hostile texts in Chromium", () => {
  let service: Service;
  let url: string;
  let names: readonly string[];
  let browser: Browser;
  let page: Page;
  /** Dialogs that a page opened, requests to other origins, messages of the console, and reports of the policy. */
  let faults: string[];

  beforeAll(async () => {
    const sound = hostileSeeds();
    names = sound.content.entities.map(({ properties }) => String(properties.name));
    service = await startService(openEmbedded, sound);
    url = await service.serve();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: "en-GB" });
    faults = await recordFaults(page, url);
    page.on("dialog", (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await page.close();
  });

  /** Where the page is, and what there would be if a text were taken for markup. */
  async function expectInert(): Promise<void> {
    expect(new URL(page.url()).origin).toBe(url);
    const foreign = page.locator(
      "main :is(script, iframe, img, object, embed, base, meta, [onload], [onerror], [onclick])",
    );
    expect(await foreign.count()).toBe(0);
  }

  test("run nothing and load nothing on the pages", async () => {
    const { start, search, named, person, shared, changes, statement, document } = await examplePages((query) =>
      service.data(query),
    );
    let pictures = 0;
    for (const path of [start, search, named, person, shared, changes, statement, document, "/e/null"]) {
      await page.goto(url + path);
      await expectInert();
      pictures += await page.locator("svg[role=group]").count();
    }
    expect(pictures).toBeGreaterThan(2);
  });

  test("are texts among the suggestions", async () => {
    await page.goto(`${url}/`);
    const field = page.getByRole("combobox").first();
    for (const typed of ["script", "etc", "alert"]) {
      await field.fill("");
      await field.pressSequentially(typed);
      await page.getByRole("option").first().waitFor();
      await expectInert();
    }
    const options = await page.getByRole("option").allTextContents();
    expect(names.some((name) => options.some((option) => option.includes(name)))).toBe(true);
  });

  test("run nothing as exported pictures, nor in the addresses of pages", async () => {
    const svg = await (await fetch(`${url}/e/true?format=svg`)).text();
    await page.setContent(svg);
    expect(await page.locator("svg").count()).toBe(1);
    expect(await page.locator("script, image, foreignObject, a").count()).toBe(0);
    for (const text of HOSTILE_TEXTS.html) {
      await page.goto(`${url}/search?q=${encodeURIComponent(text)}`);
      await expectInert();
    }
  });

  test("are texts in the playground", async () => {
    const query = "{ hospitals(first: 20) { nodes { name aliases } } }";
    await page.goto(`${url}/playground?query=${encodeURIComponent(query)}`);
    await page.locator(".graphiql-query-editor .view-lines").click();
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.locator(".result-window").getByText("hospitals").waitFor();
    await page.getByRole("button", { name: "表格 · Table" }).click();
    await page.getByRole("cell").first().waitFor();
    const foreign = page.locator(":is(iframe, object, embed, base, img[onerror], svg[onload])");
    expect(await foreign.count()).toBe(0);
  });
});
