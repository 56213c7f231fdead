import type { Adjacency } from "../../index/adjacency.ts";
import { ENTITY_KINDS, type EntityKind } from "../../model/kinds.ts";
import { partnerCounts } from "./partners.ts";

/** The entities of each kind with the most partners, then by id; entities without partners are left out. */
export function mostConnected(
  index: Adjacency,
  isKind: (node: number) => boolean,
  most: number,
): { readonly kind: EntityKind; readonly nodes: readonly number[] }[] {
  const counts = partnerCounts(index);
  const tops = ENTITY_KINDS.map(() => [] as number[]);
  for (let node = 0; node < index.size; node++) {
    const count = counts[node] as number;
    if (count === 0 || !isKind(node)) continue;
    const top = tops[index.kinds[node] as number] as number[];
    let at = top.length;
    while (at > 0 && (counts[top[at - 1] as number] as number) < count) at--;
    if (at === most) continue;
    top.splice(at, 0, node);
    if (top.length > most) top.pop();
  }
  return ENTITY_KINDS.map((kind, at) => ({ kind, nodes: tops[at] ?? [] })).filter(({ nodes }) => nodes.length > 0);
}
