import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSoundSeeds, type SoundRows } from "../../src/checks/check.ts";
import { committedReader } from "../../src/graph/committed-reader.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { EVIDENCE_FILE, statementOf, type TemplateName } from "../../src/seeds/templates.ts";
import { boundGraph } from "./bound-graph.ts";

/** The number of partners that the two hospitals share in a version. */
export function sharedIn(version: number): number {
  return 1 + (version % 5);
}

/** A tiny data set. Every name, date and count contains the version, so that a mixture is visible. */
export function versionOf(version: number): SoundRows {
  const partners = Array.from({ length: sharedIn(version) }, (_, at) => `p${at}`);
  const hospitals = ["a", "b", ...partners].map((id) => `['${id}', '${id}院·${version}', null, 'general', ['w']]`);
  const joined = partners.flatMap((id) =>
    ["a", "b"].map((end) => `['${end}', '${id}', {kind: 'cooperation', since: '${1000 + version}'}, ['w']]`),
  );
  const text = [
    statement("dataset", [`{id: 'dataset', version: '${version}', title: '第${version}版'}`]),
    statement("document", ["{id: 'w', kind: 'reference', title: '参考', published: '2007'}"]),
    statement("entity", hospitals, "Hospital"),
    statement("symmetric-relationship", joined, "PARTNERS_WITH"),
  ].join("\n");
  const folder = mkdtempSync(join(tmpdir(), "yilian-version-"));
  try {
    writeFileSync(join(folder, "10-all.cypher"), text);
    writeFileSync(join(folder, "99-evidence.cypher"), EVIDENCE_FILE);
    return readSoundSeeds(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function statement(template: TemplateName, rows: readonly string[], word?: string): string {
  return `${statementOf(template, word)
    .trim()
    .replace("$rows", `[\n${rows.join(",\n")}\n]`)};\n`;
}

/** A graph whose reads see the latest commit, as Neo4j's do. `onRead` is awaited before each read of a snapshot. */
export function readCommitted(graph: Graph, onRead: () => Promise<void> = async () => {}): Graph {
  return {
    ...boundGraph(graph),
    isolation: "read-committed",
    snapshot: () => {
      const read: Graph["read"] = async (...query) => {
        await onRead();
        return graph.read(...query);
      };
      return committedReader({
        read,
        readBoth: async (first, second, signal) => {
          const rows = await read(first.statement, first.params, signal);
          return [rows, await read(second.statement, second.params, signal)];
        },
      });
    },
  };
}
