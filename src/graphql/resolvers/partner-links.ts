import { sharedByTwo } from "../../analysis/overlaps.ts";
import { type Connection, connectionsOf } from "../../analysis/shared-partners.ts";
import { compareTexts } from "../../model/collation.ts";
import type { PartnerQuestion } from "../arguments/partner-arguments.ts";
import type { Context } from "../context.ts";

/** The resolver of what links entities with a partner; all partners of a page are searched together, at the first call. */
export function linksOf(
  { index, partners, programs }: PartnerQuestion,
  roots: readonly number[],
  shown: readonly number[],
  { load }: Context,
) {
  let found: ReadonlyMap<number, readonly Connection[]> | undefined;
  const programsOf = (root: number, partner: number) =>
    sharedByTwo(programs, root, partner)
      .filter((node) => index.kindOf(node) === "PROGRAM")
      .sort((a, b) => a - b);
  return (partner: number) => {
    found ??= connectionsOf(partners, roots, shown);
    return (found.get(partner) ?? []).map(({ root, edges, through }) => ({
      of: () => load.entity.load(index.idOf(root)),
      relationships: () =>
        load.relationship.loadMany(edges.map((edge) => index.edgeIdOf(edge)).sort((a, b) => compareTexts(a, b))),
      through: () => load.entity.loadMany(through.map((node) => index.idOf(node))),
      programs: () => load.entity.loadMany(programsOf(root, partner).map((node) => index.idOf(node))),
    }));
  };
}
