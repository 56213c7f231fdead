import { resolve } from "node:path";
import { YilianError } from "../errors.ts";
import { type Exported, exportContent, exportGraph, type Format, formatExported } from "../exchange/export.ts";
import { readExchange } from "../exchange/import.ts";
import { loadSound } from "../loading/load.ts";
import type { Backup } from "../maintenance/read-backup.ts";
import { withGraph } from "../open-graph.ts";
import type { CommandContext } from "./context.ts";
import { watchLoading } from "./load-report.ts";
import { readServed, serviceOf, withSnapshot } from "./maintenance.ts";
import { print, printError } from "./print.ts";

/** Writes the graph into a folder, and prints what it wrote. A service that has the data open sends them. */
export async function exportTo(
  { settings, quiet }: CommandContext,
  format: Format,
  folder: string,
  { bom = false, raw = false }: { readonly bom?: boolean; readonly raw?: boolean },
): Promise<void> {
  if (format === "cypher" && resolve(folder) === resolve(settings.SEED_DIR)) {
    const message = `${folder} is the folder with the seeds; an export there would contain everything twice. Name another folder.`;
    throw new YilianError("INVALID_ARGUMENT", message);
  }
  const service = await serviceOf(settings);
  const exported =
    service === undefined
      ? await withSnapshot(settings, (snapshot) => exportGraph(snapshot, format, folder, bom, raw))
      : exportFrom(await readServed(service, settings), { format, folder, bom, raw });
  if (!quiet) print(formatExported(exported, folder));
}

function exportFrom({ header, rows }: Backup, to: Parameters<typeof exportContent>[2]): Exported {
  return exportContent(rows.content, header.dataset.digest, to);
}

/** Loads the tables of a folder into the graph, with progress on the standard error. */
export async function importFrom(context: CommandContext, folder: string, adopt: boolean): Promise<void> {
  const { settings, quiet } = context;
  const watch = watchLoading(context);
  const sound = readExchange(folder);
  for (const note of sound.notes) printError(note);
  try {
    await withGraph(settings, async (graph) => {
      const loaded = await loadSound(graph, sound, { adopt, origin: "import", onProgress: watch.onProgress });
      watch.loaded(loaded);
      if (quiet || !loaded.changed) return;
      print("`yilian serve` serves what was imported; `yilian seed --replace` replaces it with the seeds.");
    });
  } finally {
    watch.stop();
  }
}
