import { type GraphQLArgument, getNamedType, isEnumType, isListType } from "graphql";
import { distinctItems, isFilter } from "../limits/filter-types.ts";

/**
 * Whether the lists in an argument are sets: those of a filter, and an optional list of enum values.
 *
 * A required list, such as `ids` of `nodes`, has an order that the answer repeats.
 */
export function isSet(argument: GraphQLArgument): boolean {
  return isFilter(argument) || (isListType(argument.type) && isEnumType(getNamedType(argument.type)));
}

/** The arguments of a field, each set without duplicates. */
export function withoutDuplicates<T extends Readonly<Record<string, unknown>>>(
  args: T,
  sets: readonly GraphQLArgument[],
): T {
  if (sets.length === 0) return args;
  const distinct = sets.flatMap(({ name, type }) => (name in args ? [[name, distinctItems(type, args[name])]] : []));
  return { ...args, ...Object.fromEntries(distinct) };
}
