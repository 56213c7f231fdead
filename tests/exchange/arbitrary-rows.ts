import fc from "fast-check";
import { examineRows, type SoundRows } from "../../src/checks/check.ts";
import { formatDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import type { TableRow, Tables } from "../../src/exchange/tables.ts";
import { eachTable } from "../../src/exchange/tables.ts";
import { rowsOfTables } from "../../src/exchange/tables-to-rows.ts";
import { compareTexts } from "../../src/model/collation.ts";
import { contentOf } from "../../src/seeds/content.ts";

/** Characters that break tables, Cypher, XML or spreadsheets, alone and combined. */
const NASTY = [
  ...[
    '"',
    '""',
    "'",
    "`",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "|",
    " | ",
    "\\",
    "\\\\",
    "\\|",
    "\\n",
    "\\u0041",
    "\\uD83D",
  ],
  ...[
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@x",
    "2025-04",
    "Apr-25",
    "0371",
    "6.5E+10",
    "TRUE",
    "1,200",
    "null",
    "NaN",
    "__proto__",
  ],
  ...[
    "😀",
    "𠮷",
    "医院",
    "é",
    "e\u0301",
    " ",
    "  ",
    "\u00a0",
    "\u3000",
    "\u2028",
    "\u2029",
    "\u0085",
    "\u0001",
    "\u007f",
    "\ufeff",
    "\ufffe",
  ],
  ...["<a>&amp;", "]]>", "--", "//", "/*", "*/", "{}", "$rows", ":param", "] AS row", ";\n", "#", "%", "u", "?"],
] as const;

/** A text that seeds may have: not only white space, and without control characters other than tabs and line ends. */
const text = fc
  .array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join("").replaceAll(/[^\P{Cc}\t\n\r]/gu, ""))
  .filter((all) => all.trim() !== "");
/** A text for names: in one line, and without white space around it. */
const asName = (all: string): string => all.replaceAll(/[\n\r\u2028\u2029]/g, "").trim();
const name = text.map(asName).filter((all) => all !== "");
const date = fc.constantFrom("2025", "2025-04", "2024-02-29", "0371");
const number = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, 1e21, -1e-7, 65_000_000_000, 0.1),
  )
  .map((one) => (one === 0 ? 0 : one));
const count = fc.nat();

/** The values that make one data set from the skeleton below. */
export const arbitraryTables: fc.Arbitrary<Tables> = fc
  .record({
    texts: fc.array(text, { minLength: 16, maxLength: 16 }),
    names: fc.array(name, { minLength: 12, maxLength: 12 }),
    aliases: fc.uniqueArray(name, { maxLength: 4 }),
    dates: fc.array(date, { minLength: 4, maxLength: 4 }),
    numbers: fc.array(number, { minLength: 2, maxLength: 2 }),
    counts: fc.array(count, { minLength: 4, maxLength: 4 }),
    flag: fc.boolean(),
  })
  .map(tablesWith);

interface Words {
  readonly texts: readonly string[];
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly dates: readonly string[];
  readonly numbers: readonly number[];
  readonly counts: readonly number[];
  readonly flag: boolean;
}

/** A data set with a value in each possible column. Rows are in the order of exports. */
function tablesWith({ texts, names, aliases, dates, numbers, counts, flag }: Words): Tables {
  const text = (at: number): string => texts[at] ?? "";
  // Names distinguish entities.
  const name = (at: number): string => `${names[at]}${at}`;
  const others = aliases.map((alias) => `${alias}甲`).toSorted(compareTexts);
  const value = numbers[0] ?? 0;
  const entities: TableRow[] = [
    {
      id: "0371",
      label: "Program",
      name: name(0),
      kind: "study",
      start: "2024",
      end: dates[0] === "0371" ? "2025" : "2025-04",
      status: "held",
    },
    { id: "1e5", label: "City", name: name(1), adcode: "010800", provinceLevel: flag },
    {
      id: "apr-25",
      label: "Hospital",
      name: name(2),
      nameEn: asName(text(0)) || "x",
      kind: "general",
      aliases: others,
      level: "tertiary-a",
      ownership: "public",
      nonProfit: flag,
      foreign: !flag,
      founded: dates[1] ?? "",
      address: text(5),
      telephone: text(6),
      website: "https://example.org/a|b?c=%E5%8C%BB",
      latitude: 35.2,
      longitude: -113.25,
      identifiers: [9, 10].map((at) => `${at === 9 ? "ror" : "uscc"}:${name(at).replaceAll(/\s/g, "")}`),
      note: text(1),
      noteEn: text(2),
    },
    { id: "b", label: "Certification", name: name(3), kind: "centre", level: "national", family: name(11) },
    { id: "c", label: "Person", name: name(4), nameEn: asName(text(3)) || "x", role: text(4) },
    { id: "d", label: "Team", name: name(5), kind: "expert", size: counts[0] ?? 0 },
    { id: "e", label: "Award", name: name(6), kind: "award" },
    { id: "f", label: "Institution", name: name(7), kind: "other" },
  ];
  const relationships: TableRow[] = [
    {
      id: "apr-25/AWARDED/e",
      type: "AWARDED",
      from: "apr-25",
      to: "e",
      grade: text(5),
      rank: counts[1] ?? 0,
      outOf: counts[2] ?? 0,
      scope: text(7),
      count: counts[3] ?? 0,
    },
    {
      id: `apr-25/CERTIFIED_AS/b/${text(6)}`,
      type: "CERTIFIED_AS",
      from: "apr-25",
      to: "b",
      subject: text(6),
      since: "0370",
      reviewed: dates[1] ?? "",
      status: "planned",
      note: text(7),
    },
    {
      id: `apr-25/PARTNERS_WITH/c/training/${text(8)}`,
      type: "PARTNERS_WITH",
      from: "apr-25",
      to: "c",
      kind: "training",
      subject: text(8),
      until: dates[2] ?? "",
    },
    { id: "apr-25/SUCCEEDS/f", type: "SUCCEEDS", from: "apr-25", to: "f" },
    { id: "c/AFFILIATED_WITH/apr-25", type: "AFFILIATED_WITH", from: "c", to: "apr-25", role: text(8) },
  ];
  const figures: TableRow[] = [
    {
      id: `1e5/holders/b/${text(9)}/2025`,
      of: "1e5",
      measure: "holders",
      value,
      qualifier: "exact",
      asOf: "2025",
      subject: text(9),
      scope: text(10),
      certification: "b",
    },
    {
      id: `apr-25/beds/${text(9)}/2025-04`,
      of: "apr-25",
      measure: "beds",
      value,
      qualifier: "over",
      asOf: "2025-04",
      subject: text(9),
      relationship: "apr-25/AWARDED/e",
      note: text(10),
    },
    {
      id: "apr-25/beds/2024",
      of: "apr-25",
      measure: "beds",
      value: 1,
      valueMax: 1 + Math.abs(numbers[1] ?? 0) + 1,
      qualifier: "range",
      since: "2024",
      until: "2025",
    },
  ];
  const evidence: TableRow[] = [];
  const cite = (row: TableRow): void => {
    evidence.push(
      { ...row, document: "0", fragment: "char=59,67", knowledge: "stated" },
      { ...row, document: "gbt", knowledge: "implied" },
    );
  };
  for (const { id = "", kind, nameEn, label: _, aliases: __, ...rest } of entities) {
    for (const property of Object.keys(rest)) cite({ about: id, property });
    if (kind !== undefined)
      evidence.push(
        ...["0", "gbt"].map(
          (document): TableRow => ({
            about: id,
            property: "kind",
            document,
            ...(document === "0" ? { fragment: "char=59,67" } : {}),
            knowledge: document === "0" ? "stated" : "implied",
          }),
        ),
      );
    if (id === "c" && nameEn !== undefined) cite({ about: id, property: "nameEn" });
  }
  for (const value of others) cite({ about: "apr-25", property: "alias", value });
  for (const { id = "" } of [...relationships, ...figures]) cite({ about: id });
  return {
    dataset: [{ version: text(11), title: text(12) }],
    documents: [
      {
        id: "0",
        kind: "article",
        title: text(13),
        publisher: text(14),
        published: dates[3] ?? "",
        file: "a b,c.txt",
        sha256: "65e1".repeat(16),
        characters: 130,
        reportsOn: ["1e5", "apr-25"],
        marks: ["2,17 heading", "20,30 rhetoric"],
      },
      { id: "gbt", kind: "reference", title: text(15) },
    ],
    measures: [
      { id: "beds", name: name(7), nameEn: name(8), unit: "张" },
      { id: "holders", name: name(9), nameEn: name(10), unit: "家" },
    ],
    entities,
    relationships,
    figures,
    evidence,
  };
}

/** The rows of tables without faults; throws an error with the faults otherwise. */
export function soundOf(tables: Tables): SoundRows {
  const placed = eachTable((table) =>
    tables[table].map((cells, at) => ({ place: { file: table, line: at + 1 }, cells })),
  );
  const { rows, faults, unread } = rowsOfTables(placed);
  const found = examineRows(rows, { files: [], faults: [...faults], unread: [...unread] });
  if (found.length > 0) throw new Error(formatDiagnostics(found));
  return contentOf(rows);
}
