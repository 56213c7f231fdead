import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { conditionsOfField, orderKeysOfField } from "./conditions.ts";
import { fragmentsOf } from "./fragments.ts";
import { CONDITION, ORDER_KEY, PAGE_MAX, UNSIZED_LIST } from "./limits.ts";
import { argumentsOf, type OperationRequest, variablesOf } from "./operation-values.ts";
import type { Amount } from "./refuse.ts";

/**
 * Adds up how many objects an operation can fetch at most: its static cost.
 *
 * Each field that gives objects counts one, times every list around it. A connection's list has `first` or `last`
 * items, a list asked by a list of ids has as many, any other {@link UNSIZED_LIST}. A passage counts one more for every
 * hundred characters asked `around` it. Each condition of a filter counts {@link CONDITION}, each sort key {@link ORDER_KEY}.
 * Scalars and introspection are free.
 */
export function cost(request: OperationRequest): Amount {
  const { schema, document, operation } = request;
  const fragments = fragmentsOf(document);
  const values = variablesOf(request);
  const counted = new Map<string, number>();
  const root = schema.getRootType(operation.operation);
  return { limit: "cost", found: root ? selection(operation.selectionSet, root, undefined) : 0 };

  /** `page` is the size that the field around this selection asks of the list right inside it. */
  function selection(set: SelectionSetNode, type: GraphQLNamedType | undefined, page: number | undefined): number {
    let sum = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) sum += field(node, type, page);
      else if (node.kind === Kind.FRAGMENT_SPREAD) sum += spread(node.name.value, page);
      else {
        const condition = node.typeCondition?.name.value;
        sum += selection(node.selectionSet, condition === undefined ? type : schema.getType(condition), page);
      }
    }
    return sum;
  }

  function spread(name: string, page: number | undefined): number {
    const key = `${name} ${page}`;
    const known = counted.get(key);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const sum = fragment
      ? selection(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), page)
      : 0;
    counted.set(key, sum);
    return sum;
  }

  function field(node: FieldNode, parent: GraphQLNamedType | undefined, page: number | undefined): number {
    if (node.selectionSet === undefined || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const definition = parent.getFields()[node.name.value];
    if (definition === undefined) return 0;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type)) return 0;
    const given = argumentsOf(node, values);
    const size = pageSize(definition, given);
    const work = CONDITION * conditionsOfField(definition, given) + ORDER_KEY * orderKeysOfField(definition, given);
    if (!isList(definition)) return 1 + work + lengthOf(definition, given) + selection(node.selectionSet, type, size);
    const items = size ?? longestList(given) ?? page ?? UNSIZED_LIST;
    return work + items * (1 + selection(node.selectionSet, type, undefined));
  }
}

/** A size out of bounds counts as the nearest one in bounds: the field itself refuses it, with better words. */
function pageSize(field: GraphQLField<unknown, unknown>, given: ReadonlyMap<string, unknown>): number | undefined {
  const sizes = field.args.filter(({ name }) => name === "first" || name === "last");
  const asked = sizes.map(({ name }) => given.get(name)).filter((size) => typeof size === "number");
  const counted =
    asked.length > 0 ? asked : sizes.map((size) => size.defaultValue).filter((size) => typeof size === "number");
  return counted.length === 0 ? undefined : Math.min(PAGE_MAX, Math.max(0, ...counted));
}

/** What a text counts beside its object: its characters are what is fetched. */
function lengthOf(field: GraphQLField<unknown, unknown>, given: ReadonlyMap<string, unknown>): number {
  const around = given.get("around");
  if (typeof around !== "number" || !field.args.some(({ name }) => name === "around")) return 0;
  return Math.floor(Math.max(0, around) / 100);
}

function longestList(given: ReadonlyMap<string, unknown>): number | undefined {
  const lengths = [...given.values()].filter(Array.isArray).map((list) => list.length);
  return lengths.length === 0 ? undefined : Math.max(...lengths);
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
}
