import { ENTITY_KINDS, type EntityKind, PLACE_KINDS } from "../model/kinds.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import { BELONGS, STEPS } from "../model/roll-up.ts";
import type { Adjacency } from "./adjacency.ts";
import { indexCache } from "./index-cache.ts";
import { type NumberLists, numberLists, reversed } from "./number-lists.ts";

/** The entities that contain each entity, and the entities that each of them contains; in ascending order. */
interface Containment {
  readonly containers: NumberLists;
  readonly contents: NumberLists;
}

const containments = indexCache<Containment>();
const isPlaceKind = ENTITY_KINDS.map((kind) => (PLACE_KINDS as readonly EntityKind[]).includes(kind));

/**
 * The numbers of what contains each entity, as the filter `locatedIn` understands it.
 *
 * A part is where its institution is. A place is in the larger places that it is part of, but not in itself. Of a part,
 * the result also has the institutions that it is part of.
 */
export function containersIn(index: Adjacency): NumberLists {
  return containmentOf(index).containers;
}

/** The numbers of what each entity contains, by the same rule. */
export function contentsIn(index: Adjacency): NumberLists {
  return containmentOf(index).contents;
}

/** The numbers of the places that contain an entity, in ascending order. */
export function placesOf(index: Adjacency, node: number): number[] {
  const places: number[] = [];
  containersIn(index).visit(node, (container) => {
    if (isPlaceKind[index.kinds[container] as number]) places.push(container);
  });
  return places;
}

function containmentOf(index: Adjacency): Containment {
  return containments(index, "", () => {
    const wholes = targetsOf(index, [...BELONGS]);
    const locations = targetsOf(index, ["LOCATED_IN"]);
    const parents = targetsOf(index, ["PART_OF"]);
    // Many entities are in few places.
    const around = new Map<number, readonly number[]>();
    const withParents = (place: number): readonly number[] => {
      const known = around.get(place) ?? [place, ...reach(parents, place)];
      around.set(place, known);
      return known;
    };
    const containers = numberLists(index.size, (node, add) => {
      const found: number[] = [];
      const include = (container: number): void => {
        if (container !== node && !found.includes(container)) found.push(container);
      };
      const locate = (one: number): void => locations.visit(one, (place) => withParents(place).forEach(include));
      locate(node);
      if (wholes.lengthOf(node) > 0) reach(wholes, node).forEach(locate);
      if (parents.lengthOf(node) > 0) reach(parents, node).forEach(include);
      for (const container of found.sort((a, b) => a - b)) add(container);
    });
    return { containers, contents: reversed(containers, index.size) };
  });
}

function targetsOf(index: Adjacency, types: readonly RelationshipType[]): NumberLists {
  const isType = RELATIONSHIP_TYPES.map((type) => types.includes(type));
  return numberLists(index.size, (node, add) =>
    index.visit(node, (edge, other) => {
      if (isType[index.types[edge] as number] && index.from[edge] === node) add(other);
    }),
  );
}

/** What can be reached in one step or more, as far as places and parts are counted. */
function reach(targets: NumberLists, from: number): number[] {
  const reached: number[] = [];
  let last: readonly number[] = [from];
  for (let step = 0; step < STEPS && last.length > 0; step++) {
    const next: number[] = [];
    for (const node of last)
      targets.visit(node, (target) => {
        if (reached.includes(target)) return;
        reached.push(target);
        next.push(target);
      });
    last = next;
  }
  return reached;
}
