import { invalidArgument } from "../../errors.ts";
import { hasControlCharacter } from "../../model/control-characters.ts";

/** Half a surrogate pair: it has no form in UTF-8, and each engine treats it differently. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Checks the texts in arguments, at any depth.
 *
 * @throws {YilianError} INVALID_ARGUMENT that names the argument with half a surrogate pair or a control character.
 */
export function checkTexts(args: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(args)) {
    if (hasText(value, (text) => HALF.test(text)))
      throw invalidArgument(`\`${name}\` contains half a surrogate pair, which is not a character.`);
    if (hasText(value, hasControlCharacter)) throw invalidArgument(`\`${name}\` contains a control character.`);
  }
}

function hasText(value: unknown, matches: (text: string) => boolean): boolean {
  if (typeof value === "string") return matches(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((inner) => hasText(inner, matches));
}
