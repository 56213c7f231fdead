import type { EdgeConditions } from "../../analysis/filters/edge-filter.ts";
import { AVOIDED_SUBKINDS } from "../../analysis/paths/stepping-stones.ts";
import { limitExceeded } from "../../errors.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { listOf, timeOf } from "../connections/relationship-list.ts";
import { checkFinerKinds } from "./where.ts";

/** The arguments of questions that traverse the graph. */
export interface TraversalArguments {
  readonly via?: readonly RelationshipType[] | null;
  readonly status?: readonly string[] | null;
  readonly asOf?: string | null;
  readonly undated?: boolean | null;
  readonly rollUp?: boolean | null;
  readonly avoidSubkinds?: readonly string[] | null;
}

/** More than there are finer kinds. */
const SUBKINDS_MAX = 100;

/** The relationships that a traversal may use; an argument that is not given allows all. */
export function conditionsOf({ via, status, asOf, undated }: TraversalArguments): EdgeConditions {
  return { via: listOf(via), status: status ?? null, asOf: timeOf(asOf), undated: undated ?? true };
}

/**
 * What counts as one node of a traversal, and the finer kinds of entity that it does not pass.
 *
 * @throws {YilianError} UNKNOWN_VALUE for a finer kind that no kind has; LIMIT_EXCEEDED when there are too many.
 */
export function passageOf({ rollUp, avoidSubkinds }: TraversalArguments) {
  const subkinds = [...new Set(avoidSubkinds ?? AVOIDED_SUBKINDS)];
  if (subkinds.length > SUBKINDS_MAX)
    throw limitExceeded("avoidSubkinds", {
      max: SUBKINDS_MAX,
      found: subkinds.length,
      counts: "values in `avoidSubkinds`",
    });
  checkFinerKinds("avoidSubkinds", subkinds);
  return { rollUp: rollUp ?? true, avoidSubkinds: subkinds };
}
