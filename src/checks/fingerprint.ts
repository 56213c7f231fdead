import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRegularFile } from "../files/regular-file.ts";
import { FORMAT } from "../model/records.ts";
import { readBytesOf, type SeedFile } from "../seeds/files.ts";
import { JUDGED_FILE } from "./distinct-pairs.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

/** A file whose content was not decoded. */
interface FileBytes {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/**
 * The SHA-256 of everything that decides what seed files say, as 64 hexadecimal digits: their names and bytes, and the
 * version of Yilian, which may read them differently.
 */
export function fingerprintOf(files: Iterable<SeedFile | FileBytes>): string {
  const hash = createHash("sha256").update(JSON.stringify({ version, format: FORMAT }));
  for (const { name, text } of files) {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    hash.update(JSON.stringify([name, bytes.length])).update(bytes);
  }
  return hash.digest("hex");
}

/** The fingerprint of a folder, one file in memory at a time; undefined if a file cannot be read. */
export function fingerprintOfFolder(folder: string): string | undefined {
  try {
    return fingerprintOf(bytesOf(folder));
  } catch {
    return undefined;
  }
}

function* bytesOf(folder: string): Iterable<FileBytes> {
  yield* readBytesOf(folder);
  const path = join(folder, JUDGED_FILE);
  yield { name: JUDGED_FILE, text: existsSync(path) ? readRegularFile(path) : "" };
}
