import type { Logger } from "pino";
import { readSeedsInWorker } from "../checks/read-in-worker.ts";
import { YilianError } from "../errors.ts";
import { type LoadOptions, loadSeeds } from "../loading/load.ts";
import type { Loaded } from "../loading/loaded.ts";
import type { OnProgress } from "../progress.ts";
import type { Header } from "./backup-format.ts";
import type { ContentWatch } from "./content-watch.ts";
import { oneAtATime } from "./exclusive.ts";
import { readBackup } from "./read-backup.ts";
import { restoreBackup } from "./restore.ts";
import type { StoredReport } from "./stored-differences.ts";
import { type Serving, swapDataset } from "./swap.ts";
import { refuseMismatch, type VerifyOptions } from "./verify-content.ts";
import { type BackupOptions, writeBackup } from "./write-backup.ts";

/** What an operator does with a running service. */
export interface Maintenance {
  /**
   * Loads the seeds of the service if they changed, and serves them in place of the data set before.
   *
   * @throws {YilianError} INVALID_SEEDS with all faults by file and line, SEEDING_BUSY while other work runs, and what
   *   `loadSeeds` throws. Nothing is changed then.
   */
  reload(options?: ReloadOptions): Promise<Loaded>;
  /**
   * Compares the stored records with their digest, and names the first that differ.
   *
   * @throws {YilianError} as {@link reportStored}.
   */
  verifyStored(options?: VerifyOptions): Promise<StoredReport>;
  /**
   * Saves the served data set, as the parts of one file. Requests are answered meanwhile.
   *
   * @throws {YilianError} as {@link writeBackup}.
   */
  backup(options: BackupOptions): Promise<Header>;
  /**
   * Reads a backup, checks it, and serves its data set in place of the one before.
   *
   * @throws {YilianError} as `readBackup`, and SEEDING_BUSY while other work runs. Nothing is changed then.
   */
  restore(file: AsyncIterable<Uint8Array>, onProgress?: OnProgress): Promise<Loaded>;
}

/** How the seeds are loaded. */
export interface ReloadOptions extends Pick<LoadOptions, "repair"> {
  /** Whether data that did not come from seeds are replaced too. */
  readonly replace?: boolean;
  readonly onProgress?: OnProgress;
}

type Command = "reload" | "backup" | "restore";

/** What is maintained. */
export interface Maintained extends Serving {
  readonly seedDir: string;
  readonly adopt: boolean;
  readonly content: ContentWatch;
  readonly log: Pick<Logger, "info" | "error">;
  /** Called as work ends. The verification reports its end itself. */
  readonly onEnd?: ((command: Command, outcome: "ok" | "failed") => void) | undefined;
}

/** Makes the commands that maintain a running service. */
export function maintain({ seedDir, adopt, content, log, onEnd = () => {}, ...serving }: Maintained): Maintenance {
  const exclusively = oneAtATime();

  /** Logs the beginning and the end of work. */
  const logged = async <T extends object>(name: Command, work: () => Promise<T>, of: (result: T) => object) => {
    log.info({ command: name }, "maintenance begins");
    try {
      const result = await work();
      log.info({ command: name, ...of(result) }, "maintenance is done");
      onEnd(name, "ok");
      return result;
    } catch (error) {
      onEnd(name, "failed");
      const known = error instanceof YilianError ? { code: error.code, reason: error.message } : { err: error };
      log.error({ command: name, ...known }, "maintenance failed, and the data set before is served");
      throw error;
    }
  };

  return {
    reload: ({ repair = false, replace = false, onProgress = () => {} } = {}) =>
      logged(
        "reload",
        () =>
          exclusively("reload", () => {
            onProgress({ what: "reading the seeds", done: 0, total: 0 });
            const otherData = replace ? "replace" : "refuse";
            const options = { adopt, otherData, repair, onProgress, readSeeds: readSeedsInWorker } as const;
            const load = ({ beforeCommit }: Pick<LoadOptions, "beforeCommit">) =>
              loadSeeds(serving.graph, seedDir, {
                ...options,
                beforeCommit: async (reader, loaded) => {
                  if (repair) await refuseMismatch(reader);
                  await beforeCommit?.(reader, loaded);
                },
              });
            return swapDataset(serving, load, onProgress);
          }),
        ({ changed, version, digest }) => ({ changed, version, digest }),
      ),

    verifyStored: (options) => content.verify(options),

    backup: (options) =>
      logged(
        "backup",
        async () => {
          const snapshot = serving.graph.snapshot();
          try {
            return await writeBackup(snapshot, options);
          } finally {
            await snapshot.close();
          }
        },
        ({ dataset: { version, digest } }) => ({ version, digest }),
      ),

    restore: (file, onProgress = () => {}) =>
      logged(
        "restore",
        () =>
          exclusively("restore", async () => {
            onProgress({ what: "reading the backup", done: 0, total: 0 });
            const backup = await readBackup(file);
            const options = { adopt, onProgress };
            return await swapDataset(
              serving,
              (more) => restoreBackup(serving.graph, backup, { ...options, ...more }),
              onProgress,
            );
          }),
        ({ version, digest }) => ({ version, digest }),
      ),
  };
}
