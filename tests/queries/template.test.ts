import { describe, expect, test } from "vitest";
import type { GraphReader } from "../../src/graph/graph.ts";
import type { Statement } from "../../src/graph/statement.ts";
import type { Slice } from "../../src/model/slice.ts";
import { countRelationshipsOf, readRelationships } from "../../src/queries/adjacency.ts";
import { countStatements, listStatements } from "../../src/queries/document-statements.ts";
import { listEvidence } from "../../src/queries/evidence.ts";
import {
  countFigures,
  countFiguresOf,
  type FigureOrder,
  listFigures,
  listFiguresOf,
} from "../../src/queries/figures.ts";
import type { Filter } from "../../src/queries/filter.ts";
import { cypherFile, parametersIn } from "../support/cypher-text.ts";
import { filesBelow } from "../support/source-files.ts";

const CONDITIONS = filesBelow("cypher/filter").map((path) => path.replace(/^cypher\/filter\/|\.cypher$/g, ""));
const filter: Filter = {
  and: [
    ...CONDITIONS.map((condition) => ({ condition, value: condition }) as Filter),
    { or: [{ not: { or: [] } }, { and: [] }] },
  ],
};
const figureOrder: FigureOrder = (["MEASURE", "VALUE", "NAME", "TIME"] as const).map((field, at) => ({
  field,
  descending: at % 2 === 0,
}));
const figures = { measures: null, subject: null, asOf: null, undated: true };

/** What the engine is asked when a call is made. */
async function askedBy(
  call: (reader: GraphReader) => Promise<unknown>,
): Promise<{ text: string; statement: Statement }> {
  const asked: Statement[] = [];
  const reader = {
    read: async (statement: Statement) => {
      asked.push(statement);
      return [];
    },
  };
  await call(reader as unknown as GraphReader);
  const [statement] = asked;
  if (statement === undefined || asked.length > 1) throw new Error(`${asked.length} statements were run.`);
  return { text: statement.text, statement };
}

const slice = (backwards: boolean): Slice => ({ after: ["x"], limit: 3, backwards });
const CALLS: readonly (readonly [name: string, call: (reader: GraphReader, backwards: boolean) => Promise<unknown>])[] =
  [
    [
      "figure/of-entities",
      (reader, b) => listFiguresOf(reader, ["x"], { rollUp: true, filter: figures, slice: slice(b) }),
    ],
    ["figure/count-of-entities", (reader) => countFiguresOf(reader, ["x"], { rollUp: true, filter: figures })],
    [
      "figure/list",
      (reader, b) =>
        listFigures(reader, { of: { filter, labels: null }, filter: figures, order: figureOrder, slice: slice(b) }),
    ],
    ["figure/count", (reader) => countFigures(reader, { filter, labels: null }, figures)],
    [
      "document/statements",
      (reader, b) =>
        listStatements(reader, ["x"], { filter: { sorts: null, via: null }, order: "KIND", slice: slice(b) }),
    ],
    ["document/count-statements", (reader) => countStatements(reader, ["x"], { sorts: null, via: null })],
    ["evidence/of-entities", (reader, b) => listEvidence(reader, ["x"], slice(b))],
    ["adjacency/counts", (reader) => countRelationshipsOf(reader, "RUNS")],
    ["adjacency/relationships", (reader) => readRelationships(reader, "RUNS", { first: "a", before: "b" })],
  ];

describe("statements with slots", () => {
  test("are these: each file with slots is filled by one of the calls", () => {
    const names = filesBelow("cypher")
      .filter((path) => !/^cypher\/(?:schema|seed-templates)\//.test(path))
      .map((path) => cypherFile(path.replace(/^cypher\/|\.cypher$/g, "")));
    // A fragment with slots is seen where it is put in.
    const slotted = names
      .filter(({ body, mode }) => mode !== "fragment" && /<[A-Za-z][A-Za-z ]*(?: \$\w+)*>/.test(body))
      .map(({ name }) => name);
    expect(slotted.sort()).toEqual(CALLS.map(([name]) => name).sort());
  });

  test.each(CALLS)("%s has no slot left, and asks for its own parameters and no other", async (name, call) => {
    for (const backwards of [false, true]) {
      const { text, statement } = await askedBy((reader) => call(reader, backwards));
      const bare = text.replace(/\/\/.*$/gm, "");
      expect(statement.name).toBe(name);
      expect(bare).not.toMatch(/<[A-Za-z][A-Za-z ]*(?: \$\w+)*>/);
      expect(parametersIn(bare)).toEqual(Object.keys(statement.params.shape).sort());
    }
  });

  test("keep every value a parameter, each at its own place", async () => {
    const { text } = await askedBy((reader) => countFigures(reader, { filter, labels: null }, figures));
    expect([...new Set(text.match(/\$values\[\d+\]/g))]).toEqual(CONDITIONS.map((_, at) => `$values[${at}]`));
    expect(text).not.toMatch(/\$value\b/);
    expect(text).toMatch(/ AND \(NOT false OR true\)\)/);
  });

  test("keep what is behind the last row, each key its own way, and turn all of them round from the end", async () => {
    const order = [{ field: "NAME", descending: true }] as const;
    const asked = (backwards: boolean) =>
      askedBy((reader) =>
        listFigures(reader, {
          of: { filter: { and: [] }, labels: null },
          ...{ filter: figures, order, slice: slice(backwards) },
        }),
      );
    const [forwards, backwards] = [(await asked(false)).text, (await asked(true)).text];
    expect(forwards).toContain("(key0 < $after[0] OR (key0 = $after[0] AND (key1 > $after[1])))");
    expect(forwards).toContain("ORDER BY key0 DESC, key1\n");
    expect(backwards).toContain("(key0 > $after[0] OR (key0 = $after[0] AND (key1 < $after[1])))");
    expect(backwards).toContain("ORDER BY key0, key1 DESC\n");
  });
});
