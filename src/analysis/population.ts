import type { Adjacency } from "../index/adjacency.ts";
import type { Extent } from "../index/extent.ts";
import { lastUsed } from "../index/last-used.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import { ALL_EDGES, edgeFilter } from "./edge-filter.ts";
import { RollUp, SEVERAL } from "./roll-up.ts";

/** All that partner with any other. */
export interface Population {
  readonly size: number;
  has(node: number): boolean;
}

const kept = lastUsed<Population>();

/**
 * The entities that relationships of some types connect with any other, whatever their dates and statuses; null is all
 * types. With roll-up parts are counted as their institutions.
 */
export function populationOf(index: Adjacency, via: readonly RelationshipType[] | null, rollUp: boolean): Population {
  const types = RELATIONSHIP_TYPES.filter((type) => via === null || via.includes(type));
  if (index.extent !== undefined) return inPart(index, types, rollUp, index.extent);
  return kept(index, `${rollUp} ${types.join(" ")}`, () => count(index, types, rollUp));
}

function count(index: Adjacency, via: readonly RelationshipType[], rollUp: boolean): Population {
  const passes = edgeFilter(index, { ...ALL_EDGES, via });
  const counter = new PopulationCounter(RollUp.of(index, rollUp), index.size);
  for (let edge = 0; edge < index.types.length; edge++)
    if (passes(edge)) counter.add(index.from[edge] as number, index.to[edge] as number);
  const { size } = counter;
  return { size, has: (node) => counter.has(node) };
}

/** Of a part of the graph: an entity is told by its own relationships, how many there are was counted. */
function inPart(index: Adjacency, via: readonly RelationshipType[], rollUp: boolean, extent: Extent): Population {
  const passes = edgeFilter(index, { ...ALL_EDGES, via });
  const rolled = RollUp.of(index, rollUp);
  const isIn = (node: number): boolean => {
    let found = false;
    for (const holder of rolled.holdersOf(node))
      if (rolled.wholesOf(holder).includes(node))
        index.visit(holder, (edge, other) => {
          found ||= passes(edge) && rolled.wholesOf(other).some((whole) => whole !== node);
        });
    return found;
  };
  return {
    get size() {
      return extent.population({ via, rollUp });
    },
    has: isIn,
  };
}

/** Counts the entities that are connected with any other, with or without roll-up. */
export class PopulationCounter {
  private readonly isIn: Uint8Array;
  private readonly rolled: RollUp;

  constructor(rolled: RollUp, size: number) {
    this.rolled = rolled;
    this.isIn = new Uint8Array(size);
  }

  /** Takes a relationship in, by the numbers of its ends. */
  add(from: number, to: number): void {
    const { isIn, rolled } = this;
    const [one, other] = [rolled.whole[from] as number, rolled.whole[to] as number];
    if (one !== SEVERAL && other !== SEVERAL) {
      if (one !== other) isIn[one] = isIn[other] = 1;
      return;
    }
    for (const a of rolled.wholesOf(from)) for (const b of rolled.wholesOf(to)) if (a !== b) isIn[a] = isIn[b] = 1;
  }

  get size(): number {
    return this.isIn.reduce((all, one) => all + one, 0);
  }

  has(node: number): boolean {
    return this.isIn[node] === 1;
  }
}
