import { cypherFragment } from "../graph/cypher-fragment.ts";

/** The conditions on an entity. The Cypher of each is in `cypher/filter/`. */
const CONDITIONS = ["held-by", "located-in"] as const;

/** A condition with its value, or others joined; `and` of nothing fits everything, `or` of nothing fits nothing. */
export type Filter =
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter }
  | { readonly condition: (typeof CONDITIONS)[number]; readonly value: unknown };

const fragments = new Map<string, string>(CONDITIONS.map((name) => [name, cypherFragment(`filter/${name}`)]));

/** A filter as Cypher about `e`, and the values that it refers to as `$values[0]`, `$values[1]` … */
export function filterPieces(filter: Filter): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  return { text: write(filter), values };

  function write(part: Filter): string {
    if ("and" in part) return join(part.and, " AND ", "true");
    if ("or" in part) return join(part.or, " OR ", "false");
    if ("not" in part) return `NOT ${write(part.not)}`;
    values.push(part.value);
    return `(${(fragments.get(part.condition) ?? "").replaceAll("$value", `$values[${values.length - 1}]`)})`;
  }

  function join(parts: readonly Filter[], word: string, none: string): string {
    return parts.length === 0 ? none : `(${parts.map(write).join(word)})`;
  }
}
