import type { z } from "zod";
import { cypherFragment } from "../graph/cypher-fragment.ts";
import type { Statement } from "../graph/statement.ts";

const SLOT =
  /<(Label|type|filter|holders|fits|proved|partners|keys|behind|list of keys|order|is part)(?: \$[a-zA-Z]+)*>/g;

/** The rule of `src/model/roll-up.ts` in Cypher. Every statement may use it. */
const ROLL_UP = { "is part": cypherFragment("entity/is-part") };

/**
 * Returns a statement with its slots filled: `<filter $values>` with `pieces.filter`, and so on. Pieces may have slots.
 * The slot `<is part>` is filled with the rule of roll-up.
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
  const allPieces: Readonly<Record<string, string>> = { ...ROLL_UP, ...pieces };
  const fill = (text: string): string =>
    text.replaceAll(SLOT, (slot, name: string) => {
      const piece = allPieces[name];
      if (piece === undefined)
        throw new RangeError(`The statement ${statement.name} has a slot ${slot} that is not filled.`);
      return fill(piece);
    });
  return { ...statement, text: fill(statement.text) };
}
