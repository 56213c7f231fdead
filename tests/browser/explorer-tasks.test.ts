import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, recordFaults } from "../support/chromium.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { lacksChromium, required } from "../support/require.ts";
import { type Service, startService } from "../support/service.ts";

const TASKS_MS = 120_000;
const [FIRST, SECOND, FAR, CITY] = ["焦作市人民医院", "焦煤集团中央医院", "北京积水潭医院", "焦作市"];

describe.runIf(required("chromium", lacksChromium()))("what readers come for, in Chromium", () => {
  let service: Service;
  let url: string;
  let browser: Browser;
  beforeAll(async () => {
    service = await startService(openEmbedded);
    url = await service.serve();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  test.each([
    { way: "mouse", width: 1280 },
    { way: "keyboard", width: 1280 },
    { way: "mouse", width: 360 },
  ] as const)(
    "is found by $way at $width px",
    async ({ way, width }) => {
      const context = await browser.newContext({
        ...{ viewport: { width, height: 800 }, locale: "zh-CN", acceptDownloads: true },
        permissions: ["clipboard-read", "clipboard-write"],
      });
      const page = await context.newPage();
      const faults = await recordFaults(page, url);
      /** Uses a link or a button as the reader does. */
      const use = async (target: Locator) => {
        if (way === "mouse") return target.click();
        await target.focus();
        await page.keyboard.press("Enter");
      };
      /** Types the beginning of a name and chooses the entity from the suggestions. */
      const choose = async (field: Locator, typed: string, name: string) => {
        await field.focus();
        await field.fill("");
        await field.pressSequentially(typed);
        const option = page.getByRole("option").filter({ hasText: name }).first();
        await option.waitFor();
        if (way === "mouse") return option.click();
        while ((await option.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
      };

      // Find a hospital by a place, and see its partners and the passages.
      await page.goto(url);
      await choose(page.getByRole("combobox").first(), "焦作", FIRST);
      await page.getByRole("heading", { level: 1, name: FIRST }).waitFor();
      const evidence = page.locator("main .evidence summary").first();
      await use(evidence);
      await page.locator("main .evidence[open] .source a").first().waitFor();

      // Which partners does it share with another hospital?
      await use(page.getByRole("link", { name: "找共同合作单位" }));
      await choose(page.getByRole("combobox", { name: "第 2 个" }), "焦煤", SECOND);
      await use(page.getByRole("button", { name: "查看", exact: true }));
      await page.locator(".lead", { hasText: `${FIRST}和${SECOND}有 1 家共同的合作单位` }).waitFor();
      expect(await page.locator(".shared-table tbody th").allTextContents()).toEqual([
        expect.stringContaining("北京协和医院"),
      ]);

      // A link for a colleague, and a table with sources.
      await use(page.getByRole("link", { name: "复制链接" }));
      await page.getByText("已复制").waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain("of=jiaozuo-peoples-hospital&of=jiaomei-central-hospital");
      await use(page.getByText("导出", { exact: true }));
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        use(page.getByRole("link", { name: "表格（CSV）" })),
      ]);
      expect(download.suggestedFilename()).toBe("yilian-shared-partners.csv");

      // How is a hospital connected with one in another place?
      await use(page.locator("header nav").getByRole("link", { name: "关联路径" }));
      await choose(page.getByRole("combobox", { name: "从", exact: true }), "焦作市人民", FIRST);
      await choose(page.getByRole("combobox", { name: "到", exact: true }), "积水潭", FAR);
      await use(page.getByRole("button", { name: "查看路径" }));
      await page.locator("figure.picture [data-node=beijing-jishuitan-hospital]").first().waitFor();
      await use(page.locator("main .evidence summary").first());
      await page.locator("main .evidence[open] .source a").first().waitFor();

      // Which counties have no named chest-pain centre?
      await choose(page.getByRole("combobox").first(), "焦作市", CITY);
      await page.getByRole("heading", { level: 1, name: CITY }).waitFor();
      await use(page.locator("main table").getByRole("link", { name: "胸痛中心", exact: true }).first());
      await page.waitForURL(/\/gaps\?/);
      const row = page.getByRole("row").filter({ hasText: "武陟县" });
      expect(await row.first().textContent()).toMatch(/未提(?:到|及)/);

      // The copied link shows the same again.
      await page.goto(copied);
      await page.locator(".lead", { hasText: `${FIRST}和${SECOND}有 1 家共同的合作单位` }).waitFor();
      await page.goBack();
      await page.getByRole("row").filter({ hasText: "武陟县" }).first().waitFor();
      expect(faults).toEqual([]);
      await context.close();
    },
    TASKS_MS,
  );

  test(
    "200 visits leave no memory behind",
    async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      const heap = async () => {
        await session.send("HeapProfiler.collectGarbage");
        return (await session.send("Runtime.getHeapUsage")).usedSize;
      };
      await visit(page, 20);
      const before = await heap();
      await visit(page, 200);
      expect(await heap()).toBeLessThan(before * 2 + 2_000_000);
      await context.close();
    },
    TASKS_MS,
  );

  async function visit(page: Page, times: number): Promise<void> {
    const paths = ["/shared", "/e/jiaozuo-tcm-hospital", "/about", "/compare"];
    for (let at = 0; at < times; at++)
      await page.goto(url + (paths[at % paths.length] as string), { waitUntil: "domcontentloaded" });
  }
});
