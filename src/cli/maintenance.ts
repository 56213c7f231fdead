import { findService, type RunningService } from "../control/client.ts";
import { YilianError } from "../errors.ts";
import type { Loaded } from "../loading/loaded.ts";
import type { CommandContext } from "./context.ts";
import { watchLoading } from "./load-report.ts";

/**
 * Loads changed seeds into the service that runs on the data folder, with progress on the standard error.
 *
 * @throws {YilianError} NOT_SERVING when none runs there; what the service reports.
 */
export async function reload(context: CommandContext, options: { readonly replace: boolean }): Promise<void> {
  const service = await requireService(context);
  const watch = watchLoading(context);
  try {
    watch.loaded((await service.run("reload", { options, onProgress: watch.onProgress })) as Loaded);
  } finally {
    watch.stop();
  }
}

async function requireService({ settings }: CommandContext): Promise<RunningService> {
  const service = await findService(settings.DATA_DIR);
  if (service !== undefined) return service;
  const message = `No service runs on the data folder ${settings.DATA_DIR}. \`yilian serve\` starts one, and loads changed seeds.`;
  throw new YilianError("NOT_SERVING", message);
}
