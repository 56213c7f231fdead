import type { FastifyInstance } from "fastify";
import { destination, pino } from "pino";
import { YilianError } from "../../errors.ts";
import { operationLabel } from "../../observability/operation-names.ts";
import { addressOf } from "../client.ts";
import { routeOf } from "../route-of.ts";

/**
 * Appends a line of JSON to a file for each request that needs a role: who asked for what, and whether it was answered.
 *
 * No line contains a query, its variables, or the id of what a page shows.
 *
 * @throws {YilianError} INVALID_SETTINGS if the file cannot be written.
 */
export function writeAuditLog(app: FastifyInstance, path: string): void {
  let stream: ReturnType<typeof destination>;
  try {
    stream = destination({ dest: path, append: true, mkdir: true, sync: true, mode: 0o600 });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new YilianError("INVALID_SETTINGS", `AUDIT_LOG: the file ${path} cannot be written (${code}).`, { cause });
  }
  const audit = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    stream,
  );
  app.addHook("onResponse", async (request, reply) => {
    const { role = "reader" } = request.routeOptions.config;
    if (role === "anyone") return;
    const { operation, hash, codes } = request.info;
    audit.info({
      requestId: request.id,
      subject: request.identity?.subject ?? null,
      role: request.identity?.role ?? null,
      address: addressOf(request),
      action: `${request.method} ${routeOf(request)}`,
      operation: operation === undefined ? undefined : operationLabel(operation ?? undefined),
      hash,
      status: reply.statusCode,
      codes: codes?.length ? codes : undefined,
    });
  });
  app.addHook("onClose", async () => stream.end());
}
