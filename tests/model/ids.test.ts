import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEntityId, parseCitation, parseRelationshipId, relationshipId } from "../../src/model/ids.ts";
import { RELATIONSHIP_TYPES } from "../../src/model/relationship-types.ts";

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const entityId = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join("-"));

describe("an id of an entity", () => {
  test("is lower-case words joined by single hyphens", () => {
    for (const id of ["a", "7", "jiaozuo-peoples-hospital", "a-1-b2"]) expect(isEntityId(id), id).toBe(true);
    for (const id of ["", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "a/b", "焦作", "é", "a\n", "a#b", "a@b"]) {
      expect(isEntityId(id), id).toBe(false);
    }
  });
});

describe("an id of a relationship", () => {
  test("has its ends, its type and its discriminator", () => {
    expect(relationshipId("a", "SUPPORTS", "b")).toBe("a/SUPPORTS/b");
    expect(relationshipId("a", "SUPPORTS", "b", { kind: "relief" })).toBe("a/SUPPORTS/b/relief");
    expect(relationshipId("a", "CERTIFIED_AS", "b", { subject: "心内" })).toBe("a/CERTIFIED_AS/b/心内");
    const both = { kind: "joint-laboratory", subject: "骨科" };
    expect(relationshipId("a", "PARTNERS_WITH", "b", both)).toBe("a/PARTNERS_WITH/b/joint-laboratory/骨科");
    expect(parseRelationshipId("a/SUPPORTS/b")).toEqual({ from: "a", type: "SUPPORTS", to: "b", key: undefined });
    expect(parseRelationshipId("a/SUPPORTS/b/心内/x")).toEqual({ from: "a", type: "SUPPORTS", to: "b", key: "心内/x" });
  });

  test("has no other form", () => {
    for (const id of [
      "",
      "a",
      "a/SUPPORTS",
      "a/LIKES/b",
      "A/SUPPORTS/b",
      "a/SUPPORTS/B",
      "a/toString/b",
      "/SUPPORTS/",
      "a/supports/b",
    ]) {
      expect(parseRelationshipId(id), id).toBeUndefined();
    }
  });

  test("is unchanged after formatting and parsing", () => {
    fc.assert(
      fc.property(
        entityId,
        fc.constantFrom(...RELATIONSHIP_TYPES),
        entityId,
        fc.option(fc.string(), { nil: undefined }),
        (from, type, to, key) => {
          expect(parseRelationshipId(relationshipId(from, type, to, { subject: key }))).toEqual({
            from,
            type,
            to,
            key,
          });
        },
      ),
    );
  });
});

describe("a citation", () => {
  test("names a document, a range where it has one, and whether the passage only implies it", () => {
    expect(parseCitation("jzrm:120,164")).toEqual({ document: "jzrm", range: "120,164", implied: false });
    expect(parseCitation("jzrm:120,164 implied")).toEqual({ document: "jzrm", range: "120,164", implied: true });
    expect(parseCitation("gbt2260")).toEqual({ document: "gbt2260", range: undefined, implied: false });
    expect(parseCitation("gbt-2260 implied")).toEqual({ document: "gbt-2260", range: undefined, implied: true });
  });

  test("has no other form", () => {
    for (const text of [
      "",
      "jzrm:",
      "jzrm:1",
      "jzrm:1,2,3",
      "jzrm 1,2",
      "jzrm:1,2  implied",
      "jzrm:1,2 stated",
      "jzrm:1,2implied",
      "JZRM:1,2",
      "jzrm:1, 2",
      "jzrm:-1,2",
      "jzrm:1,2 implied\n",
    ]) {
      expect(parseCitation(text), text).toBeUndefined();
    }
  });
});
