import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { lacksChromium, required } from "../support/require.ts";
import { type Service, startService } from "../support/service.ts";

describe.runIf(required("chromium", lacksChromium()))("the search fields in Chromium", () => {
  let service: Service;
  let url: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let keyboard: CDPSession;
  let faults: string[];
  /** The texts for which the page requested suggestions. */
  let requested: string[];

  beforeAll(async () => {
    service = await startService(openEmbedded);
    url = await service.serve();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  beforeEach(async () => {
    faults = [];
    requested = [];
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
    page = await context.newPage();
    keyboard = await context.newCDPSession(page);
    page.on("console", (message) => faults.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
    page.on("request", (request) => {
      const { origin, pathname, searchParams } = new URL(request.url());
      if (origin !== url && request.url() !== "data:,") faults.push(`request to ${request.url()}`);
      if (pathname === "/graphql") {
        expect(searchParams.has("query")).toBe(false);
        requested.push(JSON.parse(searchParams.get("variables") ?? "{}").text);
      }
    });
    await page.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      ),
    );
    await page.goto(`${url}/?theme=dark`);
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await context.close();
  });

  const field = () => page.getByRole("combobox", { name: "查找医院、机构、地区、项目或人物" });
  const options = () => page.getByRole("listbox", { name: "名称建议" }).getByRole("option");
  const selected = () => page.getByRole("option", { selected: true });
  const status = () => page.locator(".search-box [role=status]");
  const expanded = () => field().getAttribute("aria-expanded");

  test("suggest while a reader types, and open the page of an option by the keyboard", async () => {
    await field().pressSequentially("xiehe");
    await options().first().waitFor();
    expect(await options().first().locator("mark").textContent()).toBe("协和");
    expect(await status().textContent()).toBe(`${await options().count()} 条建议，用上下方向键选择`);
    expect(await expanded()).toBe("true");
    expect(await selected().count()).toBe(0);

    await page.keyboard.press("ArrowDown");
    const id = await selected().getAttribute("id");
    expect(await field().getAttribute("aria-activedescendant")).toBe(id);
    await page.keyboard.press("ArrowUp");
    expect(await selected().count()).toBe(0);
    await page.keyboard.press("ArrowUp");
    expect(await selected().getAttribute("id")).toBe(await options().last().getAttribute("id"));
    await page.keyboard.press("Home");
    expect(await selected().count()).toBe(0);
    await page.keyboard.press("Escape");
    expect([await expanded(), await options().count()]).toEqual(["false", 0]);
    await page.keyboard.press("Escape");
    expect(await field().inputValue()).toBe("xiehe");

    await page.keyboard.press("ArrowDown");
    await options().first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.route("**/e/*", (route) => route.fulfill({ body: "the page of the entity" }));
    await page.keyboard.press("Enter");
    await page.waitForURL("**/e/peking-union-medical-college-hospital?theme=dark");
  });

  test("search for the text on Enter without an option, and open an option by a click", async () => {
    await field().pressSequentially("协和");
    await options().first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=*");
    expect(await page.locator("h1").textContent()).toContain("与“协和”相符或相近的名称");
    expect(await field().inputValue()).toBe("协和");

    await field().fill("协和医");
    await options().first().waitFor();
    await page.route("**/e/*", (route) => route.fulfill({ body: "the page of the entity" }));
    await options().first().click();
    await page.waitForURL("**/e/peking-union-medical-college-hospital?theme=dark");
  });

  test("wait for the end of a composition, and leave its Enter to the input method", async () => {
    await field().focus();
    for (const text of ["x", "xie", "xie'h"])
      await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await keyboard.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Process", windowsVirtualKeyCode: 229 });
    await field().evaluate((input) =>
      input.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true }),
      ),
    );
    await page.waitForTimeout(300);
    expect(requested).toEqual([]);
    expect(new URL(page.url()).pathname).toBe("/");

    await keyboard.send("Input.insertText", { text: "协和" });
    await options().first().waitFor();
    expect(requested).toEqual(["协和"]);
    expect(await field().inputValue()).toBe("协和");
    expect(await options().first().textContent()).toContain("北京协和医院");
  });

  test("cancel older requests, so that the last text has the last word", async () => {
    await page.route("**/graphql?*", async (route) => {
      if (decodeURIComponent(route.request().url()).includes('"焦"'))
        await new Promise((wait) => setTimeout(wait, 600));
      await route.continue().catch(() => undefined);
    });
    await field().fill("焦");
    await page.waitForRequest("**/graphql?*");
    await page.getByText("正在查找…").first().waitFor();
    await field().fill("协和");
    await options().first().waitFor();
    await page.waitForTimeout(700);
    expect(requested).toEqual(["焦", "协和"]);
    expect(await options().first().textContent()).toContain("协和");
  });

  test("say in words that nothing matches, that the text is too long, and that the service is away", async () => {
    const message = page.locator(".suggestions-message");
    await field().fill("ωψξ");
    await message.getByText("没有相符的名称").waitFor();
    expect(await expanded()).toBe("false");
    await field().fill("医".repeat(300));
    await message.getByText("文字太长").waitFor();
    await field().fill("？");
    await message.getByText("没有相符的名称").waitFor();
    expect(faults).toEqual([]);

    await context.setOffline(true);
    await field().fill("协和");
    await message.getByText("网络已断开").waitFor();
    await context.setOffline(false);
    await page.route("**/graphql?*", (route) => route.abort());
    await field().fill("协和医");
    await message.getByText("服务没有响应").waitFor();
    expect(await field().inputValue()).toBe("协和医");
    await page.unroute("**/graphql?*");
    await field().press("ArrowDown");
    await options().first().waitFor();
    // Chromium reports each request that fails.
    expect(faults.splice(0).filter((fault) => !fault.startsWith("error: Failed to load resource"))).toEqual([]);
  });
});

describe.runIf(required("chromium", lacksChromium()))("a field that names an entity in Chromium", () => {
  test("sends the id of the chosen option, and the text if it was changed since", async () => {
    const service = await startService(openEmbedded);
    const browser = await launchChromium();
    try {
      const url = await service.serve();
      const page = await browser.newPage({ locale: "en" });
      await page.route("**/field", async (route) => {
        const response = await route.fetch({ url: `${url}/search` });
        const field =
          '<form id="form"><span data-entity-field><input id="of" name="of" type="text" value="X" data-id="x"></span></form>';
        await route.fulfill({ response, body: (await response.text()).replace("<main", `${field}<main`) });
      });
      await page.goto(`${url}/field`);
      const sent = () =>
        page.evaluate(() =>
          new URLSearchParams(new FormData(document.querySelector("#form") as HTMLFormElement) as never).toString(),
        );
      expect(await sent()).toBe("of=x");
      await page.locator("#of").fill("peking union");
      expect(await sent()).toBe("of=peking+union");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      expect(await sent()).toBe("of=peking-union-medical-college-hospital");
      expect(await page.locator("#of").inputValue()).toBe("Peking Union Medical College Hospital");
      await page.locator("#of").press("Backspace");
      expect(await sent()).toBe("of=Peking+Union+Medical+College+Hospita");
    } finally {
      await browser.close();
      await service.close();
    }
  });
});
