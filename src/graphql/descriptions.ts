import { type GraphQLArgument, type GraphQLField, type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";

/** What arguments and fields of every list mean, said once here instead of at each of them. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  first: "How many from the start, or from behind `after`; at most 200.",
  after: "The cursor of the last edge already seen.",
  last: "How many from the end, or from before `before`; at most 200. Not together with `first`.",
  before: "The cursor of the first edge already seen.",
  where: "Keeps only what fits; not given keeps all.",
  status: "Keeps only these statuses; not given keeps all, also those without a status.",
  asOf: "Keeps only those that may hold at this time, as `relationships` does.",
  undated: "Whether those that tell neither since when nor until when stay in.",
  orderBy: "The order, most important first; by name unless given.",
  lang: "The language of the text.",
  rollUp: "Whether what its parts have counts too.",
};
const FIELDS: Readonly<Record<string, string>> = {
  cursor: "Its place in the list, for `after` and `before`.",
  pageInfo: "Where the page stands in the list.",
};

/** Gives fields and arguments without a description that of their interface, or what the word means in every list. */
export function describeInherited(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const inherited = type.getInterfaces().map((each) => each.getFields()[field.name]);
      describe(field, [...inherited.map((each) => each?.description), FIELDS[field.name]]);
      for (const argument of field.args) {
        const same = inherited.map((each) => each?.args.find(({ name }) => name === argument.name)?.description);
        describe(argument, [...same, ARGUMENTS[argument.name]]);
      }
    }
  }
  return schema;
}

function describe(
  described: GraphQLField<unknown, unknown> | GraphQLArgument,
  others: readonly (string | null | undefined)[],
): void {
  described.description ??= others.find((each) => each != null) ?? null;
}
