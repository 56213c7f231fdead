import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/model/digest.ts";
import { CITY, CSV, changed, faultsIn, faultsOf, folderOfTables, readChanged } from "./read-folder.ts";

const DIGEST = digestOf(CITY);
const everyTable = (change: (text: string) => string | Buffer) =>
  Object.fromEntries(Object.entries(CSV).map(([name, text]) => [name, change(text)]));
/**
 * The text with another separator, and quotes around cells that contain it. These tables have quotes only around
 * ranges.
 */
const separatedBy = (sign: string) => (text: string) =>
  text.replaceAll(/"([^"]*)"|,/g, (whole, inner: string | undefined) =>
    inner === undefined ? sign : inner.includes(sign) ? whole : inner,
  );
/**
 * The encoding of "CSV" from a Chinese Excel: GBK, with ? for 𠮷 and similar characters. Node writes no GBK, so the
 * codes of a few characters are here.
 */
const GBK: Readonly<Record<string, string>> = {
  版: "b0e6",
  本: "b1be",
  标: "b1ea",
  题: "cce2",
  云: "d4c6",
  溪: "cfaa",
  市: "cad0",
  医: "d2bd",
  院: "d4ba",
  合: "bacf",
  作: "d7f7",
  网: "cdf8",
  络: "c2e7",
};
const inGbk = (text: string) =>
  Buffer.concat([...text].map((sign) => (sign < "\u0080" ? Buffer.from(sign) : Buffer.from(GBK[sign] ?? "3f", "hex"))));

describe("what Excel changes in a table and import accepts", () => {
  test.each([
    ["Unix line ends", everyTable((text) => text.replaceAll("\r\n", "\n"))],
    ["line ends of old Macs", everyTable((text) => text.replaceAll("\r\n", "\r"))],
    ["no line end after the last row", everyTable((text) => text.trimEnd())],
    ["a byte order mark", everyTable((text) => `\uFEFF${text}`)],
    ["semicolons", everyTable(separatedBy(";"))],
    ["tabs", everyTable(separatedBy("\t"))],
    [
      "quotes around all cells",
      everyTable((text) =>
        text.replaceAll(/"[^"]*"|[^,\r\n]+/g, (cell) => (cell.startsWith('"') ? cell : `"${cell}"`)),
      ),
    ],
    [
      "empty rows at the end and between rows",
      everyTable((text) => `${text.replace("\r\n", "\r\n,,\r\n")}\r\n\r\n,,,,,\r\n`),
    ],
    ["empty columns at the end", everyTable((text) => text.replaceAll("\r\n", ",,\r\n"))],
    ["columns in another order", { dataset: "title 标题,version 版本\r\n云溪市医院合作网络,1\r\n" }],
    ["a header in one language", { dataset: "版本,title\r\n1,云溪市医院合作网络\r\n" }],
    [
      "dates with slashes",
      {
        documents: changed("documents", [",2007,", ",2007年,"]),
        relationships: changed("relationships", [",2024-04,", ",2024/4,"]),
      },
    ],
    ["dates in Chinese", { relationships: changed("relationships", [",2024-04,", ",2024年4月,"]) }],
    ["numbers with blanks around them", { figures: changed("figures", [",7,", ", 7 ,"]) }],
  ])("%s", (_, changes) => {
    expect(faultsOf(changes)).toEqual([]);
    const { content, notes } = readChanged(changes);
    expect(digestOf(content)).toBe(DIGEST);
    expect(notes).toEqual([]);
  });

  test("TRUE and FALSE", () => {
    const changes = (flag: string) => ({
      entities: changed("entities", [/^(yunxi,City(?:,[^,]*){8},)/m, `yunxi,City,云溪市,Yunxi,,,,,,,${flag}`]),
      evidence: `${CSV.evidence}yunxi,provinceLevel,,gbt,,implied\r\n`,
    });
    const flagOf = (flag: string) =>
      readChanged(changes(flag)).content.entities.find(({ id }) => id === "yunxi")?.properties.provinceLevel;
    expect([flagOf("TRUE"), flagOf("FALSE"), flagOf("true")]).toEqual([true, false, true]);
    expect(faultsOf(changes("WAHR"))).toEqual([
      'entities.csv:8: Column provinceLevel (省级): "WAHR" is neither true nor false. Write true or false.',
    ]);
  });

  test("a day as eight digits or with slashes", () => {
    const { content } = readChanged({ relationships: changed("relationships", [",2024-04,", ",2024/4/8,"]) });
    expect(content.relationships.flatMap(({ properties }) => properties.since ?? [])).toEqual(["2024-04-08"]);
  });

  test("GBK, recognized by the header", () => {
    const { content, notes } = readChanged({ dataset: inGbk(CSV.dataset) });
    expect(digestOf(content)).toBe(DIGEST);
    expect(notes).toEqual([
      "dataset.csv is in GBK, and was read so. Save it as CSV UTF-8 (in Excel: Save As, CSV UTF-8).",
    ]);
  });
});

describe("what Excel changes in a table and import reports", () => {
  const SINCE = "relationships.csv:4: Column since (自):";
  const AS_TEXT = "in a column whose cells are set to Text.";
  const since = (written: string) => ({ relationships: changed("relationships", [",2024-04,", `,${written},`]) });
  test.each([
    [
      "a month by its name",
      since("Apr-24"),
      [`${SINCE} "Apr-24" is what Excel makes of a date. It probably was 2024-04: write that, ${AS_TEXT}`],
    ],
    [
      "a day by the name of its month",
      since("8-Apr-24"),
      [`${SINCE} "8-Apr-24" is what Excel makes of a date. It probably was 2024-04-08: write that, ${AS_TEXT}`],
    ],
    [
      "a day as a number",
      since("45748"),
      [
        `${SINCE} "45748" is how Excel counts days. It means 2025-04-01, and was that or 2025-04: write what the document says, ${AS_TEXT}`,
      ],
    ],
    [
      "a day in an ambiguous order",
      since("4/8/2024"),
      [`${SINCE} "4/8/2024" is no date. Write 2025, 2025-04 or 2025-04-08, as precise as the document is.`],
    ],
    [
      "an impossible day",
      since("2024/2/30"),
      [`${SINCE} "2024/2/30" is no date. Write 2025, 2025-04 or 2025-04-08, as precise as the document is.`],
    ],
    [
      "a column that is too narrow",
      since("#######"),
      [`${SINCE} "#######" is an error value of Excel. Write it again, ${AS_TEXT}`],
    ],
    [
      "the error of a formula",
      { entities: changed("entities", ["林海", "#NAME?"]) },
      [`entities.csv:6: Column name (名称): "#NAME?" is an error value of Excel. Write it again, ${AS_TEXT}`],
    ],
    [
      "a hash as a number",
      { documents: changed("documents", [/d457f0[0-9a-f]+/, "6.5E+10"]) },
      [
        `documents.csv:3: Column sha256 (校验值): "6.5E+10" is what Excel leaves of a long number; digits are lost. Write all of it again, ${AS_TEXT}`,
      ],
    ],
    [
      "a long number",
      { figures: changed("figures", [",7,", ",6.5E+10,"]) },
      [
        `figures.csv:2: Column value (数值): "6.5E+10" is what Excel leaves of a long number; digits are lost. Write all of it again, ${AS_TEXT}`,
      ],
    ],
    [
      "a number with separators",
      { figures: changed("figures", [",7,", ',"1,200",']) },
      ['figures.csv:2: Column value (数值): "1,200" is a number with separators. Write 1200.'],
    ],
    [
      "a number with a unit",
      { figures: changed("figures", [",7,", ",7人,"]) },
      ['figures.csv:2: Column value (数值): "7人" is no number. Write only digits, with a point before decimals.'],
    ],
    [
      "a code without its leading zeros",
      { entities: changed("entities", [",350000,", ",10800,"]) },
      [
        `entities.csv:4: Column adcode (行政区划代码): "10800" has less than six digits: its leading zeros are lost. It probably was 010800: write that, ${AS_TEXT}`,
      ],
    ],
    [
      "an id that became a date",
      { measures: changed("measures", ["team-members", "Sep-20"]) },
      [
        `measures.csv:2: Column id (标识): "Sep-20" is what Excel makes of a date. Write the original value, ${AS_TEXT}`,
      ],
    ],
    [
      "GBK with a character that it lacks",
      { dataset: inGbk(CSV.dataset.replace("合", "𠮷")) },
      [
        'dataset.csv:2: Column title (标题): "云溪市医院?作网络" has a ?, which may replace a character that GBK lacks. Save the table as CSV UTF-8.',
      ],
    ],
    [
      "GBK without a header that identifies it",
      { dataset: inGbk("version,title\r\n1,云\r\n") },
      ["dataset.csv:1: The file is not UTF-8. Save it as CSV UTF-8 (in Excel: Save As, CSV UTF-8)."],
    ],
    [
      "UTF-16",
      { dataset: Buffer.from(`\uFEFF${CSV.dataset}`, "utf16le") },
      ["dataset.csv:1: The file is a text in UTF-16, not CSV. Save it as CSV UTF-8 (in Excel: Save As, CSV UTF-8)."],
    ],
    [
      "a workbook under the name of a table",
      { entities: Buffer.from("PK\u0003\u0004……") },
      [
        "entities.csv:1: The file is an Excel workbook (.xlsx) or another zipped file, not CSV. Save it as CSV UTF-8 (in Excel: Save As, CSV UTF-8).",
      ],
    ],
    [
      "an old workbook under the name of a table",
      { entities: Buffer.from("d0cf11e0a1b11ae1", "hex") },
      [
        "entities.csv:1: The file is an old Excel workbook (.xls), not CSV. Save it as CSV UTF-8 (in Excel: Save As, CSV UTF-8).",
      ],
    ],
  ])("%s", (_, changes, lines) => {
    expect(faultsOf(changes)).toEqual(lines);
  });

  test("ids without their leading zeros, in their own row or in a reference", () => {
    const zeros = Object.fromEntries(
      Object.entries(CSV).map(([name, text]) => [name, text.replaceAll("lin-hai", "0371")]),
    );
    expect(faultsOf(zeros)).toEqual([]);
    const lost = (name: string, from: string | RegExp, to: string) =>
      faultsOf({ ...zeros, [name]: zeros[name]?.replace(from, to) });
    const hint = `It probably was "0371": write that, into a column whose cells are set to Text.`;
    expect(lost("entities", "0371,", "371,")).toEqual([
      `entities.csv:6: The id "371" has lost its leading zeros. ${hint}`,
    ]);
    expect(lost("relationships", "AFFILIATED_WITH,0371,", "AFFILIATED_WITH,371,")).toEqual([
      `relationships.csv:5: The from "371" has lost its leading zeros. ${hint}`,
    ]);
    expect(lost("evidence", "0371,name", "371,name")).toEqual([
      `evidence.csv:13: The about "371" has lost its leading zeros. ${hint}`,
    ]);
  });

  test("a workbook instead of the tables or of one table", () => {
    const folder = folderOfTables({ figures: undefined });
    writeFileSync(join(folder, "figures.xlsx"), "PK");
    expect(faultsIn(folder)).toEqual([
      "figures.csv:1: The file is missing. There is figures.xlsx: save each table as CSV UTF-8 under its name, such as entities.csv.",
    ]);
    for (const name of Object.keys(CSV)) rmSync(join(folder, `${name}.csv`), { force: true });
    expect(faultsIn(folder)).toEqual([
      `The folder "${folder}" contains no tables, but figures.xlsx: save each table as CSV UTF-8 under its name, such as entities.csv.`,
    ]);
  });
});
