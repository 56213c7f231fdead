import { type DestinationStream, destination, type Level, type Logger, pino } from "pino";

/**
 * Makes the log of the service: one JSON object a line, on the standard error, as the standard output is for people.
 *
 * No line holds a query or its variables, as these can hold what a user looks for.
 *
 * @param stream - where the lines go instead, for tests.
 */
export function createLogger(level: Level | "silent", stream: DestinationStream = destination(2)): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describe },
    },
    stream,
  );
}

/** What the log says of an error: its code, message, stack and causes, and nothing else that hangs on it. */
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
