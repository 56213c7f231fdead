import { type IncomingMessage, request } from "node:http";
import { connect, type Socket } from "node:net";
import { pipeline } from "node:stream/promises";
import { YilianError } from "../errors.ts";
import { linesOf } from "../files/lines.ts";
import type { OnProgress } from "../progress.ts";
import { fromSent, type Message } from "./messages.ts";
import { isPrivate, socketPlaces } from "./socket-path.ts";

/** What is sent with a command. */
export interface CommandRequest {
  readonly options?: Readonly<Record<string, unknown>>;
  /** A file for the service to read. */
  readonly body?: AsyncIterable<Uint8Array>;
  readonly onProgress?: OnProgress;
  /** Receives the parts of a file that the service sends. */
  readonly onData?: (data: Uint8Array) => Promise<void>;
}

/** A service that runs on a data folder. */
export interface RunningService {
  /**
   * Runs a command in the service, and returns its result.
   *
   * @throws the error of the command, or of the file that is sent; {@link YilianError} ENGINE_UNAVAILABLE when the
   *   service ends meanwhile.
   */
  run(name: string, request?: CommandRequest): Promise<unknown>;
}

/** Finds the service that runs on a data folder; undefined if none does. */
export async function findService(dataDir: string): Promise<RunningService | undefined> {
  for (const place of socketPlaces(dataDir)) {
    if (!isPrivate(place)) continue;
    const socket = await connectTo(place.path);
    if (socket === undefined) continue;
    socket.destroy();
    return { run: (name, options) => run(place.path, name, options) };
  }
  return undefined;
}

function connectTo(path: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => resolve(socket)).once("error", () => resolve(undefined));
  });
}

async function run(socketPath: string, name: string, sent: CommandRequest = {}): Promise<unknown> {
  const { options = {}, body = [], onProgress = () => {}, onData = async () => {} } = sent;
  const path = `/${name}?options=${encodeURIComponent(JSON.stringify(options))}`;
  const call = request({ socketPath, method: "POST", path, agent: false });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    call.once("response", resolve).once("error", reject);
  });
  // A service that rejects a file does not read it to its end.
  let failure: unknown;
  pipeline(body, call).catch((error) => {
    failure = error;
  });
  try {
    for await (const { text } of linesOf(await answer)) {
      const message = JSON.parse(text) as Message;
      if ("progress" in message) onProgress(message.progress);
      else if ("data" in message) await onData(Buffer.from(message.data, "base64"));
      else if ("error" in message) throw fromSent(message.error);
      else return message.result;
    }
  } catch (error) {
    if (failure instanceof YilianError) throw failure;
    if (!(error instanceof Error && "code" in error && error.code === "ECONNRESET")) throw error;
  } finally {
    call.destroy();
  }
  throw new YilianError("ENGINE_UNAVAILABLE", "The service ended before it answered the command. Try again.");
}
