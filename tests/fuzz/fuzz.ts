import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import { ERRORS } from "../../src/errors.ts";
import type { Answer, Ask } from "../../src/graphql/ask.ts";
import { arbitraryRequest, type FuzzedRequest, type KnownTexts } from "./arbitrary-request.ts";
import { smallestRequest } from "./smallest-request.ts";

/** What the fuzzer found. */
export interface FuzzResult {
  readonly requests: number;
  /** Answers without errors. */
  readonly answered: number;
  /** How often each code was the first error. */
  readonly codes: Readonly<Record<string, number>>;
  /** How many answers took longer than {@link SLOW_MS}. */
  readonly slow: number;
  readonly slowestMs: number;
  /** The requests that the service failed to answer, at most {@link SHOWN}, made small, each with what happened. */
  readonly failed: readonly (FuzzedRequest & { readonly what: string })[];
}

const SLOW_MS = 2_000;
const SHOWN = 5;
/** Codes that say that the service is at fault. A busy machine makes requests late. */
const FAULTS = new Set([
  "INTERNAL_SERVER_ERROR",
  ...Object.entries(ERRORS).flatMap(([code, { fault }]) => (fault === "client" || code === "TIMEOUT" ? [] : [code])),
]);

/**
 * Sends random requests, one after the other.
 *
 * @param options.known - texts that mean something in the data.
 * @param options.seed - the same seed sends the same requests.
 */
export async function fuzz(
  ask: Ask,
  schema: GraphQLSchema,
  { runs, seed, known }: { runs: number; seed: number; known: KnownTexts },
): Promise<FuzzResult> {
  const codes: Record<string, number> = {};
  const failed: (FuzzedRequest & { what: string })[] = [];
  let [answered, slow, slowestMs] = [0, 0, 0];
  for (const request of fc.sample(arbitraryRequest(schema, known), { numRuns: runs, seed })) {
    const begun = performance.now();
    const answer = await answerTo(ask, request);
    const ms = performance.now() - begun;
    slowestMs = Math.max(slowestMs, ms);
    if (ms > SLOW_MS) slow++;
    const what = faultOf(answer);
    if (what !== undefined) {
      if (failed.length < SHOWN) {
        const fails = async (other: FuzzedRequest) => faultOf(await answerTo(ask, other)) !== undefined;
        failed.push({ ...(await smallestRequest(request, fails)), what });
      }
      continue;
    }
    const code = (answer as Answer).errors?.[0]?.extensions.code;
    if (code === undefined) answered++;
    else codes[code] = (codes[code] ?? 0) + 1;
  }
  return { requests: runs, answered, codes, slow, slowestMs: Math.round(slowestMs), failed };
}

function answerTo(ask: Ask, request: FuzzedRequest): Promise<Answer | { readonly thrown: unknown }> {
  return ask(request).catch((thrown: unknown) => ({ thrown }));
}

/** What is wrong with an answer; undefined if it is an answer or a refusal. */
function faultOf(answer: Answer | { readonly thrown: unknown }): string | undefined {
  if ("thrown" in answer) return `it threw ${answer.thrown instanceof Error ? answer.thrown.stack : answer.thrown}`;
  const fault = answer.errors?.find(({ extensions }) => FAULTS.has(extensions.code));
  return fault && `${fault.extensions.code}: ${fault.message}`;
}
