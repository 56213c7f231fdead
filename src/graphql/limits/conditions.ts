import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { Amount } from "./check-limits.ts";
import { isFilter, isOrder } from "./filter-types.ts";
import { fragmentsOf } from "./fragments.ts";
import { argumentsOf, type OperationRequest, variablesOf } from "./operation-values.ts";

/**
 * Measures the filters and the orders of an operation, fragments spelled out and variables filled in.
 *
 * Each condition makes a set of entities, or compares texts of all entities. A list of values makes one set; the limit
 * `listItems` bounds it.
 */
export function* conditions(request: OperationRequest): Generator<Amount> {
  let found = 0;
  let keys = 0;
  for (const { argument, value } of argumentsIn(request)) {
    if (isFilter(argument)) {
      yield { limit: "valueDepth", found: levelsOf(value), where: `\`${argument.name}\`` };
      found += conditionsIn(value);
    } else if (isOrder(argument)) keys = Math.max(keys, keysOf(value));
  }
  yield { limit: "conditions", found };
  yield { limit: "orderKeys", found: keys };
}

/** Counts the sort keys of a field. */
export function orderKeysOfField(
  { args }: GraphQLField<unknown, unknown>,
  given: ReadonlyMap<string, unknown>,
): number {
  return args.filter(isOrder).reduce((sum, { name }) => sum + keysOf(given.get(name)), 0);
}

function conditionsIn(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value !== "object") return 1;
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return 1;
  // An empty object or list is a condition too: it is always true, or never.
  return Math.max(
    1,
    Object.values(value).reduce((sum: number, each) => sum + conditionsIn(each), 0),
  );
}

function keysOf(value: unknown): number {
  if (value === null || value === undefined) return 0;
  return Array.isArray(value) ? value.length : 1;
}

function levelsOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(levelsOf));
}

/** All arguments of an operation with their values. The limit `selections` bounds how many fields there are. */
function* argumentsIn(request: OperationRequest): Generator<{ argument: GraphQLArgument; value: unknown }> {
  const { schema, document, operation } = request;
  const fragments = fragmentsOf(document);
  const variables = variablesOf(request);
  const root = schema.getRootType(operation.operation);
  if (root) yield* within(operation.selectionSet, root);

  function* within(
    set: SelectionSetNode,
    type: GraphQLNamedType | undefined,
  ): Generator<{ argument: GraphQLArgument; value: unknown }> {
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (fragment) yield* within(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
        continue;
      }
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        yield* within(node.selectionSet, condition === undefined ? type : schema.getType(condition));
        continue;
      }
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      const field = type.getFields()[node.name.value];
      if (field === undefined) continue;
      const given = argumentsOf(node, variables);
      for (const argument of field.args) yield { argument, value: given.get(argument.name) };
      if (node.selectionSet) yield* within(node.selectionSet, getNamedType(field.type));
    }
  }
}
