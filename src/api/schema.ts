import { readdirSync, readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { defaultFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { compareTexts } from "../model/digest.ts";
import { describeInherited } from "./descriptions.ts";
import { documentResolvers } from "./resolvers/document.ts";
import { entityResolvers } from "./resolvers/entity.ts";
import { figureResolvers } from "./resolvers/figures.ts";
import { queryResolvers } from "./resolvers/query.ts";
import { statementResolvers } from "./resolvers/statement.ts";
import { valueResolvers } from "./resolvers/values.ts";
import { isSet, withoutDuplicates } from "./set-arguments.ts";
import { refuseIllFormedTexts } from "./text-check.ts";
import { traceFields } from "./trace.ts";

const FOLDER = new URL("../../graphql/schema/", import.meta.url);

/**
 * Makes the schema of the API from `graphql/schema/` and the resolvers.
 *
 * @param options.explains - whether answers can be explained: each field is known to what it reads.
 */
export function createSchema({ explains = false }: { explains?: boolean } = {}): GraphQLSchema {
  const typeDefs = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    // What can be asked comes first; other files add their questions to it.
    .sort((a, b) => Number(b === "query.graphql") - Number(a === "query.graphql") || compareTexts(a, b))
    .map((file) => readFileSync(new URL(file, FOLDER), "utf8"));
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: [
      queryResolvers,
      entityResolvers,
      statementResolvers,
      documentResolvers,
      figureResolvers,
      valueResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  });
  const checked = checkArguments(describeInherited(schema));
  return explains ? traceFields(checked) : checked;
}

/** Checks the texts in all arguments before a field is resolved, and removes duplicates from sets. */
function checkArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      const sets = field.args.filter(isSet);
      field.resolve = (source, args, context, info) => {
        refuseIllFormedTexts(args);
        return resolve(source, withoutDuplicates(args, sets), context, info);
      };
    }
  }
  return schema;
}
