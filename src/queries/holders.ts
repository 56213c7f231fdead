import { cypherFragment } from "../graph/cypher-fragment.ts";

/** The Cypher of what holds something for an entity: itself, and with roll-up its parts. */
export const holders = cypherFragment("entity/holders");
