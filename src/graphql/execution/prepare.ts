import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { LRUCache } from "lru-cache";
import { checkLimits } from "../limits/check-limits.ts";
import { measureDocument, measureText } from "../limits/rules.ts";
import { requestError } from "./error-format.ts";

/** The most text whose parsed form is cached; a parsed document takes about 40 times its text. */
const CACHED_CHARACTERS_MAX = 1_000_000;
const VALIDATION_ERRORS_MAX = 20;

/**
 * Makes the function that parses a document, checks its limits and validates it, once for each text.
 *
 * The limits are checked first: an attack aims at GraphQL's own rules, one of which compares all pairs of fields. The
 * function throws a LIMIT_EXCEEDED, a GraphQLError, or an AggregateError of several.
 */
export function createPrepare(schema: GraphQLSchema): (text: string) => DocumentNode {
  const prepared = new LRUCache<string, DocumentNode>({
    maxSize: CACHED_CHARACTERS_MAX,
    sizeCalculation: (_, text) => Math.max(1, text.length),
  });
  return (text) => {
    const cached = prepared.get(text);
    if (cached !== undefined) return cached;
    checkLimits(measureText(text));
    const document = parseText(text);
    checkLimits(measureDocument(document));
    const errors = validate(schema, document, undefined, { maxErrors: VALIDATION_ERRORS_MAX });
    if (errors.length > 0)
      throw new AggregateError(errors.map((error) => requestError(error, "GRAPHQL_VALIDATION_FAILED")));
    prepared.set(text, document);
    return document;
  };
}

function parseText(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof GraphQLError ? requestError(error, "GRAPHQL_PARSE_FAILED") : error;
  }
}
