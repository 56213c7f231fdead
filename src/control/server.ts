import { once } from "node:events";
import { chmodSync, rmSync } from "node:fs";
import { rmdir } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { finished } from "node:stream/promises";
import { isMainThread } from "node:worker_threads";
import type { OnProgress } from "../progress.ts";
import { type Message, toSent } from "./messages.ts";
import { makePrivateFolder, type SocketPlace, socketPlaces } from "./socket-path.ts";

/** What a command is given. */
export interface CommandCall {
  readonly options: Readonly<Record<string, unknown>>;
  /** The file that the caller sends; empty unless the command takes one. */
  readonly body: AsyncIterable<Uint8Array>;
  readonly onProgress: OnProgress;
  /** Sends a part of a file, and waits until the caller can take more. */
  readonly send: (data: Uint8Array) => Promise<void>;
  /** Aborted when the caller leaves. */
  readonly signal: AbortSignal;
}

/** Commands by name. What they return is sent as JSON. */
export type Commands = Readonly<Record<string, (call: CommandCall) => Promise<unknown>>>;

/** A control socket that is open. */
export interface Control {
  /** Where it is; undefined if there is none. */
  readonly path: string | undefined;
  /** Closes it, and ends the commands that run. */
  close(): Promise<void>;
}

/**
 * Listens for the commands of an operator on a socket that only this user can reach. There is no sign-in: who can write
 * to the socket can also read the data folder.
 *
 * A socket that a killed service left behind is replaced. If no socket can be made, the service runs without one.
 *
 * @param onWarning - receives why there is no socket.
 */
export async function listenForCommands(
  dataDir: string,
  commands: Commands,
  onWarning: (message: string) => void,
): Promise<Control> {
  const reasons: string[] = [];
  for (const place of socketPlaces(dataDir)) {
    try {
      if (!makePrivateFolder(place)) throw new Error(`${place.privateFolder} belongs to another user`);
      const server = createServer((request, response) => void answer(commands, request, response));
      await listenAt(server, place);
      return { path: place.path, close: () => closeServer(server).then(() => removeFolder(place)) };
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  onWarning(`There is no control socket, so no command can reach the running service (${reasons.join("; ")}).`);
  return { path: undefined, close: async () => {} };
}

async function listenAt(server: Server, place: SocketPlace): Promise<void> {
  try {
    await listen(server, place);
  } catch (error) {
    if (codeOf(error) !== "EADDRINUSE") throw error;
    if (await answers(place)) throw new Error(`another service listens on ${place.path}`);
    rmSync(place.path, { force: true });
    await listen(server, place);
  }
}

function listen(server: Server, { path }: SocketPlace): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // The socket is made before `listen` returns. Threads cannot set the mask of the process.
    const mask = isMainThread ? process.umask(0o177) : undefined;
    server.listen(path, () => {
      server.off("error", reject);
      if (process.platform !== "win32") chmodSync(path, 0o600);
      resolve();
    });
    if (mask !== undefined) process.umask(mask);
  });
}

/** Whether a service listens in a place. */
function answers({ path }: SocketPlace): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Removes the private folder. Nothing is lost if it stays. */
async function removeFolder({ privateFolder }: SocketPlace): Promise<void> {
  if (privateFolder !== undefined) await rmdir(privateFolder).catch(() => {});
}

async function answer(commands: Commands, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const leaving = new AbortController();
  response.once("close", () => leaving.abort());
  // An answer that nobody reads any more is not an error.
  response.on("error", () => {});
  const write = async (message: Message): Promise<void> => {
    if (response.destroyed || response.write(`${JSON.stringify(message)}\n`)) return;
    await once(response, "drain", { signal: leaving.signal }).catch(() => {});
  };
  try {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://control");
    const name = pathname.slice(1);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new Error(`The running service does not know the command "${name}".`);
    const result = await command({
      options: JSON.parse(searchParams.get("options") ?? "{}"),
      body: request,
      onProgress: (progress) => void write({ progress }),
      send: async (data) => {
        leaving.signal.throwIfAborted();
        await write({ data: Buffer.from(data).toString("base64") });
      },
      signal: leaving.signal,
    });
    await write({ result: result ?? null });
  } catch (error) {
    await write({ error: toSent(error) });
  }
  response.end();
  await finished(response).catch(() => {});
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
