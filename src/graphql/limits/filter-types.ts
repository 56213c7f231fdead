import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from "graphql";

/** Whether an argument filters a list: its type is named `…Where`, or combines conditions by `and`, `or` or `not`. */
export function isFilter({ type }: GraphQLArgument): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  const fields = named.getFields();
  return named.name.endsWith("Where") || ["and", "or", "not"].some((name) => name in fields);
}

/** Whether an argument is a list of sort keys. */
export function isOrder({ name, type }: GraphQLArgument): boolean {
  return name === "orderBy" && isListType(getNullableType(type));
}

/**
 * A value in which each list of names, ids, numbers or enum values contains each of them once.
 *
 * GraphQL takes a single value for a list of one.
 */
export function distinctItems(type: GraphQLInputType, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const distinct = items.map((item) => distinctItems(nullable.ofType, item));
    return isInputObjectType(getNamedType(nullable)) ? distinct : [...new Set(distinct)];
  }
  if (!isInputObjectType(nullable) || typeof value !== "object") return value;
  const fields = nullable.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const field = fields[name];
      return [name, field === undefined ? inner : distinctItems(field.type, inner)];
    }),
  );
}
