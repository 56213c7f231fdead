import type { EntityKind } from "../model/kinds.ts";
import type { RelationshipType } from "../model/relationship-types.ts";

/** The properties by which entities are selected and grouped, as stored; null is an unknown value. */
export interface EntityTraits {
  readonly subkind: string | null;
  readonly level: string | null;
  readonly ownership: string | null;
  readonly status: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly provinceLevel: boolean;
  /** What certifications at several levels have in common: 胸痛中心. */
  readonly family: string | null;
}

/** The traits of an entity of which nothing is known. */
export const NO_TRAITS: EntityTraits = {
  subkind: null,
  level: null,
  ownership: null,
  status: null,
  start: null,
  end: null,
  provinceLevel: false,
  family: null,
};

/** The texts by which an entity is found, except its canonical name and its id. */
export interface OtherNames {
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
  readonly formerIds: readonly string[];
  /** The roles of a person, by which searches find it. */
  readonly roles?: readonly string[];
}

/** An entity to add to the index. */
export interface NodeRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The same object for entities that have all of them in common. */
  readonly traits?: EntityTraits;
  readonly others?: OtherNames | undefined;
}

/** The properties that many relationships have in common, as stored. */
export interface RelationshipTraits {
  readonly type: RelationshipType;
  readonly status: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly reviewed?: string | null;
  readonly kind?: string | null;
  /** Whether a relationship with them may have further properties; false by default. */
  readonly hasMore?: boolean;
}

/** A relationship to add to the index; it is left out if one of its ends is missing. */
export interface RelationshipRow extends RelationshipTraits {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}
