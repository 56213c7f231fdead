import type { ApolloServerPlugin } from "@apollo/server";
import type { HttpContext } from "./apollo.ts";

/**
 * Ignores the hash of a query in `extensions.persistedQuery`, as the service stores no queries.
 *
 * A request without the text of the query is then rejected like any other.
 */
export const ignorePersistedQueries: ApolloServerPlugin<HttpContext> = {
  async requestDidStart({ request }) {
    delete request.extensions?.persistedQuery;
  },
};
