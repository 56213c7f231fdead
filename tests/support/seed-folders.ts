import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The seeds of a fictional city, and the document that they cite. */
export const FIXTURE = {
  seeds: pathOf("support/fixture/seed"),
  sources: pathOf("support/fixture/sources"),
} as const;

/** The path of a file or folder below `tests/`. */
export function pathOf(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

/** A folder with copies of others in it, later ones over earlier ones. It is removed after the test. */
export function folderWith(...copied: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "yilian-seeds-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const one of copied) cpSync(one, folder, { recursive: true });
  return folder;
}

/**
 * The fixture's seeds with one file changed.
 *
 * The replaced text must exist. A blank matches any number of blanks.
 */
export function seedsWith(file: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  const folder = folderWith(FIXTURE.seeds);
  const path = join(folder, file);
  let text = readFileSync(path, "utf8");
  for (const [from, to] of changes) {
    const pattern = new RegExp(from.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll(/ +/g, " +"));
    if (!pattern.test(text)) throw new Error(`${file} does not contain ${from}.`);
    text = text.replace(pattern, () => to);
  }
  writeFileSync(path, text);
  return folder;
}

/** A folder with one seed file of this text. It is removed after the test. */
export function folderOf(text: string | Uint8Array, file = "10-test.cypher"): string {
  const folder = folderWith();
  writeFileSync(join(folder, file), text);
  return folder;
}

/** The message of the error that a call throws; an empty text without an error. */
export function messageOf(work: () => unknown): string {
  try {
    work();
    return "";
  } catch (error) {
    return error instanceof Error ? `${"code" in error ? error.code : error.name}: ${error.message}` : String(error);
  }
}
