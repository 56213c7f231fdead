import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { readSoundSeeds } from "../checks/check.ts";
import { findService, type RunningService } from "../control/client.ts";
import { YilianError } from "../errors.ts";
import { fileErrorReason } from "../files/error-reason.ts";
import { PendingFile } from "../files/pending-file.ts";
import { openRegularFile } from "../files/regular-file.ts";
import type { Snapshot } from "../graph/graph.ts";
import type { Loaded } from "../loading/loaded.ts";
import type { Header } from "../maintenance/backup-format.ts";
import { type Backup, readBackup } from "../maintenance/read-backup.ts";
import { restoreBackup } from "../maintenance/restore.ts";
import { formatDifferences, reportStored, type StoredReport } from "../maintenance/stored-differences.ts";
import { type BackupOptions, writeBackup } from "../maintenance/write-backup.ts";
import { withGraph } from "../open-graph.ts";
import { formatSize } from "../wording/plural.ts";
import type { CommandContext } from "./context.ts";
import { watchLoading } from "./load-report.ts";
import { print } from "./print.ts";
import { showProgress } from "./progress-bar.ts";

/** How often a backup is begun again because another data set was loaded meanwhile. */
const TRIES = 3;

/**
 * Loads changed seeds into the service that runs on the data folder, with progress on the standard error.
 *
 * @throws {YilianError} NOT_SERVING when none runs there; what the service reports.
 */
export async function reload(
  context: CommandContext,
  options: { readonly replace: boolean; readonly repair?: boolean },
): Promise<void> {
  const { DATA_DIR, GRAPH: graph } = context.settings;
  const service = await findService(DATA_DIR);
  if (service === undefined) {
    const message = `No service runs on the data folder ${DATA_DIR}. \`yilian serve\` starts one, and loads changed seeds.`;
    throw new YilianError("NOT_SERVING", message);
  }
  const watch = watchLoading(context);
  try {
    const sent = { options: { ...options, graph }, onProgress: watch.onProgress };
    watch.loaded((await service.run("reload", sent)) as Loaded);
  } finally {
    watch.stop();
  }
}

/** Whether a service has the folder of the embedded engine open. */
export async function isServedHere({ settings }: CommandContext): Promise<boolean> {
  return (await serviceOf(settings)) !== undefined;
}

/**
 * Compares the stored records with their digest, and prints that they are those that were loaded.
 *
 * @throws {YilianError} DATA_DAMAGED whose message names the first records that differ; NOT_LOADED.
 */
export async function verifyStored({ settings, quiet }: CommandContext): Promise<void> {
  const service = await serviceOf(settings);
  const progress = showProgress(process.stderr);
  const onProgress = quiet ? () => {} : progress.onProgress;
  try {
    const report =
      service === undefined
        ? await withSnapshot(settings, (snapshot) =>
            reportStored(snapshot, () => readSoundSeeds(settings.SEED_DIR), { onProgress }),
          )
        : ((await service.run("verify", { options: { graph: settings.GRAPH }, onProgress })) as StoredReport);
    progress.stop();
    if (!report.isSound) throw new YilianError("DATA_DAMAGED", formatDifferences(report));
    const what = `version ${report.version} (${report.digest.slice(0, 12)})`;
    if (!quiet) print(`The stored data are those of their digest: ${what}.`);
  } finally {
    progress.stop();
  }
}

/**
 * Saves the stored data set in a file. On the embedded engine, a service that runs on the folder reads it.
 *
 * @throws {YilianError} INVALID_ARGUMENT or NO_SPACE when the file cannot be written; what reading the data throws. The
 *   file of the name is unchanged then.
 */
export async function backup({ settings, quiet }: CommandContext, path: string): Promise<void> {
  const service = await serviceOf(settings);
  const progress = showProgress(process.stderr);
  const onProgress = quiet ? () => {} : progress.onProgress;
  try {
    for (let tries = 1; ; tries++) {
      const file = await writing(path, () => PendingFile.begin(path));
      try {
        const write = (part: Uint8Array) => writing(path, () => file.write(part));
        const save = service === undefined ? saveDirectly(settings) : saveBy(service, settings);
        const { dataset, counts } = await save({ write, onProgress });
        await writing(path, () => file.complete());
        progress.stop();
        const size = formatSize(counts as Parameters<typeof formatSize>[0]);
        const what = `Data set ${dataset.version} (${dataset.digest.slice(0, 12)})`;
        if (!quiet) print(`${what} is saved in ${path}, ${(file.size / 2 ** 20).toFixed(1)} MB: ${size}.`);
        return;
      } catch (error) {
        await file.abandon();
        if (!(error instanceof YilianError) || error.code !== "STALE_READ" || tries === TRIES) throw error;
      }
    }
  } finally {
    progress.stop();
  }
}

/**
 * Stores the data set of a backup in place of the present one, with progress on the standard error. On the embedded
 * engine, a service that runs on the folder does it, and serves the restored data set.
 *
 * @throws {YilianError} INVALID_ARGUMENT when the file cannot be read; what checking and loading throw. Nothing is
 *   changed then.
 */
export async function restore(context: CommandContext, path: string, adopt: boolean): Promise<void> {
  const { settings } = context;
  const service = await serviceOf(settings);
  const watch = watchLoading(context);
  try {
    const file = readable(path, opened(path));
    const { onProgress } = watch;
    if (service !== undefined) {
      const sent = { options: { graph: settings.GRAPH }, body: file, onProgress };
      watch.loaded((await service.run("restore", sent)) as Loaded);
      return;
    }
    // All of it is checked before the graph is opened.
    const checked = await readBackup(file);
    await withGraph(settings, async (graph) => {
      watch.loaded(await restoreBackup(graph, checked, { adopt, onProgress }));
    });
  } finally {
    watch.stop();
  }
}

type Settings = CommandContext["settings"];
type Save = (options: BackupOptions) => Promise<Header>;

/** The service that has the data of the settings open; undefined where a second process can open them too. */
export async function serviceOf({ GRAPH, DATA_DIR }: Settings): Promise<RunningService | undefined> {
  return GRAPH === "embedded" ? await findService(DATA_DIR) : undefined;
}

function saveBy(service: RunningService, { GRAPH: graph }: Settings): Save {
  return async ({ write, onProgress }) => {
    const sent = { options: { graph }, onData: write, ...(onProgress && { onProgress }) };
    return (await service.run("backup", sent)) as Header;
  };
}

/** The data set that a service has open, checked as a backup is. */
export async function readServed(service: RunningService, settings: Settings): Promise<Backup> {
  const parts: Uint8Array[] = [];
  const write = async (part: Uint8Array): Promise<void> => void parts.push(part);
  await saveBy(service, settings)({ write });
  return await readBackup(Readable.from(parts));
}

function saveDirectly(settings: Settings): Save {
  return (options) => withSnapshot(settings, (snapshot) => writeBackup(snapshot, options));
}

/** Runs work on the state of the graph of the settings. */
export async function withSnapshot<T>(settings: Settings, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  return await withGraph(settings, async (graph) => {
    const snapshot = graph.snapshot();
    return await work(snapshot).finally(() => snapshot.close());
  });
}

function opened(path: string): number {
  try {
    return openRegularFile(path);
  } catch (error) {
    const isMissing = ["ENOENT", "ENOTDIR", "EISDIR"].includes(codeOf(error));
    throw unreadable(path, isMissing ? "is no file" : fileErrorReason(error).replace(/\.$/, ""));
  }
}

async function* readable(path: string, fd: number): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { fd });
  } catch (error) {
    throw unreadable(path, `cannot be read (${codeOf(error)})`);
  }
}

async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = codeOf(cause);
    if (code === "ENOSPC" || code === "EDQUOT") {
      const message = `The disk of "${path}" is full. Nothing was changed. Make room, or name another file.`;
      throw new YilianError("NO_SPACE", message, { cause });
    }
    const message = `"${path}" cannot be written (${code}). Nothing was changed. Name another file.`;
    throw new YilianError("INVALID_ARGUMENT", message, { cause });
  }
}

function unreadable(path: string, reason: string): YilianError {
  return new YilianError("INVALID_ARGUMENT", `"${path}" ${reason}. Name a file that \`yilian backup\` wrote.`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
