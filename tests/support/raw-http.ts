import { connect } from "node:net";

/** What a service sends on a connection until one side closes it. */
export interface Exchanged {
  readonly text: string;
  /** The status of each answer. */
  readonly statuses: readonly number[];
}

/**
 * Sends bytes unchanged on a connection of their own, and returns all that is received until the service closes it, or
 * until it has sent `answers` answers. A text is sent as Latin-1: each character is a byte.
 */
export function exchange(
  url: string,
  bytes: string | Uint8Array,
  answers = Number.POSITIVE_INFINITY,
): Promise<Exchanged> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve) => {
    let text = "";
    const statusesIn = () => [...text.matchAll(/HTTP\/1\.1 (\d{3}) [A-Z]/g)].map(([, status]) => Number(status));
    const socket = connect(Number(port), hostname, () =>
      socket.write(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes),
    );
    socket.setEncoding("utf8").on("data", (part: string) => {
      text += part;
      if (statusesIn().length >= answers) socket.destroySoon();
    });
    // A connection that is reset is closed too.
    socket.on("error", () => {});
    socket.on("close", () => resolve({ text, statuses: statusesIn() }));
  });
}
