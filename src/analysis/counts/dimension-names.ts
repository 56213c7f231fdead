import type { RelationshipType } from "../../model/relationship-types.ts";
import type { Status } from "../../model/values.ts";

/** The dimensions by which entities or relationships can be grouped. */
export type DimensionName = EntityDimension | "PLACE" | "DOCUMENT";

/** The dimensions by which entities can be grouped. */
export type EntityDimension =
  | "KIND"
  | "LEVEL"
  | "OWNERSHIP"
  | "COUNTY"
  | "CITY"
  | "PROVINCE"
  | "STATUS"
  | "YEAR"
  | "TYPE"
  | "CERTIFICATION"
  | "PROGRAM";

/** The statuses in which a certification is held. */
export const HOLDING = ["held", "passed-review"] as const satisfies readonly Status[];

/** The types of relationship between an entity and its programs. */
export const PROGRAM_VIA = [
  "RUNS",
  "LEADS",
  "PARTICIPATES_IN",
  "MEMBER_OF",
] as const satisfies readonly RelationshipType[];

/** The enum value of the API for a value of the graph: `PASSED_REVIEW` for `passed-review`. */
export function enumName(value: string): string {
  return value.toUpperCase().replaceAll("-", "_");
}
