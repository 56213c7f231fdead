import { ENTITY_KINDS, type EntityKind, PLACE_KINDS } from "../model/kinds.ts";
import { RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import { BELONGS, STEPS } from "../model/roll-up.ts";
import type { Adjacency } from "./adjacency.ts";
import { indexCache } from "./index-cache.ts";
import { NumberLists, numberLists, reversed } from "./number-lists.ts";

const contents = indexCache<NumberLists>();
const isPlaceKind = ENTITY_KINDS.map((kind) => (PLACE_KINDS as readonly EntityKind[]).includes(kind));

/** The numbers of what each entity contains, in ascending order, by the rule of {@link containersOf}. */
export function contentsIn(index: Adjacency): NumberLists {
  return contents(index, "", () => reversed(index.containers, index.size));
}

/** The numbers of the places that contain an entity, in ascending order. */
export function placesOf(index: Adjacency, node: number): number[] {
  const places: number[] = [];
  index.containers.visit(node, (container) => {
    if (isPlaceKind[index.kinds[container] as number]) places.push(container);
  });
  return places;
}

/** The ends and types of relationships. */
type Relationships = Pick<Adjacency, "from" | "to" | "types">;

/**
 * The numbers of what contains each of `size` entities, in ascending order, as the filter `locatedIn` understands it.
 *
 * A part is where its institution is. A place is in the larger places that it is part of, but not in itself. Of a part,
 * the result also has the institutions that it is part of.
 */
export function containersOf(size: number, relationships: Relationships): NumberLists {
  const wholes = targetsOf(size, relationships, [...BELONGS]);
  const locations = targetsOf(size, relationships, ["LOCATED_IN"]);
  const parents = targetsOf(size, relationships, ["PART_OF"]);
  // Many entities are in few places.
  const around = new Map<number, readonly number[]>();
  const withParents = (place: number): readonly number[] => {
    const known = around.get(place) ?? [place, ...reach(parents, place)];
    around.set(place, known);
    return known;
  };
  return numberLists(size, (node, add) => {
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
}

/** By entity: the ends of its outgoing relationships of some types. */
function targetsOf(size: number, { from, to, types }: Relationships, via: readonly RelationshipType[]): NumberLists {
  const isType = RELATIONSHIP_TYPES.map((type) => via.includes(type));
  const starts = new Uint32Array(size + 1);
  for (const [edge, node] of from.entries())
    if (isType[types[edge] as number]) starts[node + 1] = (starts[node + 1] as number) + 1;
  for (let node = 0; node < size; node++) starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const next = starts.slice();
  const targets = new Uint32Array(starts[size] as number);
  for (const [edge, node] of from.entries())
    if (isType[types[edge] as number]) {
      targets[next[node] as number] = to[edge] as number;
      next[node] = (next[node] as number) + 1;
    }
  return new NumberLists(starts, targets);
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
