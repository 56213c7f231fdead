import { invalidArgument } from "../../errors.ts";

/** Half a surrogate pair: it has no form in UTF-8, and each engine treats it differently. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Checks the texts in arguments, at any depth.
 *
 * @throws {YilianError} INVALID_ARGUMENT that names the argument with half a surrogate pair.
 */
export function checkTexts(args: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(args)) {
    if (hasHalf(value)) throw invalidArgument(`\`${name}\` contains half a surrogate pair, which is not a character.`);
  }
}

function hasHalf(value: unknown): boolean {
  if (typeof value === "string") return HALF.test(value);
  if (Array.isArray(value)) return value.some(hasHalf);
  return typeof value === "object" && value !== null && Object.values(value).some(hasHalf);
}
