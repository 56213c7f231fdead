/** A control character, except for the tab and the line ends that people paste with a name. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Whether a text contains a control character that no name has, and that a terminal would execute. */
export function hasControlCharacter(text: string): boolean {
  return CONTROL.test(text);
}

/**
 * The text with each control character as its JSON escape, so that a terminal shows it.
 *
 * @example showControlCharacters("\u009bm") // the six characters \u009b, and m
 */
export function showControlCharacters(text: string): string {
  return text.replace(/\p{Cc}/gu, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
