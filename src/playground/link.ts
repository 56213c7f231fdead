import type { Operation } from "./ask.ts";

/**
 * Reads the query that a link to the playground contains: `?query=…`, and `&variables=…` as JSON. Returns an empty list
 * if there is none. The query does not run by itself.
 */
export function readLink(search: string): readonly Pick<Operation, "query" | "variables">[] {
  const parameters = new URLSearchParams(search);
  const query = parameters.get("query");
  return query ? [{ query, variables: parameters.get("variables") }] : [];
}

/** The link that opens the playground with a query and its variables, which can be empty. */
export function linkTo(page: string, query: string, variables: string): string {
  const link = new URL(page);
  link.search = new URLSearchParams(variables.trim() === "" ? { query } : { query, variables }).toString();
  return link.href;
}
