import type { Adjacency } from "../../index/adjacency.ts";
import { EntitySet } from "../../index/entity-set.ts";
import { type Holders, holdersOf, soleHolder } from "../../index/holders.ts";
import { PROGRAM_VIA } from "../counts/dimension-names.ts";

/** What the scope of a question about dates contains. */
export interface ScopeVisitor {
  /** Called once with each relationship, and the named entity that it counts for. */
  readonly onEdge: (edge: number, root: number) => void;
  /** Called with each program that is in scope or that an entity in scope takes part in; some more than once. */
  readonly onProgram: (program: number) => void;
}

/** The entities whose relationships count for an entity that a question names: with roll-up also its parts. */
export function scopeOf(index: Adjacency, root: number, rollUp: boolean): Holders {
  return rollUp ? holdersOf(index, root) : soleHolder(root);
}

/** Visits the relationships and the programs of the entities that a question names. */
export function visitScope(
  index: Adjacency,
  { roots, rollUp }: { readonly roots: readonly number[]; readonly rollUp: boolean },
  { onEdge, onProgram }: ScopeVisitor,
): void {
  const addProgram = (node: number): void => {
    if (index.kindOf(node) === "PROGRAM") onProgram(node);
  };
  const seen = new EntitySet(index.from.length);
  for (const root of roots)
    for (const holder of scopeOf(index, root, rollUp).list) {
      addProgram(holder);
      index.visit(holder, (edge, other) => {
        if ((PROGRAM_VIA as readonly string[]).includes(index.typeOf(edge))) addProgram(other);
        if (seen.has(edge)) return;
        seen.add(edge);
        onEdge(edge, root);
      });
    }
}
