import { unknownValues } from "../../errors.ts";
import type { Adjacency } from "../../index/adjacency.ts";
import { compareTexts } from "../../model/collation.ts";
import { nearestWords } from "../../wording/did-you-mean.ts";

/** What certifications at several levels have in common (胸痛中心), in order. */
export function familiesIn(index: Adjacency): string[] {
  return [...new Set(index.entityTraits.flatMap(({ family }) => family ?? []))].sort(compareTexts);
}

/** @throws {YilianError} UNKNOWN_VALUE for a family that no certification has, with the nearest three. */
export function checkFamilies(index: Adjacency, families: readonly string[]): void {
  const known = familiesIn(index);
  const values = families.filter((family) => !known.includes(family));
  if (values.length === 0) return;
  const nearest = values.flatMap((value) => [
    ...known.filter((family) => value !== "" && (family.includes(value) || value.includes(family))),
    ...nearestWords(value, known),
  ]);
  throw unknownValues("family", {
    what: "family of certifications",
    values,
    nearest: [...new Set(nearest)].slice(0, 3),
  });
}
