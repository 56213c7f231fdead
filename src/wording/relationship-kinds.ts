import { definitionOf, RELATIONSHIP_TYPES, type RelationshipType } from "../model/relationship-types.ts";
import { plainName } from "../model/written-names.ts";
import { nearestWords } from "./did-you-mean.ts";
import { nameOfRelationshipKind } from "./display-names.ts";

/** The finer kinds of relationships of some types, or of all types. */
export function relationshipKindsOf(types: readonly RelationshipType[] | null): string[] {
  return [...new Set((types ?? RELATIONSHIP_TYPES).flatMap((type) => Object.keys(definitionOf(type).kinds)))];
}

/** The finer kinds among some that a word may mean, in Chinese or English; then those that are written most like it. */
export function relationshipKindsNear(word: string, known: readonly string[]): string[] {
  const plain = plainName(word);
  const named = known.filter((kind) => {
    const { zh, en } = nameOfRelationshipKind(kind);
    const words = RELATIONSHIP_TYPES.flatMap((type) => definitionOf(type).kinds[kind] ?? []);
    return plain !== "" && [zh, en, ...words].some((name) => plainName(name) === plain || name.includes(word));
  });
  return [...new Set([...named, ...nearestWords(word, known)])].slice(0, 3);
}
