import { showUnprintable } from "../model/control-characters.ts";

/**
 * Prints lines of text on the standard output. Names, paths and arguments in it may be anybody's, so what a terminal
 * would execute or reorder is printed as an escape.
 */
export function print(text: string): void {
  console.log(showUnprintable(text));
}

/** Prints lines of text on the standard error, as {@link print} does. */
export function printError(text: string): void {
  console.error(showUnprintable(text));
}

/** Prints a text for another program, such as a patch: unchanged, unless it goes to a terminal. */
export function printVerbatim(text: string): void {
  process.stdout.write(process.stdout.isTTY ? showUnprintable(text) : text);
}
