import { YilianError } from "../errors.ts";
import type { GraphReader, Snapshot } from "./graph.ts";

/** A {@link Snapshot} for an engine without snapshots. Each read sees the data that are committed at its start. */
export function committedReader(graph: GraphReader): Snapshot {
  let over = false;
  return {
    read: async (statement, params, signal) => {
      if (over)
        throw new YilianError(
          "ENGINE_FAULT",
          `The snapshot was closed before the statement ${statement.name} was run.`,
        );
      return graph.read(statement, params, signal);
    },
    close: async () => {
      over = true;
    },
  };
}
