import type { Graph, Snapshot } from "../../src/graph/graph.ts";

/** A graph as a plain object, so that a test can replace a method. */
export function boundGraph(graph: Graph): Graph {
  return {
    engine: graph.engine,
    isolation: graph.isolation,
    transactionRows: graph.transactionRows,
    hasCopies: graph.hasCopies,
    isShared: graph.isShared,
    activity: graph.activity,
    read: (statement, params, signal) => graph.read(statement, params, signal),
    snapshot: () => graph.snapshot(),
    transaction: (work) => graph.transaction(work),
    applySchema: () => graph.applySchema(),
    health: () => graph.health(),
    close: () => graph.close(),
  };
}

/** A graph whose snapshots call `through` with each read: the name of its statement, and what runs it. */
export function readThrough(graph: Graph, through: <T>(name: string, read: () => Promise<T>) => Promise<T>): Graph {
  return {
    ...boundGraph(graph),
    snapshot: (): Snapshot => {
      const snapshot = graph.snapshot();
      return {
        read: (statement, params, signal) => through(statement.name, () => snapshot.read(statement, params, signal)),
        readBoth: (first, second, signal) =>
          through(first.statement.name, () => snapshot.readBoth(first, second, signal)),
        close: () => snapshot.close(),
      };
    },
  };
}
