import type { Graph, GraphWriter } from "../../src/graph/graph.ts";
import { boundGraph } from "./bound-graph.ts";

/** A graph as a process sees it that is killed: when `isKilled` is true for a statement, it and all later work fail. */
export function killedGraph(graph: Graph, isKilled: (statement: string) => boolean): Graph {
  let dead = false;
  const refuse = (name: string): void => {
    dead ||= isKilled(name);
    if (dead) throw new Error("killed");
  };
  const around = (writer: GraphWriter): GraphWriter => ({
    read: async (statement, params) => {
      refuse(statement.name);
      return await writer.read(statement, params);
    },
    write: async (statement, params) => {
      refuse(statement.name);
      return await writer.write(statement, params);
    },
    execute: (text, params) => writer.execute(text, params),
    createNodes: (labels, rows) => writer.createNodes(labels, rows),
    createRelationships: (type, rows) => writer.createRelationships(type, rows),
  });
  return {
    ...boundGraph(graph),
    transaction: async (work) => {
      if (dead) throw new Error("killed");
      return await graph.transaction((writer) => work(around(writer)));
    },
  };
}
