import { createServer, type Server } from "node:net";

/** A server with just enough of Bolt 5.4 to report its version, for versions that are not worth installing. */
export async function openFakeBolt(agent: string): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => {
    let greeted = false;
    let first = true;
    let rest = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (data) => {
      rest = Buffer.concat([rest, data]);
      if (!greeted) {
        if (rest.length < 20) return;
        greeted = true;
        rest = rest.subarray(20);
        socket.write(Buffer.from([0, 0, 4, 5]));
      }
      // A message is chunks, each a length of two bytes and that many bytes, and an empty chunk at the end.
      for (let size = nextChunk(rest); size !== undefined; size = nextChunk(rest)) {
        rest = rest.subarray(2 + size);
        if (size > 0) continue;
        socket.write(success(first ? { server: agent, connection_id: "bolt-1" } : {}));
        first = false;
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { server, port: typeof address === "object" && address !== null ? address.port : 0 };
}

function nextChunk(data: Buffer): number | undefined {
  if (data.length < 2) return undefined;
  const size = data.readUInt16BE(0);
  return data.length < 2 + size ? undefined : size;
}

function success(map: Record<string, string>): Buffer {
  const entries = Object.entries(map).flatMap(([key, value]) => [packed(key), packed(value)]);
  const message = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa0 + Object.keys(map).length]), ...entries]);
  return Buffer.concat([Buffer.from([0, message.length]), message, Buffer.from([0, 0])]);
}

function packed(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
}
