import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import { addTo } from "../model/grouping.ts";
import type { Rows } from "../seeds/rows.ts";

const HINT = "It goes from the successor to the predecessor: correct the row that is the wrong way round.";

/** Checks that nothing succeeds itself by way of others. */
export function checkSuccession({ relationships }: Rows): Diagnostic[] {
  const rows = relationships.filter(({ type, from, to }) => type === "SUCCEEDS" && from !== to);
  const predecessors = new Map<string, string[]>();
  for (const { from, to } of rows) addTo(predecessors, from, to);
  return rows.flatMap((row) => {
    const earlier = new Set([row.to]);
    for (const one of earlier) for (const predecessor of predecessors.get(one) ?? []) earlier.add(predecessor);
    if (!earlier.has(row.from)) return [];
    return [diagnosticAt(row, `"${row.from}" succeeds itself, by way of "${row.to}".`, HINT)];
  });
}
