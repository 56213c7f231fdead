import type { ApolloServerPlugin } from "@apollo/server";
import type { Logger } from "pino";
import { causeOf, isClientFault } from "./error-format.ts";
import type { RecordedContext } from "./request-info.ts";

/** Writes the faults of the service to the log, under the request's id, and gives each error that id. */
export function faultPlugin(log: Logger): ApolloServerPlugin<RecordedContext> {
  return {
    async requestDidStart({ contextValue }) {
      const { record } = contextValue;
      return {
        async didResolveOperation({ operationName }) {
          if (operationName !== null) record.operation = operationName;
        },
        async didEncounterErrors({ errors }) {
          // Who has gone gets no answer, right or wrong.
          if (record.gone) return;
          for (const error of errors.filter((error) => !isClientFault(error))) {
            error.extensions.requestId = record.id;
            const field = error.path?.filter((step) => typeof step === "string").join(".");
            log.error({ requestId: record.id, operation: record.operation, field, err: causeOf(error) }, "fault");
          }
        },
      };
    },
  };
}
