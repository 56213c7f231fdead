import { cypherFragment } from "../graph/cypher-fragment.ts";

/** The Cypher of the entities whose relationships count for an entity: itself, and its parts with roll-up. */
export const holders = cypherFragment("entity/holders");
