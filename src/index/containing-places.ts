import { ENTITY_KINDS, isPlaceKind } from "../model/kinds.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import { isBelonging, STEPS } from "../model/roll-up.ts";
import type { Adjacency } from "./adjacency.ts";
import { indexCache } from "./index-cache.ts";
import { listsOfPairs, type NumberLists, numberLists, reversed, withReached } from "./number-lists.ts";

const contents = indexCache<NumberLists>();
const isAffiliatedPart = ENTITY_KINDS.map((kind) => isBelonging("AFFILIATED_WITH", kind));
const isPlace = ENTITY_KINDS.map(isPlaceKind);

/** The numbers of what each entity contains, in ascending order, by the rule of {@link containersOf}. */
export function contentsIn(index: Adjacency): NumberLists {
  return contents(index, "", () => reversed(index.containers, index.size));
}

/** Entities by the places that contain them: those of one group are in the same places. */
export interface PlaceGroups {
  /** By entity: its group. */
  readonly groupOf: Uint32Array;
  /** By group: one of its entities. */
  readonly examples: readonly number[];
}

const groups = indexCache<PlaceGroups>();

/** Groups entities by the places that contain them. There are few groups, so that counting by place is fast. */
export function placeGroups(index: Adjacency): PlaceGroups {
  return groups(index, "", () => {
    // A tree of lists: the number of a list is found by that of the list without its last item.
    const listOf = new Map<number, number>();
    const groupOfList = new Map<number, number>();
    const groupOf = new Uint32Array(index.size);
    const examples: number[] = [];
    for (let node = 0; node < index.size; node++) {
      let list = 0;
      index.containers.visit(node, (container) => {
        if (!isPlace[index.kinds[container] as number]) return;
        const key = list * index.size + container;
        list = listOf.get(key) ?? listOf.size + 1;
        listOf.set(key, list);
      });
      const group = groupOfList.get(list) ?? examples.push(node) - 1;
      groupOfList.set(list, group);
      groupOf[node] = group;
    }
    return { groupOf, examples };
  });
}

/** The numbers of the places that contain an entity, in ascending order. */
export function placesOf(index: Adjacency, node: number): number[] {
  const places: number[] = [];
  index.containers.visit(node, (container) => {
    if (isPlace[index.kinds[container] as number]) places.push(container);
  });
  return places;
}

/** The ends and types of relationships. */
type Relationships = Pick<Adjacency, "from" | "to" | "types">;

/**
 * The numbers of what contains each entity, in ascending order, as the filter `locatedIn` understands it.
 *
 * A part is where its institution is. A place is in the larger places that it is part of, but not in itself. Of a part,
 * the result also has the institutions that it is part of.
 *
 * @param kinds - by entity: the position of its kind in ENTITY_KINDS.
 */
export function containersOf(kinds: Uint8Array, relationships: Relationships): NumberLists {
  const size = kinds.length;
  const isPart = (node: number): boolean => isAffiliatedPart[kinds[node] as number] as boolean;
  const affiliations = targetsOf(size, relationships, "AFFILIATED_WITH", isPart);
  const locations = targetsOf(size, relationships, "LOCATED_IN");
  const parents = targetsOf(size, relationships, "PART_OF");
  const wholes = numberLists(size, (node, add) => {
    affiliations.visit(node, add);
    parents.visit(node, add);
  });
  // Many entities are in few places.
  const around = new Map<number, readonly number[]>();
  const withParents = (place: number): readonly number[] => {
    const known = around.get(place) ?? withReached(parents, place, STEPS);
    around.set(place, known);
    return known;
  };
  return numberLists(size, (node, add) => {
    const found: number[] = [];
    const include = (container: number): void => {
      if (container !== node && !found.includes(container)) found.push(container);
    };
    const locate = (one: number): void => locations.visit(one, (place) => withParents(place).forEach(include));
    withReached(wholes, node, STEPS).forEach(locate);
    withReached(parents, node, STEPS).forEach(include);
    for (const container of found.sort((a, b) => a - b)) add(container);
  });
}

/** By entity of those that are selected: the ends of its outgoing relationships of a type. */
function targetsOf(
  size: number,
  { from, to, types }: Relationships,
  via: RelationshipType,
  isSelected: (node: number) => boolean = () => true,
): NumberLists {
  const type = RELATIONSHIP_TYPES.indexOf(via);
  return listsOfPairs(size, (add) => {
    for (const [edge, node] of from.entries())
      if (types[edge] === type && isSelected(node)) add(node, to[edge] as number);
  });
}
