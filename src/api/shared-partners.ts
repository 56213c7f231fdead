import { compareTexts } from "../model/digest.ts";
import type { EntityKind } from "../model/kinds.ts";

/** One relationship that connects a root with a partner. */
export interface PartnerRow {
  readonly rootId: string;
  readonly holderId: string;
  readonly relationshipId: string;
  readonly otherId: string;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly partnerKind: EntityKind;
  /** Whether the relationship tells neither since when nor until when. */
  readonly undated: boolean;
}

/** What connects one root with a shared partner: ids of relationships and of the parts that hold them. */
export interface PartnerLink {
  readonly rootId: string;
  readonly relationshipIds: readonly string[];
  readonly throughIds: readonly string[];
}

/** A partner of several roots. */
export interface SharedPartner {
  readonly partnerId: string;
  readonly name: string;
  readonly links: readonly PartnerLink[];
}

/** What is known of one root and one partner while rows are gathered. */
type Gathered = Map<string, { relationships: Set<string>; through: Set<string> }>;

/**
 * The partners that at least `atLeast` of the roots have in common, by how many share them, then by name and id.
 *
 * A root is no partner of the others here, whatever joins them: what is asked is whom they share. Links come in the
 * order of `roots`, their relationships by id.
 */
export function findSharedPartners(
  rows: readonly PartnerRow[],
  roots: readonly string[],
  atLeast: number,
): SharedPartner[] {
  const excluded = new Set(roots);
  const partners = new Map<string, { name: string; links: Gathered }>();
  for (const row of rows) {
    if (excluded.has(row.partnerId)) continue;
    let partner = partners.get(row.partnerId);
    if (partner === undefined) {
      partner = { name: row.partnerName, links: new Map() };
      partners.set(row.partnerId, partner);
    }
    gather(partner.links, row);
  }
  const shared: SharedPartner[] = [];
  for (const [partnerId, { name, links }] of partners) {
    if (links.size >= atLeast) shared.push({ partnerId, name, links: linksInOrder(links, roots) });
  }
  return shared.sort(
    (a, b) => b.links.length - a.links.length || compareTexts(a.name, b.name) || compareTexts(a.partnerId, b.partnerId),
  );
}

function gather(links: Gathered, row: PartnerRow): void {
  let link = links.get(row.rootId);
  if (link === undefined) {
    link = { relationships: new Set(), through: new Set() };
    links.set(row.rootId, link);
  }
  link.relationships.add(row.relationshipId);
  if (row.holderId !== row.rootId) link.through.add(row.holderId);
  if (row.otherId !== row.partnerId) link.through.add(row.otherId);
}

function linksInOrder(links: Gathered, roots: readonly string[]): PartnerLink[] {
  return roots.flatMap((rootId) => {
    const link = links.get(rootId);
    if (link === undefined) return [];
    return [{ rootId, relationshipIds: sorted(link.relationships), throughIds: sorted(link.through) }];
  });
}

function sorted(texts: ReadonlySet<string>): string[] {
  return [...texts].sort(compareTexts);
}
