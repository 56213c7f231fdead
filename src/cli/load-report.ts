import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { formatLoaded, type Loaded } from "../loading/loaded.ts";
import type { CommandContext } from "./context.ts";
import { print } from "./print.ts";
import { showProgress } from "./progress-bar.ts";

/** Shows the progress and the result of loading in the terminal. */
export interface LoadingWatch {
  readonly onProgress: ReturnType<typeof showProgress>["onProgress"];
  /** Prints the result, and after a change the time and the disk space. */
  loaded(loaded: Loaded): void;
  /** Removes the progress. */
  stop(): void;
}

/** Starts to watch one loading. */
export function watchLoading({ settings, quiet }: CommandContext): LoadingWatch {
  const started = performance.now();
  const progress = showProgress(process.stderr);
  return {
    onProgress: quiet ? () => {} : progress.onProgress,
    loaded(loaded) {
      progress.stop();
      if (quiet) return;
      print(formatLoaded(loaded));
      if (!loaded.changed) return;
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const disk =
        settings.GRAPH === "embedded" ? ` It takes ${megabytes(settings.DATA_DIR)} in ${settings.DATA_DIR}.` : "";
      print(`Loading took ${seconds} s.${disk}`);
    },
    stop: progress.stop,
  };
}

function megabytes(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
