import { kindOfLabels } from "../model/kinds.ts";
import type { NodeRow } from "./builder.ts";

/** Enough relationships at once to be fast, few enough that others are answered in between. */
export const PORTION = 100_000;
/** Behind all ids, which are ASCII. */
const LAST = "\u{7f}";

type Nodes = readonly {
  readonly labels: readonly string[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
}[];

/** Cuts sorted ids into ranges, each from a first id to before another, which together hold all. */
export function* ranges(ids: readonly string[], count: number): Generator<readonly [first: string, before: string]> {
  const size = Math.ceil(ids.length / count);
  for (let at = 0; at < count; at++)
    yield [at === 0 ? "" : (ids[at * size] ?? LAST), at === count - 1 ? LAST : (ids[(at + 1) * size] ?? LAST)];
}

/** Entities one by one, of lists of those with the same labels; how many passages bear on each, by id. */
export function* nodeRows(lists: Nodes, evidence: ReadonlyMap<string, number>): Generator<NodeRow> {
  for (const { labels, ids, names } of lists) {
    const kind = kindOfLabels(labels);
    for (const [at, id] of ids.entries()) yield { id, kind, name: names[at] ?? "", evidence: evidence.get(id) ?? 0 };
  }
}
