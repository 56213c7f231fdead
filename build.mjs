// Builds dist/: the service by tsc, the playground by esbuild. `--if-needed` builds only what is older than its sources.
import { spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gatherLicences } from "./licences.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, "dist");
const LICENCES = "THIRD-PARTY-LICENSES.txt";
const ifNeeded = process.argv.includes("--if-needed");

const parts = [
  {
    name: "playground",
    sources: ["src/playground", "build.mjs", "licences.mjs", "package-lock.json"],
    makes: ["playground/index.html", LICENCES],
    build: buildPlayground,
  },
  {
    name: "service",
    sources: ["src", "tsconfig.json", "build.mjs", "package-lock.json"],
    // What it makes; when one is missing, it is built whatever the times say.
    makes: ["main.js"],
    build: buildService,
  },
];

const started = performance.now();
const built = [];
try {
  mkdirSync(dist, { recursive: true });
  for (const part of parts) {
    const stamp = join(dist, `.built-${part.name}`);
    if (ifNeeded && isFresh(part, stamp)) continue;
    accessSync(dist, constants.W_OK);
    // Taken before, so that a source changed meanwhile is seen next time.
    const at = new Date().toISOString();
    await part.build();
    writeFileSync(stamp, `${at}\n`);
    built.push(part.name);
  }
} catch (error) {
  if (!["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(error.code)) throw error;
  console.error(
    `Cannot build: ${dist} cannot be written to (${error.code}). Make it writable, or build on another machine and copy it.`,
  );
  process.exit(1);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  built.length === 0
    ? "Nothing to build: dist/ is up to date."
    : `Built the ${built.join(" and the ")} in ${seconds} s.`,
);

function isFresh({ sources, makes }, stamp) {
  if (!existsSync(stamp) || makes.some((file) => !existsSync(join(dist, file)))) return false;
  const builtAt = Date.parse(readFileSync(stamp, "utf8").trim());
  return sources.every((source) => newest(join(root, source)) < builtAt);
}

/** The last change in a file or folder; a folder's own time tells of files that went away. */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}

function buildService() {
  // What a source that is gone once made goes too; the playground is the other part's.
  const made = readdirSync(dist).filter((name) => !name.includes("playground") && name !== LICENCES);
  for (const name of made) rmSync(join(dist, name), { recursive: true });
  const require = createRequire(import.meta.url);
  const { bin } = require("typescript/package.json");
  const tsc = join(dirname(require.resolve("typescript/package.json")), bin.tsc);
  const run = spawnSync(process.execPath, [tsc, "-p", root], { stdio: "inherit" });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

async function buildPlayground() {
  const { build } = await import("esbuild");
  // Built beside and moved at the end: a service that runs keeps its files until then.
  const folder = join(dist, `.playground-${process.pid}`);
  const common = {
    bundle: true,
    minify: true,
    metafile: true,
    logLevel: "warning",
    outdir: join(folder, "assets"),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    target: ["es2022"],
    legalComments: "linked",
    loader: { ".ttf": "file" },
    define: { "process.env.NODE_ENV": '"production"' },
  };
  const workers = await build({
    ...common,
    format: "iife",
    entryPoints: {
      editor: "monaco-editor/esm/vs/editor/editor.worker.js",
      json: "monaco-editor/esm/vs/language/json/json.worker.js",
      graphql: "monaco-graphql/esm/graphql.worker.js",
    },
  });
  const places = Object.fromEntries(["editor", "json", "graphql"].map((name) => [name, placeOf(workers, name, "js")]));
  const page = await build({
    ...common,
    format: "esm",
    splitting: true,
    jsx: "automatic",
    entryPoints: { playground: join(root, "src/playground/main.tsx"), style: join(root, "src/playground/style.css") },
    define: { ...common.define, WORKERS: JSON.stringify(places) },
  });
  const html = readFileSync(join(root, "src/playground/index.html"), "utf8")
    .replace("STYLE", placeOf(page, "style", "css"))
    .replace("SCRIPT", placeOf(page, "playground", "js"));
  writeFileSync(join(folder, "index.html"), html);
  rmSync(join(dist, "playground"), { recursive: true, force: true });
  renameSync(folder, join(dist, "playground"));
  const bundled = [workers, page].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeFileSync(join(dist, LICENCES), await gatherLicences(root, bundled));
}

/** Where the service serves an output of esbuild, by the name of its entry. */
function placeOf({ metafile }, name, ending) {
  const pattern = new RegExp(`^${name}-[A-Z0-9]{8}\\.${ending}$`);
  const file = Object.keys(metafile.outputs)
    .map((path) => basename(path))
    .find((file) => pattern.test(file));
  if (file === undefined) throw new Error(`esbuild made no ${name}.${ending}.`);
  return `/playground/assets/${file}`;
}
