import { type GraphQLArgument, type GraphQLField, type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";

/** The descriptions of the arguments that every list has. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  first: "The number of items from the start of the list or after `after`, at most 200.",
  after: "The cursor of an edge. The page starts after this edge.",
  last: "The number of items from the end of the list or before `before`, at most 200. Not allowed together with `first`.",
  before: "The cursor of an edge. The page ends before this edge.",
  where: "Only items that match these conditions. Omitted: all items.",
  status: "Only relationships with one of these statuses. Omitted: all, including those without a status.",
  asOf: "Only relationships that may have been valid at this time, as in `Entity.relationships`. Example: `2021-07`.",
  undated: "Whether relationships with neither a start nor an end date are included.",
  orderBy: "The sort keys, the most significant first. By default the name.",
  lang: "The language of the text. By default Chinese.",
  rollUp: "Whether the relationships of its parts are included.",
  kinds: "Only those of these kinds. Empty or omitted: all kinds.",
};
/** The descriptions of the arguments that every question about partners has. */
const PARTNER_ARGUMENTS: Readonly<Record<string, string>> = {
  via: "The types that make a partner. MEMBER_OF and LEADS each mean: as leader and member of one alliance, consortium or \
network. No other types are allowed.",
  planned:
    "Whether partners that are only planned, under construction or candidates count, too. Ignored with `status`.",
  status: "Only relationships with one of these statuses. Omitted: those in effect, including those without a status.",
  rollUp: "Whether the relationships of a campus, department or team count for its institution, at both ends.",
};
/** The descriptions of the fields that every list has. */
const FIELDS: Readonly<Record<string, string>> = {
  edges: "The edges on this page, in list order.",
  totalCount: "The number of items in the complete list, on all pages.",
  cursor: "The position of the edge in the list. Pass it as `after` or `before`.",
  pageInfo: "The position of the page in the list.",
};

/** Describes fields and arguments that have no description as their interface does, or as every such list does. */
export function describeInherited(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const inherited = type.getInterfaces().map((each) => each.getFields()[field.name]);
      describe(field, [...inherited.map((each) => each?.description), FIELDS[field.name]]);
      const shared = field.args.some(({ name }) => name === "planned")
        ? { ...ARGUMENTS, ...PARTNER_ARGUMENTS }
        : ARGUMENTS;
      for (const argument of field.args) {
        const same = inherited.map((each) => each?.args.find(({ name }) => name === argument.name)?.description);
        describe(argument, [...same, shared[argument.name]]);
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
