import type { PARTS } from "../model/records.ts";

/** What readers call one thing and several. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** What the parts of a data set are called. */
export const NOUNS: Readonly<Record<(typeof PARTS)[number], Noun>> = {
  documents: { one: "document", many: "documents" },
  measures: { one: "measure", many: "measures" },
  entities: { one: "entity", many: "entities" },
  relationships: { one: "relationship", many: "relationships" },
  figures: { one: "figure", many: "figures" },
  evidence: { one: "piece of evidence", many: "pieces of evidence" },
};

type Sizes = Readonly<Record<"entities" | "relationships" | "figures" | "evidence" | "documents", number>>;

/** Tells how much a data set holds. */
export function formatSize({ entities, relationships, figures, evidence, documents }: Sizes): string {
  return `${entities} entities, ${relationships} relationships, ${figures} figures, ${evidence} pieces of evidence, ${documents} documents`;
}

export const FAULT: Noun = { one: "fault", many: "faults" };

/** Writes how many there are: `1 entity`, `1,200 entities`. */
export function numberOf(count: number, { one, many }: Noun): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
