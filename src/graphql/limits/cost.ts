import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import type { Amount } from "./check-limits.ts";
import { conditionCost } from "./condition-cost.ts";
import { orderKeysOfField } from "./conditions.ts";
import {
  costOfField,
  FIELD_COSTS,
  type FieldCost,
  type FieldCosts,
  ORDER_KEY,
  SIZE_MAX,
  UNSIZED_LIST,
} from "./field-costs.ts";
import { fragmentsOf } from "./fragments.ts";
import { argumentsOf, type OperationRequest, variablesOf } from "./operation-values.ts";

/** What the fields around a selection say about it. */
interface Around {
  /** The sizes that arguments give, by the name of the argument; the nearest field wins. */
  readonly sizes: Readonly<Record<string, number>>;
  /** The cost of the filter of the field right around it. */
  readonly filter: number;
}

const OBJECT = 1;
const SCALAR = 0.1;
/** The schema is in memory: what is read of it costs so much of what data cost. */
const INTROSPECTION = 0.15;
/** A long alias is repeated with each item, so that its length counts as well. */
const NAME_CHARACTER = 0.01;

/**
 * Adds up what the answer to an operation can cost at most, before it runs.
 *
 * An object costs 1 and a scalar 0.1, unless {@link FIELD_COSTS} says otherwise. What is inside a list costs as many
 * times as the list has items. A condition of a filter costs {@link CONDITION} and {@link FURTHER_VALUE} for each value
 * of its list behind the first, a sort key {@link ORDER_KEY}, and a passage 1 for every hundred characters `around` it.
 */
export function cost(request: OperationRequest, costs: FieldCosts = FIELD_COSTS): Amount {
  const { schema, document, operation } = request;
  const fragments = fragmentsOf(document);
  const variables = variablesOf(request);
  const root = schema.getRootType(operation.operation);
  const found = root ? selection(operation.selectionSet, root, { sizes: {}, filter: 0 }) : 0;
  // Ten times 0.1 is a little less than 1.
  return { limit: "cost", found: Math.ceil(Number(found.toFixed(6))) };

  /** The limit `selections` bounds how many there are with all fragments spelled out. */
  function selection(set: SelectionSetNode, type: GraphQLNamedType | undefined, around: Around): number {
    let sum = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) sum += field(node, type, around);
      else {
        const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        const condition = inner?.typeCondition?.name.value;
        if (inner)
          sum += selection(inner.selectionSet, condition === undefined ? type : schema.getType(condition), around);
      }
    }
    return sum;
  }

  function field(node: FieldNode, parent: GraphQLNamedType | undefined, around: Around): number {
    const definition = fieldOf(schema, parent, node.name.value);
    if (definition === undefined) return 0;
    const given = argumentsOf(node, variables);
    const own = isObjectType(parent) || isInterfaceType(parent) ? costOfField(parent, node.name.value, costs) : {};
    const ownSizes = sizesOf(definition, given);
    const sizes = { ...around.sizes, ...ownSizes };
    const filter = conditionCost(definition, given, costs);
    const name = (node.alias ?? node.name).value;
    const type = getNamedType(definition.type);
    const weight = own.weight ?? costs[type.name]?.weight ?? (isCompositeType(type) ? OBJECT : SCALAR);
    const item = Math.max(weight, NAME_CHARACTER * name.length) + charactersOf(definition, given) / 100;
    const inner = node.selectionSet ? selection(node.selectionSet, type, { sizes, filter }) : 0;
    const items = itemsOf(definition.type, own, own.sizedBy ? sizes : ownSizes);
    const work =
      (own.base ?? 0) +
      filter +
      ORDER_KEY * orderKeysOfField(definition, given) +
      (own.filters ? around.filter : 0) +
      (own.per ? own.per.weight * (sizes[own.per.argument] ?? 0) : 0);
    const share = parent?.name.startsWith("__") ? INTROSPECTION : 1;
    return work + items * (share * item + inner);
  }
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parent === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (parent === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

/** The sizes that the arguments of a field give. `first` and `last` give one size: the larger of both. */
function sizesOf(field: GraphQLField<unknown, unknown>, given: ReadonlyMap<string, unknown>): Record<string, number> {
  const sizes = Object.fromEntries(
    field.args.flatMap((argument) => {
      const size = sizeOf(argument, given.get(argument.name));
      return size === undefined ? [] : [[argument.name, size]];
    }),
  );
  const { first, last, ...others } = sizes;
  if (first === undefined && last === undefined) return others;
  const asked = ["first", "last"].filter((name) => typeof given.get(name) === "number");
  const counted = asked.length > 0 ? asked : ["first", "last"];
  const page = Math.max(...counted.map((name) => sizes[name] ?? 0));
  return { ...others, first: page, last: page };
}

function sizeOf({ name, type, defaultValue }: GraphQLArgument, given: unknown): number | undefined {
  if (isList(type)) {
    // GraphQL takes a single value for a list of one.
    const list: unknown = given ?? defaultValue ?? [];
    return Array.isArray(list) ? list.length : 1;
  }
  const size: unknown = typeof given === "number" ? given : defaultValue;
  return typeof size === "number" ? Math.min(SIZE_MAX[name] ?? size, Math.max(0, size)) : undefined;
}

/** How many items a field gives: one if it is no list. A list of lists has as many items in each. */
function itemsOf(type: GraphQLOutputType, own: FieldCost, sizes: Readonly<Record<string, number>>): number {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (!isListType(nullable)) return 1;
  const sizedBy = own.sizedBy ?? (own.size === undefined ? ["first", "last"] : []);
  const given = sizedBy.flatMap((name) => sizes[name] ?? []);
  const size = given.length > 0 ? Math.max(...given) : (own.size ?? UNSIZED_LIST);
  return size * itemsOf(nullable.ofType, own, sizes);
}

/** What a text has beside its object: its characters are what is read. */
function charactersOf(field: GraphQLField<unknown, unknown>, given: ReadonlyMap<string, unknown>): number {
  const around = given.get("around");
  if (typeof around !== "number" || !field.args.some(({ name }) => name === "around")) return 0;
  return Math.max(0, around);
}

function isList(type: unknown): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
