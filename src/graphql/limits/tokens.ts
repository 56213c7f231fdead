import { Lexer, Source, TokenKind } from "graphql";
import type { Amount } from "./check-limits.ts";
import { LIMITS } from "./limits.ts";

/** Counts the tokens of a query up to its first syntax error, which the parser reports later. */
export function tokens(text: string): Amount {
  // A token has at least one character, so a short text needs no counting.
  if (text.length <= LIMITS.tokens.max) return { limit: "tokens", found: 0 };
  const lexer = new Lexer(new Source(text));
  let found = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) found++;
  } catch {
    return { limit: "tokens", found };
  }
  return { limit: "tokens", found };
}
