import type { ApolloServerPlugin } from "@apollo/server";
import { answerBytes } from "./limits/answer-bytes.ts";
import { refuse } from "./limits/refuse.ts";
import type { RecordedContext } from "./request-record.ts";

/**
 * Completes each answer: the cost in `extensions`, and the status that the media type asks for.
 *
 * An answer that is too long becomes an error: the cost is an estimate, and the data set may have longer texts.
 */
export function answerPlugin(): ApolloServerPlugin<RecordedContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, contextValue }) {
          if (response.body.kind !== "single") return;
          const refused = refuse([answerBytes(response.body.singleResult)]);
          if (refused !== undefined) {
            const { message, code, details } = refused;
            response.body.singleResult = { errors: [{ message, extensions: { ...details, code } }] };
            response.http.status = 400;
          }
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
