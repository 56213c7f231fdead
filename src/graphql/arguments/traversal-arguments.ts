import type { EdgeConditions } from "../../analysis/edge-filter.ts";
import { YilianError } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import type { RelationshipType } from "../../model/relationship-types.ts";
import { listOf, timeOf } from "../connections/relationship-list.ts";

/** The arguments of questions that walk the graph, as GraphQL gives them. */
export interface WalkArguments {
  readonly via?: readonly RelationshipType[] | null;
  readonly status?: readonly string[] | null;
  readonly asOf?: string | null;
  readonly undated?: boolean | null;
}

/** Which relationships may be walked; what is not given does not matter. */
export function conditionsOf({ via, status, asOf, undated }: WalkArguments): EdgeConditions {
  return { via: listOf(via), status: status ?? null, asOf: timeOf(asOf), undated: undated ?? true };
}

/**
 * The numbers of entities, each once.
 *
 * @throws {YilianError} INVALID_ARGUMENT that names all ids that are unknown; LIMIT_EXCEEDED when there are more than `max`.
 */
export function numbersOf(index: Adjacency, name: string, ids: readonly string[], max: number): number[] {
  const distinct = [...new Set(ids)];
  if (distinct.length > max) {
    const message = `\`${name}\` has ${distinct.length} ids; the limit is ${max}.`;
    throw new YilianError("LIMIT_EXCEEDED", message, { details: { limit: name, max, found: distinct.length } });
  }
  const unknown = distinct.filter((id) => index.numberOf(id) === undefined);
  if (unknown.length > 0) throw invalid(`No entity has the id ${unknown.map((id) => JSON.stringify(id)).join(", ")}.`);
  return distinct.flatMap((id) => index.numberOf(id) ?? []);
}

/**
 * A whole number within bounds.
 *
 * @throws {YilianError} INVALID_ARGUMENT when it is too small, LIMIT_EXCEEDED when it is too large.
 */
export function readCount(name: string, value: number, min: number, max: number): number {
  if (value < min) throw invalid(`\`${name}\` must be from ${min} to ${max}, not ${value}.`);
  if (value <= max) return value;
  throw new YilianError("LIMIT_EXCEEDED", `\`${name}\` is ${value}; the limit is ${max}.`, {
    details: { limit: name, max, found: value },
  });
}

/** A fault of the arguments. */
export function invalid(message: string): YilianError {
  return new YilianError("INVALID_ARGUMENT", message);
}
