import type { Amount } from "./check-limits.ts";

/** Measures the lists in the variables of a request, and how deep lists and objects nest in each. */
export function* variableValues(variables: Readonly<Record<string, unknown>>): Generator<Amount> {
  for (const [name, value] of Object.entries(variables)) {
    let items = 0;
    let deepest = 0;
    // No recursion: a body of 100 kB can nest deeper than the stack.
    const open: { value: unknown; level: number }[] = [{ value, level: 1 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (typeof next.value !== "object" || next.value === null) continue;
      const inner = Array.isArray(next.value) ? next.value : Object.values(next.value);
      if (Array.isArray(next.value) && inner.length > items) items = inner.length;
      if (next.level > deepest) deepest = next.level;
      for (const value of inner) open.push({ value, level: next.level + 1 });
    }
    yield { limit: "listItems", found: items, where: `$${name}` };
    yield { limit: "valueDepth", found: deepest, where: `$${name}` };
  }
}
