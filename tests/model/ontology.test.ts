import { describe, expect, test } from "vitest";
import { ENTITY_KINDS, kindOfLabel, kindOfLabels, labelOf } from "../../src/model/kinds.ts";
import { ENTITY_PROPERTIES, RECORDS } from "../../src/model/records.ts";
import { definitionOf, isRelationshipType, mayJoin, RELATIONSHIP_TYPES } from "../../src/model/relationship-types.ts";
import { isRequired, type Shape, typeOf } from "../../src/model/shape.ts";
import { COUNT, DATE, FLAG, LEVELS, misfit, oneOf, STATUSES, TEXT } from "../../src/model/values.ts";

describe("kinds", () => {
  test("have one label each, which identifies the kind", () => {
    for (const kind of ENTITY_KINDS) expect(kindOfLabel(labelOf(kind))).toBe(kind);
    expect(new Set(ENTITY_KINDS.map(labelOf)).size).toBe(ENTITY_KINDS.length);
    expect(kindOfLabel("Entity")).toBeUndefined();
    expect(kindOfLabel("toString")).toBeUndefined();
  });

  test("are recognized by a node's label, in any position", () => {
    expect(kindOfLabels(["Entity", "Hospital"])).toBe("HOSPITAL");
    expect(kindOfLabels(["City", "Entity"])).toBe("CITY");
    expect(() => kindOfLabels(["Entity"])).toThrow(RangeError);
  });

  test("have the properties of their kind, and no others", () => {
    for (const kind of ENTITY_KINDS) {
      for (const property of ["nameEn", "note", "noteEn"]) expect(typeOf(ENTITY_PROPERTIES, property, kind)).toBe(TEXT);
      for (const property of ["name", "kind", "aliases", "formerIds", "id", "beds", "toString"])
        expect(typeOf(ENTITY_PROPERTIES, property, kind)).toBeUndefined();
    }
    expect(typeOf(ENTITY_PROPERTIES, "level", "CERTIFICATION")?.words).toBe(LEVELS);
    expect(typeOf(ENTITY_PROPERTIES, "level", "HOSPITAL")?.words).not.toBe(LEVELS);
    expect(typeOf(ENTITY_PROPERTIES, "level", "CITY")).toBeUndefined();
    expect(typeOf(ENTITY_PROPERTIES, "start", "PROGRAM")).toBe(DATE);
    expect(typeOf(ENTITY_PROPERTIES, "size", "TEAM")).toBe(COUNT);
    expect(typeOf(ENTITY_PROPERTIES, "provinceLevel", "CITY")).toBe(FLAG);
    expect(typeOf(ENTITY_PROPERTIES, "provinceLevel", "COUNTY")).toBeUndefined();
  });
});

describe("relationship types", () => {
  test("are distinguished from other words", () => {
    for (const type of RELATIONSHIP_TYPES) expect(isRelationshipType(type)).toBe(true);
    for (const word of ["", "partners_with", "toString", "KNOWS"]) expect(isRelationshipType(word)).toBe(false);
  });

  test("join only the permitted kinds, in that direction", () => {
    expect(mayJoin("LOCATED_IN", "HOSPITAL", "CITY")).toBe(true);
    expect(mayJoin("LOCATED_IN", "CITY", "HOSPITAL")).toBe(false);
    expect(mayJoin("CERTIFIED_AS", "DEPARTMENT", "CERTIFICATION")).toBe(true);
    expect(mayJoin("CERTIFIED_AS", "PERSON", "CERTIFICATION")).toBe(false);
    expect(mayJoin("CERTIFIED_AS", "HOSPITAL", "AWARD")).toBe(false);
  });

  test("join the same kinds from either end if they are symmetric", () => {
    for (const type of RELATIONSHIP_TYPES.filter((one) => definitionOf(one).symmetric)) {
      expect(definitionOf(type).from).toEqual(definitionOf(type).to);
    }
  });

  test("have the properties of their type, and no others", () => {
    const { properties }: { properties: Shape } = RECORDS.relationships;
    for (const type of RELATIONSHIP_TYPES) {
      for (const property of ["since", "until"]) expect(typeOf(properties, property, type)).toBe(DATE);
      for (const property of ["note", "noteEn"]) expect(typeOf(properties, property, type)).toBe(TEXT);
      for (const property of ["id", "name", "beds"]) expect(typeOf(properties, property, type)).toBeUndefined();
      const { kinds } = definitionOf(type);
      expect(typeOf(properties, "kind", type)?.words).toBe(Object.keys(kinds).length > 0 ? kinds : undefined);
      for (const property of Object.keys(properties))
        if (isRequired(properties, property, type)) expect(typeOf(properties, property, type), property).toBeDefined();
    }
    expect(typeOf(properties, "rank", "AWARDED")).toBe(COUNT);
    expect(typeOf(properties, "grade", "AWARDED")).toBe(TEXT);
    expect(typeOf(properties, "rank", "LOCATED_IN")).toBeUndefined();
    expect(isRequired(properties, "status", "CERTIFIED_AS")).toBe(true);
    expect(isRequired(properties, "status", "RUNS")).toBe(false);
  });
});

describe("a value has its type", () => {
  test("if it is one of the permitted values", () => {
    for (const status of STATUSES) expect(misfit(oneOf(STATUSES), status)).toBeUndefined();
    for (const value of ["won", "toString", "", 1, null]) {
      expect(misfit(oneOf(STATUSES), value)).toBe("one of held, passed-review, building, candidate, planned, ended");
    }
  });

  test("if it is a date", () => {
    expect(misfit(DATE, "2025-04")).toBeUndefined();
    for (const value of ["2025-4", 2025, null]) {
      expect(misfit(DATE, value)).toBe("a date: '2025', '2025-04' or '2025-04-08'");
    }
  });

  test("if it is an integer and not negative", () => {
    for (const value of [0, 7, Number.MAX_SAFE_INTEGER]) expect(misfit(COUNT, value)).toBeUndefined();
    for (const value of [-1, 0.5, "7", null, Number.MAX_SAFE_INTEGER + 1]) {
      expect(misfit(COUNT, value)).toBe("a whole number, 0 or more");
    }
  });

  test("if it is true or false", () => {
    for (const value of [true, false]) expect(misfit(FLAG, value)).toBeUndefined();
    for (const value of ["true", 1, null]) expect(misfit(FLAG, value)).toBe("true or false");
  });

  test("if it is a text that is not blank", () => {
    expect(misfit(TEXT, "甲")).toBeUndefined();
    for (const value of ["", " \n", 7, null, "half a character: \ud800"])
      expect(misfit(TEXT, value)).toBe("a text that is not empty");
  });
});
