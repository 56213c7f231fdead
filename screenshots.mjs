// Writes a picture of each page of the explorer to dist/screenshots/: both languages, both themes, wide and narrow. `--readme` writes the pictures
// of the READMEs to docs/images/ instead. It needs a Chromium, which CHROMIUM_PATH can name.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { createYilian } from "./dist/yilian.js";

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

const data = mkdtempSync(join(tmpdir(), "yilian-screenshots-"));
const sources = process.env.SOURCES_DIR === undefined ? {} : { SOURCES_DIR: process.env.SOURCES_DIR };
const yilian = await createYilian({ settings: { DATA_DIR: data, PORT: "0", LOG_LEVEL: "silent", ...sources } });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const pages = pagesOf(await examples());
  if (process.argv.includes("--readme")) await takeForReadme(pages);
  else await takeAll(pages);
} finally {
  await browser.close();
  await yilian.close();
  rmSync(data, { recursive: true });
}

/** The entities, documents and relationships whose pages are taken, from the data set itself. */
async function examples() {
  const query = `{
    partnerOverlaps(first: 1) { nodes { a { id } b { id } } }
    hospitals(where: { reported: true }, orderBy: [{ field: PARTNERS, direction: DESC }], first: 3) { nodes { id } }
    named: hospitals(where: { reported: false }, orderBy: [{ field: PARTNERS, direction: DESC }], first: 1) { nodes { id } }
    cities: breakdown(of: HOSPITAL, by: [CITY], hospitalWhere: { reported: true }) { entity { id } }
    counties(first: 1) { nodes { id } }
    programs(first: 1) { nodes { id } }
    certifications(first: 1) { nodes { id family } }
    persons(first: 1) { nodes { id } }
    documents(first: 20) { nodes { id genre } }
    relationships(where: { via: [PARTNERS_WITH] }, first: 1) { nodes { id } }
  }`;
  const response = await fetch(`${yilian.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data: found, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join(" "));
  return found;
}

/** The paths of the pages, by the names of their files. */
function pagesOf(found) {
  const first = (list) => list.nodes[0].id;
  const [pair] = found.partnerOverlaps.nodes;
  const city = found.cities[0].entity.id;
  const article = found.documents.nodes.find(({ genre }) => genre === "ARTICLE").id;
  const { family } = found.certifications.nodes.find((one) => one.family !== null) ?? {};
  const both = `of=${pair.a.id}&of=${pair.b.id}`;
  return {
    start: "/",
    search: "/search?q=%E5%8C%BB%E9%99%A2",
    hospital: `/e/${first(found.hospitals)}`,
    named: `/e/${first(found.named)}`,
    city: `/e/${city}`,
    county: `/e/${first(found.counties)}`,
    program: `/e/${first(found.programs)}`,
    certification: `/e/${first(found.certifications)}`,
    person: `/e/${first(found.persons)}`,
    shared: `/shared?${both}`,
    overlaps: `/overlaps?within=${city}`,
    paths: `/paths?from=${pair.b.id}&to=${first(found.named)}`,
    compare: `/compare?${both}`,
    changes: `/changes?within=${city}&from=2020&to=2025`,
    gaps: `/gaps?within=${city}${family === undefined ? "" : `&family=${encodeURIComponent(family)}`}`,
    statement: `/r/${first(found.relationships)}`,
    document: `/d/${article}`,
    about: "/about",
    missing: "/e/nothing",
  };
}

async function takeAll(pages) {
  const folder = "dist/screenshots";
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, path] of Object.entries(pages))
    for (const lang of ["zh", "en"])
      for (const theme of ["light", "dark"])
        for (const [width, viewport] of Object.entries({ wide: WIDE, narrow: NARROW }))
          await take(path, { lang, theme, viewport, file: join(folder, `${name}-${lang}-${theme}-${width}.png`) });
  console.log(`Wrote ${folder}/.`);
}

async function takeForReadme(pages) {
  const look = { lang: "en", theme: "light", viewport: { width: 1100, height: 760 }, fullPage: false };
  mkdirSync("docs/images", { recursive: true });
  await take(pages.shared, { ...look, file: "docs/images/shared-partners.png" });
  await take(pages.paths, { ...look, file: "docs/images/paths.png" });
  const phone = { lang: "zh", theme: "dark", viewport: NARROW, fullPage: false };
  await take(pages.hospital, { ...phone, file: "docs/images/hospital-phone.png" });
  console.log("Wrote docs/images/.");
}

async function take(path, { lang, theme, viewport, file, fullPage = true }) {
  const page = await browser.newPage({ viewport });
  const url = new URL(path, yilian.url);
  url.searchParams.set("lang", lang);
  url.searchParams.set("theme", theme);
  const response = await page.goto(url.href, { waitUntil: "networkidle" });
  if (response.status() >= 500) throw new Error(`${url.pathname} answered ${response.status()}.`);
  await page.screenshot({ path: file, fullPage });
  await page.close();
}
