import { namesOf } from "../model/names.ts";
import type { Content } from "../model/records.ts";

/** Something that only a reader can judge; `id` is of the record that it is about. */
export interface Question {
  readonly id: string;
  readonly message: string;
  readonly hint: string;
}

/** Asks about persons of one name, who may be one, and about documents that nothing cites. */
export function questionsOf(content: Content): Question[] {
  return [...namesakesIn(content), ...uncitedIn(content)];
}

function namesakesIn({ entities, relationships }: Content): Question[] {
  const names = new Map(entities.map(({ id, properties }) => [id, String(properties.name)]));
  const homesOf = (id: string): string => {
    const homes = relationships.filter(({ type, from }) => type === "AFFILIATED_WITH" && from === id);
    return homes.length === 0 ? "of no known place" : homes.map(({ to }) => names.get(to) ?? to).join(", ");
  };
  const holders = new Map<string, string>();
  const questions: Question[] = [];
  for (const entity of entities) {
    const { id, kind } = entity;
    if (kind !== "PERSON") continue;
    for (const name of new Set(namesOf(entity))) {
      const other = holders.get(name);
      if (other === undefined) holders.set(name, id);
      else
        questions.push({
          id,
          message: `Are "${id}" (${homesOf(id)}) and "${other}" (${homesOf(other)}) one person? Both are called ${name}.`,
          hint: "If they are, merge them into one entity with both affiliations; otherwise do nothing.",
        });
    }
  }
  return questions;
}

function uncitedIn({ documents, evidence }: Content): Question[] {
  const cited = new Set(evidence.map(({ document }) => document));
  return documents
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) => ({
      id,
      message: `Is the document "${id}" needed? Nothing cites it.`,
      hint: "Write rows that cite it, or remove its row.",
    }));
}
