import type { Adjacency } from "../../index/adjacency.ts";
import { type Connection, connectionsOf } from "./partner-connections.ts";
import { type Partners, partnerCounts } from "./partners.ts";

/** What partners can be ordered by: the name, the first known start, or the number of their own partners. */
export type PartnerField = "NAME" | "SINCE" | "PARTNERS";

/** An order of partners, the most important field first; ties go by id. */
export type PartnerOrder = readonly { readonly field: PartnerField; readonly descending: boolean }[];

/** The partners of an entity of some kinds, in order. */
export function orderedPartners(
  partners: Partners,
  root: number,
  isKind: (node: number) => boolean,
  order: PartnerOrder,
): Uint32Array {
  const { index } = partners;
  const found = partners.of(root).filter(isKind);
  const ranks = order.map(({ field }) => rankOf(field, index, partners, root, found));
  const signs = order.map(({ descending }) => (descending ? -1 : 1));
  return found.sort((a, b) => {
    for (let at = 0; at < ranks.length; at++) {
      const rank = ranks[at] as (node: number) => number;
      const difference = rank(a) - rank(b);
      if (difference !== 0) return difference * (signs[at] as number);
    }
    return a - b;
  });
}

function rankOf(
  field: PartnerField,
  index: Adjacency,
  partners: Partners,
  root: number,
  found: Uint32Array,
): (node: number) => number {
  switch (field) {
    case "NAME":
      return (node) => index.nameRanks[node] as number;
    case "PARTNERS": {
      const counts = partnerCounts(index);
      return (node) => counts[node] as number;
    }
    case "SINCE": {
      const connections = connectionsOf(partners, [root], found);
      const starts = new Map<number, number>();
      for (const [node, [connection]] of connections) starts.set(node, startOf(index, connection));
      return (node) => starts.get(node) ?? 0;
    }
  }
}

/** The first day that a connection may have begun on; 0 if that is unknown. */
function startOf(index: Adjacency, connection: Connection | undefined): number {
  return connection?.earliest === undefined ? 0 : (index.since[connection.earliest] as number);
}
