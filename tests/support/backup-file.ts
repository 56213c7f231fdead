import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Graph } from "../../src/graph/graph.ts";
import { type BackupOptions, writeBackup } from "../../src/maintenance/write-backup.ts";

/** The backup of a graph, as one buffer. */
export async function backupOf(graph: Graph, options: Partial<BackupOptions> = {}): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const snapshot = graph.snapshot();
  try {
    await writeBackup(snapshot, { ...options, write: async (part) => void parts.push(part) });
  } finally {
    await snapshot.close();
  }
  return Buffer.concat(parts);
}

/** The bytes as a file that is read in parts. */
export async function* inParts(bytes: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The lines of a backup, without their ends. */
export function linesOfBackup(bytes: Uint8Array): string[] {
  return gunzipSync(bytes).toString().trimEnd().split("\n");
}

/** A backup of other lines, whose number and checksum are right. */
export function sealed(lines: readonly string[]): Buffer {
  const text = lines.slice(0, -1).join("\n");
  const sha256 = createHash("sha256").update(`${text}\n`).digest("hex");
  return gzipSync(`${text}\n${JSON.stringify({ records: lines.length - 2, sha256 })}\n`);
}
