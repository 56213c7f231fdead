import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tablesOf } from "../../src/exchange/content-to-tables.ts";
import { exportGraph } from "../../src/exchange/export.ts";
import { readExchange } from "../../src/exchange/import.ts";
import { columnsOf, TABLE_NAMES } from "../../src/exchange/tables.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { folderWith, messageOf } from "../support/seed-folders.ts";
import { textOf } from "../support/source-files.ts";
import { CITY, CSV, changed, faultsIn, faultsOf, folderOfTables } from "./read-folder.ts";

describe("the columns", () => {
  test.each(TABLE_NAMES)("of %s have different headings in both languages", (table) => {
    const words = columnsOf(table).flatMap(({ name, zh }) => [name, zh]);
    expect(new Set(words).size).toBe(words.length);
    expect(CSV[table].split("\r\n", 1)[0]).toBe(
      columnsOf(table)
        .map(({ name, zh }) => `${name} ${zh}`)
        .join(","),
    );
    for (const { zh } of columnsOf(table)) expect(zh).toMatch(/^\p{sc=Han}+$/u);
  });

  test("equal those in the document", () => {
    const rows = [...textOf("docs/exchange.md").matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, table, columns]) => [
      table,
      columns,
    ]);
    const columns = TABLE_NAMES.map((table) => [
      table,
      columnsOf(table)
        .map(({ name, zh }) => `${name} ${zh}`)
        .join(", "),
    ]);
    expect(rows.filter(([table]) => (TABLE_NAMES as readonly unknown[]).includes(table))).toEqual(columns);
  });

  test("must include every property, or the export fails", () => {
    const [first, ...others] = CITY.entities;
    const strange = {
      ...CITY,
      entities: [{ ...first, properties: { ...first?.properties, mood: "good" } }, ...others],
    } as typeof CITY;
    expect(messageOf(() => tablesOf(strange))).toBe(
      'DATA_DAMAGED: "fujian" has a property mood, which Yilian does not know, so it cannot be exported. Run `yilian seed`.',
    );
  });
});

describe("a fault of a table's file is reported:", () => {
  test.each([
    [
      "missing",
      { measures: undefined },
      ["measures.csv:1: The file is missing. All tables must be there, also those without rows: export again."],
    ],
    [
      "empty",
      { measures: "" },
      ["measures.csv:1: The file is empty. Its first row names the columns: id, name, nameEn, unit."],
    ],
    [
      "of blank lines",
      { measures: "\uFEFF\r\n\r\n" },
      ["measures.csv:1: The file is empty. Its first row names the columns: id, name, nameEn, unit."],
    ],
    [
      "a column missing",
      { measures: changed("measures", [",unit 单位", ""]) },
      ["measures.csv:1: The column unit is missing. Add what is missing. Cells of unknown values may be empty."],
    ],
    [
      "columns missing",
      { dataset: "1\r\n" },
      [
        "dataset.csv:1: The columns version, title are missing. Add what is missing. Cells of unknown values may be empty.",
        'dataset.csv:1: There is no column "1". There are version, title.',
      ],
    ],
    [
      "an unknown column",
      { dataset: changed("dataset", ["title 标题", "title 标题,versoin"]) },
      ['dataset.csv:1: There is no column "versoin". Did you mean "version"?'],
    ],
    [
      "a column twice",
      { dataset: changed("dataset", ["title 标题", "title 标题,标题"]) },
      ["dataset.csv:1: The column title is there twice. Remove one of them."],
    ],
    [
      "a column without a name",
      { dataset: changed("dataset", ["title", ",title"]) },
      ["dataset.csv:1: A column has no name. Name it, or remove it."],
    ],
    [
      "an open quote",
      { dataset: changed("dataset", ["1,", '1,"']) },
      ['dataset.csv:2: A quote is not closed. Put quotes around the whole cell, and write "" for a quote in it.'],
    ],
    [
      "a quote within",
      { entities: changed("entities", ["林海", '林"海']) },
      ['entities.csv:6: A quote is within a cell. Put quotes around the whole cell, and write "" for a quote in it.'],
    ],
    [
      "several",
      { dataset: "", measures: undefined },
      [
        "dataset.csv:1: The file is empty. Its first row names the columns: version, title.",
        "measures.csv:1: The file is missing. All tables must be there, also those without rows: export again.",
      ],
    ],
    [
      "no data set",
      { dataset: "version,title\r\n" },
      ["dataset.csv:1: No row defines the data set. Write its version and title."],
    ],
    [
      "two data sets",
      { dataset: `${CSV.dataset}2,乙\r\n` },
      ["dataset.csv:3: The data set is there already. Remove this row: seeds have one."],
    ],
  ])("%s", (_, changes, lines) => {
    expect(faultsOf(changes)).toEqual(lines);
  });

  test("a folder", () => {
    const folder = folderOfTables({ measures: undefined });
    mkdirSync(join(folder, "measures.csv"));
    expect(faultsIn(folder)).toEqual(["measures.csv:1: The file is a folder, not a file; rename it. Export again."]);
  });
});

describe("a folder without tables is rejected:", () => {
  test("missing, a file, or empty", () => {
    expect(faultsIn("/nowhere/at/all")).toEqual([
      'The folder "/nowhere/at/all" does not exist. Name a folder that `yilian export` wrote.',
    ]);
    const folder = folderWith();
    expect(faultsIn(folder)).toEqual([
      `The folder "${folder}" contains no tables. They are dataset.csv, documents.csv, measures.csv, entities.csv, relationships.csv, figures.csv, evidence.csv, or the same as .jsonl.`,
    ]);
    writeFileSync(join(folder, "graph.graphml"), "<graphml/>");
    expect(faultsIn(folder)).toEqual([
      `The folder "${folder}" contains GraphML, which is for drawing programs and leaves out the evidence. Import csv, jsonl or cypher.`,
    ]);
    expect(faultsIn(join(folder, "graph.graphml"))[0]).toContain("is a file, not a folder.");
  });

  test("with tables in two formats", () => {
    const folder = folderOfTables();
    writeFileSync(join(folder, "10-more.cypher"), "");
    expect(faultsIn(folder)).toEqual([
      `The folder "${folder}" contains both csv and cypher, and they may differ. Leave one of them there.`,
    ]);
  });

  test("with Cypher that is not seeds, with the faults of `check`", () => {
    const folder = folderWith();
    writeFileSync(join(folder, "a.cypher"), "MATCH (n) DETACH DELETE n;");
    expect(messageOf(() => readExchange(folder))).toMatch(
      /^INVALID_SEEDS: (?:.*\n)*a.cypher:1: The statement follows no template\./,
    );
  });
});

test("a byte order mark is only for CSV", async () => {
  const graph = await openGrafeo();
  await expect(exportGraph(graph, "jsonl", folderWith(), true)).rejects.toMatchObject({
    code: "INVALID_ARGUMENT",
    message: "--bom is only for csv: leave it out for jsonl.",
  });
  await graph.close();
});
