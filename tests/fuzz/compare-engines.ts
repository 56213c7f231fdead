import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import type { Ask } from "../../src/graphql/ask.ts";
import { arbitraryRequest, type FuzzedRequest, type KnownTexts } from "./arbitrary-request.ts";
import { smallestRequest } from "./smallest-request.ts";

/** What two services answered differently. */
export interface Difference extends FuzzedRequest {
  readonly answers: readonly [string, string];
}

/** Fields whose values are those of the engine, and not of the data. */
const OF_ENGINE = /\b(?:engine|loadedAt)\b/;
const SHOWN = 3;

/**
 * Sends random requests to two services with the same data set on different engines, and compares data and codes.
 *
 * @returns how many requests both answered without an error, and the first differences, made small.
 */
export async function compareEngines(
  [one, other]: readonly [Ask, Ask],
  schema: GraphQLSchema,
  { runs, seed, known }: { runs: number; seed: number; known: KnownTexts },
): Promise<{ readonly answered: number; readonly differences: readonly Difference[] }> {
  const differences: Difference[] = [];
  let answered = 0;
  const answersTo = async (request: FuzzedRequest) =>
    [await outcomeOf(one, request), await outcomeOf(other, request)] as const;
  const isOfData = ({ document }: FuzzedRequest) => !OF_ENGINE.test(document);
  for (const request of fc.sample(arbitraryRequest(schema, known), { numRuns: runs, seed }).filter(isOfData)) {
    const answers = await answersTo(request);
    if (!answers[0].includes('"codes"')) answered++;
    if (answers[0] === answers[1] || differences.length === SHOWN) continue;
    const small = await smallestRequest(request, async (smaller) => {
      const [a, b] = await answersTo(smaller);
      return a !== b;
    });
    differences.push({ ...small, answers: await answersTo(small) });
  }
  return { answered, differences };
}

/**
 * Data and codes. Messages may name what an engine names differently, and of several items that fail, the one that
 * fails first is reported.
 */
async function outcomeOf(ask: Ask, request: FuzzedRequest): Promise<string> {
  const { data, errors } = await ask(request);
  const codes = errors && [...new Set(errors.map(({ extensions }) => extensions.code))].sort();
  return JSON.stringify({ data, codes });
}
