import fc from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** A request that the fuzzer sends. */
export interface FuzzedRequest {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Texts that break what does not expect them. */
const NASTY: readonly string[] = [
  "",
  " ",
  "'\"\\`$;--",
  "') DETACH DELETE n //",
  "MATCH (n) RETURN n",
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "\u202e\u200b\u0000",
  "\ud800",
  "医".repeat(300),
  "a".repeat(2_000),
  "(a+)+$",
  "1e999",
  "2024-13-45",
  Buffer.from('["5c23379f","zn",1e999]').toString("base64url"),
];
const NUMBERS: readonly number[] = [0, 1, 2, 3, 5, 20, 200, 201, -1, 2_147_483_647, -2_147_483_648];
const DEPTH_MAX = 4;

/** Draws a value, as `fc.gen()` gives it. */
type Draw = fc.GeneratorValue;

/**
 * Requests for a schema: most are valid, some are hostile.
 *
 * @param values - texts that mean something in the data, such as ids and names.
 */
export function arbitraryRequest(schema: GraphQLSchema, values: readonly string[]): fc.Arbitrary<FuzzedRequest> {
  return fc.gen().map((draw) => new RequestWriter(schema, values, draw).request());
}

/** Writes one request. */
class RequestWriter {
  private readonly schema: GraphQLSchema;
  private readonly values: readonly string[];
  private readonly draw: Draw;
  private readonly variables: Record<string, unknown> = {};
  private readonly declarations: string[] = [];
  private fields = 0;

  constructor(schema: GraphQLSchema, values: readonly string[], draw: Draw) {
    this.schema = schema;
    this.values = values;
    this.draw = draw;
  }

  request(): FuzzedRequest {
    const query = this.schema.getQueryType();
    const body = query === undefined || query === null ? "{ __typename }" : this.selection(query, 0);
    const declared = this.declarations.length === 0 ? "" : `(${this.declarations.join(", ")})`;
    const text = `query Fuzz${declared} ${body}`;
    const document = this.isLucky(40) ? text.slice(0, this.number(text.length)) : text;
    return { document, variables: this.isLucky(30) ? {} : this.variables };
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type) && (!isInterfaceType(type) || this.isLucky(2))) {
      const possible = this.one(this.schema.getPossibleTypes(type));
      return `{ __typename ... on ${possible.name} ${this.selection(possible, depth + 1)} }`;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return "{ __typename }";
    const all = Object.values(type.getFields()).filter(
      (field) => depth < DEPTH_MAX || isLeafType(getNamedType(field.type)),
    );
    const chosen = Array.from({ length: 1 + this.number(depth === 0 ? 2 : 4) }, () =>
      all.length > 0 ? this.one(all) : undefined,
    );
    const written = chosen.map((field, at) =>
      field === undefined || this.fields > 60 ? "__typename" : this.field(field, depth, at),
    );
    if (this.isLucky(80)) written.push("noSuchField");
    return `{ ${written.join(" ")} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number, at: number): string {
    this.fields++;
    const named = getNamedType(field.type);
    const given = field.args.flatMap((argument) => {
      const isRequired = isNonNullType(argument.type) && argument.defaultValue === undefined;
      return isRequired || this.isLucky(3) ? [`${argument.name}: ${this.argument(argument)}`] : [];
    });
    const args = given.length === 0 ? "" : `(${given.join(", ")})`;
    const directive = this.isLucky(25) ? ` @${this.one(["include", "skip"])}(if: ${this.one(["true", "false"])})` : "";
    const inner = isLeafType(named) ? "" : ` ${this.selection(named, depth + 1)}`;
    // Aliases let a field occur with other arguments.
    return `f${depth}_${at}_${this.fields}: ${field.name}${args}${directive}${inner}`;
  }

  private argument({ type }: GraphQLArgument | GraphQLInputField): string {
    if (!this.isLucky(3)) return this.literal(type, 0);
    const name = `v${this.declarations.length}`;
    this.declarations.push(`$${name}: ${type}`);
    this.variables[name] = this.isLucky(25) ? this.wrong() : this.value(type, 0);
    return `$${name}`;
  }

  private literal(type: GraphQLInputType, depth: number): string {
    return written(type, this.isLucky(60) ? this.wrong() : this.value(type, depth));
  }

  /** A value of a type, as in the JSON of variables. */
  private value(type: GraphQLInputType, depth: number): unknown {
    if (!isNonNullType(type) && this.isLucky(12)) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const length = this.isLucky(30) ? 60 : this.number(4);
      return Array.from({ length }, () => this.value(nullable.ofType, depth + 1));
    }
    if (isEnumType(nullable)) return this.one(nullable.getValues()).name;
    if (isInputObjectType(nullable)) {
      const entries = Object.values(nullable.getFields()).flatMap((field) => {
        const isRequired = isNonNullType(field.type) && field.defaultValue === undefined;
        const isGiven = isRequired || (depth < DEPTH_MAX && this.isLucky(4));
        return isGiven ? [[field.name, this.value(field.type, depth + 1)] as const] : [];
      });
      return Object.fromEntries(entries);
    }
    const { name } = getNamedType(nullable);
    if (name === "Int") return this.one(NUMBERS);
    if (name === "Float") return this.one([...NUMBERS, 0.5, 1e308]);
    if (name === "Boolean") return this.isLucky(2);
    return this.isLucky(4) ? this.one(NASTY) : this.one(this.values);
  }

  private wrong(): unknown {
    return this.one<unknown>([null, [], {}, [[null]], { a: 1 }, "NO_SUCH_VALUE", 1.5, true, Array(250).fill("x")]);
  }

  private one<T>(all: readonly T[]): T {
    return all[this.number(all.length)] as T;
  }

  private number(below: number): number {
    return below <= 1 ? 0 : this.draw(fc.nat, below - 1);
  }

  /** True once in so many times. */
  private isLucky(times: number): boolean {
    return this.number(times) === 0;
  }
}

/** A value as GraphQL writes it: enums and keys have no quotation marks. */
function written(type: GraphQLInputType | undefined, value: unknown): string {
  const nullable = type && getNullableType(type);
  if (Array.isArray(value)) {
    const inner = nullable && isListType(nullable) ? nullable.ofType : nullable;
    return `[${value.map((item) => written(inner, item)).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const fields = nullable && isInputObjectType(nullable) ? nullable.getFields() : {};
    return `{ ${Object.entries(value)
      .map(([name, item]) => `${name}: ${written(fields[name]?.type, item)}`)
      .join(", ")} }`;
  }
  if (typeof value === "string" && nullable && isEnumType(getNamedType(nullable))) return value;
  return JSON.stringify(value);
}
