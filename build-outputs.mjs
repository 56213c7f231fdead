// The files that each part of the build made last time. A part removes its own old files, and no other part's.
import { existsSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/**
 * When a part was last built, and its outputs, as paths below the folder of the build.
 *
 * @param {string} stamp the file that {@link writeOutputs} wrote
 * @returns {{ at: string, outputs: string[] } | undefined} undefined when the part was not built, or by an older program
 */
export function readOutputs(stamp) {
  if (!existsSync(stamp)) return undefined;
  try {
    const { at, outputs } = JSON.parse(readFileSync(stamp, "utf8"));
    return Array.isArray(outputs) ? { at, outputs } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Records the outputs of a part, and removes those of the build before that are not made any more.
 *
 * @param {string} stamp where the record goes
 * @param {string} folder the folder of the build
 * @param {{ at: string, outputs: string[] }} built the time and the files, as absolute paths
 */
export function writeOutputs(stamp, folder, { at, outputs }) {
  const paths = outputs.map((path) => relative(folder, path).split(sep).join("/")).sort();
  const made = new Set(paths);
  for (const path of readOutputs(stamp)?.outputs ?? []) if (!made.has(path)) removeFile(folder, join(folder, path));
  writeFileSync(stamp, `${JSON.stringify({ at, outputs: paths }, null, 1)}\n`);
}

/** Removes a file, and the folders that become empty. */
function removeFile(folder, file) {
  rmSync(file, { force: true });
  for (let parent = dirname(file); parent !== folder; parent = dirname(parent)) {
    try {
      rmdirSync(parent);
    } catch {
      return;
    }
  }
}
