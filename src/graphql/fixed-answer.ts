/** Fields that have other values when the settings, the documents, the engine or the process change. */
export const CHANGING_FIELDS = ["passage", "fullText", "memory", "engine", "loadedAt"] as const;

const CHANGING = new RegExp(`\\b(?:${CHANGING_FIELDS.join("|")})\\b`);

/**
 * Whether the answer to a document depends on nothing but its variables and the data set. A document that only mentions
 * one of the {@link CHANGING_FIELDS}, as in a comment, is treated as if it selected it.
 */
export function isFixed(document: string): boolean {
  return !CHANGING.test(document);
}
