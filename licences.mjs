// Gathers the licences of all that is handed on: the packages that run, and those bundled into the playground.
import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { relative, sep } from "node:path";
import { promisify } from "node:util";

/**
 * The text that goes with the package and the image: each package with its licence and the licence's own words.
 *
 * @param root - the folder of the project, its packages installed.
 * @param bundled - the files that went into the bundles, relative to the root, as esbuild names them.
 */
export async function gatherLicences(root, bundled) {
  const checker = createRequire(import.meta.url)("license-checker-rseidelsohn");
  const list = promisify(checker.init);
  const [all, running] = await Promise.all([list({ start: root }), list({ start: root, production: true })]);
  const names = new Set([...Object.keys(running), ...namesOf(all, root, bundled)]);
  const own = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
  names.delete(`${own.name}@${own.version}`);
  const packages = [...names].sort().map((name) => ({ name, ...all[name] }));
  const lines = packages.map(({ name, licenses }) => `${name}: ${licenses}`);
  return [
    "Yilian is handed on with these packages; each keeps its own licence, whose words stand below.",
    lines.join("\n"),
    ...packages.map(({ name, licenseFile }) => `${"=".repeat(72)}\n${name}\n\n${wordsOf(licenseFile)}`),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The packages that hold the files. */
function namesOf(all, root, files) {
  const places = Object.entries(all).map(([name, { path }]) => [
    relative(root, realpathSync(path)).replaceAll(sep, "/"),
    name,
  ]);
  const byPlace = new Map(places);
  const names = files.map((file) => byPlace.get(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? ""));
  return new Set(names.filter((name) => name !== undefined));
}

/** Where a package brings no file, its README's words or the name of the licence have to do. */
function wordsOf(file) {
  return file === undefined ? "The package brings no text of its licence." : readFileSync(file, "utf8").trim();
}
