import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildAdjacency } from "../../src/index/builder.ts";
import { IndexFolder } from "../../src/index/index-folder.ts";
import { ENTITY_KINDS } from "../../src/model/kinds.ts";
import { RELATIONSHIP_TYPES } from "../../src/model/relationship-types.ts";
import { STATUSES } from "../../src/model/values.ts";
import { columnsOf } from "../../src/search/index-columns.ts";
import { buildNames } from "../../src/search/name-builder.ts";
import { loadNormalization } from "../../src/search/normalization.ts";

/** The SHA-256 of the index file of these rows. If it changes, increase FORMAT in `src/index/index-file.ts` too. */
const SHA256 = "5b9ae9c4228b29b826acdc76a39e1e978e6248b867481d8be1f5ce9083418acf";

/** Names with readings that depend on the characters around them, and in several scripts. */
const NAMES = ["焦作市人民医院", "浚县中医院", "長垣縣", "Peking Union", "郑州大学第一附属医院CT中心", "𠮷林"];
const nodes = ENTITY_KINDS.map((kind, at) => ({
  id: `n${at}`,
  kind,
  name: NAMES[at % NAMES.length] ?? "",
  evidence: at,
  others: { nameEn: at % 2 === 0 ? `No. ${at}` : null, aliases: ["市二院", "二院"], formerIds: [`old-${at}`] },
}));
const edges = RELATIONSHIP_TYPES.map((type, at) => {
  const [from, to] = [`n${at % nodes.length}`, `n${(at + 1) % nodes.length}`];
  const status = STATUSES[at % STATUSES.length] ?? null;
  return { id: `${from}/${type}/${to}/${at}`, type, from, to, status, since: `20${10 + (at % 10)}`, until: null };
});

test("an index file of the same rows has the same bytes in each version of its format", async () => {
  const folder = mkdtempSync(join(tmpdir(), "yilian-format-"));
  try {
    const adjacency = buildAdjacency(nodes, edges);
    const columns = columnsOf(adjacency, await buildNames(adjacency, await loadNormalization()));
    await new IndexFolder(folder, (message) => expect.fail(message)).write("digest", columns);
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(createHash("sha256").update(Buffer.concat(bytes)).digest("hex")).toBe(SHA256);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
