import { bytes, json, lists, numbers, texts, type ValuesOf } from "./columns.ts";
import type { EntityTraits, RelationshipTraits } from "./rows.ts";

/** What a text of an entity is. Its texts are in this order, its aliases and roles in the order of code points. */
export const NAME_SORTS = ["NAME", "ALIAS", "ENGLISH", "FORMER_ID", "ROLE"] as const;

/** The bounds of days as numbers such as 20250408, for relationships without a date. */
export const FIRST_DAY = 0;
export const LAST_DAY = 99_999_999;

/**
 * The columns of the index of relationships.
 *
 * Entities have numbers in the code point order of their ids, so ordering by number is ordering by id. Each
 * relationship is in the lists of both its ends.
 */
export const ADJACENCY = {
  /** By entity: its id, in ascending order. */
  ids: texts,
  /** By entity: where its names begin in `names`. They end where those of the next entity begin. */
  nameStarts: numbers,
  /** The names, former ids and roles of all entities, and the position of the sort of each in NAME_SORTS. */
  names: texts,
  nameSorts: bytes,
  /** All names in the order of code points, by their numbers; of equal names, that of the first entity is first. */
  nameOrder: numbers,
  /** By entity: the position of its canonical name among all different names in order. */
  nameRanks: numbers,
  /** By entity: the position of its kind in ENTITY_KINDS. */
  kinds: bytes,
  /** By entity: the position of its traits in `entityTraits`. */
  traits: numbers,
  entityTraits: json<readonly EntityTraits[]>(),
  /** The entities whose own activities documents report, by number in ascending order. */
  reported: numbers,
  /** By relationship: the numbers of its ends. */
  from: numbers,
  to: numbers,
  /** By relationship: the position of its type in RELATIONSHIP_TYPES. */
  types: bytes,
  /** By relationship: the position of its status in STATUSES plus 1; 0 for no status. */
  statuses: bytes,
  /** By relationship: the first day of `since` and the last day of `until`, as numbers such as 20250408. */
  since: numbers,
  until: numbers,
  /** By relationship: the position of its traits in `relationshipTraits`. */
  edgeTraits: numbers,
  relationshipTraits: json<readonly RelationshipTraits[]>(),
  /** By relationship: the position of the end of its id in `rests`. */
  restOf: numbers,
  /** The ends of ids behind `from/TYPE/to`, such as `/cooperation`; the complete id if it does not begin that way. */
  rests: texts,
  /** By entity: the numbers of what contains it. */
  containers: lists,
  /** By entity: where its entries begin. They end where those of the next entity begin. */
  starts: numbers,
  /** By entry: the other end, and the relationship. */
  neighbours: numbers,
  edges: numbers,
};

/** The values of these columns. */
export type AdjacencyColumns = ValuesOf<typeof ADJACENCY>;
