// The package is not among those of the service: `--peers` installs it. So the part that the bench uses is declared here.
declare module "@neo4j/graphql" {
  import type { GraphQLSchema } from "graphql";
  import type { Driver } from "neo4j-driver";

  /** Makes the schema and the resolvers of a graph from its type definitions. */
  export class Neo4jGraphQL {
    constructor(options: { readonly typeDefs: string; readonly driver: Driver });
    getSchema(): Promise<GraphQLSchema>;
  }
}
