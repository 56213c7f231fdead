import { PART } from "../model/roll-up.ts";
import type { Adjacency } from "./adjacency.ts";
import { withParts } from "./descendants.ts";
import { EntitySet } from "./entity-set.ts";
import { indexCache } from "./index-cache.ts";

const sets = indexCache<EntitySet>(1);

/**
 * The entities whose own activities documents report: those that documents name as their subjects, and the parts of
 * these. All others are only named as somebody's partner.
 */
export function reportedEntities(index: Adjacency): EntitySet {
  return sets(index, "", () => {
    const set = new EntitySet(index.size);
    for (const subject of index.reported) for (const part of withParts(index, subject, PART)) set.add(part);
    return set;
  });
}
