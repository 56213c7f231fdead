import { YilianError } from "../errors.ts";
import { hasControlCharacter } from "../model/control-characters.ts";

/** Half a surrogate pair: no text in UTF-8, and engines treat it each in its own way. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Refuses arguments that contain half a character or a control character, at any depth.
 *
 * @throws {YilianError} INVALID_ARGUMENT naming the argument.
 */
export function refuseIllFormedTexts(args: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(args)) {
    if (hasText(value, (text) => HALF.test(text)))
      throw new YilianError("INVALID_ARGUMENT", `\`${name}\` holds half a surrogate pair, which is no character.`);
    if (hasText(value, hasControlCharacter))
      throw new YilianError("INVALID_ARGUMENT", `\`${name}\` contains a control character.`);
  }
}

function hasText(value: unknown, fits: (text: string) => boolean): boolean {
  if (typeof value === "string") return fits(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((inner) => hasText(inner, fits));
}
