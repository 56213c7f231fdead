import { json, numbers, type ValuesOf } from "../index/columns.ts";
import type { Sound } from "./symbols.ts";

/**
 * The columns of the index of names.
 *
 * Entities are numbered by rank: by number of relationships in descending order, then by id. Names are numbered in the
 * order of the ranks. The names of an entity are consecutive, in the order in which the adjacency index has them.
 */
export const NAMES = {
  /** By rank: the number of the entity in the adjacency index. */
  nodes: numbers,
  /** By name: the rank of its entity. */
  owners: numbers,
  /** By rank: where its names begin. They end where those of the next rank begin. */
  firsts: numbers,
  /** By name: where its elements begin. They end with a 0. */
  starts: numbers,
  /** By position: the number of the element. */
  codes: numbers,
  /** All positions by their elements and the elements that follow. */
  positions: numbers,
  /** By element: where its positions and its pairs begin. They end where those of the next element begin. */
  entries: numbers,
  pairs: numbers,
  /** By pair of consecutive elements: the second element, and where the positions of the pair begin. */
  seconds: numbers,
  pairEntries: numbers,
  /** The hashes of the common forms of names in ascending order, and the number of the name of each. */
  formHashes: numbers,
  formNames: numbers,
  /** The distinct sounds of elements; by element: its sound and its character. */
  sounds: json<readonly Sound[]>(),
  soundOf: numbers,
  characters: json<readonly string[]>(),
};

/** The values of these columns. */
export type NameColumns = ValuesOf<typeof NAMES>;
