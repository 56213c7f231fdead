import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileErrorReason } from "../files/error-reason.ts";
import { stampAt } from "../files/stamp.ts";
import { isSeedFile } from "../seeds/files.ts";

/** The interval between checks of a folder. A check of a hundred files takes about a millisecond. */
const EVERY_MS = 100;
/** After so many checks in a row, a folder that is still changing is reported anyway. */
const MOST_LOOKS = 3;

/**
 * Yields at once, and again within half a second after the seed files of a folder changed and were then unchanged for a
 * moment, until the signal aborts. A missing folder is a state like any other.
 *
 * It polls instead of waiting for events of the file system: network drives and shared folders of containers send none,
 * and events end when the folder itself is replaced.
 */
export async function* watchSeeds(folder: string, signal: AbortSignal): AsyncGenerator<void, void, void> {
  let reported = stateOf(folder);
  yield;
  let before = reported;
  let looks = 0;
  while (!signal.aborted) {
    await sleep(EVERY_MS, undefined, { signal }).catch(() => {});
    const now = stateOf(folder);
    looks = now === reported ? 0 : looks + 1;
    if (looks > 0 && (now === before || looks >= MOST_LOOKS) && !signal.aborted) {
      reported = now;
      looks = 0;
      yield;
    }
    before = now;
  }
}

/** A text that differs whenever a seed file was written, renamed, added or removed. */
function stateOf(folder: string): string {
  try {
    const names = readdirSync(folder).filter(isSeedFile).sort();
    return JSON.stringify(names.map((name) => [name, stampAt(join(folder, name))]));
  } catch (error) {
    return fileErrorReason(error);
  }
}
