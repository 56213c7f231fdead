import { stopOnSignals } from "../../src/cli/signals.ts";
import { createLogger } from "../../src/http/logger.ts";
import { startTiny } from "./tiny-service.ts";

// A process that serves and stops as `yilian serve` does. It prints its address, and a word when it has closed.
const service = await startTiny();
stopOnSignals(
  async () => {
    await service.close();
    console.log("closed");
  },
  { log: createLogger("info"), deadlineMs: Number(process.argv[2]) },
);
console.log(service.url);
