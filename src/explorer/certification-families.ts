import type { CertificationFamiliesQuery } from "./operations.ts";
import type { AskOperation } from "./page.ts";

/** A family of certifications: one thing at several levels or by several issuers. */
export interface Family {
  /** Its name in Chinese, by which the service finds it. */
  readonly name: string;
  /** What the English names of its certifications have in common; null if that is no name. */
  readonly nameEn: string | null;
  /** The number of named holders in the place. */
  readonly holders: number;
}

type Held = NonNullable<CertificationFamiliesQuery["relationships"]>["nodes"][number];

/** So many pages of relationships are counted at most; a page has 200. */
const MOST_PAGES = 20;

/** Asks for all families, with the number of named holders in a place. */
export async function familiesIn(within: string, ask: AskOperation): Promise<Family[]> {
  const first = await ask("CertificationFamilies", { within });
  const held: Held[] = [];
  let page = first;
  for (let pages = 1; ; pages++) {
    held.push(...(page.relationships?.nodes ?? []));
    const { hasNextPage = false, endCursor = null } = page.relationships?.pageInfo ?? {};
    if (!hasNextPage || pages === MOST_PAGES) return familiesOf(first.certifications, held);
    page = await ask("CertificationFamilies", { within, after: endCursor });
  }
}

/** All families: those with the most named holders first, then in the order of the service. */
export function familiesOf(
  certifications: CertificationFamiliesQuery["certifications"],
  held: readonly Held[],
): Family[] {
  const namesEn = new Map<string, string[]>();
  for (const { family, nameEn } of certifications?.nodes ?? [])
    if (family !== null) namesEn.set(family, [...(namesEn.get(family) ?? []), ...(nameEn === null ? [] : [nameEn])]);
  const holders = new Map<string, Set<string>>();
  for (const { from, to } of held) {
    const family = "family" in to ? to.family : null;
    if (family !== null) holders.set(family, (holders.get(family) ?? new Set()).add(from.id));
  }
  return [...namesEn]
    .map(([name, names]) => ({ name, nameEn: commonName(names), holders: holders.get(name)?.size ?? 0 }))
    .sort((a, b) => b.holders - a.holders);
}

/**
 * The words with which all names end, if there are at least two.
 *
 * @example commonName(["China Chest Pain Centre", "Henan Chest Pain Centre"]) // "Chest Pain Centre"
 */
export function commonName(names: readonly string[]): string | null {
  const [first = [], ...others] = names.map((name) => name.split(" ").reverse());
  const differs = first.findIndex((word, at) => others.some((words) => words[at] !== word));
  const common = differs === -1 ? first : first.slice(0, differs);
  return common.length < 2 ? null : common.reverse().join(" ");
}
