import { YilianError } from "../errors.ts";

/** Half a surrogate pair: no text in UTF-8, and engines treat it each in its own way. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** A control character, except for the tab and the line ends that people paste with a name. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/**
 * Refuses arguments that contain half a character or a control character, at any depth.
 *
 * @throws {YilianError} INVALID_ARGUMENT naming the argument.
 */
export function refuseIllFormedTexts(args: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(args)) {
    if (matches(HALF, value))
      throw new YilianError("INVALID_ARGUMENT", `\`${name}\` holds half a surrogate pair, which is no character.`);
    if (matches(CONTROL, value)) throw new YilianError("INVALID_ARGUMENT", `\`${name}\` contains a control character.`);
  }
}

function matches(pattern: RegExp, value: unknown): boolean {
  if (typeof value === "string") return pattern.test(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((inner) => matches(pattern, inner));
}
