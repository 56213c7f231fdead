import { belongingsOf, isCurrent, smallestPlace } from "../analysis/parts/belongings.ts";
import { YilianError } from "../errors.ts";
import type { Adjacency } from "../index/adjacency.ts";

/** How many entities with the same name an error lists. */
const SAME_NAME_MAX = 20;

/** An AMBIGUOUS_NAME that lists the id, kind and place of each entity with the name. */
export function ambiguousName(index: Adjacency, name: string, nodes: readonly number[]): YilianError {
  const entities = nodes.slice(0, SAME_NAME_MAX).map((node) => {
    const { id, kind, place } = described(index, node);
    return { id, kind, place };
  });
  const list = entities.map(({ id, kind, place }) => `${id} (${kind}${place === null ? "" : `, ${place}`})`);
  const message = `Several entities have the name ${JSON.stringify(name)}: ${list.join(", ")}. Ask by \`id\`.`;
  return new YilianError("AMBIGUOUS_NAME", message, { details: { ids: entities.map(({ id }) => id), entities } });
}

/** An entity as errors describe it; `place` is the name of its place, or of what it belongs to. */
export function described(index: Adjacency, node: number) {
  return {
    id: index.idOf(node),
    name: index.nameOf(node),
    kind: index.kindOf(node),
    place: placeNameOf(index, node),
  };
}

/** The name of the smallest place of an entity, or of what it is part of or belongs to; null if nothing is known. */
function placeNameOf(index: Adjacency, node: number): string | null {
  const belongings = belongingsOf(index, node).filter(isCurrent);
  const above = smallestPlace(index, belongings) ?? belongings[0];
  return above === undefined ? null : index.nameOf(above.whole);
}
