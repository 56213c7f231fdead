// Packs the package: the files that package.json names, a manifest whose dependencies are only what no bundle contains,
// and the versions and hashes of those. `npm pack` alone would make users install what is in the bundles already.
//
//   node build-package.mjs [options of npm pack]
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { EXTERNAL } from "./build-program.mjs";

/** Packages whose types the declarations of the library name. */
const TYPES = ["graphql", "pino", "zod"];

/** The lock file that npm obeys where the package is installed. */
const SHRINKWRAP = "npm-shrinkwrap.json";

const root = dirname(fileURLToPath(import.meta.url));
const folder = join(root, "dist", ".package");
const manifest = readJson("package.json");
const locked = readJson("package-lock.json").packages;
const installed = [...EXTERNAL, ...TYPES].sort();

rmSync(folder, { recursive: true, force: true });
const [{ files }] = JSON.parse(npm(root, ["pack", "--dry-run", "--json", "--ignore-scripts"]));
for (const { path } of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  copyFileSync(join(root, path), join(folder, path));
}
const { devDependencies: _, overrides: __, scripts: ___, dependencies, ...own } = manifest;
const published = {
  ...own,
  files: [...own.files, SHRINKWRAP],
  // npm obeys the lock file of a package only if it comes from a registry, so what runs is pinned here too.
  dependencies: Object.fromEntries(
    installed.map((name) => [name, EXTERNAL.includes(name) ? versionOf(name) : dependencies[name]]),
  ),
};
const pinned = shrinkwrap();
writeJson("package.json", published);
writeJson(SHRINKWRAP, pinned);
const unhashed = Object.entries(pinned.packages).filter(([path, { integrity }]) => path !== "" && !integrity);
if (unhashed.length > 0) {
  const names = unhashed.map(([path]) => path.replace(/^node_modules\//, "")).join(", ");
  console.error(`The lock file has no hash of ${names}. \`npm run hashes\` adds those that the registry has.`);
}
process.stdout.write(npm(folder, ["pack", "--ignore-scripts", "--loglevel=error", ...destined(process.argv.slice(2))]));

/** The part of the lock file that the published dependencies reach. */
function shrinkwrap() {
  const { name, version, license, bin, engines } = manifest;
  const reached = new Map();
  const visit = (from, names) => {
    for (const each of names) {
      const path = placeOf(each, from);
      if (path === undefined || reached.has(path)) continue;
      const { dev: _, ...entry } = locked[path];
      reached.set(path, entry);
      visit(path, Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }));
    }
  };
  visit("", installed);
  const self = { name, version, license, bin, engines, dependencies: published.dependencies };
  const packages = Object.fromEntries([["", self], ...[...reached].sort(([a], [b]) => (a < b ? -1 : 1))]);
  return { name, version, lockfileVersion: 3, requires: true, packages };
}

/** Where the lock file has the package that another package imports: the nearest one. */
function placeOf(name, from) {
  for (let place = from; ; place = place.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, "")) {
    const path = place === "" ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (path in locked) return path;
    if (place === "") return undefined;
  }
}

function versionOf(name) {
  return locked[`node_modules/${name}`].version;
}

/** The package is put where npm was called, unless another folder is named. */
function destined(args) {
  return args.some((arg) => arg.startsWith("--pack-destination")) ? args : ["--pack-destination", resolve(), ...args];
}

function npm(cwd, args) {
  const { npm_config_local_prefix: _, ...env } = process.env;
  return execFileSync("npm", args, { cwd, env, encoding: "utf8", shell: process.platform === "win32" });
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

function writeJson(path, value) {
  writeFileSync(join(folder, path), `${JSON.stringify(value, null, 2)}\n`);
}
