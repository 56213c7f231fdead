import { describe, expect, test } from "vitest";
import { csvOfTable, tableOfAnswer } from "../../src/playground/answer-table.ts";
import { linkTo, readLink } from "../../src/playground/link.ts";

const table = (data: unknown) => tableOfAnswer(JSON.stringify({ data }));

describe("an answer as a table", () => {
  test("has a row for each item of the longest list", () => {
    const hospital = (name: string, level: string | null) => ({ node: { name, level }, kinds: ["a", "b"] });
    expect(
      table({
        short: [{ id: 1 }],
        entity: { partners: { edges: [hospital("甲", "三级"), hospital("乙", null)], ids: ["x", "y", "z"] } },
      }),
    ).toEqual({
      path: "entity.partners.edges",
      columns: ["node.name", "node.level", "kinds"],
      rows: [
        ["甲", "三级", "a; b"],
        ["乙", "", "a; b"],
      ],
    });
  });

  test("has columns for what only some items have, and one cell for a list of objects", () => {
    expect(
      table({
        list: [
          { a: 1 },
          {
            b: [
              { title: "书", page: 2 },
              { title: "报", page: null },
            ],
          },
        ],
      }),
    ).toMatchObject({
      columns: ["a", "b"],
      rows: [
        ["1", ""],
        ["", "书 2; 报"],
      ],
    });
  });

  test.each([
    "",
    "{",
    "null",
    '"text"',
    "[]",
    '{"errors":[]}',
    '{"data":null}',
    '{"data":{"list":[]}}',
    '{"data":{"list":[1,2]}}',
  ])("is none of %j", (text) => {
    expect(tableOfAnswer(text)).toBeUndefined();
  });

  test("is CSV that spreadsheets open as text", () => {
    const rows = [
      ["=1+1", "-3", 'a "b", c', "+86"],
      ["＝1+1", "-1-1.5", "\n=1", "0.5"],
    ];
    expect(csvOfTable({ path: "", columns: ["a", "b", "c", "d"], rows })).toBe(
      '\uFEFFa,b,c,d\r\n\'=1+1,-3,"a ""b"", c",\'+86\r\n\'＝1+1,\'-1-1.5,"\'\n=1",0.5\r\n',
    );
  });
});

describe("a link to the playground", () => {
  test.each([
    ["{ hello }", ""],
    ["query ($a: ID!) { x }", '{ "a": "医院 & co" }'],
  ])("%j with %j opens the same", (query, variables) => {
    const { search } = new URL(linkTo("http://localhost:4000/playground?query=old#x", query, variables));
    expect(readLink(search)).toEqual([{ query, variables: variables || null }]);
  });
});
