import type { z } from "zod";
import { YilianError } from "../errors.ts";
import type { Statement } from "./statement.ts";

/**
 * Returns the parameters of a statement as plain values, with defaults. Undefined becomes null, for both engines.
 *
 * @throws {YilianError} MISSING_PARAMETER with the names of the parameters that are missing or have the wrong shape.
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
 * Returns the rows in the shape that their statement declares. Drops columns that it does not declare.
 *
 * @throws {YilianError} ROW_MISMATCH with the names of the statement and the column.
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

/** Refuses a write statement in a read, before the engine runs it. */
export function refuseWriting(statement: Statement): void {
  if (statement.mode === "write") throw writeRefused(statement.name);
}

/** The error of a statement that writes in a read. */
export function writeRefused(name: string, cause?: unknown): YilianError {
  return new YilianError("WRITE_REFUSED", `The statement ${name} writes, so it cannot run in a read.`, {
    cause,
  });
}

/** The error of a row with a node, relationship or path. The engines return these in different forms. */
export function entityInRow(name: string): YilianError {
  return new YilianError(
    "ROW_MISMATCH",
    `A row of the statement ${name} contains a node, relationship or path. Return its scalars, lists and maps instead.`,
  );
}

/** A value with null for undefined, also within it. Only what changes is copied, as the rows to store are many. */
function plainParams(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.some(isChanged) ? value.map(plainParams) : value;
  if (!Object.values(value).some(isChanged)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainParams(inner)]));
}

function isChanged(value: unknown): boolean {
  return plainParams(value) !== value;
}
