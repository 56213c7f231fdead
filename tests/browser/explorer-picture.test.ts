import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { lacksChromium, required } from "../support/require.ts";
import { type Service, startService } from "../support/service.ts";
import { examplePages } from "./example-pages.ts";

describe.runIf(required("chromium", lacksChromium()))("a picture in Chromium", () => {
  let service: Service;
  let url: string;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  /** The page of two hospitals whose shortest paths have two hops, and its lines as `from to`. */
  let path: string;
  let lines: string[];
  let hospital: string;

  beforeAll(async () => {
    service = await startService(openEmbedded);
    url = await service.serve();
    ({ path, lines } = await twoHopsApart());
    hospital = (await examplePages((query) => service.data(query))).hospital ?? "";
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });
  beforeEach(() => {
    faults = [];
  });

  async function twoHopsApart() {
    const { hospitals } = await service.data("{ hospitals(first: 20) { nodes { id } } }");
    for (const { id: from } of hospitals.nodes)
      for (const { id: to } of hospitals.nodes) {
        if (from >= to) continue;
        const { paths } = await service.data(
          `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) {
             hops total paths { hops { from { id } to { id } } } } }`,
          { from, to },
        );
        if (paths.hops !== 2 || paths.total < 2) continue;
        const hops: { from: { id: string }; to: { id: string } }[] = paths.paths.flatMap(
          (one: { hops: object[] }) => one.hops,
        );
        return { path: `/paths?from=${from}&to=${to}`, lines: hops.map((hop) => `${hop.from.id} ${hop.to.id}`) };
      }
    throw new Error("No two hospitals have several paths of two hops.");
  }

  async function open(where: string, width = 1280, touches = false): Promise<void> {
    const context = await browser.newContext({
      ...{ viewport: { width, height: 800 }, reducedMotion: "reduce", hasTouch: touches, locale: "zh-CN" },
    });
    page = await context.newPage();
    page.on("console", (message) => faults.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
    page.on("request", (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(url)) faults.push(request.url());
    });
    await page.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      ),
    );
    await page.goto(url + where);
  }

  const svg = () => page.locator("figure[data-picture] svg");
  const press = (key: string) => page.keyboard.press(key);
  const focused = () =>
    page.evaluate(() => {
      const { node, from, to, do: does } = (document.activeElement as HTMLElement).dataset;
      return node ?? (from === undefined ? does : `${from} ${to}`) ?? document.activeElement?.tagName;
    });
  /** The part of the picture that is visible, after it is drawn. */
  const box = async () => {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const [x = 0, y = 0, width = 0, height = 0] = ((await svg().getAttribute("viewBox")) ?? "").split(" ").map(Number);
    return { x, y, width, height };
  };
  const close = async () => {
    expect(faults).toEqual([]);
    await page.context().close();
  };

  test("is one stop of the Tab key, and arrows move along its relationships", async () => {
    await open(path);
    const [start = "", first = ""] = lines[0]?.split(" ") ?? [];
    const end = lines.at(-1)?.split(" ")[1] ?? "";
    await page.locator("[data-do=keys]").focus();
    await press("Tab");
    expect(await focused()).toBe(start);
    const neighbours = lines.filter((line) => line.startsWith(`${start} `)).map((line) => line.split(" ")[1]);
    await press("ArrowRight");
    const between = await focused();
    expect(neighbours).toContain(between);
    await press("ArrowRight");
    expect(await focused()).toBe(end);
    await press("ArrowLeft");
    expect(neighbours).toContain(await focused());
    await press("ArrowLeft");
    expect(await focused()).toBe(start);
    await press("ArrowLeft");
    expect(await focused()).toBe(start);

    await press("]");
    expect(await focused()).toBe(`${start} ${first}`);
    await press("Escape");
    expect(await focused()).toBe(start);
    await press("Escape");
    await press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("figure") === null)).toBe(true);
    await press("Shift+Tab");
    expect(await focused()).toBe(start);
    await press("ArrowRight");
    await press("Enter");
    await page.waitForURL(`${url}/e/*`);
    await close();
  });

  test("opens the relationship of a line by Enter, and explains its keys in a dialog", async () => {
    await open(path);
    await page.locator("figure [data-node][tabindex='0']").focus();
    const before = await focused();
    await press("?");
    await page.getByRole("dialog", { name: "按键说明" }).waitFor();
    await press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await focused()).toBe(before);
    await press("[");
    await press("Enter");
    await page.waitForURL(`${url}/r/**`);
    await close();
  });

  test("zooms and moves by keys, buttons, the wheel and the mouse, and a drag opens no link", async () => {
    await open(path);
    const all = await box();
    await page.getByRole("button", { name: "放大" }).click();
    const zoomed = await box();
    expect(zoomed.width).toBeCloseTo(all.width / 1.4, 3);
    await page.getByRole("button", { name: "向右移动" }).click();
    expect((await box()).x).toBeGreaterThan(zoomed.x);
    await page.getByRole("button", { name: "显示全图" }).click();
    expect(await box()).toEqual(all);
    expect(await page.getByRole("button", { name: "向右移动" }).isVisible()).toBe(false);

    await page.locator("figure [data-node][tabindex='0']").focus();
    await press("+");
    await press("+");
    const near = await box();
    expect(near.width).toBeCloseTo(all.width / 1.4 ** 2, 3);
    await press("Shift+ArrowRight");
    expect((await box()).x).toBeGreaterThan(near.x);
    await press("0");
    expect(await box()).toEqual(all);

    const node = (await page.locator("figure [data-node] circle").nth(1).boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(node.x + 5, node.y + 5);
    await page.mouse.wheel(0, -100);
    expect(await box()).toEqual(all);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await expect.poll(async () => (await box()).width).toBeLessThan(all.width);
    const under = (await page.locator("figure [data-node] circle").nth(1).boundingBox()) ?? { x: 0, y: 0 };
    const dragged = await box();
    await page.mouse.move(under.x + 5, under.y + 5);
    await page.mouse.down();
    await page.mouse.move(under.x + 45, under.y + 5, { steps: 4 });
    await page.mouse.up();
    expect((await box()).x).toBeLessThan(dragged.x);
    expect(page.url()).toBe(url + path);
    await close();
  });

  test("shows on a phone what is around its subject, in readable letters, and moves by touch", async () => {
    await open(path, 360, true);
    const first = await box();
    const width = await svg().evaluate((element) => element.clientWidth);
    expect(width / first.width).toBeGreaterThanOrEqual(0.75);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await svg().evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      const event = (type: string, x: number) =>
        new PointerEvent(type, {
          ...{ bubbles: true, pointerId: 7, pointerType: "touch", button: 0 },
          ...{ clientX: left + x, clientY: top + 20 },
        });
      element.dispatchEvent(event("pointerdown", 250));
      window.dispatchEvent(event("pointermove", 200));
      window.dispatchEvent(event("pointermove", 150));
      window.dispatchEvent(event("pointerup", 150));
    });
    expect((await box()).x).toBeGreaterThan(first.x + 50);
    await close();
  });

  test("opens more of a group by e, and the focus remains where it was", async () => {
    await open(hospital);
    const more = page.locator("figure a[data-expand]").first();
    const key = await more.getAttribute("data-expand");
    await more.locator("xpath=..").locator("[data-node]").first().focus();
    const node = await focused();
    const count = await page.locator("figure [data-node]").count();
    await Promise.all([page.waitForEvent("load"), press("e")]);
    expect(await page.locator("figure [data-node]").count()).toBeGreaterThan(count);
    await expect.poll(focused).toBe(node);
    expect(await page.locator("figure [data-node][tabindex='0']").getAttribute("data-node")).toBe(node);
    const isInWindow = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    expect(await page.locator("figure [data-node]:focus").evaluate(isInWindow)).toBe(true);

    await page.locator(`figure a[data-expand="${key}"]`).focus();
    await Promise.all([page.waitForEvent("load"), press("Enter")]);
    expect(await page.locator("figure [data-node]").count()).toBe(count);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-expand"))).toBe(key);
    await close();
  });

  test("says that it loads after 200 ms, moves nothing, and offers another try without an answer", async () => {
    await open(hospital);
    const status = page.locator("figure .picture-status").first();
    const more = page.locator("figure a[data-expand]").first();
    await more.focus();
    const place = () => more.evaluate((link) => link.getBoundingClientRect().top + scrollY);
    const before = await place();
    let answer: (() => void) | undefined;
    await page.route("**/e/*open=*", async (route) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      await route.abort();
    });
    // The page watches before the key is pressed: keys and scripts reach it on different ways.
    await page.evaluate(() => {
      const shown = document.querySelector<HTMLElement>("figure .picture-status");
      const shownAfter = new Promise<number>((resolve) => {
        const watch = () => {
          const start = performance.now();
          const look = () => (shown?.hidden ? requestAnimationFrame(look) : resolve(performance.now() - start));
          look();
        };
        addEventListener("keydown", watch, { once: true });
      });
      Object.assign(window, { shownAfter });
    });
    await press("Enter");
    expect(await page.evaluate(() => Reflect.get(window, "shownAfter") as Promise<number>)).toBeGreaterThanOrEqual(190);
    expect([await status.textContent(), await place()]).toEqual(["正在载入…再试一次", before]);
    answer?.();
    await status.getByText("服务没有响应，图保持不变。").waitFor();
    expect([await place(), page.url()]).toEqual([before, url + hospital]);
    await page.unroute("**/e/*open=*");
    await Promise.all([page.waitForEvent("load"), status.getByRole("button", { name: "再试一次" }).click()]);
    expect(new URL(page.url()).searchParams.has("open")).toBe(true);
    expect(faults.splice(0)).toEqual([expect.stringContaining("Failed to load resource")]);
    await close();
  });

  test("is exported as PNG with two pixels for each of its units", async () => {
    await open(path);
    const exported = await (await fetch(`${url}${path}&format=svg`)).text();
    const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(exported) ?? [];
    await page.getByText("导出", { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "图（PNG）" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("yilian-paths.png");
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
    // An empty picture of this size has far fewer bytes.
    expect(bytes.length).toBeGreaterThan(10_000);
    await close();
  });
});
