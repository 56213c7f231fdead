import type { CertificationFamiliesQuery, CertificationFamilyNamesQuery } from "./operations.ts";
import type { AskOperation } from "./page.ts";
import type { Reader } from "./reader.ts";

/** What a family of certifications is called: one thing at several levels or by several issuers. */
export interface FamilyTitle {
  /** Its name in Chinese, by which the service finds it. */
  readonly name: string;
  /** What the English names of its certifications have in common, else one of them; null if none has one. */
  readonly nameEn: string | null;
  /** Whether the English name is that of one certification among several. */
  readonly isExample: boolean;
}

/** A family of certifications and its holders. */
export interface Family extends FamilyTitle {
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
  const holders = new Map<string, Set<string>>();
  for (const { from, to } of held) {
    const family = "family" in to ? to.family : null;
    if (family !== null) holders.set(family, (holders.get(family) ?? new Set()).add(from.id));
  }
  return [...titlesOf(certifications).values()]
    .map((title) => ({ ...title, holders: holders.get(title.name)?.size ?? 0 }))
    .sort((a, b) => b.holders - a.holders);
}

/** What all families are called, by their Chinese names; none for a reader of Chinese, who needs no others. */
export async function familyTitles(ask: AskOperation, { lang }: Reader): Promise<FamilyTitles> {
  return lang === "zh" ? new Map() : titlesOf((await ask("CertificationFamilyNames", {})).certifications);
}

export type FamilyTitles = ReadonlyMap<string, FamilyTitle>;

/** The title of a family; its Chinese name alone if there is no other. */
export function titleIn(titles: FamilyTitles, name: string): FamilyTitle {
  return titles.get(name) ?? { name, nameEn: null, isExample: false };
}

/** The name of a family in the language of the reader; in Chinese if it has no other. */
export function familyName({ name, nameEn, isExample }: FamilyTitle, { lang, words }: Reader): string {
  if (lang === "zh" || nameEn === null) return name;
  return isExample ? words.gaps.andSimilar(nameEn) : nameEn;
}

function titlesOf(certifications: CertificationFamilyNamesQuery["certifications"]): FamilyTitles {
  const namesEn = new Map<string, string[]>();
  for (const { family, nameEn } of certifications?.nodes ?? [])
    if (family !== null) namesEn.set(family, [...(namesEn.get(family) ?? []), ...(nameEn === null ? [] : [nameEn])]);
  const title = (name: string, names: readonly string[]) => {
    const common = commonName(names);
    return [name, { name, nameEn: common ?? shortest(names), isExample: common === null }] as const;
  };
  return new Map([...namesEn].map(([name, names]) => title(name, names)));
}

function shortest(names: readonly string[]): string | null {
  return names.toSorted((a, b) => a.length - b.length)[0] ?? null;
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
