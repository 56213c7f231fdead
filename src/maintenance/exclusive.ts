import { YilianError } from "../errors.ts";

/** Runs one piece of work at a time. */
export type Exclusive = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Makes a guard for work that changes the stored data.
 *
 * Work is rejected with SEEDING_BUSY while other work runs: an operator who starts two changes at once made a mistake.
 */
export function oneAtATime(): Exclusive {
  let running: string | undefined;
  return async (name, work) => {
    if (running !== undefined) {
      const message = `The service is busy: \`${running}\` is running. Nothing was changed. Try again when it is done.`;
      throw new YilianError("SEEDING_BUSY", message);
    }
    running = name;
    try {
      return await work();
    } finally {
      running = undefined;
    }
  };
}
