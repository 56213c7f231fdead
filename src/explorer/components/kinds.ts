import { formatList } from "../formats.ts";
import type { EntityKind } from "../operations.ts";
import { pathWith } from "../paths.ts";
import type { Reader } from "../reader.ts";
import { kindName } from "../value-names.ts";

/** The kinds of place: readers see them as one list. */
export const PLACE_KINDS: readonly EntityKind[] = ["COUNTRY", "PROVINCE", "CITY", "COUNTY"];

/** The kinds in the order in which readers look for them; places are one group. */
const GROUPS: readonly (readonly EntityKind[])[] = [
  ["HOSPITAL"],
  ["INSTITUTION"],
  PLACE_KINDS,
  ["PROGRAM"],
  ["CERTIFICATION"],
  ["AWARD"],
  ["OFFERING"],
  ["DEPARTMENT"],
  ["CAMPUS"],
  ["PERSON"],
  ["TEAM"],
];

/** A list that a reader can open, with the number of its entities. */
export interface KindGroup {
  readonly kinds: readonly EntityKind[];
  readonly name: string;
  /** What the number counts: the noun is in the singular for 1. */
  readonly noun: string;
  readonly count: number;
  /** The path of the list. */
  readonly path: string;
}

/** The lists of what a data set contains, without empty ones. */
export function kindGroups(
  counts: readonly { readonly kind: EntityKind; readonly count: number }[],
  reader: Reader,
): readonly KindGroup[] {
  return GROUPS.map((group) => {
    const present = counts.filter(({ kind }) => group.includes(kind));
    const kinds = present.map(({ kind }) => kind);
    const count = present.reduce((sum, { count }) => sum + count, 0);
    const name = namesOfKinds(group, reader);
    const [kind] = kinds;
    return {
      ...{ kinds, name, count },
      noun: count === 1 && kind !== undefined ? kindName(kind, null, reader) : name,
      path: pathWith("/search", { kind: kinds }),
    };
  }).filter(({ count }) => count > 0);
}

/** The heading of a list of some kinds. */
export function namesOfKinds(kinds: readonly EntityKind[], { words, lang }: Reader): string {
  const arePlaces = kinds.length > 1 && kinds.every((kind) => PLACE_KINDS.includes(kind));
  return arePlaces
    ? words.start.places
    : formatList(
        kinds.map((kind) => words.kinds[kind]),
        lang,
      );
}
