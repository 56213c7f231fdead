import type { Adjacency } from "../index/adjacency.ts";
import { edgeNumberOf } from "../index/edge-ids.ts";
import type { RelationshipTraits } from "../index/rows.ts";
import type { Properties } from "../model/records.ts";
import type { Context } from "./context.ts";
import { after, type MaybePromise } from "./maybe-promise.ts";
import type { RelationshipSource } from "./sources.ts";

const propertiesOfTraits = new WeakMap<RelationshipTraits, Properties>();

/** A relationship by its number in the index, with the properties that the index has. */
export function relationshipAt(index: Adjacency, edge: number): RelationshipSource {
  const traits = index.edgeTraitsOf(edge);
  return {
    __typename: "Relationship",
    id: index.edgeIdOf(edge),
    type: traits.type,
    from: index.idOf(index.from[edge] as number),
    to: index.idOf(index.to[edge] as number),
    properties: propertiesOf(traits),
    isPartial: traits.hasMore ?? false,
  };
}

/** A relationship by its id: from the index if it is ready, otherwise from the engine; null for an unknown id. */
export function relationshipById(
  id: string,
  { load, readyAdjacency }: Pick<Context, "load" | "readyAdjacency">,
): MaybePromise<RelationshipSource | null> {
  const index = readyAdjacency();
  const edge = index && edgeNumberOf(index, id);
  return index === undefined || edge === undefined ? load.relationship.load(id) : relationshipAt(index, edge);
}

/** All properties of a relationship. They are read from the engine if the index does not have all of them. */
export function allPropertiesOf(
  { id, properties, isPartial = false }: RelationshipSource,
  { load }: Pick<Context, "load">,
): MaybePromise<Properties> {
  return isPartial ? after(load.relationship.load(id), (found) => found?.properties ?? properties) : properties;
}

/** The properties among the traits of a relationship; one object for all relationships with the same traits. */
function propertiesOf(traits: RelationshipTraits): Properties {
  const known = propertiesOfTraits.get(traits);
  if (known !== undefined) return known;
  const { kind = null, since, until, reviewed = null, status } = traits;
  const stored = Object.entries({ kind, since, until, reviewed, status }).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  const properties = Object.freeze(Object.fromEntries(stored));
  propertiesOfTraits.set(traits, properties);
  return properties;
}
