import { describe, expect, test } from "vitest";
import type { GraphReader } from "../../src/graph/graph.ts";
import type { Statement } from "../../src/graph/statement.ts";
import { countRelationshipsOf, readRelationships } from "../../src/queries/adjacency.ts";
import { removeCopyNodes } from "../../src/queries/loading.ts";
import { createRelationships, storeEntities, updateRelationships } from "../../src/queries/storing.ts";
import { fillSlots } from "../../src/queries/template.ts";
import { cypherFile, parametersIn } from "../support/cypher-text.ts";
import { filesBelow } from "../support/source-files.ts";

const SLOT = /<[A-Za-z]+>/;

/** The only statement that a call runs. */
async function statementOf(call: (reader: GraphReader) => Promise<unknown>): Promise<Statement> {
  const run: Statement[] = [];
  const reader = {
    read: async (statement: Statement) => {
      run.push(statement);
      return [];
    },
  };
  await call(reader as unknown as GraphReader);
  const [statement, ...others] = run;
  if (statement === undefined || others.length > 0) throw new Error(`${run.length} statements were run.`);
  return statement;
}

const range = { first: "a", before: "b" };
const FILLED: readonly (readonly [name: string, filled: () => Statement | Promise<Statement>])[] = [
  ["adjacency/counts", () => statementOf((reader) => countRelationshipsOf(reader, "d", "RUNS"))],
  ["adjacency/relationships", () => statementOf((reader) => readRelationships(reader, "d", "RUNS", range))],
  ["loading/create-relationships", () => fillSlots(createRelationships, { type: "RUNS" })],
  ["loading/remove-copy-nodes", () => fillSlots(removeCopyNodes, { Label: "City" })],
  ["loading/store-entities", () => fillSlots(storeEntities, { Label: "City" })],
  ["loading/update-relationships", () => fillSlots(updateRelationships, { type: "RUNS" })],
];

describe("statements with slots", () => {
  test("are these: each file with slots is filled by one of the calls", () => {
    const slotted = filesBelow("cypher")
      .filter((path) => !/^cypher\/(?:schema|seed-templates)\//.test(path))
      .map((path) => cypherFile(path.replace(/^cypher\/|\.cypher$/g, "")))
      .filter(({ body }) => SLOT.test(body))
      .map(({ name }) => name);
    expect(slotted.sort()).toEqual(FILLED.map(([name]) => name));
  });

  test.each(FILLED)("%s has no slot left, and its own parameters and no other", async (name, filled) => {
    const statement = await filled();
    const text = statement.text.replace(/\/\/.*$/gm, "");
    expect(statement.name).toBe(name);
    expect(text).not.toMatch(SLOT);
    expect(text).toMatch(/:RUNS\b|:City\b/);
    expect(parametersIn(text)).toEqual(Object.keys(statement.params.shape).sort());
  });

  test("are rejected if a slot is not filled", () => {
    expect(() => fillSlots(storeEntities, { type: "RUNS" })).toThrow(RangeError);
  });
});
