import type { Adjacency } from "./adjacency.ts";
import { holdersOf, wholesOf } from "./holders.ts";

/** One relationship that connects a root with a partner, by numbers. */
export interface PartnerLink {
  readonly root: number;
  /** The root, or the part of it that holds the relationship. */
  readonly holder: number;
  readonly edge: number;
  /** The other end itself. */
  readonly other: number;
  /** The other end, or the institution that it is a part of. */
  readonly partner: number;
}

/**
 * Tells what connects a root with its partners, by relationships that pass; gives how many relationships were looked at.
 *
 * A partner that the root itself is, is told too: whoever asks knows what that means.
 */
export function visitPartners(
  index: Adjacency,
  root: number,
  { rollUp, passes }: { readonly rollUp: boolean; readonly passes: (edge: number) => boolean },
  tell: (link: PartnerLink) => void,
): number {
  let visits = 0;
  for (const holder of holdersOf(index, root, rollUp)) {
    visits += index.degreeOf(holder);
    index.visit(holder, (edge, other) => {
      if (!passes(edge)) return;
      for (const partner of wholesOf(index, other, rollUp)) tell({ root, holder, edge, other, partner });
    });
  }
  return visits;
}
