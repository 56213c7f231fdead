import type { Graph, Snapshot } from "../graph/graph.ts";

/** Called when a statement begins, with its file below `cypher/`. What it returns is called when the statement ends. */
export type OnStatement = (statement: string) => (failed: boolean) => void;

/** An engine whose reads are reported, also those of its snapshots. Of two that are read together, the first is. */
export function watchGraph(graph: Graph, onStatement: OnStatement): Graph {
  const watched: Pick<Graph, "read" | "snapshot"> = {
    read: (statement, ...rest) => report(onStatement(statement.name), graph.read(statement, ...rest)),
    snapshot: () => watchSnapshot(graph.snapshot(), onStatement),
  };
  // The other members work on the engine itself. A proxy of it could not replace members that are read-only.
  return new Proxy({} as Graph, {
    get: (_, name) => {
      if (name === "read" || name === "snapshot") return watched[name];
      const member: unknown = Reflect.get(graph, name);
      return typeof member === "function" ? member.bind(graph) : member;
    },
  });
}

/** A snapshot whose reads are reported. */
export function watchSnapshot(snapshot: Snapshot, onStatement: OnStatement): Snapshot {
  return {
    read: (statement, ...rest) => report(onStatement(statement.name), snapshot.read(statement, ...rest)),
    readBoth: (first, ...rest) => report(onStatement(first.statement.name), snapshot.readBoth(first, ...rest)),
    close: () => snapshot.close(),
  };
}

async function report<T>(end: (failed: boolean) => void, reading: Promise<T>): Promise<T> {
  let failed = true;
  try {
    const rows = await reading;
    failed = false;
    return rows;
  } finally {
    end(failed);
  }
}
