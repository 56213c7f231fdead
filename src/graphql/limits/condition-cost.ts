import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from "graphql";
import { CONDITION, costOfField, type FieldCosts, FURTHER_VALUE } from "./field-costs.ts";
import { distinctItems, isFilter } from "./filter-types.ts";

/** What the filters of a field cost each time they are applied. */
export function conditionCost(
  { args }: GraphQLField<unknown, unknown>,
  given: ReadonlyMap<string, unknown>,
  costs: FieldCosts,
): number {
  return args
    .filter(isFilter)
    .reduce((sum, { name, type }) => sum + costOf(type, distinctItems(type, given.get(name)), undefined, costs), 0);
}

/**
 * An object costs `weight` and what is in it, any other value costs `weight`. Without a weight the object itself costs
 * nothing, and the first of several values costs a condition.
 */
function costOf(type: GraphQLInputType, given: unknown, weight: number | undefined, costs: FieldCosts): number {
  if (given === null || given === undefined) return 0;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const items: readonly unknown[] = Array.isArray(given) ? given : [given];
    if (weight === undefined && !isInputObjectType(getNamedType(nullable)))
      return CONDITION + FURTHER_VALUE * Math.max(0, items.length - 1);
    return items.reduce((sum: number, item) => sum + costOf(nullable.ofType, item, weight, costs), 0);
  }
  if (!isInputObjectType(nullable) || typeof given !== "object") return weight ?? CONDITION;
  const fields = nullable.getFields();
  return Object.entries(given).reduce((sum, [name, inner]) => {
    const field = fields[name];
    return field === undefined
      ? sum
      : sum + costOf(field.type, inner, costOfField(nullable, name, costs).weight, costs);
  }, weight ?? 0);
}
