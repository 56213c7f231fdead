import type { Adjacency } from "../../index/adjacency.ts";
import type { EntityKind } from "../../model/kinds.ts";
import type { Words } from "../../wording/display-names.ts";
import type { DimensionName } from "./dimension-names.ts";

/** Gives the keys of a member as numbers; with some more than once, and none if unknown. */
export type KeyReader = (member: number, add: (key: number) => void) => void;

/** The keys of a dimension in one index. */
export interface Keys {
  readonly read: KeyReader;
  /** All keys are less than this. */
  readonly limit: number;
  readonly textOf: (key: number) => string;
}

/** A way to group members: entities of one kind, or relationships. */
export interface GroupingDimension {
  /** Whether a member may have several keys. */
  readonly isMany: boolean;
  /** A reader of keys, and what each number means. */
  readonly keysIn: (index: Adjacency) => Keys;
  /** The condition that selects the members with a key, as JSON. */
  readonly where: (key: string) => object;
  /** The name of a key for readers; undefined if keys are ids. */
  readonly nameOf: ((key: string) => Words) | undefined;
  /** The order of the keys: a list, or by the key itself; by size if undefined. */
  readonly order: readonly string[] | "key" | undefined;
}

/** What is counted, and the dimensions by which it can be grouped. */
export interface Grouping {
  readonly of: EntityKind | "RELATIONSHIP";
  readonly dimensions: ReadonlyMap<DimensionName, GroupingDimension>;
}
