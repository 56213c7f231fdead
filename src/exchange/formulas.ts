/** What spreadsheets run as a formula, also by signs of full width, behind the apostrophes of {@link neutralized}. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet program runs: a formula gets an apostrophe in front.
 *
 * One more is added if there are some already, so that {@link withoutApostrophe} returns each text as it was.
 */
export function neutralized(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Whether a spreadsheet program would run a text. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text) && !text.startsWith("'");
}

/** The text as it was before {@link neutralized}. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
