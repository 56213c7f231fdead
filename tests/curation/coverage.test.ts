import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSeeds } from "../../src/checks/check.ts";
import { coverageOf, formatCoverage } from "../../src/curation/coverage.ts";
import { formatDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { CodePoints } from "../../src/model/fragment.ts";
import { sentencesOf as sentencesIn } from "../../src/model/sentences.ts";
import { FIXTURE, folderWith, messageOf } from "../support/seed-folders.ts";

const sentencesOf = (text: string) => sentencesIn(new CodePoints(text));
const DATASET = "00-dataset.cypher";
const MARKS = "02-without-facts.cypher";
const MORE = "\n云溪山清\n水秀。\n\n文化长廊\n\n该院有病床500张。\n";

/** A seed that marks sentences. `yx:131,139 rhetoric` is one of its rows. */
const marking = (marks: readonly string[]): string => {
  const rows = marks.map(
    (mark) =>
      `  [${mark
        .split(" ")
        .map((part) => `'${part}'`)
        .join(", ")}]`,
  );
  return `UNWIND [\n${rows.join(",\n")}\n] AS row\n${readFileSync("cypher/seed-templates/mark.cypher", "utf8")
    .replace(/^\/\/.*\n/, "")
    .trimEnd()};\n`;
};

/** The fixture with more text in its document than is cited, and with these marks. */
function withMore(marks?: readonly string[]): { seeds: string; sources: string } {
  const [seeds, sources] = [folderWith(FIXTURE.seeds), folderWith(FIXTURE.sources)];
  const path = join(sources, "yunxi.txt");
  const before = readFileSync(path, "utf8");
  writeFileSync(path, before + MORE);
  const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
  const dataset = readFileSync(join(seeds, DATASET), "utf8")
    .replace(hash(before), hash(before + MORE))
    .replace(`characters: ${Array.from(before).length}`, `characters: ${Array.from(before + MORE).length}`);
  writeFileSync(join(seeds, DATASET), dataset);
  if (marks !== undefined) writeFileSync(join(seeds, MARKS), marking(marks));
  return { seeds, sources };
}

const report = (marks?: readonly string[], only?: string) => {
  const { seeds, sources } = withMore(marks);
  return coverageOf(seeds, sources, only);
};
const openOf = (marks?: readonly string[]) => report(marks).documents[0]?.open.map(({ words }) => words);

describe("sentences", () => {
  const cut = (text: string) => sentencesOf(text).map(({ from, to }) => Array.from(text).slice(from, to).join(""));

  test("end with a full stop and the quotation marks after it, across line breaks", () => {
    expect(cut("他说：“好！”她，也\n\n来了，\n\n真的。？然后")).toEqual([
      "他说：“好！”",
      "她，也\n\n来了，\n\n真的。？",
      "然后",
    ]);
  });

  test("include headings, which have no comma and end with an empty line", () => {
    expect(cut("\n标题 一\n\n□某人\n \n首先，\n\n其次。\n")).toEqual(["标题 一", "□某人", "首先，\n\n其次。"]);
    expect(cut("两行\n标题")).toEqual(["两行\n标题"]);
    expect(cut(" \n\n ")).toEqual([]);
  });

  test("have ranges in code points", () => {
    expect(sentencesOf("𠮷野。𠮷")).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 4 },
    ]);
  });
});

describe("the coverage of a document", () => {
  test("lists the uncited sentences in order, with range and text", () => {
    const found = report();
    expect(found.faults).toEqual([]);
    expect(formatCoverage(found)).toBe(
      [
        "yx:131,139  云溪山清水秀。",
        "yx:141,145  文化长廊",
        "yx:147,157  该院有病床500张。",
        "yx: 7 sentences, 4 cited, 0 marked, 3 open.",
      ].join("\n"),
    );
  });

  test("omits sentences marked as without facts", () => {
    const marks = ["yx:131,139 rhetoric", "yx:141,145 heading"];
    expect(openOf(marks)).toEqual(["该院有病床500张。"]);
    expect(formatCoverage(report(marks))).toContain("7 sentences, 4 cited, 2 marked, 1 open.");
  });

  test("can be limited to one document, and an unknown document is rejected with a list of the known ones", () => {
    expect(report(undefined, "yx").documents).toHaveLength(1);
    expect(messageOf(() => report(undefined, "yy"))).toMatch(
      /^INVALID_SOURCES: There is no document "yy" with a text\. There are .*yx/,
    );
    expect(messageOf(() => coverageOf(FIXTURE.seeds, undefined))).toMatch(/^INVALID_SOURCES: SOURCES_DIR is not set/);
  });

  test("rejects every invalid mark, by line", () => {
    const marks = [
      "yx:131",
      "yx:139,131 rhetoric",
      "yx:131,139 boring",
      "yx:141,145 heading",
      "yx:141,145 heading",
      "yy:1,2 heading",
    ];
    const { seeds } = withMore(marks);
    expect(formatDiagnostics(checkSeeds(seeds)).split("\n")).toEqual([
      expect.stringMatching(/^02-without-facts\.cypher:2: The row has 1 column, not 2\. They are sentence, reason\./),
      expect.stringMatching(/:3: "yx:139,131" is no sentence of a document\. Write /),
      expect.stringMatching(/:4: "boring" is no reason\. There are heading, byline/),
      expect.stringMatching(/:6: yx:141,145 is marked twice\./),
      expect.stringMatching(/:7: No document has the id "yy"\./),
    ]);
  });

  test("rejects marks that are no sentence, and marks of cited sentences", () => {
    const { seeds, sources } = withMore();
    const first = sentencesOf(readFileSync(join(sources, "yunxi.txt"), "utf8"))[0];
    writeFileSync(join(seeds, MARKS), marking(["yx:131,140 rhetoric", `yx:${first?.from},${first?.to} byline`]));
    const { faults } = coverageOf(seeds, sources);
    expect(formatDiagnostics(faults).split("\n")).toEqual([
      expect.stringMatching(/:2: yx:131,140 is no sentence of the document\./),
      expect.stringMatching(/:3: yx:0,\d+ is marked, but also cited\./),
    ]);
  });
});
