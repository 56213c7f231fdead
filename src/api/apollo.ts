import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { answerPlugin } from "./answer-plugin.ts";
import { formatError } from "./error-format.ts";
import { type Execution, gatewayTo } from "./executor.ts";
import { faultPlugin } from "./fault-plugin.ts";
import { ignorePersistedQueries } from "./ignore-persisted-queries.ts";
import { limitsPlugin } from "./limits/plugin.ts";
import { queryOnlyRule } from "./query-only-rule.ts";
import type { RecordedContext } from "./request-record.ts";

/** Makes the GraphQL server for a schema; the caller starts and stops it. */
export function createApollo(execution: Execution): ApolloServer<RecordedContext> {
  const { log } = execution;
  return new ApolloServer<RecordedContext>({
    gateway: gatewayTo(execution),
    // An open graph has an open schema: limits protect it, not secrecy.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    validationRules: [queryOnlyRule],
    // The limits keep their own store, see there.
    documentStore: null,
    stopOnTerminationSignals: false,
    // Nothing may depend on what else is set where the service runs.
    nodeEnv: "production",
    formatError,
    validationOptions: { maxErrors: 20 },
    logger: log,
    plugins: [
      // Its hooks around every field cost as much as the execution.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ignorePersistedQueries,
      limitsPlugin(),
      faultPlugin(log),
      answerPlugin(),
    ],
  });
}
