import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { YilianError } from "../../errors.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Deadline } from "./deadline.ts";
import { causeOf } from "./error-format.ts";
import type { MakeContext, RequestContext } from "./request-context.ts";
import type { RequestObserver } from "./request-observer.ts";
import { Trace } from "./trace.ts";

/** What executes documents. */
export interface Executor {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly createContext: MakeContext;
  readonly log: Logger;
}

/** A document that is valid, and what the request sent with it. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly explain: boolean;
  readonly deadline: Deadline;
  /** The id of the request in the log. */
  readonly id: string;
  readonly observer?: RequestObserver | undefined;
}

/** How often a request runs when a new data set is loaded meanwhile. */
const RUNS = 2;
const COERCION_ERRORS_MAX = 20;

/**
 * Executes a document, so that all of the answer comes from one data set and within the deadline.
 *
 * @returns a result without `data` when no operation, or no variables, fit the document; one whose `data` is null, with
 *   the error TIMEOUT or STALE_READ, when it was given up.
 */
export async function executeDocument(executor: Executor, execution: Execution): Promise<ExecutionResult> {
  const { createContext, log } = executor;
  const { deadline, explain, id, observer } = execution;
  const graph = observer?.over(executor.graph) ?? executor.graph;
  try {
    for (let run = 1; run <= RUNS; run++) {
      const trace = explain ? new Trace() : undefined;
      const context = createContext({ graph, end: deadline, isRepeated: run > 1, ...(trace && { trace }) });
      try {
        const result = await deadline.race(runOnce(executor.schema, execution, context, trace));
        if (result !== undefined) return result;
      } finally {
        // Not awaited: after a TIMEOUT the engine may still be at work.
        context.close().catch((err) => log.error({ requestId: id, err }, "fault"));
      }
    }
    throw new YilianError("STALE_READ", "A new data set was loaded twice while the request was read.");
  } catch (error) {
    if (!(error instanceof YilianError)) throw error;
    return { data: null, errors: [new GraphQLError(error.message, { originalError: error })] };
  }
}

/** Runs a document once; undefined when parts of the result may come from different data sets. */
async function runOnce(
  schema: GraphQLSchema,
  { document, operationName, variables }: Execution,
  contextValue: RequestContext,
  trace: Trace | undefined,
): Promise<ExecutionResult | undefined> {
  // If it is read, it is read beside the fields, so that a request waits once for an engine that is away.
  const dataset = Promise.resolve()
    .then(() => contextValue.dataset())
    // The fields report what is wrong.
    .catch(() => undefined);
  const result = await execute({
    schema,
    document,
    contextValue,
    variableValues: variables,
    operationName,
    options: { maxCoercionErrors: COERCION_ERRORS_MAX },
  });
  if (result.errors?.some(isStale) || (await contextValue.isStale())) return undefined;
  const read = await dataset;
  const extensions = {
    ...(read === undefined ? {} : { dataset: read }),
    ...(trace === undefined ? {} : { explain: trace.report() }),
  };
  return Object.keys(extensions).length === 0 ? result : { ...result, extensions };
}

function isStale(error: GraphQLError): boolean {
  const cause = causeOf(error);
  return cause instanceof YilianError && cause.code === "STALE_READ";
}
