import { plainNumber } from "../model/plain-number.ts";

/**
 * A value as a Cypher literal that both engines and the reader of seeds accept.
 *
 * @example
 * formatLiteral(["云溪's", 2, null]); // ['云溪\\'s', 2, null]
 */
export function formatLiteral(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") {
    // The engines refuse an integer beyond 64 bits.
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? `${plainNumber(value)}.0` : plainNumber(value);
  }
  if (Array.isArray(value)) return `[${value.map(formatLiteral).join(", ")}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{${entries.map(([key, inner]) => `${key}: ${formatLiteral(inner)}`).join(", ")}}`;
  }
  return String(value);
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\t": "\\t" };

/** Neo4j reads \u before it looks for a backslash before it, so no u may follow a backslash. */
function quote(text: string): string {
  const escaped = text.replaceAll(/[\\'\p{Cc}\u2028\u2029\ufeff]|(?<=\\)u/gu, (sign) => ESCAPES[sign] ?? codeOf(sign));
  return `'${escaped}'`;
}

function codeOf(sign: string): string {
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}
