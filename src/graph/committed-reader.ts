import { YilianError } from "../errors.ts";
import type { Snapshot } from "./graph.ts";

/** A {@link Snapshot} for an engine without snapshots. Each read sees the data that are committed at its start. */
export function committedReader(reader: Pick<Snapshot, "read" | "readBoth">): Snapshot {
  let over = false;
  const refuseOver = (name: string) => {
    if (!over) return;
    throw new YilianError("ENGINE_FAULT", `The snapshot was closed before the statement ${name} was run.`);
  };
  return {
    read: async (statement, params, signal) => {
      refuseOver(statement.name);
      return reader.read(statement, params, signal);
    },
    readBoth: async (first, second, signal) => {
      refuseOver(first.statement.name);
      return reader.readBoth(first, second, signal);
    },
    close: async () => {
      over = true;
    },
  };
}
