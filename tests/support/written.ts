/** Parts that differ between loadings, data sets or engines. */
const PASSING = new Set(["loadedAt", "engine", "endCursor"]);

/** An answer as readable text: an object without inner objects is one line. */
export function written(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value, (key, one) => (PASSING.has(key) ? undefined : one));
  if (value === null || typeof value !== "object" || flat.length + indent.length <= 120) return flat;
  const deeper = `${indent} `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = Array.isArray(value)
    ? value.map((one) => `${deeper}${written(one, deeper)}`)
    : Object.entries(value)
        .filter(([key]) => !PASSING.has(key))
        .map(([key, one]) => `${deeper}${JSON.stringify(key)}: ${written(one, deeper)}`);
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}
