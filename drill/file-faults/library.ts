import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What happens at an operation on a file.
 *
 * - `log`: all operations are logged, none is disturbed;
 * - `kill`: all processes are killed before it;
 * - `torn`: the same after half of it, if it is a write;
 * - `ENOSPC`, `EIO`: it fails, and so do those after it.
 */
export type Fault = "log" | "kill" | "torn" | "ENOSPC" | "EIO";

/** Why files cannot be disturbed on this machine; undefined if they can. */
export function lacksFileFaults(): string | undefined {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  if (header.glibcVersionRuntime === undefined) return "it preloads a library, which needs Linux with glibc";
  return spawnSync("cc", ["--version"]).status === 0
    ? undefined
    : "it compiles a library: install a C compiler as `cc` (Debian: `apt install gcc libc6-dev`)";
}

/** A library that disturbs the operations on files of the commands that preload it. */
export class FileFaults {
  private readonly library: string;
  private readonly work: string;

  /**
   * @param sources - the folder of this file, with the sources of the library.
   * @param work - a folder for the library and its logs.
   */
  constructor(sources: string, work: string) {
    this.work = mkdtempSync(join(work, "file-faults-"));
    this.library = join(this.work, "file-faults.so");
    const files = readdirSync(sources).filter((name) => name.endsWith(".c"));
    const paths = files.map((name) => join(sources, name));
    execFileSync("cc", ["-shared", "-fPIC", "-O2", "-o", this.library, ...paths, "-ldl"], { stdio: "inherit" });
  }

  /**
   * The environment of a command whose operations on the files below a folder are disturbed. The command begins a
   * process group of its own, which `kill` and `torn` end.
   *
   * @param folder - an absolute path without links.
   * @param at - the number of the operation at which the fault begins, from 1.
   */
  prepare(folder: string, fault: Fault, at?: number): Disturbed {
    const run = mkdtempSync(join(this.work, "run-"));
    const [counter, log] = [join(run, "counter"), join(run, "log")];
    return {
      env: {
        LD_PRELOAD: this.library,
        DRILL_FOLDER: folder,
        DRILL_COUNTER: counter,
        DRILL_FAULT: fault,
        ...(at !== undefined && { DRILL_AT: String(at) }),
        ...(fault === "log" && { DRILL_LOG: log }),
        // Its operations would pass the library.
        UV_USE_IO_URING: "0",
      },
      readLog: () => readFileSync(log),
    };
  }
}

/** A command that is prepared. */
export interface Disturbed {
  readonly env: Readonly<Record<string, string>>;
  /** The log of a command that has ended, see `operationsIn`. */
  readLog(): Buffer;
}
