import { resolve } from "node:path";
import { YilianError } from "../errors.ts";
import { exportGraph, type Format, formatExported } from "../exchange/export.ts";
import { readExchange } from "../exchange/import.ts";
import { loadSound } from "../loading/load.ts";
import { openGraph } from "../open-graph.ts";
import type { CommandContext } from "./context.ts";
import { watchLoading } from "./load-report.ts";

/** Exports the graph into a folder. Prints the numbers of records and the folder. */
export async function exportTo(
  { settings, quiet }: CommandContext,
  format: Format,
  folder: string,
  { bom = false }: { readonly bom?: boolean },
): Promise<void> {
  if (format === "cypher" && resolve(folder) === resolve(settings.SEED_DIR)) {
    const message = `${folder} is the folder of the seeds, which would then contain everything twice. Name another folder.`;
    throw new YilianError("INVALID_ARGUMENT", message);
  }
  const graph = await openGraph(settings);
  try {
    const snapshot = graph.snapshot();
    const exported = await exportGraph(snapshot, format, folder, bom).finally(() => snapshot.close());
    if (!quiet) console.log(formatExported(exported, folder));
  } finally {
    await graph.close();
  }
}

/** Loads the tables of a folder into the graph. Shows progress on the standard error. */
export async function importFrom(context: CommandContext, folder: string, adopt: boolean): Promise<void> {
  const { settings, quiet } = context;
  const watch = watchLoading(context);
  const sound = readExchange(folder);
  for (const note of sound.notes) console.error(note);
  const graph = await openGraph(settings);
  try {
    const loaded = await loadSound(graph, sound, { adopt, origin: "import", onProgress: watch.onProgress });
    watch.loaded(loaded);
    if (quiet || !loaded.changed) return;
    console.log("`yilian serve` serves the imported data. `yilian seed --replace` replaces it by the seeds.");
  } finally {
    watch.stop();
    await graph.close();
  }
}
