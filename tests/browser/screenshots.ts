/**
 * Writes a picture of each page of the explorer to `dist/screenshots/`: both languages, both themes, wide and narrow.
 * With `--readme` it writes the pictures of the READMEs to `docs/images/` instead. It needs a Chromium.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromiumPath } from "../support/require.ts";
import { type AskData, examplePages } from "./example-pages.ts";

type Yilian = typeof import("../../src/yilian.ts");

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };
const ALL = "dist/screenshots";
const README = "docs/images";

// The script is bundled to a folder of dist/.
const { createYilian } = (await import(new URL("../yilian.js", import.meta.url).href)) as Yilian;
const data = mkdtempSync(join(tmpdir(), "yilian-screenshots-"));
const sources = process.env.SOURCES_DIR === undefined ? {} : { SOURCES_DIR: process.env.SOURCES_DIR };
const yilian = await createYilian({ settings: { DATA_DIR: data, PORT: "0", LOG_LEVEL: "silent", ...sources } });
const browser = await chromium.launch({
  executablePath: chromiumPath() ?? "",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const pages = await examplePages(ask);
  if (process.argv.includes("--readme")) await takeForReadme(pages);
  else await takeAll(pages);
} finally {
  await browser.close();
  await yilian.close();
  rmSync(data, { recursive: true });
}

async function ask(query: string): ReturnType<AskData> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${yilian.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  return ((await response.json()) as { data: Awaited<ReturnType<AskData>> }).data;
}

async function takeAll(pages: Readonly<Record<string, string>>): Promise<void> {
  rmSync(ALL, { recursive: true, force: true });
  mkdirSync(ALL, { recursive: true });
  for (const [name, path] of Object.entries(pages))
    for (const lang of ["zh", "en"])
      for (const theme of ["light", "dark"])
        for (const [width, viewport] of Object.entries({ wide: WIDE, narrow: NARROW }))
          await take(path, { lang, theme, viewport, file: join(ALL, `${name}-${lang}-${theme}-${width}.png`) });
  console.log(`Wrote ${ALL}/.`);
}

async function takeForReadme(pages: Readonly<Record<string, string>>): Promise<void> {
  mkdirSync(README, { recursive: true });
  const wide = { lang: "en", theme: "light", viewport: { width: 1100, height: 760 }, fullPage: false };
  const phone = { lang: "zh", theme: "dark", viewport: NARROW, fullPage: false };
  await take(pages.shared, { ...wide, file: join(README, "shared-partners.png") });
  await take(pages.paths, { ...wide, file: join(README, "paths.png") });
  await take(pages.hospital, { ...phone, file: join(README, "hospital-phone.png") });
  console.log(`Wrote ${README}/.`);
}

interface Look {
  readonly lang: string;
  readonly theme: string;
  readonly viewport: typeof WIDE;
  readonly file: string;
  /** Whether the picture has what is below the window. */
  readonly fullPage?: boolean;
}

async function take(path = "/", { lang, theme, viewport, file, fullPage = true }: Look): Promise<void> {
  const page = await browser.newPage({ viewport });
  const url = new URL(path, yilian.url);
  url.searchParams.set("lang", lang);
  url.searchParams.set("theme", theme);
  const response = await page.goto(url.href, { waitUntil: "networkidle" });
  if (response === null || response.status() >= 500) throw new Error(`${path} answered ${response?.status()}.`);
  await page.screenshot({ path: file, fullPage });
  await page.close();
}
