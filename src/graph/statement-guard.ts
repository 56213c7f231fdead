import { readFileSync } from "node:fs";
import { YilianError } from "../errors.ts";

const QUOTED_OR_COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`[^`]*`/g;

const REFUSED: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\bLOAD\s+CSV\b/i, "LOAD CSV"],
  [/\bCALL\s+[\w.]+\s*(?:\(|\bYIELD\b|$)/im, "a procedure"],
  [
    /\b(?:CREATE|DROP|ALTER)\s+(?:OR\s+REPLACE\s+)?(?:\w+\s+){0,2}(?:INDEX|CONSTRAINT|DATABASE|USER|ROLE)\b/i,
    "a change of the schema",
  ],
];

/**
 * Refuses a text that reads files, calls procedures or changes the schema. A data file may do everything else.
 *
 * The texts are trusted, so this is no protection against an attacker. It prevents effects outside the transaction by
 * mistake.
 *
 * @throws {YilianError} INVALID_STATEMENT
 */
export function refuseReachingOut(text: string): void {
  const bare = text.replace(QUOTED_OR_COMMENT, " ");
  const found = REFUSED.find(([pattern]) => pattern.test(bare));
  if (found === undefined) return;
  throw new YilianError(
    "INVALID_STATEMENT",
    `A data file may not use ${found[1]}; it may match, merge, create and set.`,
  );
}

/** Returns the statements of `cypher/schema/<engine>.cypher`, in order. */
export function schemaStatements(engine: string): readonly string[] {
  const text = readFileSync(new URL(`../../cypher/schema/${engine}.cypher`, import.meta.url), "utf8");
  const bare = text.replace(/^\/\/.*$/gm, "");
  return bare
    .split(/;\s*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
