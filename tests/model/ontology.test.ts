import { describe, expect, it } from "vitest";
import { ENTITY_KINDS, KINDS, kindOfLabel, kindOfLabels, labelOf } from "../../src/model/kinds.ts";
import { definitionOf, isRelationshipType, mayJoin, RELATIONSHIP_TYPES } from "../../src/model/relationship-types.ts";
import { entityPropertyShape, LEVELS, misfit, relationshipPropertyShape, STATUSES } from "../../src/model/values.ts";

describe("kinds", () => {
  it("have one label each, that leads back to them", () => {
    for (const kind of ENTITY_KINDS) expect(kindOfLabel(labelOf(kind))).toBe(kind);
    expect(new Set(ENTITY_KINDS.map(labelOf)).size).toBe(ENTITY_KINDS.length);
    expect(kindOfLabel("Entity")).toBeUndefined();
    expect(kindOfLabel("toString")).toBeUndefined();
  });

  it("are found among a node's labels, wherever they stand", () => {
    expect(kindOfLabels(["Entity", "Hospital"])).toBe("HOSPITAL");
    expect(kindOfLabels(["City", "Entity"])).toBe("CITY");
    expect(() => kindOfLabels(["Entity"])).toThrow(RangeError);
  });

  it("know the shape of each property they name, and of no other", () => {
    for (const kind of ENTITY_KINDS) {
      for (const property of KINDS[kind].properties)
        expect(entityPropertyShape(kind, property), property).toBeDefined();
      for (const property of ["nameEn", "note", "noteEn"])
        expect(entityPropertyShape(kind, property)).toEqual({ is: "text" });
      for (const property of ["name", "kind", "aliases", "id", "beds"])
        expect(entityPropertyShape(kind, property)).toBeUndefined();
    }
    expect(entityPropertyShape("CERTIFICATION", "level")).toEqual({ is: "one-of", values: LEVELS });
    expect(entityPropertyShape("HOSPITAL", "level")).not.toEqual({ is: "one-of", values: LEVELS });
    expect(entityPropertyShape("PROGRAM", "start")).toEqual({ is: "date" });
    expect(entityPropertyShape("TEAM", "size")).toEqual({ is: "count" });
    expect(entityPropertyShape("CITY", "provinceLevel")).toEqual({ is: "flag" });
    expect(entityPropertyShape("COUNTY", "provinceLevel")).toBeUndefined();
  });
});

describe("relationship types", () => {
  it("are told from other words", () => {
    for (const type of RELATIONSHIP_TYPES) expect(isRelationshipType(type)).toBe(true);
    for (const word of ["", "partners_with", "toString", "KNOWS"]) expect(isRelationshipType(word)).toBe(false);
  });

  it("join what they may join, in that direction", () => {
    expect(mayJoin("LOCATED_IN", "HOSPITAL", "CITY")).toBe(true);
    expect(mayJoin("LOCATED_IN", "CITY", "HOSPITAL")).toBe(false);
    expect(mayJoin("CERTIFIED_AS", "DEPARTMENT", "CERTIFICATION")).toBe(true);
    expect(mayJoin("CERTIFIED_AS", "PERSON", "CERTIFICATION")).toBe(false);
    expect(mayJoin("CERTIFIED_AS", "HOSPITAL", "AWARD")).toBe(false);
  });

  it("that are symmetric join the same kinds from either end", () => {
    for (const type of RELATIONSHIP_TYPES.filter((one) => definitionOf(one).symmetric)) {
      expect(definitionOf(type).from).toEqual(definitionOf(type).to);
    }
  });

  it("know the shape of each property they name or need, and of no other", () => {
    for (const type of RELATIONSHIP_TYPES) {
      const { properties, required, kinds } = definitionOf(type);
      for (const property of [...properties, ...required])
        expect(relationshipPropertyShape(type, property), property).toBeDefined();
      for (const property of ["since", "until"])
        expect(relationshipPropertyShape(type, property)).toEqual({ is: "date" });
      for (const property of ["note", "noteEn"])
        expect(relationshipPropertyShape(type, property)).toEqual({ is: "text" });
      for (const property of ["id", "name", "beds"]) expect(relationshipPropertyShape(type, property)).toBeUndefined();
      expect(relationshipPropertyShape(type, "kind") !== undefined).toBe(Object.keys(kinds).length > 0);
    }
    expect(relationshipPropertyShape("AWARDED", "rank")).toEqual({ is: "count" });
    expect(relationshipPropertyShape("AWARDED", "grade")).toEqual({ is: "text" });
    expect(relationshipPropertyShape("LOCATED_IN", "rank")).toBeUndefined();
  });
});

describe("a value fits its shape", () => {
  const oneOf = relationshipPropertyShape("CERTIFIED_AS", "status") ?? { is: "text" };

  it("when it is one of a list", () => {
    for (const status of STATUSES) expect(misfit(oneOf, status)).toBeUndefined();
    for (const value of ["won", "toString", "", 1, null]) {
      expect(misfit(oneOf, value)).toBe("must be one of held, passed-review, building, candidate, planned, ended");
    }
  });

  it("when it is a date", () => {
    expect(misfit({ is: "date" }, "2025-04")).toBeUndefined();
    for (const value of ["2025-4", 2025, null]) {
      expect(misfit({ is: "date" }, value)).toBe("must be a date: '2025', '2025-04' or '2025-04-08'");
    }
  });

  it("when it is a whole number that is not negative", () => {
    for (const value of [0, 7, Number.MAX_SAFE_INTEGER]) expect(misfit({ is: "count" }, value)).toBeUndefined();
    for (const value of [-1, 0.5, "7", null, Number.MAX_SAFE_INTEGER + 1]) {
      expect(misfit({ is: "count" }, value)).toBe("must be a whole number, 0 or more");
    }
  });

  it("when it is true or false", () => {
    for (const value of [true, false]) expect(misfit({ is: "flag" }, value)).toBeUndefined();
    for (const value of ["true", 1, null]) expect(misfit({ is: "flag" }, value)).toBe("must be true or false");
  });

  it("when it is a text with something in it", () => {
    expect(misfit({ is: "text" }, "甲")).toBeUndefined();
    for (const value of ["", " \n", 7, null])
      expect(misfit({ is: "text" }, value)).toBe("must be a text that is not empty");
  });
});
