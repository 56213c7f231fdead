import { join } from "node:path";
import { YilianError } from "../errors.ts";
import { writeSeedFiles } from "../seeds/files.ts";
import { formatSeeds } from "../seeds/format.ts";
import type { CommandContext } from "./context.ts";

/**
 * Formats the seeds of folders and prints the changed files. With `check`, it changes nothing.
 *
 * @throws {YilianError} INVALID_SEEDS if seeds cannot be read. With `check`, also if the layout of a file differs. The
 * message lists these files, one per line.
 */
export function format({ quiet }: CommandContext, folders: readonly string[], check: boolean): void {
  const formatted = folders.map((folder) => ({ folder, files: formatSeeds(folder) }));
  const paths = formatted.flatMap(({ folder, files }) => files.map(({ name }) => join(folder, name)));
  if (check && paths.length > 0) {
    const lines = paths.map((path) => `${path} does not have the layout of \`yilian format\`.`);
    throw new YilianError("INVALID_SEEDS", lines.join("\n"));
  }
  for (const { folder, files } of formatted) writeSeedFiles(folder, files);
  if (quiet) return;
  for (const path of paths) console.log(`${path} was formatted.`);
  if (paths.length === 0) console.log(`All seeds in ${folders.join(", ")} have the standard layout.`);
}
