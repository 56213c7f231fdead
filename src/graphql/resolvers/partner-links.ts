import { type Connection, connectionsOf } from "../../analysis/partners/partner-connections.ts";
import type { Neighbours } from "../../analysis/paths/neighbours.ts";
import { compareEdgeIds } from "../../index/edge-ids.ts";
import type { PartnerQuestion } from "../arguments/partner-arguments.ts";
import type { Context } from "../context.ts";
import { relationshipAt } from "../relationship-source.ts";

/** A function that gives the links of entities with a partner; its first call finds those of all partners of a page. */
export function linksOf(
  { index, partners, programs }: PartnerQuestion,
  roots: readonly number[],
  shown: readonly number[],
  { load }: Context,
) {
  let found: ReadonlyMap<number, readonly Connection[]> | undefined;
  const programsOf = (root: number, partner: number) =>
    sharedNeighbours(programs, root, partner)
      .filter((node) => index.kindOf(node) === "PROGRAM")
      .sort((a, b) => a - b);
  return (partner: number) => {
    found ??= connectionsOf(partners, roots, shown);
    return (found.get(partner) ?? []).map(({ root, edges, through }) => ({
      of: () => load.entity.load(index.idOf(root)),
      relationships: () =>
        [...edges].sort((a, b) => compareEdgeIds(index, a, b)).map((edge) => relationshipAt(index, edge)),
      through: () => load.entity.loadMany(through.map((node) => index.idOf(node))),
      programs: () => load.entity.loadMany(programsOf(root, partner).map((node) => index.idOf(node))),
    }));
  };
}

function sharedNeighbours(neighbours: Neighbours, a: number, b: number): number[] {
  const ofA = neighbours.found.slice(0, neighbours.collect(a));
  neighbours.collect(b);
  return [...ofA].filter((one) => one !== b && neighbours.isMarked(one));
}
