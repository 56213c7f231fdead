import type { z } from "zod";
import { YilianError } from "../errors.ts";
import type { Statement } from "./statement.ts";

/**
 * The parameters of a statement with defaults filled in, as plain values: what is undefined is null, for both engines.
 *
 * @throws {YilianError} MISSING_PARAMETER naming the parameters that are missing or do not fit their shape.
 */
export function checkParams<P extends z.ZodObject>(
  statement: Statement<P>,
  params: z.input<P>,
): Record<string, unknown> {
  const result = statement.params.safeParse(params);
  if (result.success) return plainParams(result.data) as Record<string, unknown>;
  const faults = result.error.issues.map((issue) => `$${issue.path.join(".")} (${issue.message})`);
  throw new YilianError(
    "MISSING_PARAMETER",
    `The statement ${statement.name} was run without a fitting ${faults.join(", ")}.`,
    { cause: result.error },
  );
}

/**
 * The rows in the shape their statement promises; columns it does not name are dropped.
 *
 * @throws {YilianError} ROW_MISMATCH naming the statement and the column.
 */
export function checkRows<R extends z.ZodObject>(
  statement: Statement<z.ZodObject, R>,
  rows: readonly Record<string, unknown>[],
): z.output<R>[] {
  return rows.map((row) => {
    const result = statement.row.safeParse(row);
    if (result.success) return result.data;
    const faults = result.error.issues.map((issue) => `column ${issue.path.join(".")}: ${issue.message}`);
    throw new YilianError(
      "ROW_MISMATCH",
      `A row of the statement ${statement.name} does not fit: ${faults.join("; ")}.`,
      {
        cause: result.error,
      },
    );
  });
}

/** Refuses a writing statement on the reading path, before the engine sees it. */
export function refuseWriting(statement: Statement): void {
  if (statement.mode === "write") throw writeRefused(statement.name);
}

/** The fault of a statement that writes, or tried to, where only reading is allowed. */
export function writeRefused(name: string, cause?: unknown): YilianError {
  return new YilianError("WRITE_REFUSED", `The statement ${name} writes, so it was not run on the reading path.`, {
    cause,
  });
}

/** The fault of a row that holds a node, relationship or path, which the engines give in ways of their own. */
export function entityInRow(name: string): YilianError {
  return new YilianError(
    "ROW_MISMATCH",
    `A row of the statement ${name} holds a node, relationship or path; return its scalars, lists and maps.`,
  );
}

function plainParams(value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(plainParams);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainParams(inner)]));
}
