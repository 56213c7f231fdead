import { GraphQLError, Kind, print, type ValueNode } from "graphql";
import { enumName } from "../../analysis/counts/dimension-names.ts";
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
  DocumentGenre: enumOf(DOCUMENT_KINDS),
  HospitalLevel: enumOf(Object.keys(HOSPITAL_LEVELS)),
  Level: enumOf(Object.keys(LEVELS)),
  Qualifier: enumOf(QUALIFIERS),
  Ownership: enumOf(Object.keys(OWNERSHIPS)),
  JSON: {
    __serialize: (value: unknown) => value,
    __parseValue: () => {
      throw new GraphQLError(READ_ONLY);
    },
    __parseLiteral: (node: ValueNode) => {
      throw new GraphQLError(READ_ONLY, { nodes: node });
    },
  },
  PartialDate: {
    __serialize: (value: unknown) => readDate(value),
    __parseValue: (value: unknown) => readDate(value),
    __parseLiteral: (node: ValueNode) => readDate(node.kind === Kind.STRING ? node.value : undefined, node),
  },
};

/** @param node - where a document has the value. */
function readDate(value: unknown, node?: ValueNode): string {
  if (typeof value === "string" && parsePartialDate(value) !== undefined) return value;
  const given = value === undefined && node !== undefined ? print(node) : JSON.stringify(value);
  const message =
    typeof value === "string"
      ? `${given} is not a date; write \`2025\`, \`2025-04\` or \`2025-04-08\`.`
      : `${given} is not a string; write a date as "2025", "2025-04" or "2025-04-08".`;
  throw new GraphQLError(message, node === undefined ? {} : { nodes: node });
}
