import { NAME_SORTS } from "../index/adjacency-columns.ts";
import { entitiesNamed, entityFormerly } from "../index/named-entities.ts";
import { namesWritten } from "./common-forms.ts";
import { type FoundName, writtenName } from "./match-detail.ts";
import type { NameIndex, NameKind } from "./name-index.ts";
import { type Hits, type SearchQuery, search, searchPart } from "./search.ts";

/** An entity that a text can mean, by its number in the adjacency index. */
export interface Candidate {
  readonly node: number;
  /** From 0 to 1; see {@link resolveName}. */
  readonly score: number;
  /** The name that matches; undefined if the text is the id. */
  readonly matched: FoundName | undefined;
}

/** What a text means. */
export interface Resolution {
  /** The number of entities that have the text as id or name, or as another written form of a name. */
  readonly meantCount: number;
  /** These entities; if there are none, the nearest, the best first. */
  readonly candidates: readonly Candidate[];
}

/** How many hits of a search are compared to find the nearest. */
const COMPARED = 20;
/** What a match of less quality is worth. */
const [WRITTEN_FORM, INEXACT] = [0.95, 0.9] as const;
const NOTHING: Resolution = { meantCount: 0, candidates: [] };

/**
 * Finds the entities that a text means, or the nearest ones. Only entities that the query allows are considered.
 *
 * The score is 1 for the id and the name as written. For another written form it is 0.95. Otherwise it is the harmonic
 * mean of two shares: the share of the text that the name contains, and the share of the name that the text contains.
 * That is multiplied by 0.9 if a letter differs, if the text spells the name in pinyin or initials, if it has the parts
 * of the name in another order, and if what matches is the role of a person.
 *
 * @param most - how many candidates are returned at most.
 */
export function resolveName(index: NameIndex, query: SearchQuery, most: number): Resolution {
  const meant = meantBy(index, query.text).filter(({ node }) => isAllowed(index, query, node));
  if (meant.length > 0) return { meantCount: meant.length, candidates: meant.slice(0, most) };
  if (most === 0) return NOTHING;
  const full = search(index, query);
  if (full === undefined) return NOTHING;
  const hits = full.count > 0 ? full : searchPart(index, query);
  return hits === undefined ? NOTHING : { meantCount: 0, candidates: nearest(index, query.text, hits).slice(0, most) };
}

/** The entities that `entitiesMeant` finds, each with the name that matches. */
function meantBy(index: NameIndex, text: string): Candidate[] {
  const { adjacency } = index;
  const byId = adjacency.numberOf(text) ?? entityFormerly(adjacency, text);
  if (byId !== undefined) return [{ node: byId, score: 1, matched: undefined }];
  const name = text.trim();
  const named = entitiesNamed(adjacency, name).map((node) => ({
    node,
    score: 1,
    matched: asWritten(index, node, name),
  }));
  if (named.length > 0) return named;
  const written = new Map<number, Candidate>();
  for (const number of namesWritten(index, name)) {
    const node = index.nodes[index.owners[number] as number] as number;
    if (!written.has(node)) written.set(node, { node, score: WRITTEN_FORM, matched: writtenName(index, number) });
  }
  return [...written.values()].sort((a, b) => a.node - b.node);
}

function asWritten({ adjacency }: NameIndex, node: number, name: string): FoundName | undefined {
  const { names, nameSorts, nameStarts } = adjacency;
  const end = nameStarts[node + 1] as number;
  for (let at = nameStarts[node] as number; at < end; at++) {
    const sort = NAME_SORTS[nameSorts[at] as number];
    if (names.at(at) !== name || sort === "FORMER_ID" || sort === "ROLE") continue;
    const ranges = [{ from: 0, to: [...name].length }];
    return { name, sort: sort as NameKind, why: "EXACT", spelling: "AS_WRITTEN", ranges };
  }
  return undefined;
}

function isAllowed({ adjacency }: NameIndex, { kinds, within }: SearchQuery, node: number): boolean {
  return (
    (kinds.length === 0 || kinds.includes(adjacency.kindOf(node))) &&
    (within === undefined || adjacency.containers.has(node, within))
  );
}

/** The best hits of a search, in descending order of score, then in the order of the search. */
function nearest(index: NameIndex, text: string, hits: Hits): Candidate[] {
  const letters = lettersOf(index, text);
  const missing = hits.leftOut.reduce((sum, part) => sum + lettersOf(index, part), 0);
  const ofText = (letters - missing) / letters;
  return hits
    .page(null, COMPARED)
    .map(({ key }) => {
      const matched = hits.nameOf(key);
      const node = index.nodes[key[1]] as number;
      return { node, score: scoreOf(matched, ofText), matched };
    })
    .sort((a, b) => b.score - a.score);
}

function scoreOf({ name, sort, why, spelling, ranges }: FoundName, ofText: number): number {
  const matching = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const ofName = matching / [...name].length;
  const mean = (2 * ofText * ofName) / (ofText + ofName);
  const isReordered = why === "INNER" && ofName === 1;
  const flaws = [why === "LOOSE", spelling !== "AS_WRITTEN", isReordered, sort === "ROLE"].filter(Boolean).length;
  return Math.round(1_000 * INEXACT ** flaws * mean) / 1_000;
}

function lettersOf({ normalizer }: NameIndex, text: string): number {
  return normalizer.pieces(text).reduce((sum, piece) => sum + piece.text.length, 0);
}
