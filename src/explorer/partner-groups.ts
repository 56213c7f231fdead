import { relationshipKindsOf } from "../wording/relationship-kinds.ts";
import type { EntityPartnersPartnersFragment } from "./operations.ts";
import type { Reader } from "./reader.ts";
import { relationshipKindName } from "./value-names.ts";

/** A partner with everything that makes it one. */
export type PartnerEdge = EntityPartnersPartnersFragment["edges"][number];

export interface PartnerGroup {
  /** A finer kind of partnership, or what else makes partners. */
  readonly key: string;
  readonly partners: readonly PartnerEdge[];
}

/** The finer kinds of partnerships, the most specific first. */
const KINDS = relationshipKindsOf(["PARTNERS_WITH"]);
/** Partnerships of no finer kind, and what makes partners beside partnerships. */
const OTHERS = ["works", "helps", "helped", "alliance"] as const;

/** The partners in groups, each partner in one group. Groups without partners are left out. */
export function groupPartners(edges: readonly PartnerEdge[]): PartnerGroup[] {
  const groups = [...KINDS, ...OTHERS].map((key) => ({ key, partners: edges.filter((edge) => groupOf(edge) === key) }));
  return groups.filter(({ partners }) => partners.length > 0);
}

/** The group of a partner: that of its nearest connection, a partnership of the most specific kind first. */
export function groupOf({ node, relationships }: PartnerEdge): string {
  const partnerships = relationships.filter(({ type }) => type === "PARTNERS_WITH");
  if (partnerships.length > 0)
    return KINDS.find((kind) => partnerships.some(({ subkind }) => subkind === kind)) ?? "works";
  const support = relationships.filter(({ type }) => type === "SUPPORTS");
  if (support.length === 0) return "alliance";
  // A part of the partner can have the relationship: then neither end is the partner itself.
  return support.some(({ from }) => from.id === node.id) ? "helped" : "helps";
}

/** What readers call a group of partners. */
export function partnerGroupName(key: string, reader: Reader): string {
  const other = OTHERS.find((one) => one === key);
  const name = other === undefined ? relationshipKindName(key, reader) : reader.words.entity[other];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
