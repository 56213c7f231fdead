import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { type DocumentNode, type FormattedExecutionResult, type GraphQLFormattedError, Kind } from "graphql";
import type { Logger } from "pino";
import type { Ask } from "../graphql/ask.ts";
import { isFixed } from "../graphql/fixed-answer.ts";
import { operationHash, readShippedOperations } from "../graphql/operations.ts";
import { documentHash } from "../observability/operation-names.ts";
import type { DatasetName } from "./entity-tag.ts";
import type { RequestInfo } from "./request-log.ts";
import { headOf, setTag } from "./response-head.ts";

/** What Apollo passes on with a request. */
export interface HttpContext {
  readonly id: string;
  /** Aborted when the client closes the connection. */
  readonly signal: AbortSignal;
  readonly traceparent: string | undefined;
  /** Filled in for the log. */
  readonly info: RequestInfo;
  /** The entity tag of an answer from a data set; only a GET has one. */
  readonly tagOf?: ((dataset: DatasetName) => string) | undefined;
}

/** What Apollo takes for the parsed and validated document of every request. */
const DOCUMENT: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/**
 * Makes the HTTP side of GraphQL; the caller starts and stops it.
 *
 * Apollo reads the request (methods, media types, the shape of the body) and writes the response.
 * `ask` does all that lies between: Apollo believes that it has the document already, and lets its plugin answer.
 */
export function createApollo(ask: Ask, logger: Logger): ApolloServer<HttpContext> {
  const texts: DataTexts = new WeakMap();
  return new ApolloServer<HttpContext>({
    typeDefs: "type Query { ask: Boolean }",
    documentStore: { get: async () => DOCUMENT, set: async () => {}, delete: async () => {} },
    // Its rule would reject every GET without a header of its own; the route has a better one.
    csrfPrevention: false,
    persistedQueries: false,
    formatError,
    stopOnTerminationSignals: false,
    // Whatever else is set in the environment changes nothing.
    nodeEnv: "production",
    stringifyResult: (result) => `${textOf(result, texts)}\n`,
    logger,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      askPlugin(ask, texts),
    ],
  });
}

/** The JSON of the data of answers, by the data. `ask` has made it already. */
type DataTexts = WeakMap<object, string>;

function textOf({ errors, data, extensions }: FormattedExecutionResult, texts: DataTexts): string {
  const json = data == null ? undefined : texts.get(data);
  if (json === undefined) return JSON.stringify({ errors, data, extensions });
  const before = errors === undefined ? "" : `"errors":${JSON.stringify(errors)},`;
  const after = extensions === undefined ? "" : `,"extensions":${JSON.stringify(extensions)}`;
  return `{${before}"data":${json}${after}}`;
}

/** The texts of the operations that ship with the service, by their SHA-256 digests. */
const SHIPPED: ReadonlyMap<unknown, string> = new Map(
  readShippedOperations().map(({ query }) => [operationHash(query), query]),
);

/** Apollo mentions persisted queries, which clients cannot add to the service. */
function formatError(error: GraphQLFormattedError): GraphQLFormattedError {
  if (!error.message.startsWith("GraphQL operations must contain a non-empty `query`")) return error;
  return {
    ...error,
    message: "The request has no `query`. Only operations that ship with the service have a hash: send the text.",
  };
}

function askPlugin(ask: Ask, texts: DataTexts): ApolloServerPlugin<HttpContext> {
  return {
    async requestDidStart({ request }) {
      // Apollo must not store queries. The hash of an operation that ships with the service replaces its text.
      const hash = (request.extensions?.persistedQuery as { sha256Hash?: unknown } | undefined)?.sha256Hash;
      const shipped = SHIPPED.get(hash);
      if (request.query === undefined && shipped !== undefined) request.query = shipped;
      delete request.extensions?.persistedQuery;
      return {
        async responseForOperation({ source, request, contextValue }) {
          const { id, traceparent, signal, info, tagOf } = contextValue;
          const { operationName, variables, extensions, http } = request;
          const explain = extensions?.explain === true;
          info.hash = documentHash(source);
          const answer = await ask({ document: source, operationName, variables, explain, signal, id, traceparent });
          if (answer.operation !== undefined) info.operation = answer.operation.name ?? null;
          info.cost = answer.extensions?.cost;
          const { operation: _, json, ...singleResult } = answer;
          if (answer.data != null && json !== undefined) texts.set(answer.data, json);
          const head = headOf(answer, http?.method, http?.headers.get("accept"));
          if (tagOf !== undefined && isFixed(source)) setTag(head, answer, tagOf);
          return {
            http: head,
            body: { kind: "single", singleResult },
          };
        },
        async willSendResponse({ response: { body }, contextValue: { info } }) {
          if (body.kind === "single")
            info.codes = body.singleResult.errors?.map(({ extensions }) => String(extensions?.code));
        },
      };
    },
  };
}
