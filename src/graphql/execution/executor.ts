import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { YilianError } from "../../errors.ts";
import type { Graph } from "../../graph/graph.ts";
import { causeOf } from "./error-format.ts";
import type { MakeContext, RecordedContext, RequestContext } from "./request-info.ts";
import { Trace } from "./trace.ts";

type Gateway = ApolloServerOptionsWithGateway<RecordedContext>["gateway"];
type Executor = NonNullable<Awaited<ReturnType<Gateway["load"]>>["executor"]>;
type Asked = Parameters<Executor>[0];

/** What runs the fields of requests. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly createContext: MakeContext;
  readonly log: Logger;
  /** Whether `explain: true` in the extensions of a request is heard. */
  readonly explains: boolean;
}

/** How often a request is read when the data set is swapped meanwhile. */
const RUNS = 2;

/**
 * Runs requests for Apollo, which has no other place where the running of one can be wrapped.
 *
 * Each answer comes from one data set, within its time, or is an error: STALE_READ, TIMEOUT.
 */
export function gatewayTo(execution: Execution): Gateway {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: execution.schema, coreSupergraphSdl: "" });
      return () => {};
    },
    load: async () => ({ executor: (asked) => answer(execution, asked, asked.context as RecordedContext) }),
    stop: async () => {},
  };
}

async function answer(execution: Execution, asked: Asked, { record, end }: RecordedContext): Promise<ExecutionResult> {
  const { graph, createContext, log, explains } = execution;
  try {
    for (let run = 1; run <= RUNS; run++) {
      const trace = explains && asked.request.extensions?.explain === true ? new Trace() : undefined;
      const context = createContext({ graph, end, ...(trace && { trace }) });
      try {
        const result = await end.race(runOnce(execution.schema, asked, context, trace));
        if (result !== undefined) return result;
      } finally {
        // Not awaited: after a TIMEOUT the engine may still be at work.
        context.close().catch((error) => log.error({ requestId: record.id, err: error }, "fault"));
      }
    }
    throw new YilianError("STALE_READ", "The data set was swapped twice while the request was read.");
  } catch (error) {
    if (!(error instanceof YilianError)) throw error;
    return { data: null, errors: [new GraphQLError(error.message, { originalError: error })] };
  }
}

/** Runs a request; undefined when its parts may come from different data sets. */
async function runOnce(
  schema: GraphQLSchema,
  { document, request }: Asked,
  contextValue: RequestContext,
  trace: Trace | undefined,
): Promise<ExecutionResult | undefined> {
  // Read beside the fields: an engine that is away is waited for once.
  const dataset = Promise.resolve()
    .then(() => contextValue.dataset())
    // What is wrong with it, the answer itself tells.
    .catch(() => undefined);
  const result = await execute({
    schema,
    document,
    contextValue,
    variableValues: request.variables,
    operationName: request.operationName,
    options: { maxCoercionErrors: 20 },
  });
  if (result.errors?.some(isStale) || (await contextValue.isStale())) return undefined;
  const known = await dataset;
  const extensions = {
    ...(known === undefined ? {} : { dataset: known }),
    ...(trace === undefined ? {} : { explain: trace.told() }),
  };
  return Object.keys(extensions).length === 0 ? result : { ...result, extensions };
}

function isStale(error: GraphQLError): boolean {
  const cause = causeOf(error);
  return cause instanceof YilianError && cause.code === "STALE_READ";
}
