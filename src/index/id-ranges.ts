import { chunks } from "../model/chunks.ts";
import { kindOfLabels } from "../model/kinds.ts";
import type { EntityTraits, NodeRow, OtherNames } from "./rows.ts";

/** Greater than every id: ids are ASCII. */
const AFTER_LAST = "\u{7f}";

/** Ids from `first` on and less than `before`. */
export interface IdRange {
  readonly first: string;
  readonly before: string;
}

/** Lists of entities with the same labels and traits. */
type NodeLists = readonly (EntityTraits & {
  readonly labels: readonly string[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
})[];

/** Cuts sorted ids into at most `count` ranges of about the same size; every id is in exactly one of them. */
export function idRanges(ids: readonly string[], count: number): IdRange[] {
  if (count === 0) return [];
  const starts = Array.from(chunks(ids, Math.ceil(ids.length / count)), ([first = ""]) => first);
  return starts.map((first, at) => ({ first, before: starts[at + 1] ?? AFTER_LAST }));
}

/** The entities of some lists, one by one. */
export function* nodeRows(lists: NodeLists, others: ReadonlyMap<string, OtherNames>): Generator<NodeRow> {
  for (const { labels, ids, names, ...traits } of lists) {
    const kind = kindOfLabels(labels);
    for (const [at, id] of ids.entries()) yield { id, kind, name: names[at] ?? "", traits, others: others.get(id) };
  }
}
