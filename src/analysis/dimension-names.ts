import type { RelationshipType } from "../model/relationship-types.ts";
import type { Status } from "../model/values.ts";

/** What entities can be grouped by. */
export type DimensionName =
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

/** What joins an entity with the programs that it has to do with. */
export const PROGRAM_VIA = [
  "RUNS",
  "LEADS",
  "PARTICIPATES_IN",
  "MEMBER_OF",
] as const satisfies readonly RelationshipType[];

/** What a value of the graph is called as an enum value of the API: `passed-review` is `PASSED_REVIEW`. */
export function enumName(value: string): string {
  return value.toUpperCase().replaceAll("-", "_");
}
