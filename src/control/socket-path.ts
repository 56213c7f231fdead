import { createHash } from "node:crypto";
import { lstatSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The name of the socket in the data folder. */
const NAME = "control.sock";

/** The longest path that every system accepts for a socket: macOS allows 104 bytes with the end. */
const LONGEST = 100;

/** Whether a name in the data folder is that of the control socket, which is no data. */
export function isControlSocket(name: string): boolean {
  return name === NAME;
}

/** Where the control socket of a data folder may be, the first choice first. */
export interface SocketPlace {
  readonly path: string;
  /** The folder that only this user may enter; undefined if the socket is in the data folder or is a named pipe. */
  readonly privateFolder?: string;
}

/**
 * The places of the control socket of a data folder: in the folder itself, else in a private folder below the temporary
 * folder. The second serves where the path is too long for a socket, or the data folder cannot be written.
 *
 * Windows has a named pipe instead.
 */
export function socketPlaces(dataDir: string, platform: NodeJS.Platform = process.platform): readonly SocketPlace[] {
  const folder = resolve(dataDir);
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  if (platform === "win32") return [{ path: `\\\\.\\pipe\\yilian-${hash}` }];
  const privateFolder = join(tmpdir(), `yilian-${process.getuid?.() ?? 0}-${hash}`);
  const path = join(folder, NAME);
  const other = { path: join(privateFolder, NAME), privateFolder };
  return Buffer.byteLength(path) <= LONGEST ? [{ path }, other] : [other];
}

/** Makes the private folder of a place if it is missing, and returns whether it is private. */
export function makePrivateFolder({ privateFolder }: SocketPlace): boolean {
  if (privateFolder === undefined) return true;
  mkdirSync(privateFolder, { recursive: true, mode: 0o700 });
  return isPrivate({ path: "", privateFolder });
}

/** Whether nobody else can put a socket in a place. Anybody can make folders in the temporary folder. */
export function isPrivate({ privateFolder }: SocketPlace): boolean {
  if (privateFolder === undefined) return true;
  const stats = lstatSync(privateFolder, { throwIfNoEntry: false });
  return stats?.isDirectory() === true && stats.uid === process.getuid?.() && (stats.mode & 0o077) === 0;
}
