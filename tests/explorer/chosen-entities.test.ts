import { expect, test } from "vitest";
import { type Chosen, idsOf, namesIn } from "../../src/explorer/chosen-entities.ts";

const chosen = (name: string, id: string | null): Chosen => ({
  name,
  entity: id === null ? null : { id, kind: "HOSPITAL", name, nameEn: null },
});

test.each([
  ["甲医院、乙医院", ["甲医院", "乙医院"]],
  [" A，B, C；D;E|F\nG\tH ", ["A", "B", "C", "D", "E", "F", "G", "H"]],
  ["、", []],
  ["People's Hospital", ["People's Hospital"]],
])("the names in %j are %j", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test("a text that means nothing becomes the names that it lists", () => {
  const names = ["甲、乙", "丙", "丁、戊", "甲"];
  // A name may contain a separator.
  expect(idsOf([chosen("丁、戊", "d"), chosen("丙", "c"), chosen("甲、乙", null)], names)).toEqual([
    "甲",
    "乙",
    "c",
    "d",
  ]);
});
