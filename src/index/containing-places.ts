import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import { BELONGS, STEPS } from "../model/roll-up.ts";
import type { Adjacency } from "./adjacency.ts";
import { indexCache } from "./index-cache.ts";

/** The targets of some relationships, by the number of their start. */
type Targets = ReadonlyMap<number, readonly number[]>;

/** What an index says about where entities are. */
interface Containment {
  /** What an entity is a part of or affiliated with. */
  readonly wholes: Targets;
  /** Where an entity is located. */
  readonly locations: Targets;
  /** What an entity is a part of. */
  readonly parents: Targets;
}

const containments = indexCache<Containment>();

/**
 * The numbers of the places that contain an entity, as the filter `locatedIn` understands it.
 *
 * A part is where its institution is. A place is in the larger places that it is part of, but not in itself. Of a part,
 * the result also has the institutions that it is part of.
 */
export function placesOf(index: Adjacency, node: number): Set<number> {
  const { wholes, locations, parents } = containments(index, "", () => containmentOf(index));
  const located = reach(locations, [node, ...reach(wholes, [node], STEPS)], 1);
  const places = new Set([...located, ...reach(parents, [...located], STEPS), ...reach(parents, [node], STEPS)]);
  places.delete(node);
  return places;
}

function containmentOf(index: Adjacency): Containment {
  return {
    wholes: targetsOf(index, [...BELONGS]),
    locations: targetsOf(index, ["LOCATED_IN"]),
    parents: targetsOf(index, ["PART_OF"]),
  };
}

function targetsOf(index: Adjacency, types: readonly RelationshipType[]): Targets {
  const targets = new Map<number, number[]>();
  const numbers = new Set(types.map((type) => RELATIONSHIP_TYPES.indexOf(type)));
  index.types.forEach((type, edge) => {
    if (!numbers.has(type)) return;
    const [from, to] = [index.from[edge] as number, index.to[edge] as number];
    const known = targets.get(from);
    if (known === undefined) targets.set(from, [to]);
    else known.push(to);
  });
  return targets;
}

/** What can be reached in one step or more, up to a number of steps. */
function reach(targets: Targets, from: readonly number[], steps: number): Set<number> {
  const reached = new Set<number>();
  let last = from;
  for (let step = 0; step < steps && last.length > 0; step++) {
    last = last.flatMap((node) => targets.get(node) ?? []).filter((node) => !reached.has(node));
    for (const node of last) reached.add(node);
  }
  return reached;
}
