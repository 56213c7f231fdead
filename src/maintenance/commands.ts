import type { Commands } from "../control/server.ts";
import type { Maintenance } from "./maintenance.ts";

/** The commands of the control socket. */
export function commandsOf(maintenance: Maintenance): Commands {
  return {
    reload: ({ options, onProgress }) =>
      maintenance.reload({ repair: options.repair === true, replace: options.replace === true, onProgress }),
  };
}
