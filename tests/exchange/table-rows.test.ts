import { describe, expect, test } from "vitest";
import { tablesOf } from "../../src/exchange/content-to-tables.ts";
import { readExchange } from "../../src/exchange/import.ts";
import { messageOf } from "../support/seed-folders.ts";
import { CITY, CSV, changed, faultsOf, folderOfTables, readChanged } from "./read-folder.ts";

describe("a faulty row is reported alone", () => {
  const add = (table: keyof typeof CSV, ...rows: readonly string[]) => ({
    [table]: CSV[table] + rows.map((row) => `${row}\r\n`).join(""),
  });
  test.each([
    [
      "too few cells",
      add("measures", "beds,床位"),
      ["measures.csv:3: The row has 2 cells, not 4. Empty cells count: each has its separator. Is the row cut?"],
    ],
    [
      "too many cells",
      add("measures", "beds,床,位,beds,张"),
      ["measures.csv:3: The row has 5 cells, not 4. Put a cell that contains a comma in quotes."],
    ],
    [
      "a missing required cell",
      add("measures", "beds,床位,,张"),
      ["measures.csv:3: The row has no nameEn (英文名). Write it."],
    ],
    [
      "only white space",
      add("measures", "beds,床位, ,张"),
      [
        'measures.csv:3: Column nameEn (英文名): " " is nothing but white space. Leave the cell empty, or write what it says.',
      ],
    ],
    [
      "blanks around a name",
      { entities: changed("entities", ["林海", "林海 "]) },
      ['entities.csv:6: Column name (名称): "林海 " has blanks around it. Remove them.'],
    ],
    [
      "nothing between two bars",
      { entities: changed("entities", ["云溪一院", "云溪一院 |"]) },
      ['entities.csv:10: Column aliases (别名): "云溪一院 |" has an empty item beside a bar. Remove the bar.'],
    ],
    [
      "a backslash without an escape",
      { entities: changed("entities", ["云溪一院", "云溪\\一院"]) },
      [
        'entities.csv:10: Column aliases (别名): "云溪\\\\一院" has a \\ without an escape. Write \\\\ for a backslash, \\| for a bar.',
      ],
    ],
    [
      "an unknown label",
      { entities: changed("entities", ["lin-hai,Person", "lin-hai,Persn"]) },
      ['entities.csv:6: No kind of entity has the label "Persn". Did you mean "Person"?'],
    ],
    [
      "an unknown type",
      {
        relationships: changed("relationships", [
          "lin-hai/AFFILIATED_WITH/yunxi-first-hospital,AFFILIATED_WITH",
          ",AFFILIATED_WIHT",
        ]),
      },
      ['relationships.csv:5: There is no relationship type "AFFILIATED_WIHT". Did you mean "AFFILIATED_WITH"?'],
    ],
    [
      "an id that contradicts its columns",
      { relationships: changed("relationships", [",joint-laboratory,,2024-04", ",training,,2024-04"]) },
      [
        'relationships.csv:4: The id "fujian-medical-university/PARTNERS_WITH/yunxi-first-hospital/joint-laboratory" does not match its columns. It consists of from, type, to, kind and subject: "fujian-medical-university/PARTNERS_WITH/yunxi-first-hospital/training". Correct the wrong cell; an empty id is filled in.',
      ],
    ],
    [
      "a figure's id that contradicts its columns",
      { figures: changed("figures", [",exact,,", ",exact,2025,"]) },
      [
        'figures.csv:2: The id "yoshino-team/team-members" does not match its columns. It consists of of, measure, certification, subject, and asOf, since or until: "yoshino-team/team-members/2025". Correct the wrong cell; an empty id is filled in.',
      ],
    ],
    [
      "an unknown level, as in seeds",
      { entities: changed("entities", ["tertiary-a", "third"]) },
      [
        'entities.csv:10: The level "third" does not fit. It must be one of ungraded, primary, primary-c, primary-b, primary-a, secondary, secondary-c, secondary-b, secondary-a, tertiary, tertiary-c, tertiary-b, tertiary-a.',
      ],
    ],
    [
      "a mark without a reason",
      { documents: changed("documents", ["130,", "130,,2-17 heading"]) },
      [
        'documents.csv:3: The mark "2-17 heading" does not fit. Write the range of the sentence and the reason: 120,164 rhetoric.',
      ],
    ],
    [
      "no evidence",
      { evidence: changed("evidence", [/^lin-hai,name.*\r\n/m, ""]) },
      [
        'entities.csv:6: The name of "lin-hai" has no evidence. Add a row to evidence: about lin-hai, property name, and the passage that proves it.',
      ],
    ],
    [
      "no evidence for an alias",
      { evidence: changed("evidence", [/^yunxi-first-hospital,alias.*\r\n/m, ""]) },
      [
        'entities.csv:10: The alias "云溪一院" of "yunxi-first-hospital" has no evidence. Add a row to evidence: about yunxi-first-hospital, property alias, value 云溪一院, and the passage that proves it.',
      ],
    ],
    [
      "no evidence for a relationship",
      { evidence: changed("evidence", [/^yunxi\/PART_OF.*\r\n/m, ""]) },
      [
        "relationships.csv:11: yunxi/PART_OF/fujian has no evidence. Add a row to evidence: about yunxi/PART_OF/fujian, and the passage that proves it.",
      ],
    ],
    [
      "evidence about no record",
      add("evidence", 'lin-hia,name,,yx,"char=1,2",stated'),
      ['evidence.csv:37: No entity, relationship or figure has the id "lin-hia". Did you mean "lin-hai"?'],
    ],
    [
      "evidence for a property that the entity lacks",
      add("evidence", 'lin-hai,role,,yx,"char=1,2",stated'),
      ['evidence.csv:37: The entity "lin-hai" has no role. Write it into its row, or remove this one.'],
    ],
    [
      "evidence about an entity without a property",
      add("evidence", 'lin-hai,,,yx,"char=1,2",stated'),
      [
        'evidence.csv:37: The evidence about the entity "lin-hai" names no property. Write name, kind, alias or another column of entities.',
      ],
    ],
    [
      "evidence for a property of a relationship",
      add("evidence", 'yunxi/PART_OF/fujian,since,,yx,"char=1,2",stated'),
      [
        "evidence.csv:37: The evidence about yunxi/PART_OF/fujian names a property or value. Leave both empty: it is about all of it.",
      ],
    ],
    [
      "evidence for a name with a value",
      add("evidence", 'lin-hai,name,林海,yx,"char=1,2",stated'),
      [
        'evidence.csv:37: The evidence for the name of "lin-hai" names a value. Leave it empty: only an alias needs one.',
      ],
    ],
    [
      "duplicate evidence",
      add("evidence", 'lin-hai,name,,yx,"char=112,114",implied'),
      ["evidence.csv:37: The same statement cites yx:112,114 twice. Remove one of them."],
    ],
    [
      "evidence for a kind, not a name",
      add("evidence", 'yoshino-team,kind,,yx,"char=1,2",implied'),
      [
        'evidence.csv:37: yx:1,2 proves the kind of "yoshino-team", but not its name. What proves the name proves the kind: write the same rows for both, or none for the kind.',
      ],
    ],
    [
      "evidence for a name, not a kind",
      add("evidence", 'yoshino-team,name,,yx,"char=1,2",stated'),
      [
        'evidence.csv:37: yx:1,2 proves the name of "yoshino-team", but not its kind. What proves the name proves the kind: write the same rows for both, or none for the kind.',
      ],
    ],
    [
      "implied evidence for a kind whose name is stated",
      {
        evidence: changed("evidence", [
          /^(dongxi-health-centre,kind,.*),stated/m,
          'dongxi-health-centre,kind,,yx,"char=99,105",implied',
        ]),
      },
      [
        'evidence.csv:4: yx:99,105 states only one of the name and the kind of "dongxi-health-centre". What proves the name proves the kind: write the same rows for both, or none for the kind.',
      ],
    ],
    [
      "an invalid fragment",
      add("evidence", 'lin-hai,name,,yx,"char=114,112",stated'),
      [
        'evidence.csv:37: The fragment "char=114,112" is no range. Write char=120,164: two numbers, the smaller first, without leading zeros.',
      ],
    ],
    [
      "an unknown knowledge",
      add("evidence", 'lin-hai,name,,yx,"char=1,2",sure'),
      ['evidence.csv:37: The knowledge "sure" does not fit. Write stated or implied.'],
    ],
    [
      "an unknown document, as in seeds",
      add("evidence", 'lin-hai,name,,xy,"char=1,2",stated'),
      ['evidence.csv:37: No document has the id "xy". There are gbt, yx.'],
    ],
  ])("%s", (_, changes, lines) => {
    expect(faultsOf(changes)).toEqual(lines);
  });

  test("with its line, and its row when cells above have several lines", () => {
    const measures = `${CSV.measures}beds,"床\r\n位",beds,张\r\nstaff,职工,staff,口\r\n`;
    expect(faultsOf({ measures })[0]).toMatch(
      /^measures.csv:5 \(row 4\): The unit "口" does not fit\. It must be one of 人, /,
    );
  });

  test("for each of ten among ten thousand, with the count", () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => ({
      id: `measure-${at}`,
      unit: at % 1_000 === 7 ? "口" : "张",
    }));
    const measures = CSV.measures + rows.map(({ id, unit }) => `${id},量,amount,${unit}\r\n`).join("");
    const message = messageOf(() => readExchange(folderOfTables({ measures })));
    const lines = message.split("\n");
    expect(lines).toHaveLength(11);
    for (const [at, line] of lines.slice(0, 10).entries())
      expect(line).toContain(`measures.csv:${at * 1_000 + 10}: The unit "口" does not fit.`);
    expect(lines.at(-1)).toBe("10 faults; nothing was loaded.");
  });

  test("in the last of ten thousand rows, below cells of several lines", () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `measure-${at},"量\r\n度\n${at % 3}",amount,张\r\n`);
    const measures = `${CSV.measures}${rows.join("")}measure-last,量,amount,口\r\n`;
    const row = CSV.measures.trimEnd().split("\r\n").length + rows.length + 1;
    expect(messageOf(() => readExchange(folderOfTables({ measures })))).toContain(
      `measures.csv:${row + 2 * rows.length} (row ${row}): The unit "口" does not fit.`,
    );
  });

  test("for all files at once", () => {
    const faults = faultsOf({
      entities: changed("entities", ["林海", "林海 "]),
      figures: changed("figures", [",7,", ",many,"]),
      relationships: changed("relationships", [",2024-04,", ",soon,"]),
    });
    expect(faults.map((line) => line.split(" ", 1)[0])).toEqual([
      "entities.csv:6:",
      "figures.csv:2:",
      "relationships.csv:4:",
    ]);
  });
});

describe("import fills in", () => {
  test("ids of relationships and figures, evidence for kinds", () => {
    const { content } = readChanged({
      relationships: changed("relationships", [/^lin-hai\/AFFILIATED_WITH\/yunxi-first-hospital,/m, ","]),
      figures: changed("figures", ["yoshino-team/team-members,", ","]),
      evidence: CSV.evidence.replaceAll(/^[^,]*,kind,.*\r\n/gm, ""),
    });
    expect(tablesOf(content)).toEqual(tablesOf(CITY));
  });

  test("the order of the ends of a symmetric relationship", () => {
    const { content } = readChanged({
      relationships: changed("relationships", [
        ",PARTNERS_WITH,dongxi-health-centre,yunxi-first-hospital,",
        ",PARTNERS_WITH,yunxi-first-hospital,dongxi-health-centre,",
      ]),
    });
    expect(tablesOf(content)).toEqual(tablesOf(CITY));
  });
});
