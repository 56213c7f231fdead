import { randomUUID } from "node:crypto";
import { type ExecutionResult, GraphQLError, getOperationAST, type OperationTypeNode } from "graphql";
import { Deadline, REQUEST_MS } from "./execution/deadline.ts";
import { type AnswerError, causeOf, formatError, isFault, requestError } from "./execution/error-format.ts";
import { type Executor, executeDocument } from "./execution/execute.ts";
import { createPrepare } from "./execution/prepare.ts";
import type { Observe, RequestObserver } from "./execution/request-observer.ts";
import { measureAnswer } from "./limits/answer-bytes.ts";
import { checkLimits } from "./limits/check-limits.ts";
import { createMeasure } from "./limits/measure-operation.ts";
import { measureVariables } from "./limits/rules.ts";
import { readShippedOperations } from "./operations.ts";

/** A request: the text of a document, or the name of an operation in `graphql/operations/`. */
export type Request = ({ readonly document: string } | { readonly operation: string }) & {
  /** Which operation of the document to run, where it has several. */
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Whether the answer lists the statements that were run; only where the service allows it. */
  readonly explain?: boolean | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** The id of the request in the log; a new one unless given. */
  readonly id?: string | undefined;
  /** The span that the request belongs to, as in the header `traceparent` of W3C Trace Context. */
  readonly traceparent?: string | undefined;
};

/** What GraphQL answers; without `data` when the request was rejected before it ran. */
export interface Answer {
  readonly errors?: readonly AnswerError[];
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: {
    /** The data set that the answer comes from; null when none is loaded. */
    readonly dataset?: { readonly version: string; readonly digest: string } | null;
    /** The static cost of the operation. */
    readonly cost?: number;
    readonly explain?: unknown;
  };
  /** The JSON of `data`, made once, because its size is limited. Clients do not get it as such. */
  readonly json?: string | undefined;
  /** The operation that the document defines. Clients do not get it. */
  readonly operation?: { readonly type: `${OperationTypeNode}`; readonly name: string | undefined };
}

/** Answers a request, or the text of a document. It never rejects: what goes wrong is in `errors`. */
export type Ask = (request: Request | string) => Promise<Answer>;

/** What answers requests. */
export interface Service extends Executor {
  /** Whether requests may be explained. */
  readonly explains?: boolean | undefined;
  /** How long a request may take, in milliseconds. */
  readonly requestMs?: number | undefined;
  /** Observes each request. */
  readonly observe?: Observe | undefined;
}

/** What is known about a request when it ends. */
interface Progress {
  operation?: Answer["operation"];
  cost?: number;
  json?: string;
  document?: string;
  readonly observer: RequestObserver | undefined;
}

/**
 * Makes the function that answers every request in process, whether it comes from HTTP, a page or a test.
 *
 * The steps are: parse, limits, validate, cost, execute. A limit is checked before the costly step that it guards. The
 * size of the answer is checked at the end, because the cost is an estimate.
 *
 * @example
 * const { data, errors } = await ask("{ dataset { version } }");
 * const shared = await ask({ operation: "SharedPartners", variables: { of: ["first-hospital", "second-hospital"] } });
 */
export function createAsk(service: Service): Ask {
  const { schema, log, explains = false, requestMs = REQUEST_MS, observe } = service;
  const prepare = createPrepare(schema);
  const measure = createMeasure();
  const operations = new Map(readShippedOperations().map(({ name, query }) => [name, query]));

  return async (sent) => {
    const { id = randomUUID(), ...request } = typeof sent === "string" ? { document: sent } : sent;
    const deadline = new Deadline(requestMs, request.signal);
    const observer = observe?.({ id, traceparent: request.traceparent });
    const progress: Progress = { observer };
    const result = await run(request, id, deadline, progress).catch(rejectionOf);
    deadline.done();
    // A caller that has left gets no answer, right or wrong.
    if (!request.signal?.aborted) logFaults(result, id, progress);
    const answer = answerOf(result, id, progress);
    const { document, operation, cost } = progress;
    const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
    observer?.end({ document, operation: operation?.name, cost, codes });
    return answer;
  };

  async function run(request: Request, id: string, deadline: Deadline, progress: Progress): Promise<ExecutionResult> {
    const variables = request.variables ?? {};
    const { observer } = progress;
    observer?.enter("prepare");
    progress.document = "document" in request ? request.document : textOf(request.operation);
    const document = prepare(progress.document);
    const operation = getOperationAST(document, request.operationName) ?? undefined;
    if (operation !== undefined) {
      progress.operation = { type: operation.operation, name: operation.name?.value };
      if (operation.operation !== "query") throw queriesOnly(operation.operation);
    }
    checkLimits(measureVariables(variables));
    if (operation !== undefined) {
      const amounts = measure({ schema, document, operation, variables });
      progress.cost = amounts.cost.found;
      checkLimits([...amounts.conditions, amounts.cost]);
    }
    const explain = explains && request.explain === true;
    const { operationName } = request;
    observer?.enter("execute");
    const execution = { document, operationName, variables, explain, deadline, id, observer };
    const result = await executeDocument(service, execution);
    observer?.enter("serialize");
    const { json, amount } = measureAnswer(result);
    checkLimits([amount]);
    if (result.data !== undefined) {
      progress.json = json;
      return result;
    }
    // GraphQL could not run it: the document has no such operation, or the variables have other types.
    const code = operation === undefined ? "OPERATION_RESOLUTION_FAILURE" : "BAD_USER_INPUT";
    return { ...result, errors: result.errors?.map((error) => requestError(error, code)) ?? [] };
  }

  function textOf(operation: string | undefined): string {
    const text = operations.get(operation ?? "");
    if (text !== undefined) return text;
    // Programs in JavaScript are not checked against the type of a request.
    const message =
      operation === undefined
        ? "A request needs `document`, a text, or `operation`, the name of an operation in graphql/operations/."
        : `There is no operation named ${JSON.stringify(operation)}.`;
    throw requestError(new GraphQLError(message), "OPERATION_RESOLUTION_FAILURE");
  }

  function logFaults({ errors = [] }: ExecutionResult, id: string, { operation }: Progress): void {
    for (const error of errors.filter(isFault)) {
      const field = error.path?.filter((step) => typeof step === "string").join(".");
      log.error({ requestId: id, operation: operation?.name, field, err: causeOf(error) }, "fault");
    }
  }
}

/** A request may run twice, when a new data set is loaded meanwhile: only a query may do that. */
function queriesOnly(type: string): GraphQLError {
  const message = `This service answers queries only; it has no ${type}s.`;
  return requestError(new GraphQLError(message), "OPERATION_RESOLUTION_FAILURE");
}

function rejectionOf(error: unknown): ExecutionResult {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  return { errors: errors.map(graphqlErrorOf) };
}

function graphqlErrorOf(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

function answerOf({ errors, data, extensions }: ExecutionResult, id: string, progress: Progress): Answer {
  const { cost, json, operation } = progress;
  const all = { ...extensions, ...(cost !== undefined && { cost }) };
  return {
    ...(errors && { errors: errors.map((error) => formatError(error, id)) }),
    ...(data !== undefined && { data }),
    ...(Object.keys(all).length > 0 && { extensions: all }),
    ...(json !== undefined && { json }),
    ...(operation && { operation }),
  };
}
