import {
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from "graphql";
import { invalid, unknownEntities } from "../../errors.ts";
import { type EntityKind, PLACE_KINDS } from "../../model/kinds.ts";
import { entitiesMeant } from "../../search/identify.ts";
import type { NameIndex } from "../../search/name-index.ts";
import { ambiguousName, described } from "../ambiguous-name.ts";
import type { Context } from "../context.ts";
import { after, type MaybePromise } from "../maybe-promise.ts";
import { checkEntityCount } from "./entity-limits.ts";
import { nearestEntities } from "./nearest-entities.ts";

type Values = Readonly<Record<string, unknown>>;

/** The arguments of type ID that name something else than an entity, and those of fields that answer null. */
const OTHERS: ReadonlySet<string> = new Set([
  "Query.node.id",
  "Query.nodes.ids",
  "Query.entity.id",
  "Query.document.id",
  "FigureWhere.measure",
  "RelationshipWhere.document",
]);

/** The kinds of entity that arguments take, by name; others take any kind. */
const KINDS: Readonly<Record<string, readonly EntityKind[]>> = {
  locatedIn: PLACE_KINDS,
  partnerPlace: PLACE_KINDS,
  between: PLACE_KINDS,
  within: PLACE_KINDS,
  "CertifiedAsFilter.ids": ["CERTIFICATION"],
};

/** How many unknown values an error describes, and how many entities it suggests for each. */
const [DESCRIBED_MAX, NEAREST] = [3, 3];

/**
 * Makes the function that replaces the ids, former ids and names of entities in the arguments of a field by ids;
 * undefined if no argument takes an entity. The same arguments give the same object.
 *
 * The function throws {YilianError} UNKNOWN_ENTITY for a value that no entity has, AMBIGUOUS_NAME for the name of
 * several, INVALID_ARGUMENT for an entity of a kind that the argument does not take.
 *
 * @param field - the coordinate of the field, such as `Query.paths`.
 */
export function entityReferences(
  field: string,
  args: readonly GraphQLArgument[],
): ((values: Values, context: Context) => MaybePromise<Values>) | undefined {
  const taking = args.filter(({ name, type }) => takesEntities(`${field}.${name}`, type, new Set()));
  if (taking.length === 0) return undefined;
  const resolved = new WeakMap<Values, MaybePromise<Values>>();
  return (values, context) => {
    const given = taking.filter(({ name, type }) => hasReference(`${field}.${name}`, type, values[name]));
    if (given.length === 0) return values;
    const known = resolved.get(values);
    if (known !== undefined) return known;
    const next = after(context.names(), (names): Values => {
      const replaced = given.map(({ name, type }) => [
        name,
        withIds({ names, argument: name }, `${field}.${name}`, type, values[name]),
      ]);
      return { ...values, ...Object.fromEntries(replaced) };
    });
    resolved.set(values, next);
    return next;
  };
}

function isReference(coordinate: string, type: GraphQLInputType): boolean {
  return getNamedType(type) === GraphQLID && !OTHERS.has(coordinate);
}

function takesEntities(coordinate: string, type: GraphQLInputType, seen: Set<string>): boolean {
  if (isReference(coordinate, type)) return true;
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some((inner) =>
    takesEntities(`${named.name}.${inner.name}`, inner.type, seen),
  );
}

/** Whether a value names an entity at any depth. */
function hasReference(coordinate: string, type: GraphQLInputType, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some((item) => hasReference(coordinate, itemType(type), item));
  if (isReference(coordinate, type)) return true;
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== "object") return false;
  const fields = named.getFields();
  return Object.entries(value).some(([name, inner]) => {
    const field = fields[name];
    return field !== undefined && hasReference(`${named.name}.${name}`, field.type, inner);
  });
}

interface Where {
  readonly names: NameIndex;
  /** The argument or condition, for messages. */
  readonly argument: string;
}

function withIds(where: Where, coordinate: string, type: GraphQLInputType, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (isReference(coordinate, type)) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    checkEntityCount(coordinate, where.argument, list.map(String));
    const ids = idsOf(where, coordinate, list.map(String));
    // A list in a filter is a set; other lists report what is named twice.
    return Array.isArray(value) ? (isField(coordinate) ? ids : [...new Set(ids)]) : ids[0];
  }
  if (Array.isArray(value)) return value.map((item) => withIds(where, coordinate, itemType(type), item));
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== "object") return value;
  const fields = named.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const field = fields[name];
      const inside = { ...where, argument: name };
      return [name, field === undefined ? inner : withIds(inside, `${named.name}.${name}`, field.type, inner)];
    }),
  );
}

function itemType(type: GraphQLInputType): GraphQLInputType {
  const nullable = getNullableType(type);
  return isListType(nullable) ? nullable.ofType : type;
}

/** Whether a coordinate is that of an argument: type, field and argument. */
function isField(coordinate: string): boolean {
  return coordinate.split(".").length === 3;
}

function idsOf({ names, argument }: Where, coordinate: string, values: readonly string[]): string[] {
  const { adjacency } = names;
  const kinds = KINDS[coordinate] ?? KINDS[argument];
  const isKind = (node: number): boolean => kinds === undefined || kinds.includes(adjacency.kindOf(node));
  const unknown: string[] = [];
  const found = values.flatMap((value) => {
    const meant = entitiesMeant(names, value);
    const fitting = meant.filter(isKind);
    const [only, ...others] = fitting;
    if (only !== undefined && others.length === 0) return [adjacency.idOf(only)];
    if (only !== undefined) throw ambiguousName(adjacency, value, fitting);
    if (meant.length > 0) throw invalid("wrongKind", { name: argument, ids: [value], kinds: kinds ?? [] });
    unknown.push(value);
    return [];
  });
  if (unknown.length === 0) return found;
  throw unknownEntities(
    argument,
    unknown,
    unknown.slice(0, DESCRIBED_MAX).map((value) => ({
      value,
      nearest: nearestEntities(names, value, NEAREST, isKind).map((node) => described(adjacency, node)),
    })),
  );
}
