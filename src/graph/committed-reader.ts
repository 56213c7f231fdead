import { YilianError } from "../errors.ts";
import type { GraphReader, Snapshot } from "./graph.ts";

/** A {@link Snapshot} for an engine without snapshots: each read sees what is committed by then. */
export function committedReader(graph: GraphReader): Snapshot {
  let over = false;
  const refuseOver = (what: string) => {
    if (over) throw new YilianError("ENGINE_FAULT", `The snapshot was closed before ${what} was run.`);
  };
  return {
    read: async (statement, params, signal) => {
      refuseOver(`the statement ${statement.name}`);
      return graph.read(statement, params, signal);
    },
    neighbours: async (id, types) => {
      refuseOver("the statement graph/neighbours");
      return graph.neighbours(id, types);
    },
    close: async () => {
      over = true;
    },
  };
}
