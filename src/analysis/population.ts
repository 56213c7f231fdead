import type { Adjacency } from "../index/adjacency.ts";
import { indexCache } from "../index/index-cache.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import { ALL_EDGES, edgeFilter } from "./edge-filter.ts";
import { RollUp, SEVERAL } from "./roll-up.ts";

/** The entities with a partner. */
export interface Population {
  readonly size: number;
  has(node: number): boolean;
}

const populations = indexCache<Population>();

/**
 * The entities that relationships of some types connect with another entity, with any date and status; null means all
 * types. With roll-up, parts count as their institutions.
 */
export function populationOf(index: Adjacency, via: readonly RelationshipType[] | null, rollUp: boolean): Population {
  const types = RELATIONSHIP_TYPES.filter((type) => via === null || via.includes(type));
  return populations(index, `${rollUp} ${types.join(" ")}`, () => count(index, types, rollUp));
}

function count(index: Adjacency, via: readonly RelationshipType[], rollUp: boolean): Population {
  const passes = edgeFilter(index, { ...ALL_EDGES, via });
  const rolled = RollUp.of(index, rollUp);
  const isIn = new Uint8Array(index.size);
  for (let edge = 0; edge < index.types.length; edge++) {
    if (!passes(edge)) continue;
    const [from, to] = [index.from[edge] as number, index.to[edge] as number];
    const [one, other] = [rolled.whole[from] as number, rolled.whole[to] as number];
    if (one !== SEVERAL && other !== SEVERAL) {
      if (one !== other) isIn[one] = isIn[other] = 1;
      continue;
    }
    for (const a of rolled.wholesOf(from)) for (const b of rolled.wholesOf(to)) if (a !== b) isIn[a] = isIn[b] = 1;
  }
  const size = isIn.reduce((sum, one) => sum + one, 0);
  return { size, has: (node) => isIn[node] === 1 };
}
