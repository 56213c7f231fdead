import type { ApolloServerPlugin } from "@apollo/server";
import type { RecordedContext } from "./request-record.ts";

/**
 * Ignores the hash of a query in `extensions.persistedQuery`, as the service stores no queries.
 *
 * A request without the text of the query is then refused like any other one without.
 */
export const ignorePersistedQueries: ApolloServerPlugin<RecordedContext> = {
  async requestDidStart({ request }) {
    delete request.extensions?.persistedQuery;
  },
};
