import neo4j, { Record as Neo4jRecord } from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { fromRecords, toNeo4j } from "../../src/graph/neo4j/values.ts";

describe("values for Neo4j", () => {
  test("integers are sent as integers, at any depth; other values stay as they are", () => {
    expect(toNeo4j({ limit: 10, rows: [{ value: 1.5, count: 3 }], name: "a", is: true, none: null })).toEqual({
      limit: neo4j.int(10),
      rows: [{ value: 1.5, count: neo4j.int(3) }],
      name: "a",
      is: true,
      none: null,
    });
    expect(neo4j.isInt(toNeo4j(-7) as never)).toBe(true);
    expect(toNeo4j(2 ** 60)).toBe(2 ** 60);
  });
});

describe("records of Neo4j", () => {
  /** The rows of one record with one column. */
  const rowOf = (value: unknown) => fromRecords("entity/list", [new Neo4jRecord(["value"], [value])]);

  test("dates and times become ISO 8601 texts, at any depth", () => {
    const date = new neo4j.types.Date(2024, 3, 9);
    const time = new neo4j.types.DateTime(2024, 3, 9, 8, 5, 0, 0, 0);
    expect(rowOf({ since: date, list: [time, 1, "a", null] })).toEqual([
      { value: { since: "2024-03-09", list: ["2024-03-09T08:05:00Z", 1, "a", null] } },
    ]);
  });

  const from = new neo4j.types.Node(neo4j.int(1), ["Entity"], {}, "1");
  const to = new neo4j.types.Node(neo4j.int(2), ["Entity"], {}, "2");
  const relationship = new neo4j.types.Relationship(neo4j.int(3), from.identity, to.identity, "AT", {}, "3");
  const path = new neo4j.types.Path(from, to, []);
  test.each([
    ["node", from],
    ["relationship", relationship],
    ["path", path],
  ])("a %s is refused, also in a list", (_, value) => {
    expect(() => rowOf(value)).toThrow(expect.objectContaining({ code: "ROW_MISMATCH" }));
    expect(() => rowOf([{ value }])).toThrow("entity/list");
  });
});
