import { type DestinationStream, destination, type Level, type Logger, pino } from "pino";
import { showUnprintable } from "../model/control-characters.ts";

/** How many bytes of lines wait for a reader that is slow; later lines are dropped. */
const MAX_WAITING_BYTES = 1024 * 1024;

/** Where the lines of the log go. */
export interface LogStream extends DestinationStream {
  /** Resolves with true when all lines are written or nobody can read them, and with false when that takes longer. */
  end(withinMs: number): Promise<boolean>;
}

/** Opens the standard error for the log. A reader that is slow, stopped or gone never makes the service wait. */
export function openLogStream(): LogStream {
  const stream = destination({ dest: 2, sync: false, maxLength: MAX_WAITING_BYTES });
  // At exit pino calls it, and it tries for ever to write what a broken or full pipe does not take.
  stream.flushSync = () => {};
  let isBroken = false;
  stream.on("error", () => {
    isBroken = true;
  });
  return {
    write: (line) => stream.write(line),
    end: (withinMs) =>
      new Promise((resolve) => {
        if (isBroken) return resolve(true);
        stream.once("finish", () => resolve(true));
        stream.once("error", () => resolve(true));
        setTimeout(resolve, withinMs, false);
        stream.end();
      }),
  };
}

/**
 * Makes the log of the service: one JSON object per line, on the standard error. The standard output is for people.
 *
 * No line contains a query or its variables, because these can contain what a user searches.
 *
 * @param stream - where the lines go.
 */
export function createLogger(level: Level | "silent", stream: DestinationStream = openLogStream()): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describe },
    },
    // JSON escapes only some of what a terminal executes; the rest is within the texts of the line too.
    { write: (line) => stream.write(showUnprintable(line)) },
  );
}

/** What the log says about an error: its name, code, message, stack and causes, and no other property. */
function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = (error as { code?: unknown }).code;
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    message: error.message,
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: describe(error.cause) }),
  };
}
