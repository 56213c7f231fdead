import type { EntityKind } from "./kinds.ts";
import type { RelationshipType } from "./relationship-types.ts";

/** The kinds whose relationships count for the institution that they belong to. */
export const PART: ReadonlySet<EntityKind> = new Set(["CAMPUS", "DEPARTMENT", "TEAM"]);
export const WHOLE: ReadonlySet<EntityKind> = new Set(["HOSPITAL", "INSTITUTION"]);

/** The relationships that lead from a part to the institution that it belongs to. */
export const BELONGS: ReadonlySet<RelationshipType> = new Set(["PART_OF", "AFFILIATED_WITH"]);

/**
 * Whether a relationship of a type that starts at a kind leads to what its start belongs to. An affiliated hospital is
 * an institution of its own.
 */
export function isBelonging(type: RelationshipType, start: EntityKind): boolean {
  return BELONGS.has(type) && !(type === "AFFILIATED_WITH" && WHOLE.has(start));
}

/** The most steps between a part and its institution, and between a place and the places that contain it. */
export const STEPS = 3;

/** Whether the relationships of an entity of this kind count for its institution. */
export function isPartKind(kind: EntityKind): boolean {
  return PART.has(kind);
}

/** Whether the relationships of its parts count for an entity of this kind. */
export function isWholeKind(kind: EntityKind): boolean {
  return WHOLE.has(kind);
}
