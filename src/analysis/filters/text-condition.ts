/** Conditions on a text; null matches all. */
export interface TextCondition {
  readonly eq: string | null;
  readonly oneOf: readonly string[] | null;
  readonly contains: string | null;
  readonly startsWith: string | null;
}

/** Whether a text matches all conditions. */
export function textTest({ eq, oneOf, contains, startsWith }: TextCondition): (text: string) => boolean {
  const among = oneOf === null ? null : new Set(oneOf);
  return (text) =>
    (eq === null || text === eq) &&
    (among === null || among.has(text)) &&
    (contains === null || text.includes(contains)) &&
    (startsWith === null || text.startsWith(startsWith));
}
