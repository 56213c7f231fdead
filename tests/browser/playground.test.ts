import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { lacksChromium, required } from "../support/require.ts";
import { startTiny, type TinyService } from "../support/tiny-service.ts";

/** The folder of screenshots for review; none are taken unless it is set. */
const PICTURES = process.env.YILIAN_PICTURES;

describe.runIf(required("chromium", lacksChromium()))("the playground in Chromium", () => {
  let service: TinyService;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    service = await startTiny();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });
  beforeEach(() => {
    faults = [];
  });

  async function open(options: { colorScheme: "light" | "dark"; locale: string }, search = ""): Promise<void> {
    const context = await browser.newContext({ ...options, viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.on("console", (message) => faults.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
    await page.route("**/*", (route) => {
      const url = new URL(route.request().url());
      if (url.origin === service.url || url.protocol === "data:" || url.protocol === "blob:") return route.continue();
      faults.push(`request to ${url.origin}`);
      return route.abort();
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await page.goto(`${service.url}/playground${search}`);
    await page.locator(".graphiql-query-editor .view-lines").waitFor();
  }

  const picture = (name: string) => PICTURES && page.screenshot({ path: `${PICTURES}/playground-${name}.png` });

  test.each([
    { colorScheme: "light", locale: "zh-CN", title: "医联 · GraphQL 查询台", lang: "zh-CN" },
    { colorScheme: "dark", locale: "en-GB", title: "Yilian · GraphQL playground", lang: "en" },
  ] as const)("completes a query, runs it and shows the answer, $colorScheme and in $locale", async (look) => {
    await open(look);
    expect(await page.title()).toBe(look.title);
    expect(await page.locator("html").getAttribute("lang")).toBe(look.lang);
    await picture(`${look.colorScheme}-start`);

    await page.getByRole("button", { name: "New tab" }).click();
    const editor = page.locator(".graphiql-query-editor .monaco-editor");
    await editor.click();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.press("Delete");
    await page.keyboard.type("{ hel");
    await page.keyboard.press("Control+Space");
    const suggestion = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "hello" });
    await suggestion.first().waitFor();
    await picture(`${look.colorScheme}-completion`);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ControlOrMeta+Enter");
    const answer = page.locator(".result-window");
    await answer.getByText("Hello there").waitFor();
    await picture(`${look.colorScheme}-answer`);
    expect(page.workers().map((worker) => new URL(worker.url()).pathname.split("-")[0])).toContain(
      "/playground/assets/graphql",
    );
    expect(faults).toEqual([]);
  });

  test("finds a question in the panel, opens it, and shows the answer as a table", async () => {
    await open({ colorScheme: "light", locale: "zh-CN" });
    const operations = (await (await fetch(`${service.url}/playground/operations.json`)).json()) as { zh: string }[];
    const panel = page.locator(".questions");
    expect(await panel.locator("li").count()).toBe(operations.length);
    const search = panel.getByRole("searchbox", { name: "在问题中查找" });
    await search.fill("shared no such question");
    await panel.getByText("没有这样的问题。").waitFor();
    await search.fill("PARTNERS in common");
    await panel.getByRole("button", { name: "这几家医院有哪些共同的合作单位" }).click();
    await page.locator(".graphiql-tab-active").getByText("SharedPartners", { exact: true }).waitFor();
    await page.locator(".graphiql-query-editor").getByText("这几家医院有哪些共同的合作单位").waitFor();
    await page.locator(".graphiql-editor-tool").getByText('"of"').waitFor();
    await picture("question");

    await page.goto(
      `${service.url}/playground?${new URLSearchParams({ query: "{ nodes(ids: []) { id } people { nodes { id } } }" })}`,
    );
    await page.getByRole("button", { name: "表格 · Table" }).click();
    await page.getByText("请先运行一个有列表的查询。").waitFor();
    expect(faults).toEqual([]);
  });

  test("copies a link to the query, and says on a phone that it needs a wider window", async () => {
    await open(
      { colorScheme: "dark", locale: "en-GB" },
      `?${new URLSearchParams({ query: "{ hello }", variables: "" })}`,
    );
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${service.url}/playground?query=%7B+hello+%7D`);
    expect(await page.getByText("needs a window of at least 700 pixels").isVisible()).toBe(false);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.getByText("needs a window of at least 700 pixels").isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(faults).toEqual([]);
  });

  test("opens the query of a link beside the tabs of the last visit, and does not run it", async () => {
    const look = { colorScheme: "light", locale: "en-GB" } as const;
    const query = "query Greet($name: String) { hello(name: $name) }";
    const link = `?${new URLSearchParams({ query, variables: '{ "name": "王医生" }' })}`;
    await open(look, link);
    const active = page.locator(".graphiql-tab-active");
    const showsLink = async () => {
      await active.getByText("Greet", { exact: true }).waitFor();
      await page.locator(".graphiql-query-editor").getByText("Greet", { exact: false }).first().waitFor();
      await page.locator(".graphiql-editor-tool").getByText("王医生").waitFor();
    };
    await showsLink();
    await picture("link");
    const tabs = page.locator(".graphiql-tab");
    const count = await tabs.count();
    expect(await page.locator(".result-window").textContent()).not.toContain("Hello");
    await page.goto(`${service.url}/playground${link.replace("Greet", "GreetAgain")}`);
    await active.getByText("GreetAgain", { exact: true }).waitFor();
    expect(await tabs.count()).toBe(count + 1);
    await page.keyboard.press("ControlOrMeta+Enter");
    expect(service.log.filter(({ operation }) => String(operation).startsWith("Greet"))).toEqual([]);
    await page.locator(".graphiql-query-editor .monaco-editor").click();
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.locator(".result-window").getByText("Hello 王医生").waitFor();
    expect(faults).toEqual([]);
  });

  test("runs under an enforced policy", async () => {
    await open({ colorScheme: "light", locale: "en-GB" });
    // In a task of its own, because the policy does not apply to code that the debugger runs.
    const tried = page.evaluate(
      () =>
        new Promise((resolve) =>
          setTimeout(() => {
            try {
              resolve(new Function("return 'ran'")());
            } catch (error) {
              resolve((error as Error).name);
            }
          }),
        ),
    );
    expect(await tried).toBe("EvalError");
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = true" }));
      return fetch("https://example.org/").catch(() => undefined);
    });
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    await expect.poll(() => faults.filter((fault) => fault.includes("policy: ")).length).toBe(3);
  });
});
