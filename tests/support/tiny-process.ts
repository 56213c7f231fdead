import { stopOnSignals } from "../../src/cli/signals.ts";
import { createLogger, openLogStream } from "../../src/http/logger.ts";
import { startTiny } from "./tiny-service.ts";

// A process that serves and stops like `yilian serve`. It prints its address, and a word after it has closed.
const stream = openLogStream();
const service = await startTiny();
stopOnSignals(
  async () => {
    await service.close();
    console.log("closed");
  },
  { log: createLogger("info", stream), stream, deadlineMs: Number(process.argv[2]) },
);
console.log(service.url);
