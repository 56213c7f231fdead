import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTexts } from "../../src/model/collation.ts";
import { digestOf } from "../../src/model/digest.ts";
import { type Content, PARTS } from "../../src/model/records.ts";

const CONTENT: Content = {
  version: "1",
  title: "甲",
  entities: [
    { id: "a", kind: "HOSPITAL", properties: { name: "甲院", kind: "general", aliases: ["一", "二", "三"] } },
    { id: "b", kind: "CITY", properties: { name: "乙市", provinceLevel: true } },
    { id: "c", kind: "TEAM", properties: { name: "丙队", size: 7 } },
  ],
  relationships: [
    { id: "a/LOCATED_IN/b", type: "LOCATED_IN", from: "a", to: "b", properties: { since: "2024" } },
    { id: "c/AFFILIATED_WITH/a", type: "AFFILIATED_WITH", from: "c", to: "a", properties: {} },
  ],
  evidence: [
    {
      id: "a#name@x:1,2",
      about: "a",
      property: "name",
      document: "x",
      fragment: "char=1,2",
      start: 1,
      knowledge: "stated",
    },
    { id: "a/LOCATED_IN/b@y", about: "a/LOCATED_IN/b", document: "y", knowledge: "implied" },
  ],
  documents: [
    { id: "x", kind: "article", file: "x.txt", sha256: "0", characters: 9 },
    { id: "y", kind: "reference", title: "乙", marks: ["1,2 heading"] },
  ],
  measures: [{ id: "beds", name: "床位", nameEn: "beds", unit: "张" }],
  figures: [{ id: "a/beds", of: "a", measure: "beds", properties: { value: 3, qualifier: "over" } }],
};

/** The same value with its keys in reverse order, at every level. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  ) as T;
}

describe("the digest", () => {
  test("equals the recorded one", () => {
    expect(digestOf(CONTENT)).toBe("bb4b8c8defbe32441bfb26d684822aa6459db2a5484fedb07cc92e433c074b25");
  });

  test("does not depend on the order of records, keys and aliases", () => {
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(
        shuffled(CONTENT.entities),
        shuffled(CONTENT.relationships),
        shuffled(CONTENT.evidence),
        shuffled(CONTENT.documents),
        shuffled(["一", "二", "三"]),
        (entities, relationships, evidence, documents, aliases) => {
          const other = entities.map((entity) =>
            entity.id === "a" ? { ...entity, properties: { ...entity.properties, aliases } } : entity,
          );
          expect(digestOf(turned({ ...CONTENT, entities: other, relationships, evidence, documents }))).toBe(
            digestOf(CONTENT),
          );
        },
      ),
    );
  });

  test("treats undefined properties as absent", () => {
    const [first, ...others] = CONTENT.entities;
    const padded = {
      ...first,
      properties: { ...first?.properties, nameEn: undefined },
    } as unknown as Content["entities"][number];
    expect(digestOf({ ...CONTENT, entities: [padded, ...others] })).toBe(digestOf(CONTENT));
  });

  test("changes with each value", () => {
    const texts = JSON.stringify(CONTENT);
    const digests = new Set([digestOf(CONTENT)]);
    // Each leaf of the content is changed alone.
    const leaves = [...texts.matchAll(/:("[^"]*"|\d+|true)|[[,]("[^"]*")(?=[,\]])/g)];
    for (const leaf of leaves) {
      const at = leaf.index + leaf[0].indexOf(leaf[1] ?? leaf[2] ?? "");
      const old = leaf[1] ?? leaf[2] ?? "";
      const changed = old.startsWith('"') ? `${old.slice(0, -1)}!"` : old === "true" ? "false" : `${old}1`;
      digests.add(digestOf(JSON.parse(texts.slice(0, at) + changed + texts.slice(at + old.length)) as Content));
    }
    expect(leaves.length).toBeGreaterThan(40);
    expect(digests.size).toBe(leaves.length + 1);
  });

  test("changes when a record is missing", () => {
    const digests = PARTS.map((part) => digestOf({ ...CONTENT, [part]: CONTENT[part].slice(1) }));
    expect(new Set([...digests, digestOf(CONTENT)]).size).toBe(7);
  });
});

describe("the order of texts", () => {
  test("is by code points, also outside the BMP", () => {
    expect(["𠮷", "\uFF5E", "a", "", "ab", "é", "中"].sort(compareTexts)).toEqual([
      "",
      "a",
      "ab",
      "é",
      "中",
      "\uFF5E",
      "𠮷",
    ]);
  });

  test("is total", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        expect(Math.sign(compareTexts(a, b))).toBe(-Math.sign(compareTexts(b, a)) || 0);
        expect(compareTexts(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
