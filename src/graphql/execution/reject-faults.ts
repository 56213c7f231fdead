import { type GraphQLSchema, isObjectType } from "graphql";

/**
 * Lets a field that fails reject, and never throw.
 *
 * If an item of a list throws while another one is a promise, graphql-js forgets that promise. Its error is then
 * handled by nobody, and ends the process.
 */
export function rejectFaults(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve === undefined) continue;
      field.resolve = (source, args, context, info) => {
        try {
          return resolve(source, args, context, info);
        } catch (error) {
          return Promise.reject(error);
        }
      };
    }
  }
  return schema;
}
