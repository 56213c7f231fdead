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
  readonly operationName?: string;
}

/** Texts that mean something in the data. */
export interface KnownTexts {
  /** Ids and names. */
  readonly values: readonly string[];
  /** Cursors that the service gave. */
  readonly cursors: readonly string[];
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

/** Requests for a schema: most are valid, some are hostile. */
export function arbitraryRequest(schema: GraphQLSchema, known: KnownTexts): fc.Arbitrary<FuzzedRequest> {
  return fc.gen().map((draw) => new RequestWriter(schema, known, draw).request());
}

/** Writes one request. */
class RequestWriter {
  private readonly schema: GraphQLSchema;
  private readonly known: KnownTexts;
  private readonly draw: Draw;
  private readonly variables: Record<string, unknown> = {};
  private readonly declarations: string[] = [];
  private readonly fragments: string[] = [];
  private fields = 0;

  constructor(schema: GraphQLSchema, known: KnownTexts, draw: Draw) {
    this.schema = schema;
    this.known = known;
    this.draw = draw;
  }

  request(): FuzzedRequest {
    const query = this.schema.getQueryType();
    const body = query === undefined || query === null ? "{ __typename }" : this.selection(query, 0);
    const declared = this.declarations.length === 0 ? "" : `(${this.declarations.join(", ")})`;
    const kind = this.isLucky(80) ? this.one(["mutation", "subscription"]) : "query";
    const parts = [`${kind} Fuzz${declared} ${body}`, ...this.fragments];
    if (this.isLucky(60)) parts.push("fragment Unused on Query { __typename }");
    if (this.isLucky(60)) parts.push("fragment Turn on Query { ...Turn }", "query Turns { ...Turn }");
    const others = this.isLucky(20) ? ["query Other { __typename }"] : [];
    const text = [...parts, ...others].join(" ");
    const document = this.isLucky(40) ? text.slice(0, this.number(text.length)) : text;
    const operationName =
      others.length > 0 || this.isLucky(20) ? this.one(["Fuzz", "Other", "", "nothing"]) : undefined;
    return {
      document,
      variables: this.isLucky(30) ? {} : this.variables,
      ...(operationName !== undefined && { operationName }),
    };
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
    const fields = written.join(" ");
    if (!this.isLucky(6)) return `{ ${fields} }`;
    if (this.isLucky(2)) return `{ ... on ${type.name} { ${fields} } __typename }`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${fields} }`);
    // A fragment that is used twice is merged with itself.
    return `{ ...${name} ${this.isLucky(4) ? `...${name}` : "__typename"} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number, at: number): string {
    this.fields++;
    const named = getNamedType(field.type);
    const given = field.args.flatMap((argument) => {
      const isRequired = isNonNullType(argument.type) && argument.defaultValue === undefined;
      return isRequired || this.isLucky(3) ? [`${argument.name}: ${this.argument(argument)}`] : [];
    });
    const args = given.length === 0 ? "" : `(${given.join(", ")})`;
    const directive = this.isLucky(25) ? ` ${this.directive()}` : "";
    const inner = isLeafType(named) ? "" : ` ${this.selection(named, depth + 1)}`;
    // Aliases let a field occur with other arguments; the same alias twice is a conflict, or merged.
    const alias = this.isLucky(40) ? "same" : `f${depth}_${at}_${this.fields}`;
    return `${alias}: ${field.name}${args}${directive}${inner}`;
  }

  private directive(): string {
    if (this.isLucky(10)) return this.one(["@unknown", "@include", '@skip(if: "yes")', "@deprecated"]);
    const name = this.one(["include", "skip"]);
    if (this.isLucky(2)) return `@${name}(if: ${this.one(["true", "false"])})`;
    return `@${name}(if: $${this.variable("Boolean!", this.isLucky(2))})`;
  }

  private argument({ name, type }: GraphQLArgument | GraphQLInputField): string {
    if ((name === "after" || name === "before") && this.known.cursors.length > 0 && !this.isLucky(8))
      return JSON.stringify(this.cursor());
    if (!this.isLucky(3)) return this.literal(type, 0);
    const value = this.isLucky(25) ? this.wrong() : this.value(type, 0);
    return `$${this.variable(`${type}`, value, !isNonNullType(type) && this.isLucky(8) ? " = null" : "")}`;
  }

  /** Declares a variable with a value, and returns its name. */
  private variable(type: string, value: unknown, otherwise = ""): string {
    const name = `v${this.declarations.length}`;
    this.declarations.push(`$${name}: ${type}${otherwise}`);
    if (otherwise === "" || this.isLucky(2)) this.variables[name] = value;
    return name;
  }

  /** A cursor of some list, or one that was changed. */
  private cursor(): string {
    const cursor = this.one(this.known.cursors);
    if (!this.isLucky(4)) return cursor;
    const at = this.number(cursor.length);
    return cursor.slice(0, at) + this.one(["", "A", "_", "=", "医"]) + cursor.slice(at + this.number(3));
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
    return this.isLucky(4) ? this.one(NASTY) : this.one(this.known.values);
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
