import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, GraphQLError, parse } from "graphql";
import type { YilianError } from "../../errors.ts";
import { DocumentStore } from "../document-store.ts";
import type { RecordedContext } from "../request-record.ts";
import { conditions } from "./conditions.ts";
import { cost } from "./cost.ts";
import { refuse } from "./refuse.ts";
import { measureDocument, measureText, measureVariables } from "./rules.ts";

/** Stands in for a refused query, so that nobody spends time on validating or keeping that. */
const NOTHING = parse("{ __typename }");

/**
 * Refuses requests over a limit before the costly step that the limit guards.
 *
 * Apollo's own document store must be off: this one keeps queries only when they are within the limits too.
 * The limits come before GraphQL's rules, as an attack aims at those: comparing all pairs of fields is one of them.
 */
export function limitsPlugin(store = new DocumentStore()): ApolloServerPlugin<RecordedContext> {
  return {
    async requestDidStart() {
      let refused: YilianError | undefined;
      return {
        async didResolveSource(context) {
          const known = store.get(context.queryHash);
          if (known === undefined) refused = refuse(measureText(context.source));
          const document = refused === undefined ? known : NOTHING;
          if (document !== undefined) replaceDocument(context, document);
        },
        async validationDidStart(context) {
          refused = refuse(measureDocument(context.document));
          if (refused !== undefined) replaceDocument(context, NOTHING);
          return async (errors) => {
            if (refused === undefined && errors === undefined)
              store.set(context.queryHash, context.document, context.source.length);
          };
        },
        async didResolveOperation({ request, schema, document, operation, contextValue }) {
          const variables = request.variables ?? {};
          refused ??= refuse(measureVariables(variables));
          if (refused === undefined && operation) {
            const measured = { schema, document, operation, variables };
            refused = refuse(conditions(measured));
            const amount = cost(measured);
            contextValue.record.cost = amount.found;
            refused ??= refuse([amount]);
          }
          if (refused !== undefined)
            throw new GraphQLError(refused.message, { originalError: refused, extensions: { http: { status: 400 } } });
        },
      };
    },
  };
}

/** Apollo takes a document that is there as parsed and validated; its types do not tell. */
function replaceDocument(context: object, document: DocumentNode): void {
  (context as { document?: DocumentNode }).document = document;
}
