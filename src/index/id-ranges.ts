import { kindOfLabels } from "../model/kinds.ts";
import type { NodeRow } from "./builder.ts";

/** Greater than every id: ids are ASCII. */
const AFTER_LAST = "\u{7f}";

/** Ids from `first` on and less than `before`. */
export interface IdRange {
  readonly first: string;
  readonly before: string;
}

/** Lists of entities with the same labels. */
type NodeLists = readonly {
  readonly labels: readonly string[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
}[];

/** Cuts sorted ids into `count` ranges of about the same size; every id is in exactly one of them. */
export function* idRanges(ids: readonly string[], count: number): Generator<IdRange> {
  const size = Math.ceil(ids.length / count);
  for (let at = 0; at < count; at++)
    yield {
      first: at === 0 ? "" : (ids[at * size] ?? AFTER_LAST),
      before: at === count - 1 ? AFTER_LAST : (ids[(at + 1) * size] ?? AFTER_LAST),
    };
}

/** The entities of some lists, one by one; `evidence` is how many passages are about each id. */
export function* nodeRows(lists: NodeLists, evidence: ReadonlyMap<string, number>): Generator<NodeRow> {
  for (const { labels, ids, names } of lists) {
    const kind = kindOfLabels(labels);
    for (const [at, id] of ids.entries()) yield { id, kind, name: names[at] ?? "", evidence: evidence.get(id) ?? 0 };
  }
}
