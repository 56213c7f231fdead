import { join } from "node:path";
import { YilianError } from "../errors.ts";
import { writeSeedFiles } from "../seeds/files.ts";
import { formatSeeds } from "../seeds/format.ts";
import type { CommandContext } from "./context.ts";
import { print } from "./print.ts";

/**
 * Lays out the seeds of folders, and prints which files changed; with `check` it changes nothing.
 *
 * @throws {YilianError} INVALID_SEEDS when seeds cannot be read. With `check`, also when the layout of a file differs:
 * the message lists these files, one a line.
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
  for (const path of paths) print(`${path} was formatted.`);
  if (paths.length === 0) print(`All seeds in ${folders.join(", ")} have the standard layout.`);
}
