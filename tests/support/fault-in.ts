import { YilianError } from "../../src/errors.ts";

/** The fault that a call throws, undefined when it throws nothing; what is none of ours is thrown on. */
export function faultIn(call: () => unknown): YilianError | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof YilianError) return error;
    throw error;
  }
}
