import { readFileSync } from "node:fs";
import type { z } from "zod";

/** A Cypher file with the shapes of its parameters and rows. */
export interface Statement<P extends z.ZodObject = z.ZodObject, R extends z.ZodObject = z.ZodObject> {
  /** The path of the file in `cypher/`, without its extension. */
  readonly name: string;
  readonly mode: "read" | "write";
  readonly text: string;
  readonly params: P;
  readonly row: R;
}

const MODE = /^\/\/ @mode {2}(read|write)$/m;

/**
 * Returns the statement in `cypher/<name>.cypher` with its shapes. The `@mode` line of the file says whether it writes.
 *
 * @throws {Error} if the file is missing or has no `@mode` line. This is a fault of the program that appears at its
 * start.
 */
export function statement<P extends z.ZodObject, R extends z.ZodObject>(
  name: string,
  shapes: { params: P; row: R },
): Statement<P, R> {
  const text = readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), "utf8");
  const mode = MODE.exec(text)?.[1];
  if (mode !== "read" && mode !== "write") throw new Error(`cypher/${name}.cypher has no "// @mode  read|write" line.`);
  return Object.freeze({ name, mode, text, params: shapes.params, row: shapes.row });
}
