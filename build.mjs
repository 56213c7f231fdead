// Builds dist/: the service by tsc and as a bundle by esbuild, the playground and the explorer by esbuild. `--if-needed` builds only parts that are older than their
// sources.
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
import { readOutputs, writeOutputs } from "./build-outputs.mjs";
import { bundleProgram } from "./build-program.mjs";
import { gatherLicences } from "./licences.mjs";
import { writeOperationTypes } from "./operation-types.mjs";
import { writeSbom } from "./sbom.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, "dist");
const LICENCES = "THIRD-PARTY-LICENSES.txt";
/** How tsc begins the line of a file that it wrote. */
const EMITTED = "TSFILE: ";
const ifNeeded = process.argv.includes("--if-needed");

/** The parts. `build` gives the files that it made, as absolute paths. */
const parts = [
  {
    name: "operation types",
    sources: ["graphql", "operation-types.mjs", "package-lock.json"],
    build: async () => [await writeOperationTypes(root)],
  },
  {
    name: "playground",
    sources: ["src/playground", "build.mjs", "build-outputs.mjs", "licences.mjs", "package-lock.json"],
    build: buildPlayground,
  },
  {
    name: "bill of materials",
    sources: ["package-lock.json", "sbom.mjs"],
    build: async () => [writeSbom(root, dist)],
  },
  {
    name: "explorer",
    sources: ["src/explorer", "build.mjs", "build-outputs.mjs", "package-lock.json"],
    build: buildExplorer,
  },
  {
    name: "service",
    sources: ["src", "tsconfig.json", "build.mjs", "build-outputs.mjs", "build-program.mjs", "package-lock.json"],
    build: buildService,
  },
];

const started = performance.now();
const built = [];
try {
  // What an earlier version of this program built has no records: nobody knows whose its files are.
  const isUnknown = ({ name }) => existsSync(stampOf(name)) && readOutputs(stampOf(name)) === undefined;
  if (parts.some(isUnknown)) rmSync(dist, { recursive: true });
  mkdirSync(dist, { recursive: true });
  for (const part of parts) {
    const stamp = stampOf(part.name);
    if (ifNeeded && isFresh(part, stamp)) continue;
    accessSync(dist, constants.W_OK);
    // Taken before the build, so that the next one sees a source that changes meanwhile.
    const at = new Date().toISOString();
    writeOutputs(stamp, dist, { at, outputs: await part.build() });
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
    : `Built ${new Intl.ListFormat("en-GB").format(built.map((name) => `the ${name}`))} in ${seconds} s.`,
);

function stampOf(name) {
  return join(dist, `.built-${name.replaceAll(" ", "-")}`);
}

function isFresh({ sources }, stamp) {
  const last = readOutputs(stamp);
  if (last === undefined || last.outputs.some((path) => !existsSync(join(dist, path)))) return false;
  return sources.every((source) => newest(join(root, source)) < Date.parse(last.at));
}

/** The last change in a file or folder. The time of a folder changes when a file in it is removed. */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}

async function buildService() {
  const require = createRequire(import.meta.url);
  const { bin } = require("typescript/package.json");
  const tsc = join(dirname(require.resolve("typescript/package.json")), bin.tsc);
  const run = spawnSync(process.execPath, [tsc, "-p", root, "--listEmittedFiles"], { encoding: "utf8" });
  const lines = `${run.stdout}${run.stderr}`.split("\n").filter((line) => line !== "");
  const messages = lines.filter((line) => !line.startsWith(EMITTED));
  if (messages.length > 0) console.error(messages.join("\n"));
  if (run.status !== 0) process.exit(run.status ?? 1);
  const modules = lines.filter((line) => line.startsWith(EMITTED)).map((line) => line.slice(EMITTED.length));
  return [...modules, ...(await bundleProgram(root, dist))];
}

async function buildPlayground() {
  const { build } = await import("esbuild");
  // Built in another folder and moved at the end: until then a running service serves the old files.
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
  const licences = join(dist, LICENCES);
  writeFileSync(licences, await gatherLicences(root));
  return [...filesBelow(join(dist, "playground")), licences];
}

/** The script and the style sheet of the explorer's pages, and `assets.json` with their URLs and the styles of pictures. */
async function buildExplorer() {
  const { build } = await import("esbuild");
  const folder = join(dist, `.explorer-${process.pid}`);
  // Chrome 100 and later: offices update their browsers late.
  const options = { bundle: true, minify: true, logLevel: "warning", target: ["es2021", "chrome100"] };
  const styles = join(root, "src/explorer/styles");
  const exported = await build({ ...options, entryPoints: [join(styles, "exported-picture.css")], write: false });
  const result = await build({
    ...options,
    metafile: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    outdir: join(folder, "assets"),
    entryNames: "[name]-[hash]",
    entryPoints: {
      explorer: join(root, "src/explorer/browser/main.ts"),
      style: join(styles, "explorer.css"),
    },
  });
  const assets = {
    script: placeOf(result, "explorer", "js", "/assets/"),
    style: placeOf(result, "style", "css", "/assets/"),
    pictureStyles: exported.outputFiles[0].text,
  };
  writeFileSync(join(folder, "assets.json"), JSON.stringify(assets));
  rmSync(join(dist, "explorer-assets"), { recursive: true, force: true });
  renameSync(folder, join(dist, "explorer-assets"));
  return filesBelow(join(dist, "explorer-assets"));
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The URL path of an output of esbuild, by the name of its entry. */
function placeOf({ metafile }, name, ending, prefix = "/playground/assets/") {
  const pattern = new RegExp(`^${name}-[A-Z0-9]{8}\\.${ending}$`);
  const file = Object.keys(metafile.outputs)
    .map((path) => basename(path))
    .find((file) => pattern.test(file));
  if (file === undefined) throw new Error(`esbuild made no ${name}.${ending}.`);
  return prefix + file;
}
