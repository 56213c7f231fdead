import type { Part } from "../model/records.ts";

/** What readers call one thing and several. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** A noun, whose plural ends in s unless given. */
export function noun(one: string, many = `${one}s`): Noun {
  return { one, many };
}

/** What the parts of a data set are called. */
export const NOUNS: Readonly<Record<Part, Noun>> = {
  documents: noun("document"),
  measures: noun("measure"),
  entities: noun("entity", "entities"),
  relationships: noun("relationship"),
  figures: noun("figure"),
  evidence: noun("piece of evidence", "pieces of evidence"),
};

export const FAULT = noun("fault");

const RULES = new Intl.PluralRules("en");

/** The form of a noun, or of a verb, for a number of things. */
export function inNumber(count: number, { one, many }: Noun): string {
  return RULES.select(count) === "one" ? one : many;
}

/** Writes how many there are: `1 entity`, `1,200 entities`. */
export function numberOf(count: number, counted: Noun): string {
  return `${count.toLocaleString("en")} ${inNumber(count, counted)}`;
}

type Sizes = Readonly<Record<"entities" | "relationships" | "figures" | "evidence" | "documents", number>>;

/** Writes how many records a data set has. */
export function formatSize({ entities, relationships, figures, evidence, documents }: Sizes): string {
  return `${entities} entities, ${relationships} relationships, ${figures} figures, ${evidence} pieces of evidence, ${documents} documents`;
}
