import type { z } from "zod";
import type { Statement } from "../graph/statement.ts";

const SLOT = /<(Label|type|filter|holders|held|fits|proved|keys|behind|list of keys|order)(?: \$[a-zA-Z]+)*>/g;

/**
 * A statement with its slots filled: `<filter $values>` by `pieces.filter` and so on; pieces may have slots themselves.
 *
 * What is put in comes from Cypher files and the ontology alone; whatever a reader sends stays a parameter.
 *
 * @throws {RangeError} when a slot has no piece.
 */
export function fillSlots<P extends z.ZodObject, R extends z.ZodObject>(
  statement: Statement<P, R>,
  pieces: Readonly<Record<string, string>>,
): Statement<P, R> {
  const fill = (text: string): string =>
    text.replaceAll(SLOT, (slot, name: string) => {
      const piece = pieces[name];
      if (piece === undefined)
        throw new RangeError(`The statement ${statement.name} has a slot ${slot} that is not filled.`);
      return fill(piece);
    });
  return { ...statement, text: fill(statement.text) };
}
