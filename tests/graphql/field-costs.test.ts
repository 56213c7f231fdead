import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";
import { expect, test } from "vitest";
import { costOfField, FIELD_COSTS } from "../../src/graphql/limits/field-costs.ts";
import { createSchema } from "../../src/graphql/schema.ts";

const types = Object.values(createSchema().getTypeMap());
const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const argumentNames = new Set(
  outputs.flatMap((type) => Object.values(type.getFields()).flatMap(({ args }) => args.map(({ name }) => name))),
);

/** What gives the size of a list: its own argument, an argument of an outer field, or a declared size. */
function boundOf(type: GraphQLObjectType | GraphQLInterfaceType, field: GraphQLField<unknown, unknown>) {
  const { size, sizedBy } = costOfField(type, field.name, FIELD_COSTS);
  const own = field.args.some(({ name }) => name === "first");
  if (sizedBy !== undefined) return sizedBy.every((name) => argumentNames.has(name)) ? "argument" : undefined;
  return own ? "own argument" : size;
}

test("each list field has a bound", () => {
  const lists = outputs.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isListType(getNullableType(field.type)))
      .map((field) => ({ list: `${type.name}.${field.name}`, bound: boundOf(type, field) })),
  );
  expect(lists.length).toBeGreaterThan(100);
  expect(lists.filter(({ bound }) => bound === undefined)).toEqual([]);
});

test("a list whose size comes from the outer page is in a connection whose fields all have `first`", () => {
  const pages = outputs.filter(({ name }) => name.endsWith("Connection"));
  expect(pages.length).toBeGreaterThan(15);
  const paged = outputs.filter((type) => ["nodes", "edges"].some((name) => name in type.getFields()));
  const others = paged.filter((type) => !pages.includes(type)).map(({ name }) => name);
  expect(others.filter((name) => FIELD_COSTS[`${name}.nodes`] === undefined)).toEqual([]);
  const unsized = outputs.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ type: of }) => String(of).endsWith("Connection!"))
      .filter(
        ({ args }) => !args.some(({ name, defaultValue }) => name === "first" && typeof defaultValue === "number"),
      )
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(unsized).toEqual([]);
});

test("each declared cost belongs to a field or a type of the schema", () => {
  const names = new Set(
    [...outputs, ...types.filter(isInputObjectType)].flatMap((type) => [
      type.name,
      ...Object.keys(type.getFields()).flatMap((field) => [`${type.name}.${field}`, `*.${field}`]),
    ]),
  );
  expect(Object.keys(FIELD_COSTS).filter((name) => !names.has(name))).toEqual([]);
});
