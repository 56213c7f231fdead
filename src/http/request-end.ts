import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";

/** What is called when a connection closes. */
const onClose = new WeakMap<Socket, Set<() => void>>();

/**
 * Calls a function once when a request is over: its answer is sent, or its client has left.
 *
 * A client may send several requests on a connection and leave. Node reports that only for the request whose answer is
 * next. So the connection is watched too.
 */
export function whenOver({ raw: { socket } }: FastifyRequest, { raw }: FastifyReply, callback: () => void): void {
  const known = onClose.get(socket);
  const waiting = known ?? new Set();
  if (known === undefined) {
    onClose.set(socket, waiting);
    socket.once("close", () => {
      for (const end of waiting) end();
    });
  }
  const end = () => {
    if (waiting.delete(end)) callback();
  };
  waiting.add(end);
  raw.once("close", end);
  if (socket.destroyed || raw.closed) setImmediate(end);
}
