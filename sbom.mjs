// Writes the bill of materials in CycloneDX: each package that is distributed, with version, licence and hash.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes `dist/sbom.cdx.json` from the lock file, so that the same lock file makes the same bill on each machine.
 *
 * @param {string} root the folder of the project
 * @param {string} dist the folder of the build
 * @returns {string} the file, as an absolute path
 */
export function writeSbom(root, dist) {
  const options = ["--sbom-format", "cyclonedx", "--sbom-type", "application", "--omit", "dev", "--package-lock-only"];
  const { npm_config_local_prefix: _, ...env } = process.env;
  const text = execFileSync("npm", ["sbom", ...options], {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  const { serialNumber: __, metadata, ...bill } = JSON.parse(text);
  const [name] = metadata.component["bom-ref"].split("@");
  // The time, the version of npm and the name of the folder differ from build to build.
  const component = { ...metadata.component, name };
  const file = join(dist, "sbom.cdx.json");
  const { $schema, bomFormat, specVersion, version, components, dependencies } = bill;
  const sorted = components.toSorted(byReference);
  const made = { $schema, bomFormat, specVersion, version, metadata: { component }, components: sorted, dependencies };
  writeFileSync(file, `${JSON.stringify(made, null, 1)}\n`);
  return file;
}

function byReference(a, b) {
  return a["bom-ref"] < b["bom-ref"] ? -1 : 1;
}
