import type { EntityPagePartnersFragment } from "./operations.ts";

/** A partner with everything that makes it one. */
export type PartnerEdge = EntityPagePartnersFragment["edges"][number];

/** How a partner is connected, the nearest way first. */
export const PARTNER_GROUPS = ["works", "helps", "helped", "alliance"] as const;
export type PartnerGroup = (typeof PARTNER_GROUPS)[number];

/** The partners in groups, each partner in one group. Groups without partners are left out. */
export function groupPartners(
  edges: readonly PartnerEdge[],
): { readonly group: PartnerGroup; readonly partners: readonly PartnerEdge[] }[] {
  const groups = PARTNER_GROUPS.map((group) => ({ group, partners: edges.filter((edge) => groupOf(edge) === group) }));
  return groups.filter(({ partners }) => partners.length > 0);
}

/** The group of a partner: that of its nearest connection. */
export function groupOf({ node, relationships }: PartnerEdge): PartnerGroup {
  if (relationships.some(({ type }) => type === "PARTNERS_WITH")) return "works";
  const support = relationships.filter(({ type }) => type === "SUPPORTS");
  if (support.length === 0) return "alliance";
  // A part of the partner can have the relationship: then neither end is the partner itself.
  return support.some(({ from }) => from.id === node.id) ? "helped" : "helps";
}
