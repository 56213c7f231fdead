import { describe, expect, test } from "vitest";
import { commonName, familiesOf } from "../../src/explorer/certification-families.ts";

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
