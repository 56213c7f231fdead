import type { FieldNode, GraphQLArgument, GraphQLResolveInfo } from "graphql";
import { oncePer } from "../once.ts";
import { isSet, withoutDuplicates } from "./set-arguments.ts";
import { checkTexts } from "./well-formed.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * Makes the function that checks the texts in the arguments of a field, and removes duplicates from sets.
 *
 * A field of the items of a list has the same arguments for each item. They are checked once per execution, and all
 * items get one object, so that a resolver can cache what it reads from it.
 *
 * @param args - the arguments of the field in the schema.
 */
export function argumentCheck(args: readonly GraphQLArgument[]): (values: Values, info: GraphQLResolveInfo) => Values {
  const sets = args.filter(isSet);
  // GraphQL makes one object of variables for each execution, and one node for each field of a document.
  const checked = oncePer((_variables: Values) => new WeakMap<FieldNode, Values>());
  return (values, { variableValues, fieldNodes: [node] }) => {
    const ofNode = checked(variableValues);
    const known = node && ofNode.get(node);
    if (known !== undefined) return known;
    checkTexts(values);
    const distinct = withoutDuplicates(values, sets);
    if (node !== undefined) ofNode.set(node, distinct);
    return distinct;
  };
}
