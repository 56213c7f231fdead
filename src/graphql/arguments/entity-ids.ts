import { invalid, limitExceeded, unknownIds } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { entityFormerly } from "../../index/named-entities.ts";
import { type EntityKind, PLACE_KINDS } from "../../model/kinds.ts";

/** How many entities an argument may name. */
export interface Bounds {
  readonly min?: number;
  readonly max: number;
  /** A sentence to add when there are too few. */
  readonly hint?: string;
}

/**
 * The entities that an argument names, by their numbers in the index and each once. A former id names the entity that
 * has it now.
 *
 * @param name - the argument.
 * @throws {YilianError} LIMIT_EXCEEDED when there are more than `max`; INVALID_ARGUMENT with all unknown ids, or when
 *   there are fewer than `min`.
 */
export function readEntities(
  name: string,
  ids: readonly string[],
  { min = 0, max, hint = "" }: Bounds,
  index: Adjacency,
): number[] {
  const distinct = [...new Set(ids)];
  if (distinct.length > max) throw limitExceeded(name, { max, found: distinct.length, counts: `ids in \`${name}\`` });
  const numbers = distinct.map((id) => index.numberOf(id) ?? entityFormerly(index, id));
  const unknown = distinct.filter((_, at) => numbers[at] === undefined);
  if (unknown.length > 0) throw unknownIds(unknown);
  const entities = [...new Set(numbers.flatMap((number) => number ?? []))];
  if (entities.length >= min) return entities;
  const repeated = entities.length < ids.length ? "One that is named twice, also by a former id, counts once." : "";
  throw invalid("tooFew", { name, min, found: entities.length }, `${repeated} ${hint}`.trim());
}

/** The one entity that an argument names; see {@link readEntities}. */
export function readEntity(name: string, id: string, index: Adjacency): number {
  const [entity] = readEntities(name, [id], { max: 1 }, index);
  return entity as number;
}

/** The one place that an argument names; see {@link readEntities}. Throws INVALID_ARGUMENT for another kind. */
export function readPlace(name: string, id: string, index: Adjacency): number {
  const place = readEntity(name, id, index);
  if ((PLACE_KINDS as readonly EntityKind[]).includes(index.kindOf(place))) return place;
  throw invalid("wrongKind", { name, ids: [id], kinds: PLACE_KINDS });
}
