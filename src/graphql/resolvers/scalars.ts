import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { enumName } from "../../analysis/dimension-names.ts";
import { QUALIFIERS } from "../../model/figures.ts";
import { parsePartialDate } from "../../model/partial-date.ts";
import { DOCUMENT_KINDS, HOSPITAL_LEVELS, KNOWLEDGE, LEVELS, OWNERSHIPS, STATUSES } from "../../model/values.ts";

/** The names in the graph by the enum values of the API: `PASSED_REVIEW` is `passed-review`. */
function enumOf(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [enumName(value), value]));
}

const READ_ONLY = "A JSON value is for output only.";

/** The enums whose values have other names in the graph, and the scalars. */
export const valueResolvers = {
  Status: enumOf(STATUSES),
  Knowledge: enumOf(KNOWLEDGE),
  DocumentKind: enumOf(DOCUMENT_KINDS),
  HospitalLevel: enumOf(Object.keys(HOSPITAL_LEVELS)),
  Level: enumOf(Object.keys(LEVELS)),
  Qualifier: enumOf(QUALIFIERS),
  Ownership: enumOf(Object.keys(OWNERSHIPS)),
  JSON: new GraphQLScalarType<unknown, unknown>({
    name: "JSON",
    description: "Any JSON value. You can send it back as the value of a variable.",
    serialize: (value) => value,
    parseValue: () => {
      throw new GraphQLError(READ_ONLY);
    },
    parseLiteral: () => {
      throw new GraphQLError(READ_ONLY);
    },
  }),
  PartialDate: new GraphQLScalarType<string, string>({
    name: "PartialDate",
    description: "A date as precise as its source: a year, month or day. Examples: `2025`, `2025-04`, `2025-04-08`.",
    serialize: (value) => readDate(value),
    parseValue: (value) => readDate(value),
    parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
  }),
};

function readDate(value: unknown): string {
  if (typeof value === "string" && parsePartialDate(value) !== undefined) return value;
  const given = value === undefined ? "This" : JSON.stringify(value);
  throw new GraphQLError(`${given} is not a date; write \`2025\`, \`2025-04\` or \`2025-04-08\`.`);
}
