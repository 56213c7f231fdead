import { GraphQLError, type ValidationRule } from "graphql";

/**
 * A validation rule: the schema has the type of each operation.
 *
 * graphql-js checks this only when it runs an operation, and reports it as a fault of the service.
 *
 * @see GraphQL specification, section 5.2.1.1 "Operation Type Existence"
 */
export const queryOnlyRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (context.getSchema().getRootType(operation.operation) == null)
      context.reportError(new GraphQLError("This service only answers queries.", { nodes: operation }));
  },
});
