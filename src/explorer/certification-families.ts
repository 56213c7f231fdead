import type { CertificationFamiliesQuery } from "./operations.ts";

/** A family of certifications: one thing at several levels or by several issuers. */
export interface Family {
  /** Its name in Chinese, by which the service finds it. */
  readonly name: string;
  /** What the English names of its certifications have in common; null if that is no name. */
  readonly nameEn: string | null;
  /** The number of named holders in the place. */
  readonly holders: number;
}

/** All families: those with the most named holders in the place first, then in the order of the service. */
export function familiesOf({ certifications, relationships }: CertificationFamiliesQuery): Family[] {
  const namesEn = new Map<string, string[]>();
  for (const { family, nameEn } of certifications?.nodes ?? [])
    if (family !== null) namesEn.set(family, [...(namesEn.get(family) ?? []), ...(nameEn === null ? [] : [nameEn])]);
  const holders = new Map<string, Set<string>>();
  for (const { from, to } of relationships?.nodes ?? []) {
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
