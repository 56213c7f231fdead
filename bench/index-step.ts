import type { Graph } from "../src/graph/graph.ts";
import { sizeOf } from "../src/index/columns.ts";
import { loadingKey } from "../src/index/dataset-version.ts";
import { IndexFolder } from "../src/index/index-folder.ts";
import type { EntityRows } from "../src/index/read-rows.ts";
import { NO_TRAITS } from "../src/index/rows.ts";
import { RowsBuilder } from "../src/index/rows-builder.ts";
import { groupBy } from "../src/model/grouping.ts";
import { DATASET } from "../src/model/ids.ts";
import { labelOf } from "../src/model/kinds.ts";
import { state } from "../src/queries/dataset.ts";
import { columnsOf } from "../src/search/index-columns.ts";
import { buildNames } from "../src/search/name-builder.ts";
import { loadNormalization } from "../src/search/normalization.ts";
import type { CityNetwork } from "./city-network.ts";
import { loadContent } from "./load-network.ts";
import { contentOf, evidenceOf } from "./network-content.ts";
import type { IndexResult } from "./result.ts";

const NOTHING = { digest: null, loadedAt: null };

/**
 * Stores only the entities and documents of a network in an engine, and the index of the complete network in a folder, as
 * if an earlier start had made it. The service then answers from the index as it does on a complete engine, and reads
 * the entities that an answer shows. Storing everything takes an engine many times as long.
 */
export async function storeIndexOnly(graph: Graph, folder: string, network: CityNetwork): Promise<IndexResult> {
  const content = contentOf({ ...network, relationships: [] });
  await loadContent(graph, { ...content, evidence: [] });
  const [{ digest, loadedAt } = NOTHING] = await graph.read(state, { id: DATASET });
  const begun = performance.now();
  const adjacency = await adjacencyOf(network);
  const columns = columnsOf(adjacency, await buildNames(adjacency, await loadNormalization()));
  const seconds = (performance.now() - begun) / 1_000;
  const fail = (message: string): never => {
    throw new Error(message);
  };
  await new IndexFolder(folder, fail).write(loadingKey({ digest: digest ?? "", loadedAt }), columns);
  return { seconds, bytes: sizeOf(columns) };
}

/** The index that a start would make, from the same rows. */
async function adjacencyOf(network: CityNetwork) {
  const rows = new RowsBuilder();
  await rows.addEntities({ nodes: entityRows(network), others: [], roles: [], reports: [] });
  // An engine returns the relationships of a type in the order of their starts.
  for (const [type, all] of groupBy(network.relationships, (relationship) => relationship.type))
    for (const { id, properties } of all.toSorted((a, b) => a.from - b.from)) {
      const { status = null, since = null, until = null, kind = null, reviewed = null } = properties;
      await rows.addRelationships(type, [{ status, since, until, reviewed, kind, hasMore: false, ids: [id] }]);
    }
  await rows.addFigures([]);
  for (const { id, knowledge } of evidenceOf(network)) await rows.addEvidence([{ knowledge, ids: [id] }]);
  return rows.finish();
}

function entityRows({ entities }: CityNetwork): EntityRows["nodes"] {
  return Array.from(groupBy(entities, ({ kind, level }) => `${kind} ${level}`).values(), (alike) => ({
    ...NO_TRAITS,
    labels: alike.slice(0, 1).map(({ kind }) => labelOf(kind)),
    level: alike[0]?.level ?? null,
    ids: alike.map(({ id }) => id),
    names: alike.map(({ name }) => name),
  }));
}
