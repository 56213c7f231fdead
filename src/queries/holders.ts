import { cypherFragment } from "../graph/cypher-fragment.ts";

/** The Cypher of the entities whose records count for an entity: itself and, with roll-up, its parts. */
export const holders = cypherFragment("entity/holders");
