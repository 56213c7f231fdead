import { cpSync, rmSync } from "node:fs";

/** Copies a data folder, without the socket of a running service. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith(".sock") });
}

/** Removes a folder. */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
