import type { Adjacency } from "../../index/adjacency.ts";
import { indexCache } from "../../index/index-cache.ts";
import { ENTITY_KINDS, type EntityKind, KINDS } from "../../model/kinds.ts";

/** The number of entities of a kind, or of a finer kind. */
export interface FinerKindCount {
  readonly kind: EntityKind;
  /** Null for the kind itself. */
  readonly subkind: string | null;
  readonly count: number;
}

const counted = indexCache<readonly FinerKindCount[]>(1);

/** The kinds and finer kinds that entities have, in the order of the ontology; each kind is before its finer kinds. */
export function finerKindCounts(index: Adjacency): readonly FinerKindCount[] {
  return counted(index, "", () => {
    const counts = new Map<string, number>();
    const add = (kind: EntityKind, subkind: string | null): void => {
      counts.set(keyOf(kind, subkind), countIn(counts, kind, subkind) + 1);
    };
    for (let node = 0; node < index.size; node++) {
      const [kind, { subkind }] = [index.kindOf(node), index.traitsOf(node)];
      add(kind, null);
      if (subkind !== null) add(kind, subkind);
    }
    return ENTITY_KINDS.flatMap((kind) =>
      [null, ...Object.keys(KINDS[kind].subkinds)]
        .map((subkind) => ({ kind, subkind, count: countIn(counts, kind, subkind) }))
        .filter(({ count }) => count > 0),
    );
  });
}

function countIn(counts: ReadonlyMap<string, number>, kind: EntityKind, subkind: string | null): number {
  return counts.get(keyOf(kind, subkind)) ?? 0;
}

function keyOf(kind: EntityKind, subkind: string | null): string {
  return `${kind} ${subkind ?? ""}`;
}
