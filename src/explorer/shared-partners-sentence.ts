import { type NamedEntity, nameOf } from "./components/name.tsx";
import { formatList, formatNumber } from "./formats.ts";
import type { Reader } from "./reader.ts";
import type { SharedEdge } from "./shared-partner-facets.ts";

interface SharedPartners {
  /** The first shared partners. */
  readonly edges: readonly Pick<SharedEdge, "node" | "links">[];
  readonly totalCount: number;
  /** How many of the entities must share a partner; null for all. */
  readonly atLeast: string | null;
  /** Whether filters leave out some of the partners. */
  readonly isFiltered: boolean;
}

/** How many partners are shared, how many of them only through alliances, and which. */
export function sharedPartnersSentence(
  entities: readonly NamedEntity[],
  { edges, totalCount, atLeast, isFiltered }: SharedPartners,
  reader: Reader,
): string {
  const { words, lang } = reader;
  const names = formatList(
    entities.map((entity) => nameOf(entity, reader)),
    lang,
  );
  if (totalCount === 0)
    return isFiltered ? words.shared.sentenceNoneFiltered(names) : words.shared.sentenceNone(names, atLeast);
  const isComplete = edges.length === totalCount;
  const viaAlliance = isComplete ? edges.filter(({ links }) => links.some(isAllianceOnly)).length : 0;
  const direct = totalCount - viaAlliance;
  const first = edges.slice(0, 3).map(({ node }) => nameOf(node, reader));
  const list = words.shared.first(formatList(first, lang), totalCount > first.length);
  if (direct === 0)
    return words.shared.sentenceAlliances(names, formatNumber(totalCount, lang), totalCount, atLeast) + list;
  const more = viaAlliance > 0 ? words.shared.more(formatNumber(viaAlliance, lang), viaAlliance) : "";
  return words.shared.sentence(names, formatNumber(direct, lang), direct, atLeast) + more + list;
}

/** Whether two are partners only as leader and member of an alliance. */
function isAllianceOnly({ relationships }: SharedEdge["links"][number]): boolean {
  return relationships.every(({ type }) => type === "MEMBER_OF" || type === "LEADS");
}
