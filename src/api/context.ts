import type { Graph, GraphReader } from "../graph/graph.ts";
import { DATASET } from "../model/ids.ts";
import { state } from "../queries/seeding.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import type { RequestContext } from "./request-record.ts";

/** What resolvers read with: one state of the graph, as far as the engine keeps one, and what was read of it already. */
export interface Context extends RequestContext {
  readonly reader: GraphReader;
  readonly load: Loaders;
  readonly engine: Graph["engine"];
}

/** Makes the context of one request; it is closed when the request has been answered. */
export function createContext({ graph }: { graph: Graph }): Context {
  const reader = graph.snapshot();
  let dataset: ReturnType<Context["dataset"]> | undefined;
  return {
    reader,
    load: createLoaders(reader),
    engine: graph.engine,
    dataset: () => {
      dataset ??= readDataset(reader);
      return dataset;
    },
    close: () => reader.close(),
  };
}

async function readDataset(reader: GraphReader): ReturnType<Context["dataset"]> {
  const [stored] = await reader.read(state, { dataset: DATASET });
  if (stored === undefined || stored.version === null || stored.digest === null) return null;
  return { version: stored.version, digest: stored.digest };
}
