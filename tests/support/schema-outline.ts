import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isScalarType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
  print,
} from "graphql";
import { compareTexts } from "../../src/model/collation.ts";

/** The longest line that shows a type with all its fields. */
const WIDTH = 120;

/**
 * The schema that clients see, without descriptions: a line for each small type, and for each field of a larger one.
 * A type does not repeat the fields that its interfaces have in the same form.
 *
 * @example
 * type AwardEdge { cursor: String!, node: Award! }
 * type Query
 *   paths(from: ID!, to: ID!, maxHops: Int = 4): Paths!
 */
export function outlineOf(schema: GraphQLSchema): string {
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => compareTexts(a.name, b.name));
  const lines = [
    ...directives.map(({ name, args }) => `directive @${name}${argumentsOf(args)}`),
    ...types.map(outline),
  ];
  return `${lines.join("\n")}\n`;
}

function outline(type: GraphQLNamedType): string {
  const { name } = type;
  if (isScalarType(type)) return `scalar ${name}`;
  if (isUnionType(type)) return `union ${name} = ${type.getTypes().join(" | ")}`;
  if (isEnumType(type)) {
    const values = type.getValues().map((value) => `${value.name}${deprecation(value)}`);
    return `enum ${name} = ${values.join(" | ")}`;
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(argumentOf);
    return withFields(`input ${name}${type.isOneOf ? " @oneOf" : ""}`, fields);
  }
  const interfaces = type.getInterfaces();
  const inherited = new Set(interfaces.flatMap((one) => Object.values(one.getFields()).map(fieldOf)));
  const own = Object.values(type.getFields()).map(fieldOf);
  const head = `${isInterfaceType(type) ? "interface" : "type"} ${name}`;
  return withFields(
    interfaces.length === 0 ? head : `${head} implements ${interfaces.join(" & ")}`,
    own.filter((field) => !inherited.has(field)),
  );
}

function withFields(head: string, fields: readonly string[]): string {
  const short = fields.length === 0 ? head : `${head} { ${fields.join(", ")} }`;
  return short.length <= WIDTH ? short : [head, ...fields.map((field) => `  ${field}`)].join("\n");
}

function fieldOf(field: GraphQLField<unknown, unknown>): string {
  return `${field.name}${argumentsOf(field.args)}: ${field.type}${deprecation(field)}`;
}

function argumentsOf(args: readonly Argument[]): string {
  return args.length === 0 ? "" : `(${args.map(argumentOf).join(", ")})`;
}

type Argument = Pick<GraphQLArgument, "name" | "type" | "defaultValue" | "deprecationReason">;

function argumentOf(argument: Argument): string {
  const { name, type, defaultValue } = argument;
  const value = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  return `${name}: ${type}${value ? ` = ${print(value)}` : ""}${deprecation(argument)}`;
}

function deprecation({ deprecationReason }: { readonly deprecationReason?: string | null | undefined }): string {
  return typeof deprecationReason === "string" ? " @deprecated" : "";
}
