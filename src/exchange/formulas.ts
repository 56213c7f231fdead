/** What spreadsheet programs run as a formula, behind the apostrophes of {@link neutralized}. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A text that no spreadsheet program runs: a formula gets an apostrophe in front.
 *
 * One more is added if there are some already, so that {@link withoutApostrophe} returns each text as it was.
 */
export function neutralized(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link neutralized}. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
