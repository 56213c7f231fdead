import type { z } from "zod";
import type { Statement } from "../graph/statement.ts";

const SLOT = /<(Label|type)>/g;

/**
 * Returns a statement with its slots filled: `<type>` with `pieces.type`.
 *
 * Pieces come only from Cypher files and the ontology. A value from a request is always a parameter.
 *
 * @throws {RangeError} when a slot has no piece.
 * @example
 * fillSlots(counts, { type: "RUNS" }); // `MATCH ()-[r:<type>]->()` becomes `MATCH ()-[r:RUNS]->()`
 */
export function fillSlots<P extends z.ZodObject, R extends z.ZodObject>(
  statement: Statement<P, R>,
  pieces: Readonly<Record<string, string>>,
): Statement<P, R> {
  const text = statement.text.replaceAll(SLOT, (slot, name: string) => {
    const piece = pieces[name];
    if (piece === undefined)
      throw new RangeError(`The statement ${statement.name} has a slot ${slot} that is not filled.`);
    return piece;
  });
  return { ...statement, text };
}
