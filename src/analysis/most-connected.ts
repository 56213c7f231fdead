import type { Adjacency } from "../index/adjacency.ts";
import { ENTITY_KINDS, type EntityKind } from "../model/kinds.ts";

/** The entities of each kind with the most relationships of their own, then by id; empty kinds are left out. */
export function mostConnected(
  index: Adjacency,
  isKind: (node: number) => boolean,
  most: number,
): { readonly kind: EntityKind; readonly nodes: readonly number[] }[] {
  const tops = ENTITY_KINDS.map(() => [] as number[]);
  for (let node = 0; node < index.size; node++) {
    if (!isKind(node)) continue;
    const top = tops[index.kinds[node] as number] as number[];
    const degree = index.degreeOf(node);
    let at = top.length;
    while (at > 0 && index.degreeOf(top[at - 1] as number) < degree) at--;
    if (at === most) continue;
    top.splice(at, 0, node);
    if (top.length > most) top.pop();
  }
  return ENTITY_KINDS.map((kind, at) => ({ kind, nodes: tops[at] ?? [] })).filter(({ nodes }) => nodes.length > 0);
}
