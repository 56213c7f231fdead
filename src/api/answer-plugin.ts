import type { ApolloServerPlugin } from "@apollo/server";
import type { RecordedContext } from "./request-record.ts";

/**
 * Completes each answer: the data set and the cost in `extensions`, and the status that the media type asks for.
 *
 * A data set that cannot be read is left out: the answer itself says what is wrong.
 */
export function answerPlugin(): ApolloServerPlugin<RecordedContext> {
  return {
    async requestDidStart() {
      let dataset: Promise<unknown> | undefined;
      return {
        async executionDidStart({ contextValue }) {
          // Read beside the fields: an engine that is away is waited for once.
          dataset = Promise.resolve()
            .then(() => contextValue.dataset())
            .catch(() => undefined);
        },
        async willSendResponse({ request, response, contextValue }) {
          if (response.body.kind !== "single") return;
          const result = response.body.singleResult;
          const known = await dataset;
          const { cost } = contextValue.record;
          if (known !== undefined || cost !== undefined)
            result.extensions = {
              ...result.extensions,
              ...(known === undefined ? {} : { dataset: known }),
              ...(cost === undefined ? {} : { cost }),
            };
          const codes = (result.errors ?? []).map((error) => String(error.extensions?.code));
          contextValue.record.codes = codes;
          // GraphQL over HTTP: `application/json` says 200 to whatever is a GraphQL answer, a refusal too.
          const accept = request.http?.headers.get("accept") ?? "";
          if (
            response.http.status === 400 &&
            !codes.includes("BAD_REQUEST") &&
            !accept.includes("graphql-response+json")
          )
            response.http.status = 200;
        },
      };
    },
  };
}
