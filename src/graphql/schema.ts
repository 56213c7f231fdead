import { readdirSync, readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { buildSchema, defaultFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { compareTexts } from "../model/collation.ts";
import { argumentCheck } from "./arguments/checked-arguments.ts";
import { entityReferences } from "./arguments/entity-references.ts";
import type { Context } from "./context.ts";
import { describeInherited } from "./descriptions.ts";
import { rejectFaults } from "./execution/reject-faults.ts";
import { traceFields } from "./execution/trace.ts";
import { after } from "./maybe-promise.ts";
import { documentResolvers } from "./resolvers/document.ts";
import { entityResolvers } from "./resolvers/entity.ts";
import { figureResolvers } from "./resolvers/figures.ts";
import { finerKindResolvers } from "./resolvers/finer-kinds.ts";
import { queryResolvers } from "./resolvers/query.ts";
import { valueResolvers } from "./resolvers/scalars.ts";
import { statementResolvers } from "./resolvers/statement.ts";

const FOLDER = new URL("../../graphql/schema/", import.meta.url);

/**
 * Makes the schema of the API from `graphql/schema/` and the resolvers.
 *
 * @param options.explains - whether answers can be explained; then each read records the field that it serves.
 */
export function createSchema({ explains = false }: { explains?: boolean } = {}): GraphQLSchema {
  const definitions = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    // The queries come first in the printed schema.
    .sort((a, b) => Number(b === "query.graphql") - Number(a === "query.graphql") || compareTexts(a, b))
    .map((file) => readFileSync(new URL(file, FOLDER), "utf8"));
  const schema = makeExecutableSchema({
    // A test validates the definitions. The library would merge types of the same name, but there are none.
    typeDefs: buildSchema(definitions.join("\n"), { assumeValidSDL: true }),
    updateResolversInPlace: true,
    resolvers: [
      queryResolvers,
      entityResolvers,
      statementResolvers,
      documentResolvers,
      figureResolvers,
      finerKindResolvers,
      valueResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
  const checked = rejectFaults(takeTurns(checkArguments(describeInherited(schema))));
  return explains ? traceFields(checked) : checked;
}

/** Lets health checks and other requests run between the fields of a query, where these take long. */
function takeTurns(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve === undefined) continue;
    field.resolve = (source, args, context: Context, info) =>
      context.turns.run(() => resolve(source, args, context, info));
  }
  return schema;
}

/** Before a field is resolved, checks the texts in its arguments, removes duplicates from sets, and finds entities. */
function checkArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      const check = argumentCheck(field.args);
      const references = entityReferences(`${type.name}.${field.name}`, field.args);
      field.resolve =
        references === undefined
          ? (source, args, context, info) => resolve(source, check(args, info), context, info)
          : (source, args, context, info) =>
              after(references(check(args, info), context), (checked) => resolve(source, checked, context, info));
    }
  }
  return schema;
}
