import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tablesOf } from "../../src/exchange/content-to-tables.ts";
import { readExchange } from "../../src/exchange/import.ts";
import { formatJsonl } from "../../src/exchange/jsonl.ts";
import { TABLE_NAMES, type TableName } from "../../src/exchange/tables.ts";
import { digestOf } from "../../src/model/digest.ts";
import { folderWith } from "../support/seed-folders.ts";
import { CITY, faultsIn } from "./read-folder.ts";

const TABLES = tablesOf(CITY);
const JSONL = Object.fromEntries(TABLE_NAMES.map((name) => [name, formatJsonl(TABLES[name])])) as Record<
  TableName,
  string
>;

function folderOf(changes: Readonly<Partial<Record<TableName, string | Buffer>>>): string {
  const folder = folderWith();
  for (const [name, text] of Object.entries({ ...JSONL, ...changes }))
    writeFileSync(join(folder, `${name}.jsonl`), text);
  return folder;
}

test("a table has one object per line, with its keys in the order of the columns and without unknown values", () => {
  const line = JSONL.entities.split("\n").find((text) => text.includes("云溪一院"));
  expect(line).toBe(
    '{"id":"yunxi-first-hospital","label":"Hospital","name":"云溪市第一医院","nameEn":"Yunxi First Hospital","kind":"general","aliases":["云溪一院"],"level":"tertiary-a"}',
  );
});

test("null, empty lists, empty lines, Windows line ends and a byte order mark are accepted", () => {
  const entities = `\uFEFF${JSONL.entities.replace('"kind":"general"', '"kind":"general","note":null,"formerIds":[]').replaceAll("\n", "\r\n\r\n")}`;
  expect(digestOf(readExchange(folderOf({ entities })).content)).toBe(digestOf(CITY));
});

describe("faults have their file and line", () => {
  const measures = (line: string): { measures: string } => ({ measures: `${JSONL.measures}${line}\n` });
  test.each([
    [
      "no object",
      measures("[1]"),
      ['measures.jsonl:2: The line is no JSON object. Write one object a line: {"id":"yunxi", …}.'],
    ],
    [
      "a line that is cut",
      measures('{"id":"beds"'),
      ['measures.jsonl:2: The line is no JSON object. Write one object a line: {"id":"yunxi", …}.'],
    ],
    [
      "an unknown key",
      measures('{"id":"beds","name":"床","nameEn":"beds","unit":"张","nameEN":"床"}'),
      ['measures.jsonl:2: There is no key "nameEN". Did you mean "nameEn"?'],
    ],
    [
      "a missing key",
      measures('{"id":"beds","name":"床","nameEn":"beds"}'),
      ["measures.jsonl:2: The row has no unit. Write it."],
    ],
    [
      "a number in quotes",
      { figures: JSONL.figures.replace('"value":7', '"value":"7"') },
      ['figures.jsonl:1: Key value: "7" does not fit. It must be a number, without quotes.'],
    ],
    [
      "a text instead of a list",
      { entities: JSONL.entities.replace('["云溪一院"]', '"云溪一院"') },
      [
        'entities.jsonl:9: Key aliases: "云溪一院" does not fit. It must be a list of texts, each in one line, none empty or with blanks around it.',
      ],
    ],
    [
      "half a character",
      { dataset: '{"version":"1","title":"\\ud83d"}\n' },
      ['dataset.jsonl:1: Key title: "\\ud83d" does not fit. It must be a text that is not empty.'],
    ],
    [
      "an empty data set",
      { dataset: "" },
      ["dataset.jsonl:1: No row defines the data set. Write its version and title."],
    ],
    [
      "no UTF-8",
      { dataset: Buffer.from("b0e6", "hex") },
      ["dataset.jsonl:1: The file is not UTF-8. Save it as UTF-8."],
    ],
  ])("%s", (_, changes, lines) => {
    expect(faultsIn(folderOf(changes))).toEqual(lines);
  });
});
