import type { Graph } from "../../src/graph/graph.ts";

/** A graph as a plain object, so that a test can replace a method. */
export function boundGraph(graph: Graph): Graph {
  return {
    engine: graph.engine,
    isolation: graph.isolation,
    transactionRows: graph.transactionRows,
    read: (statement, params, signal) => graph.read(statement, params, signal),
    snapshot: () => graph.snapshot(),
    transaction: (work) => graph.transaction(work),
    applySchema: () => graph.applySchema(),
    health: () => graph.health(),
    close: () => graph.close(),
  };
}
