/** One thing a list is ordered by: a piece of Cypher, and which way. */
export interface Key {
  readonly expression: string;
  readonly descending: boolean;
}

/**
 * Returns the Cypher that orders a list by keys and selects the rows after `$after`. The last key must be unique.
 *
 * With `backwards`, the order of each key is reversed, so the list is read from its end.
 */
export function keysetPieces(keys: readonly Key[], backwards: boolean): Record<string, string> {
  const down = keys.map(({ descending }) => descending !== backwards);
  const names = keys.map((_, at) => `key${at}`);
  return {
    keys: keys.map(({ expression }, at) => `${expression} AS key${at}`).join(", "),
    behind: behind(names, down),
    "list of keys": `[${names.join(", ")}]`,
    order: names.map((name, at) => (down[at] ? `${name} DESC` : name)).join(", "),
  };
}

/** `a > x OR (a = x AND (b > y OR …))`, each key its own way. */
function behind(names: readonly string[], down: readonly boolean[], at = 0): string {
  const name = names[at];
  const further = `${name} ${down[at] ? "<" : ">"} $after[${at}]`;
  if (at === names.length - 1) return further;
  return `${further} OR (${name} = $after[${at}] AND (${behind(names, down, at + 1)}))`;
}
