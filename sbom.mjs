// Writes the bill of materials in CycloneDX: each package that is distributed, with version, licence and hash.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes `dist/sbom.cdx.json` from the lock file, so that the same lock file makes the same bill on each machine.
 *
 * @param {string} root the folder of the project
 * @param {string} dist the folder of the build
 * @returns {string} the file, as an absolute path
 */
export function writeSbom(root, dist) {
  const options = ["--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];
  const { npm_config_local_prefix: _, ...env } = process.env;
  const text = execFileSync("npm", ["sbom", ...options], {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  const { $schema, bomFormat, specVersion, version, metadata, components, dependencies } = JSON.parse(text);
  // The time, the number of the bill, the version of npm and the name of the folder differ from build to build.
  const component = { ...metadata.component, name: metadata.component["bom-ref"].replace(/@[^@]+$/, "") };
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const distributed = distributedPackages(packages).add(component["bom-ref"]);
  // Some packages are of development for the project itself, and distributed because another package needs them.
  const isDirect = (reference) => reference.replace(/@[^@]+$/, "") in packages[""].dependencies;
  const bill = {
    ...{ $schema, bomFormat, specVersion, version, metadata: { component } },
    components: components.filter((each) => distributed.has(each["bom-ref"])).sort(byReference),
    dependencies: dependencies
      .filter(({ ref }) => distributed.has(ref))
      .map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn: dependsOn
          .filter((each) => distributed.has(each) && (ref !== component["bom-ref"] || isDirect(each)))
          .sort(),
      })),
  };
  const file = join(dist, "sbom.cdx.json");
  writeFileSync(file, `${JSON.stringify(bill, null, 1)}\n`);
  return file;
}

/** `--omit dev` of `npm sbom` also omits packages that development shares with the service, such as graphql. */
function distributedPackages(packages) {
  const entries = Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional,
  );
  return new Set(entries.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, "")}@${version}`));
}

function byReference(a, b) {
  return a["bom-ref"] < b["bom-ref"] ? -1 : 1;
}
