import { invalid } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { isPlaceKind, PLACE_KINDS } from "../../model/kinds.ts";

/** How many entities an argument must name. */
export interface AtLeast {
  readonly min?: number;
  /** A sentence to add when there are too few. */
  readonly hint?: string;
}

/**
 * The entities that an argument names, by their numbers in the index and each once. Their ids are known: the argument
 * was read as `entity-references.ts` describes, which also checked how many there are.
 *
 * @param name - the argument.
 * @throws {YilianError} INVALID_ARGUMENT when there are fewer than `min`.
 */
export function readEntities(
  name: string,
  ids: readonly string[],
  index: Adjacency,
  { min = 0, hint = "" }: AtLeast = {},
): number[] {
  const entities = [...new Set(ids)].flatMap((id) => index.numberOf(id) ?? []);
  if (entities.length >= min) return entities;
  const repeated =
    entities.length < ids.length ? "One that is named twice, also by a name or former id, counts once." : "";
  throw invalid("tooFew", { name, min, found: entities.length }, `${repeated} ${hint}`.trim());
}

/** The one entity that an argument names; see {@link readEntities}. */
export function readEntity(name: string, id: string, index: Adjacency): number {
  const [entity] = readEntities(name, [id], index);
  return entity as number;
}

/** The one place that an argument names; see {@link readEntities}. Throws INVALID_ARGUMENT for another kind. */
export function readPlace(name: string, id: string, index: Adjacency): number {
  const place = readEntity(name, id, index);
  if (isPlaceKind(index.kindOf(place))) return place;
  throw invalid("wrongKind", { name, ids: [id], kinds: PLACE_KINDS });
}
