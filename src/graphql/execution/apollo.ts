import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { limitsPlugin } from "../limits/plugin.ts";
import { formatError } from "./error-format.ts";
import { faultPlugin } from "./error-log-plugin.ts";
import { type Execution, gatewayTo } from "./executor.ts";
import type { RecordedContext } from "./request-info.ts";
import { answerPlugin } from "./response-plugin.ts";

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
      limitsPlugin(),
      faultPlugin(log),
      answerPlugin(),
    ],
  });
}
