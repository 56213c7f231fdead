import type { ApolloServerPlugin } from "@apollo/server";
import type { RecordedContext } from "./request-info.ts";

/** Completes each answer: the cost in `extensions`, and the status that the media type asks for. */
export function answerPlugin(): ApolloServerPlugin<RecordedContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, contextValue }) {
          if (response.body.kind !== "single") return;
          const result = response.body.singleResult;
          const { cost } = contextValue.record;
          if (cost !== undefined) result.extensions = { ...result.extensions, cost };
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
