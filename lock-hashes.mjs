// Adds the hashes that the lock file lacks. npm writes none for a package of another platform that the registry did not
// have when the lock file was written, and then installs it there unchecked.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Adds hashes to the entries of a lock file without one, in place.
 *
 * @param {{ packages: Record<string, { version: string, integrity?: string }> }} lock
 * @param {(spec: string) => string | undefined} lookUp gives the hash of `name@version`
 * @returns {{ added: string[], missing: string[] }} as `name@version`
 */
export function addHashes(lock, lookUp) {
  const added = [];
  const missing = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === "" || entry.integrity !== undefined) continue;
    const spec = `${path.replace(/^.*node_modules\//, "")}@${entry.version}`;
    const integrity = lookUp(spec);
    if (integrity === undefined) missing.push(spec);
    else {
      added.push(spec);
      // As npm orders the properties.
      const { version, ...rest } = entry;
      lock.packages[path] = { version, integrity, ...rest };
    }
  }
  return { added, missing };
}

/** The hash that the registry has; undefined if it does not have the package. */
function lookUp(spec) {
  const run = spawnSync("npm", ["view", spec, "dist.integrity"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return /^sha512-\S+$/.exec(run.stdout.trim())?.[0];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL("package-lock.json", import.meta.url);
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const { added, missing } = addHashes(lock, lookUp);
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  for (const spec of added) console.log(`added ${spec}`);
  for (const spec of missing) console.log(`The registry has no ${spec}.`);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
