import type { Commands } from "../control/server.ts";
import { YilianError } from "../errors.ts";
import type { Graph } from "../graph/graph.ts";
import type { Maintenance } from "./maintenance.ts";

/**
 * The commands of the control socket.
 *
 * @param engine - the engine that is served. The caller names the one of its settings, which may be another.
 */
export function commandsOf(maintenance: Maintenance, engine: Graph["engine"]): Commands {
  const commands: Commands = {
    reload: ({ options, onProgress }) =>
      maintenance.reload({ repair: options.repair === true, replace: options.replace === true, onProgress }),
    verify: ({ onProgress, signal }) => maintenance.verifyStored({ onProgress, signal }),
    backup: ({ send, onProgress, signal }) => maintenance.backup({ write: send, onProgress, signal }),
    restore: ({ body, onProgress }) => maintenance.restore(body, onProgress),
  };
  const checked = Object.entries(commands).map(([name, run]): [string, typeof run] => [
    name,
    async (call) => {
      const { graph } = call.options;
      if (graph === undefined || (graph === "neo4j") === (engine === "neo4j")) return await run(call);
      const message = `The service on this data folder does not serve GRAPH=${graph}. Use the settings of the service.`;
      throw new YilianError("NOT_SERVING", message);
    },
  ]);
  return Object.fromEntries(checked);
}
