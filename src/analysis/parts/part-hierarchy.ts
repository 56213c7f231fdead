import type { Adjacency } from "../../index/adjacency.ts";
import { indexCache } from "../../index/index-cache.ts";
import { type NumberLists, numberLists } from "../../index/number-lists.ts";
import { ENTITY_KINDS } from "../../model/kinds.ts";
import { RELATIONSHIP_TYPES } from "../../model/relationship-types.ts";
import { BELONGS, PART, STEPS } from "../../model/roll-up.ts";

const hierarchies = indexCache<PartHierarchy>();
const isBelonging = RELATIONSHIP_TYPES.map((type) => BELONGS.has(type));
const isPart = ENTITY_KINDS.map((kind) => PART.has(kind));

/** What campuses, departments and teams belong to. */
export class PartHierarchy {
  private readonly index: Adjacency;
  /** By part: its relationships that lead to what it belongs to. */
  private readonly above: NumberLists;

  static of(index: Adjacency): PartHierarchy {
    return hierarchies(index, "", () => new PartHierarchy(index));
  }

  private constructor(index: Adjacency) {
    this.index = index;
    this.above = numberLists(index.size, (node, add) => {
      if (!isPart[index.kinds[node] as number]) return;
      index.visit(node, (edge) => {
        if (isBelonging[index.types[edge] as number] && index.from[edge] === node) add(edge);
      });
    });
  }

  /** Whether an entity belongs to something as a part. */
  isPart(node: number): boolean {
    return this.above.lengthOf(node) > 0;
  }

  /**
   * Calls `visitor` with an entity and what it belongs to as a part; with some more than once.
   *
   * @param except - the number of a relationship that does not count; null counts all.
   * @param isLast - whether nothing above a part is visited by way of it; by default all is.
   */
  visitWholes(
    node: number,
    except: number | null,
    visitor: (whole: number) => void,
    isLast: (whole: number) => boolean = () => false,
  ): void {
    visitor(node);
    if (!this.isPart(node)) return;
    const { to } = this.index;
    let last = [node];
    for (let step = 0; step < STEPS && last.length > 0; step++) {
      const next: number[] = [];
      for (const part of last)
        this.above.visit(part, (edge) => {
          if (edge === except) return;
          const whole = to[edge] as number;
          if (!isLast(whole)) next.push(whole);
          visitor(whole);
        });
      last = next;
    }
  }
}
