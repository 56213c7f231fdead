import { execFileSync } from "node:child_process";
import { closeSync, constants, openSync, readSync, writeSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** A pipe of the system. Its reader can stop reading or close it. */
export interface Pipe {
  /** The end for a child process. Close it here once the child has it. */
  readonly writer: number;
  /** Reads until the text contains a word, and returns the text. Nothing is read between calls. */
  readUntil(word: string): Promise<string>;
  /** Fills it, so that a child process that writes to it waits for a reader. */
  fill(): void;
  /** Closes the reading end, as `head` does when it has enough. */
  closeReader(): void;
}

/** Creates a pipe at a new path. */
export function makePipe(path: string): Pipe {
  execFileSync("mkfifo", [path]);
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const part = Buffer.alloc(4096);
  let text = "";
  let isOpen = true;
  return {
    writer: openSync(path, "w"),
    async readUntil(word) {
      while (!text.includes(word)) {
        try {
          text += part.toString("utf8", 0, readSync(reader, part));
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
        }
        await wait(20);
      }
      return text;
    },
    fill() {
      const filler = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
      // A large part does not fit while there is space for a small one.
      for (const size of [4096, 1]) while (writesTo(filler, Buffer.alloc(size)));
      closeSync(filler);
    },
    closeReader() {
      if (isOpen) closeSync(reader);
      isOpen = false;
    },
  };
}

/** Whether a pipe takes a part without a wait. */
function writesTo(writer: number, part: Buffer): boolean {
  try {
    return writeSync(writer, part) > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    return false;
  }
}
