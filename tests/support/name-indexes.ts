import fc from "fast-check";
import { buildAdjacency } from "../../src/index/builder.ts";
import type { RelationshipRow } from "../../src/index/rows.ts";
import { buildNames } from "../../src/search/name-builder.ts";
import { NameIndex } from "../../src/search/name-index.ts";
import type { Normalization } from "../../src/search/normalization.ts";
import type { Named } from "../oracle/search.ts";

/** A hospital with its names. */
export interface Row {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nameEn: string | null;
}

/** An index of hospitals with the ids `n0`, `n1` and so on, and relationships between them. */
export async function indexOfNames(
  rows: readonly Row[],
  edges: readonly (readonly [number, number])[],
  forms: Normalization,
): Promise<NameIndex> {
  const all = edges.flatMap(([a, b], at): RelationshipRow[] => {
    const [from, to] = [`n${a % rows.length}`, `n${b % rows.length}`];
    const nothing = { status: null, since: null, until: null };
    return from === to ? [] : [{ id: `r${at}`, type: "RUNS", from, to, ...nothing }];
  });
  const nodes = rows.map(({ name, nameEn, aliases }, at) => {
    const others = { nameEn, aliases, formerIds: [] };
    return { id: `n${at}`, kind: "HOSPITAL" as const, name, others };
  });
  const adjacency = buildAdjacency(nodes, all);
  return new NameIndex(adjacency, await buildNames(adjacency, forms), forms.normalizer);
}

/** All names of an index, by number. */
export const namesOf = (index: NameIndex): string[] =>
  Array.from({ length: index.count }, (_, name) => index.nameOf(name).name);

/** The entities of an index with their names, in order of rank. */
export function namedOf(index: NameIndex): Named[] {
  return Array.from(index.nodes, (node, rank) => ({
    id: index.adjacency.idOf(node),
    names: namesOf(index).slice(index.firsts[rank], index.firsts[rank + 1]),
    degree: index.adjacency.degreeOf(node),
  }));
}

const character = fc.constantFrom(
  ...["焦", "作", "市", "人", "民", "医", "院", "县", "西", "安", "長", "垣", "浚", "吕", "省"],
);
const word = fc.constantFrom("CT", "301", "an", "Union", "Peking", "People's", "shi", "X-ray", "a");
const chinese = fc.array(fc.oneof({ weight: 8, arbitrary: character }, word), { minLength: 1, maxLength: 6 });
const english = fc.array(word, { minLength: 1, maxLength: 4 });
/** A hospital with names of few characters and words, so that texts match often. */
export const row = fc.record({
  name: chinese.map((parts) => parts.join("")),
  aliases: fc.array(
    chinese.map((parts) => parts.join("")),
    { maxLength: 2 },
  ),
  nameEn: fc.option(english.map((parts) => parts.join(" "))),
});
const typed = fc.constantFrom(
  ...[
    "jiao",
    "zuo",
    "ren",
    "min",
    "yi",
    "yuan",
    "shi",
    "xi",
    "an",
    "xian",
    "chang",
    "xun",
    "lv",
    "lu",
    "jz",
    "rm",
    "y",
    "s",
  ],
  ...["pek", "union", "peking", "unoin", "people", "jiaozou", "renmn", "3", "301", "ct"],
);
/** A text of characters, words, pinyin and initials. */
export const text = fc
  .array(fc.tuple(fc.oneof(character, typed), fc.constantFrom("", "", " ", "·")), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join(""));
