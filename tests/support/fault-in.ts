import { YilianError } from "../../src/errors.ts";

/** The YilianError that a call throws, or undefined; any other error is thrown. */
export function faultIn(call: () => unknown): YilianError | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof YilianError) return error;
    throw error;
  }
}
