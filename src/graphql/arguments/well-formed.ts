import { YilianError } from "../../errors.ts";

/** Half a surrogate pair: no text in UTF-8, and engines treat it each in its own way. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Refuses arguments that hold half a character, at any depth.
 *
 * @throws {YilianError} INVALID_ARGUMENT naming the argument.
 */
export function refuseHalfCharacters(args: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(args)) {
    if (holdsHalf(value))
      throw new YilianError("INVALID_ARGUMENT", `\`${name}\` holds half a surrogate pair, which is no character.`);
  }
}

function holdsHalf(value: unknown): boolean {
  if (typeof value === "string") return HALF.test(value);
  if (Array.isArray(value)) return value.some(holdsHalf);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsHalf);
}
