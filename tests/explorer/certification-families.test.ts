import { describe, expect, test } from "vitest";
import { commonName, type Family, familiesOf, familyName } from "../../src/explorer/certification-families.ts";
import { CATALOGUES, type Language } from "../../src/explorer/messages/catalogue.ts";
import { readerOf } from "../../src/explorer/reader.ts";

describe("the English name of a family", () => {
  test.each([
    [["China Chest Pain Centre", "Henan Chest Pain Centre"], "Chest Pain Centre"],
    [["Polio-Free Status", "Malaria Elimination"], null],
    [["Tertiary Hospital", "Secondary Hospital"], null],
    [["China Heart-Failure Centre"], "China Heart-Failure Centre"],
    [["Stroke Centre", "Henan Stroke Centre"], "Stroke Centre"],
    [[], null],
  ])("of %j is %j", (names, common) => {
    expect(commonName(names)).toBe(common);
  });
});

test("families are ordered by the number of holders, each of whom counts once", () => {
  const certification = (id: string, family: string | null) => ({ id, family, name: id, nameEn: null });
  const held = (from: string, family: string | null) => ({
    id: `${from}/${family}`,
    from: { id: from },
    to: { id: "c", family },
  });
  const nodes = [
    certification("a1", "甲"),
    certification("b1", "乙"),
    certification("b2", "乙"),
    certification("c", null),
  ];
  const families = familiesOf({ nodes }, [held("x", "乙"), held("x", "乙"), held("y", "乙"), held("x", null)]);
  expect(families.map(({ name, holders }) => [name, holders])).toEqual([
    ["乙", 2],
    ["甲", 0],
  ]);
});

describe("the name of a family", () => {
  const reader = (lang: Language) => readerOf(new URLSearchParams({ lang }), undefined, CATALOGUES);
  const titleOf = (...names: (string | null)[]) => {
    const nodes = names.map((nameEn, at) => ({ id: `c${at}`, family: "甲", name: `c${at}`, nameEn }));
    const [family] = familiesOf({ nodes }, []);
    return familyName(family as Family, reader("en"));
  };

  test("is what the English names have in common", () => {
    expect(titleOf("China Stroke Centre", null, "Henan Stroke Centre")).toBe("Stroke Centre");
  });

  test("is the shortest English name, as an example, where they have nothing in common", () => {
    expect(titleOf("Secondary General Hospital", "Tertiary Clinic")).toBe("Tertiary Clinic and similar");
  });

  test("is Chinese without an English name, and for a reader of Chinese", () => {
    expect(titleOf(null)).toBe("甲");
    expect(familyName({ name: "甲", nameEn: "A", isExample: false }, reader("zh"))).toBe("甲");
  });
});
