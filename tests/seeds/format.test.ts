import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { eastAsianWidth } from "get-east-asian-width";
import { describe, expect, test } from "vitest";
import { readSoundSeeds } from "../../src/checks/check.ts";
import { formatCypher } from "../../src/exchange/cypher.ts";
import { digestOf } from "../../src/model/digest.ts";
import { contentOf } from "../../src/seeds/content.ts";
import { readSeedFiles, type SeedFile } from "../../src/seeds/files.ts";
import { formatSeedFile, formatSeeds } from "../../src/seeds/format.ts";
import { parseSeeds } from "../../src/seeds/parse.ts";
import { readRows } from "../../src/seeds/read-rows.ts";
import { EVIDENCE_FILE, EVIDENCE_STATEMENTS, tailOf } from "../../src/seeds/templates.ts";
import { tokenize } from "../../src/seeds/tokenize.ts";
import { arbitraryTables, soundOf } from "../exchange/arbitrary-rows.ts";
import { FIXTURE, folderOf, folderWith, messageOf, pathOf } from "../support/seed-folders.ts";

const FOLDERS = [
  fileURLToPath(new URL("../../seed", import.meta.url)),
  fileURLToPath(new URL("../../docs/examples/yuzhou/seed", import.meta.url)),
  pathOf("other-city/seed"),
  FIXTURE.seeds,
];

const formatted = (text: string): string => formatSeedFile({ name: "x.cypher", text });
const widthOf = (line: string): number =>
  [...line].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);
const digestIn = (files: readonly SeedFile[]): string => digestOf(contentOf(readRows(parseSeeds(files)).rows).content);
const commentsIn = (files: readonly SeedFile[]): string[] =>
  files.flatMap((file) => tokenize(file).comments.map(({ raw }) => raw)).sort();

describe("the standard layout", () => {
  test.each(FOLDERS)("is that of %s, whose last file is the template of evidence", (folder) => {
    expect(formatSeeds(folder)).toEqual([]);
    expect(readFileSync(join(folder, "99-evidence.cypher"), "utf8")).toBe(EVIDENCE_FILE);
  });

  test("gives the shipped seeds at most one list for each template and word in a file", () => {
    for (const file of FOLDERS.flatMap(readSeedFiles)) {
      const lists = parseSeeds([file]).statements.map(({ template, word }) => `${template} ${word}`);
      expect(lists, file.name).toEqual([...new Set(lists)]);
    }
  });

  test("has lines of at most 160 columns, but for a row with one value that is longer", () => {
    const rows = FOLDERS.flatMap(readSeedFiles).flatMap(({ text }) => text.match(/^ +[[{'"].*/gm) ?? []);
    expect(rows.length).toBeGreaterThan(1_000);
    const valuesIn = (row: string) =>
      row
        .replace(/,$/, "")
        .replaceAll(/'(?:[^'\\]|\\.)*'/g, "")
        .split(",").length;
    expect(rows.filter((row) => widthOf(row) > 160 && valuesIn(row) > 1)).toEqual([]);
  });

  test("never changes what a file says, loses no comment, and is the same the second time", () => {
    const separator = fc.constantFrom(
      " ",
      "\n",
      "\t\n  ",
      "\n\n",
      " // note @\n",
      " /* it's ; @ */ ",
      "\n// ['a', @]\n",
    );
    fc.assert(
      fc.property(arbitraryTables, fc.array(separator, { minLength: 20, maxLength: 60 }), (tables, separators) => {
        let comment = 0;
        const files = formatCypher(soundOf(tables).content).map(({ name, text }) => ({
          name,
          text: tokenize({ name, text })
            .statements.map(({ tokens }) =>
              tokens
                .map(({ raw }, at) => {
                  const behind = separators[(at * 7 + raw.length) % separators.length] ?? " ";
                  return raw + behind.replace("@", () => String(comment++));
                })
                .join(""),
            )
            .join("; // end\n"),
        }));
        const after = files.map((file) => ({ name: file.name, text: formatSeedFile(file) }));
        expect(digestIn(after)).toBe(digestIn(files));
        const columns = (raw: string) => /^\/\/ (?:id|from|entity|sentence), [a-zA-Z, ]+$/.test(raw);
        expect(commentsIn(after).filter((raw) => !columns(raw))).toEqual(commentsIn(files));
        expect(after.map(formatSeedFile)).toEqual(after.map(({ text }) => text));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe("a list", () => {
  const alias = tailOf("alias");

  test("has aligned columns, a Chinese character two wide, and its columns named above", () => {
    expect(formatted(`UNWIND [['a','北溪医院',['x:0,1']],\n['long-id', 'B', [ 'x:0,1' , 'y' ]]] AS row ${alias}`)).toBe(
      `// id, another name, evidence
UNWIND [
  ['a',       '北溪医院', ['x:0,1']],
  ['long-id', 'B',        ['x:0,1', 'y']]
] AS row
${alias};
`,
    );
  });

  test("takes the rows of later lists of its kind, with their comments", () => {
    const list = (row: string) => `UNWIND [\n  ${row}\n] AS row\n${alias};\n`;
    const text = `// The file.\n\n// Of the first.\n${list("['a', 'A', ['x']] // Here.")}\n// Of the second.\n${list("['b', 'B', ['x']]")}\n// The end.\n`;
    expect(formatted(text)).toBe(
      `// The file.

// Of the first.
// id, another name, evidence
UNWIND [
  // Here.
  ['a', 'A', ['x']],
  // Of the second.
  ['b', 'B', ['x']]
] AS row
${alias};

// The end.
`,
    );
  });

  test("comes in the order of the model: entities, what is said of them, relationships, figures", () => {
    const words = [
      ["figure", ""],
      ["relationship", "LOCATED_IN"],
      ["symmetric-relationship", "PARTNERS_WITH"],
      ["property", "note"],
      ["property", "level"],
      ["alias", ""],
      ["entity", "Person"],
      ["entity", "Hospital"],
    ] as const;
    const text = words.map(([template, word]) => `UNWIND [] AS row ${tailOf(template, word)};`).join("\n");
    const order = parseSeeds([{ name: "x", text: formatted(text) }]).statements;
    expect(order.map(({ template, word = "" }) => `${template} ${word}`.trim())).toEqual([
      "entity Hospital",
      "entity Person",
      "alias",
      "property level",
      "property note",
      "symmetric-relationship PARTNERS_WITH",
      "relationship LOCATED_IN",
      "figure",
    ]);
  });

  test("breaks a row that is too long behind a comma, and only there", () => {
    const [one, two] = ["一".repeat(40), "b, ".repeat(40)];
    const text = `UNWIND [['a','${one}',['x:0,1']],['b','${two}',['x:0,1', 'y:20,30']]] AS row ${alias}`;
    expect(formatted(text)).toContain(
      `UNWIND [\n  ['a', '${one}', ['x:0,1']],\n  ['b', '${two}', ['x:0,1', 'y:20,30']]\n]`,
    );
    const map = `{note: '${one}', noteEn: '${two}', since: '2025'}`;
    const rows = `UNWIND [['a', 'b', ${map}, ['x']]] AS row ${tailOf("relationship", "RUNS")}`;
    expect(formatted(rows)).toContain(`  ['a', 'b', {note: '${one}',\n    noteEn: '${two}', since: '2025'}, ['x']]\n`);
  });
});

describe("a file", () => {
  test("that cannot be read is told with its faults, and none is changed", () => {
    const folder = folderWith(FIXTURE.seeds, pathOf("broken/unclosed-list"));
    expect(messageOf(() => formatSeeds(folder))).toMatch(/^INVALID_SEEDS: 50-broken.cypher:1: A \[ is not closed/);
  });

  test("of comments alone, or of nothing, stays what it is", () => {
    expect(formatted("// One.\n\n// Two; three.\n")).toBe("// One.\n\n// Two; three.\n");
    expect(formatted("")).toBe("");
  });

  test("with rows behind the statements that derive evidence has these last", () => {
    const closing = EVIDENCE_STATEMENTS.map(({ text }) => `${text};`).join("\n");
    const text = formatted(`${closing}\nUNWIND [['a', 'A', ['x']]] AS row ${tailOf("alias")};`);
    expect(parseSeeds([{ name: "x", text }])).toMatchObject({ late: undefined, faults: [] });
  });

  test("is written with Unix line ends", () => {
    const folder = folderOf(readFileSync(join(FIXTURE.seeds, "25-figures.cypher"), "utf8").replaceAll("\n", "\r\n"));
    const [file] = formatSeeds(folder);
    expect(file?.text).toBe(readFileSync(join(FIXTURE.seeds, "25-figures.cypher"), "utf8"));
  });
});

describe("the seeds after a format of scattered files", () => {
  test("say the same", () => {
    const folder = folderWith(FIXTURE.seeds);
    for (const name of readdirSync(folder))
      writeFileSync(join(folder, name), readFileSync(join(folder, name), "utf8").replaceAll("', ", "',\n"));
    const before = readSoundSeeds(folder).content;
    for (const { name, text } of formatSeeds(folder)) writeFileSync(join(folder, name), text);
    expect(readSoundSeeds(folder).content).toEqual(before);
  });
});
