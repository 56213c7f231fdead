// Gathers the licences of the packages that are distributed, inside the bundles or beside them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { promisify } from "node:util";

/**
 * The text that the package and the image contain: each package with its licence and the text of the licence.
 *
 * @param root - the folder of the project, its packages installed.
 */
export async function gatherLicences(root) {
  const checker = createRequire(import.meta.url)("license-checker-rseidelsohn");
  const list = await promisify(checker.init)({ start: root, production: true });
  const own = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
  delete list[`${own.name}@${own.version}`];
  const packages = Object.entries(list).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    "Yilian is distributed with these packages. Each has its own licence, whose text is below.",
    packages.map(([name, { licenses }]) => `${name}: ${licenses}`).join("\n"),
    ...packages.map(([name, { licenseFile }]) => `${"=".repeat(72)}\n${name}\n\n${textOf(licenseFile)}`),
  ]
    .join("\n\n")
    .concat("\n");
}

/** Where a package has no such file, its README or the name of the licence is used. */
function textOf(file) {
  return file === undefined ? "The package contains no text of its licence." : readFileSync(file, "utf8").trim();
}
