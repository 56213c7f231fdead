import type { Adjacency } from "../../index/adjacency.ts";
import { ENTITY_KINDS, type EntityKind } from "../../model/kinds.ts";
import { definitionOf, RELATIONSHIP_TYPES, type RelationshipType } from "../../model/relationship-types.ts";
import type { Direction } from "../entity-relationships.ts";

/** The number of relationships of one type and direction with entities of one kind. */
export interface RelationshipCount {
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly kind: EntityKind;
  readonly count: number;
}

const DIRECTIONS: readonly Direction[] = ["OUT", "IN", "BOTH"];
const [OUT, IN, BOTH] = [0, 1, 2];
const isSymmetric = RELATIONSHIP_TYPES.map((type) => definitionOf(type).symmetric);

/** How many relationships an entity itself has, by type, then direction, then kind of the other end. */
export function countsOf(index: Adjacency, entity: number): RelationshipCount[] {
  const { starts, neighbours, edges, from, types, kinds } = index;
  const counts = new Uint32Array(RELATIONSHIP_TYPES.length * DIRECTIONS.length * ENTITY_KINDS.length);
  const end = starts[entity + 1] as number;
  for (let entry = starts[entity] as number; entry < end; entry++) {
    const edge = edges[entry] as number;
    const type = types[edge] as number;
    const direction = isSymmetric[type] ? BOTH : from[edge] === entity ? OUT : IN;
    const kind = kinds[neighbours[entry] as number] as number;
    const at = (type * DIRECTIONS.length + direction) * ENTITY_KINDS.length + kind;
    counts[at] = (counts[at] as number) + 1;
  }
  const found: RelationshipCount[] = [];
  let at = 0;
  for (const type of RELATIONSHIP_TYPES)
    for (const direction of DIRECTIONS)
      for (const kind of ENTITY_KINDS) {
        const count = counts[at++] as number;
        if (count > 0) found.push({ type, direction, kind, count });
      }
  return found;
}
