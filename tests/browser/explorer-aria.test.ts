import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { lacksChromium, required } from "../support/require.ts";
import { pathOf } from "../support/seed-folders.ts";
import { type Service, startService } from "../support/service.ts";

const BOTH = "of=shaquan-first-hospital&of=shaquan-tibetan-hospital";
/** The main pages, of a small made-up city: a change of the shipped data changes nothing here. */
const PAGES = {
  start: "/",
  search: `/search?q=${encodeURIComponent("医院")}`,
  entity: "/e/shaquan-tibetan-hospital",
  shared: `/shared?${BOTH}`,
  paths: "/paths?from=shaquan-tibetan-hospital&to=shaquan-first-hospital",
  statement: "/r/lanshan-hospital/PARTNERS_WITH/shaquan-first-hospital/telemedicine",
} as const;
/** The roles that make the order in which a page is read and operated. */
const READ =
  /^\s*- (?:banner|main|navigation|search|contentinfo|heading|searchbox|combobox|table|group|article|toolbar)/;

describe.runIf(required("chromium", lacksChromium()))("what a screen reader reads of a page in Chromium", () => {
  let service: Service;
  let url: string;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    service = await startService(openEmbedded, pathOf("other-city/seed"));
    url = await service.serve();
    browser = await launchChromium();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
  });

  test.each(Object.entries(PAGES))(
    "%s: landmarks, headings and fields, with names and in order",
    async (name, path) => {
      await page.goto(`${url}${path}${path.includes("?") ? "&" : "?"}lang=en`);
      const snapshot = await page.locator("body").ariaSnapshot();
      const read = snapshot.split("\n").filter((line) => READ.test(line));
      await expect(`${read.join("\n")}\n`).toMatchFileSnapshot(`aria-snapshots/${name}.txt`);
      const nameless = snapshot
        .split("\n")
        .filter((line) => /^\s*- (?:link|button|combobox|textbox|searchbox|checkbox)(?: \[[^\]]*\])*:?$/.test(line));
      expect(nameless).toEqual([]);
      // Levels of headings leave none out.
      const levels = [...read.join("\n").matchAll(/- heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1).length).toBe(1);
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    },
  );
});
