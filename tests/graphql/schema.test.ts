import {
  buildSchema,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { ENTITY_KINDS, labelOf } from "../../src/model/kinds.ts";
import { RELATIONSHIP_TYPES } from "../../src/model/relationship-types.ts";
import { DOCUMENT_KINDS, HOSPITAL_LEVELS, KNOWLEDGE, LEVELS, OWNERSHIPS, STATUSES } from "../../src/model/values.ts";
import { outlineOf } from "../support/schema-outline.ts";
import { filesBelow, textOf } from "../support/source-files.ts";

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));

/** A type with its fields, arguments and values, each as a name and a description. */
function describedParts(type: GraphQLNamedType): [string, string | null | undefined][] {
  const parts: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value.description]);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) parts.push([`${type.name}.${field.name}`, field.description]);
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description]);
      for (const argument of field.args)
        parts.push([`${type.name}.${field.name}(${argument.name})`, argument.description]);
    }
  return parts;
}

describe("the schema", () => {
  test("is defined by valid SDL, which the service does not validate at each start", () => {
    const definitions = filesBelow("graphql/schema").map((path) => textOf(path));
    expect(() => buildSchema(definitions.join("\n"))).not.toThrow();
  });

  test("equals the reviewed outline", async () => {
    await expect(outlineOf(schema)).toMatchFileSnapshot("schema.outline.txt");
  });

  test("has a description in complete sentences for itself and for every type, field, argument and value", () => {
    const own = types.filter((type) => !isSpecifiedScalarType(type));
    const parts = [["schema", schema.description] as const, ...own.flatMap(describedParts)];
    expect(parts.length).toBeGreaterThan(1_000);
    expect(parts.filter(([, description]) => !description?.endsWith(".")).map(([name]) => name)).toEqual([]);
  });

  test.each([
    ["EntityKind", ENTITY_KINDS],
    ["RelationshipType", RELATIONSHIP_TYPES],
    ["Status", STATUSES],
    ["Knowledge", KNOWLEDGE],
    ["DocumentGenre", DOCUMENT_KINDS],
    ["HospitalLevel", Object.keys(HOSPITAL_LEVELS)],
    ["Level", Object.keys(LEVELS)],
    ["Ownership", Object.keys(OWNERSHIPS)],
  ])("has the values of the ontology for %s, in the same order", (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) ? type.getValues().map(({ value }) => value) : undefined).toEqual([...values]);
  });

  test("has the type Node for every object with an id", () => {
    const withId = types.filter(isObjectType).filter((type) => "id" in type.getFields());
    expect(withId.filter((type) => !type.getInterfaces().some(({ name }) => name === "Node"))).toEqual([]);
  });

  test("links every scalar of its own with its specification", () => {
    const own = types.filter(isScalarType).filter((type) => !isSpecifiedScalarType(type));
    expect(own.map(({ name, specifiedByURL }) => [name, specifiedByURL])).toEqual([
      ["JSON", "https://www.rfc-editor.org/rfc/rfc8259"],
      ["PartialDate", "https://www.loc.gov/standards/datetime/"],
    ]);
  });

  test("has pages in both directions for every connection", () => {
    const paged = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ ...field, of: type.name })))
      .filter(({ type }) => getNamedType(type).name.endsWith("Connection"));
    expect(paged.length).toBeGreaterThan(80);
    const directions = ["first", "after", "last", "before"];
    const without = paged.filter(({ args }) => !directions.every((one) => args.some(({ name }) => name === one)));
    expect(without.map(({ of, name }) => `${of}.${name}`)).toEqual([]);
  });

  test("has a type for every kind, named after its label", () => {
    const entity = schema.getType("Entity");
    const possible = isInterfaceType(entity) ? schema.getPossibleTypes(entity).map(({ name }) => name) : [];
    expect(possible.toSorted()).toEqual(ENTITY_KINDS.map(labelOf).toSorted());
  });
});
