import type { EdgeConditions } from "../../analysis/edge-filter.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { listOf, timeOf } from "../connections/relationship-list.ts";

/** The arguments of questions that traverse the graph. */
export interface TraversalArguments {
  readonly via?: readonly RelationshipType[] | null;
  readonly status?: readonly string[] | null;
  readonly asOf?: string | null;
  readonly undated?: boolean | null;
}

/** The relationships that a traversal may use; an argument that is not given allows all. */
export function conditionsOf({ via, status, asOf, undated }: TraversalArguments): EdgeConditions {
  return { via: listOf(via), status: status ?? null, asOf: timeOf(asOf), undated: undated ?? true };
}
