import { expect, test } from "vitest";
import { checkRows } from "../../src/graph/validate-rows.ts";
import { entitiesById } from "../../src/queries/entities.ts";
import { properties } from "../../src/queries/properties.ts";
import { faultIn } from "../support/fault-in.ts";

test.each([[{}], [{ name: "医院", beds: 1200, share: 0.5, public: true, aliases: ["a", "b"], none: [] }]])(
  "the properties %j are accepted as they are",
  (value) => {
    expect(properties.parse(value)).toBe(value);
  },
);

test.each([
  [null],
  [undefined],
  ["text"],
  [["a"]],
  [{ name: null }],
  [{ name: undefined }],
  [{ name: { first: "a" } }],
  [{ names: ["a", 1] }],
  [{ names: [["a"]] }],
  [{ beds: 12n }],
])("the properties %o are rejected", (value) => {
  expect(properties.safeParse(value).success).toBe(false);
});

test("a row with other properties names its statement and column", () => {
  const fault = faultIn(() => checkRows(entitiesById, [{ id: "a", labels: [], properties: { name: null } }]));
  expect(fault?.code).toBe("ROW_MISMATCH");
  expect(fault?.message).toMatch(/statement entity\/by-id does not fit: column properties: /);
});
