/**
 * The most that one request may have. LIMIT_EXCEEDED refuses more before anything runs, except for `answerBytes`.
 *
 * `counts` completes "This request has 16 … ". The numbers leave room for everything that the playground's examples and
 * introspection send (8 levels, a cost of some thousands). They limit the work of one request to a second.
 */
export const LIMITS = {
  bodyBytes: { max: 102_400, counts: "bytes in its body" },
  characters: { max: 15_000, counts: "characters in its query" },
  tokens: { max: 2_000, counts: "tokens in its query" },
  depth: { max: 15, counts: "levels of fields, fragments spelled out and introspection left out" },
  aliases: { max: 30, counts: "aliases" },
  directives: { max: 5, counts: "directives in one place" },
  rootFields: { max: 10, counts: "fields at the top of an operation, fragments spelled out" },
  fragments: { max: 50, counts: "fragments" },
  selections: { max: 10_000, counts: "selections, fragments spelled out" },
  repeats: { max: 20, counts: "times the same field in one selection" },
  listItems: { max: 200, counts: "items in one list" },
  valueDepth: { max: 16, counts: "levels in one argument or variable" },
  conditions: { max: 50, counts: "conditions in filters, a list of values counted once" },
  orderKeys: { max: 4, counts: "keys in one `orderBy`" },
  cost: { max: 10_000, counts: "units of work at most, lists multiplied by their largest size" },
  answerBytes: { max: 1_000_000, counts: "bytes in its answer" },
} as const satisfies Record<string, { max: number; counts: string }>;

/** The name of a limit. */
export type LimitName = keyof typeof LIMITS;

/** The most items of one page; a larger `first` or `last` is refused where it is read, not as a cost. */
export const PAGE_MAX = 200;
