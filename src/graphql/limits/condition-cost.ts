import { type GraphQLField, type GraphQLInputType, getNullableType, isInputObjectType, isListType } from "graphql";
import { CONDITION, costOfField, type FieldCosts } from "./field-costs.ts";
import { distinctItems, isFilter } from "./filter-types.ts";

/** What the filters of a field cost each time they are applied. */
export function conditionCost(
  { args }: GraphQLField<unknown, unknown>,
  given: ReadonlyMap<string, unknown>,
  costs: FieldCosts,
): number {
  return args
    .filter(isFilter)
    .reduce((sum, { name, type }) => sum + costOf(type, distinctItems(type, given.get(name)), 0, CONDITION, costs), 0);
}

/** An object costs `object` and what is in it, any other value costs `value`; a list costs what its items cost. */
function costOf(type: GraphQLInputType, given: unknown, object: number, value: number, costs: FieldCosts): number {
  if (given === null || given === undefined) return 0;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const items: readonly unknown[] = Array.isArray(given) ? given : [given];
    return items.reduce((sum: number, item) => sum + costOf(nullable.ofType, item, object, value, costs), 0);
  }
  if (!isInputObjectType(nullable) || typeof given !== "object") return value;
  const fields = nullable.getFields();
  return Object.entries(given).reduce((sum, [name, inner]) => {
    const field = fields[name];
    if (field === undefined) return sum;
    const { weight } = costOfField(nullable, name, costs);
    return sum + costOf(field.type, inner, weight ?? 0, weight ?? CONDITION, costs);
  }, object);
}
