/** A control character, except for the tab and the line ends that people paste with a name. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Control characters, separators of lines, and marks that change the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Whether a text contains a control character that no name has, and that a terminal would execute. */
export function hasControlCharacter(text: string): boolean {
  return CONTROL.test(text);
}

/** Whether a text has several lines, or looks as if it had. */
export function hasLineEnd(text: string): boolean {
  return /[\n\r\u2028\u2029]/.test(text);
}

/**
 * The text in one line, with each control character as its JSON escape, so that a terminal shows it.
 *
 * @example showControlCharacters("\u009bm") // the six characters \u009b, and m
 */
export function showControlCharacters(text: string): string {
  return text.replaceAll(UNPRINTABLE, escaped);
}

/**
 * Lines of text with each character that a terminal would execute, or that would reorder the line, as its JSON escape.
 * Tabs and line feeds stay as they are.
 */
export function showUnprintable(text: string): string {
  return text.replaceAll(UNPRINTABLE, (one) => (one === "\n" || one === "\t" ? one : escaped(one)));
}

function escaped(one: string): string {
  return `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
