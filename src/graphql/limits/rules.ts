import type { DocumentNode } from "graphql";
import { aliases } from "./aliases.ts";
import { characters } from "./characters.ts";
import type { Amount } from "./check-limits.ts";
import { depth } from "./depth.ts";
import { directives } from "./directives.ts";
import { fragments } from "./fragments.ts";
import { literals } from "./literals.ts";
import { repeats } from "./repeats.ts";
import { rootFields } from "./root-fields.ts";
import { selections } from "./selections.ts";
import { tokens } from "./tokens.ts";
import { variableValues } from "./variable-values.ts";

type Rule<T> = (subject: T) => Amount | Iterable<Amount>;

/** What is measured before a query is parsed. */
const TEXT_RULES: readonly Rule<string>[] = [characters, tokens];

/**
 * What is measured before a query is validated, the cheapest first.
 *
 * The document may still be invalid, with unknown fragments or cycles. The validation reports that later.
 */
const DOCUMENT_RULES: readonly Rule<DocumentNode>[] = [
  fragments,
  aliases,
  directives,
  literals,
  selections,
  depth,
  rootFields,
  repeats,
];

/** What is measured for each request, because its variables are its own. `cost.ts` and `conditions.ts` measure more. */
const VARIABLE_RULES: readonly Rule<Readonly<Record<string, unknown>>>[] = [variableValues];

/** Measures the text of a query, lazily: stop at the first amount over its limit. */
export const measureText = (text: string): Iterable<Amount> => measure(TEXT_RULES, text);

/** Measures a parsed query, lazily. */
export const measureDocument = (document: DocumentNode): Iterable<Amount> => measure(DOCUMENT_RULES, document);

/** Measures the variables of a request, lazily. */
export const measureVariables = (variables: Readonly<Record<string, unknown>>): Iterable<Amount> =>
  measure(VARIABLE_RULES, variables);

function* measure<T>(rules: readonly Rule<T>[], subject: T): Generator<Amount> {
  for (const rule of rules) {
    const amounts = rule(subject);
    if (Symbol.iterator in amounts) yield* amounts;
    else yield amounts;
  }
}
