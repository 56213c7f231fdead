import { expect, test } from "vitest";
import { RECORDS } from "../../src/model/records.ts";
import { cypherFile } from "../support/cypher-text.ts";

const { body, rows } = cypherFile("adjacency/relationships");
/** The properties of relationships that the index has. */
const IN_INDEX = Object.keys(RECORDS.relationships.properties).filter((name) => rows.has(name));

test("the index has five properties of relationships, and a flag for all the others", () => {
  expect(IN_INDEX.toSorted()).toEqual(["kind", "reviewed", "since", "status", "until"]);
  const [, names = ""] = /coalesce\(([^)]*)\) IS NOT NULL AS hasMore/.exec(body) ?? [];
  const flagged = names.split(", ").map((name) => name.replace(/^r\./, ""));
  const others = Object.keys(RECORDS.relationships.properties).filter((name) => !IN_INDEX.includes(name));
  expect(flagged.toSorted()).toEqual(others.toSorted());
});
