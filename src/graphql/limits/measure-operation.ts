import {
  GraphQLFloat,
  GraphQLInt,
  type GraphQLSchema,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
  visit,
} from "graphql";
import type { Amount } from "./check-limits.ts";
import { conditions } from "./conditions.ts";
import { cost } from "./cost.ts";
import type { OperationRequest } from "./operation-values.ts";

/** What an operation has, before it runs. */
export interface OperationAmounts {
  readonly cost: Amount;
  readonly conditions: readonly Amount[];
}

/** Makes the function that measures operations; once each, where the values of variables make no difference. */
export function createMeasure(): (request: OperationRequest) => OperationAmounts {
  const known = new WeakMap<OperationDefinitionNode, OperationAmounts>();
  return (request) => {
    const cached = known.get(request.operation);
    if (cached !== undefined) return cached;
    const amounts = { cost: cost(request), conditions: [...conditions(request)] };
    if (!dependsOnVariables(request)) known.set(request.operation, amounts);
    return amounts;
  };
}

/** Whether a variable can be, or be part of, a size, a list, a filter or an order. */
function dependsOnVariables({ schema, document, operation }: OperationRequest): boolean {
  if (!(operation.variableDefinitions ?? []).every((definition) => isPlain(schema, definition))) return true;
  let isPart = false;
  visit(document, {
    Variable: (_node, _key, parent) => {
      if (parent !== undefined && (!("kind" in parent) || parent.kind === Kind.OBJECT_FIELD)) isPart = true;
    },
  });
  return isPart;
}

/** Whether a variable is a single value and no number. */
function isPlain(schema: GraphQLSchema, { type: node }: VariableDefinitionNode): boolean {
  const named = node.kind === Kind.NON_NULL_TYPE ? node.type : node;
  if (named.kind === Kind.LIST_TYPE) return false;
  const type = schema.getType(named.name.value);
  return isLeafType(type) && type !== GraphQLInt && type !== GraphQLFloat;
}
