import { YilianError } from "../errors.ts";
import type { Graph } from "./graph.ts";

/**
 * A graph whose data are read and never written.
 *
 * @param reason - why, in a sentence; writes throw DATA_READ_ONLY with it.
 */
export function readOnly(graph: Graph, reason: string): Graph {
  const refuse = async (): Promise<never> => {
    const message = `${reason} Nothing was changed. Restart the service when the folder can be written.`;
    throw new YilianError("DATA_READ_ONLY", message);
  };
  // All else, also what the graph reports about itself, is that of the graph.
  return Object.create(graph, { transaction: { value: refuse }, applySchema: { value: refuse } }) as Graph;
}
