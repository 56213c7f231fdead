import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { coverageOf } from "../../src/curation/coverage.ts";
import { locateInSources } from "../../src/curation/locate.ts";
import { formatVerified, verifySeeds } from "../../src/curation/verify.ts";
import { formatDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { formatMissing } from "../../src/sources/documents.ts";
import { FIXTURE, folderWith, messageOf, seedsWith } from "../support/seed-folders.ts";

const NEWS = "林海是云溪市第一医院的院长。\n";

/** The fixture with a second document, "news", which also proves the name of a person, and the folder of both. */
function twoDocuments(...changes: Parameters<typeof seedsWith> extends [string, ...infer C] ? C : never) {
  const seeds = seedsWith(
    "20-hospital.cypher",
    ["'林海', 'Lin Hai', null, ['yx:", "'林海', 'Lin Hai', null, ['news:0,2', 'yx:"],
    ...changes,
  );
  const sha256 = createHash("sha256").update(NEWS).digest("hex");
  const row = `{id: 'news', kind: 'article', file: 'news.txt', sha256: '${sha256}', characters: ${NEWS.length}}`;
  writeFileSync(join(seeds, "01-news.cypher"), `UNWIND [${row}] AS row MERGE (d:Document {id: row.id}) SET d = row;\n`);
  const sources = folderWith(FIXTURE.sources);
  writeFileSync(join(sources, "news.txt"), NEWS);
  return { seeds, sources };
}

const without = (sources: string, ...files: string[]) => {
  for (const file of files) rmSync(join(sources, file));
  return sources;
};
const missing = (sources: string) =>
  `The file ${sources}/news.txt of the document "news" does not exist.\n` +
  "Copy what is missing there, or set SOURCES_DIR to the folder of the documents.";

describe("with some documents missing", () => {
  test("verify checks the available ones, and reports once what is missing", () => {
    const { seeds, sources } = twoDocuments();
    expect(formatVerified(verifySeeds(seeds, sources))).toBe("2 documents and 32 passages checked: no faults.");
    without(sources, "news.txt");
    const verified = verifySeeds(seeds, sources);
    expect(verified).toMatchObject({ documents: 1, passages: 31, faults: [] });
    expect(formatMissing(verified.sources)).toBe(missing(sources));
    expect(formatVerified(verified)).toBe("1 document and 31 passages checked, 1 document missing: no faults.");
  });

  test("verify still reports faults in the available ones", () => {
    const { seeds, sources } = twoDocuments(["'general', ['yx:0,7']", "'general', ['yx:0,6']"]);
    expect(formatDiagnostics(verifySeeds(seeds, without(sources, "news.txt")).faults)).toContain("is not in yx:0,6");
  });

  test("verify accepts a value that a missing document may prove", () => {
    const { seeds, sources } = twoDocuments([
      "{role: '院长'}, ['yx:110,114 implied']",
      "{role: '院长', since: '2019'}, ['yx:110,114', 'news:0,13']",
    ]);
    expect(formatDiagnostics(verifySeeds(seeds, sources).faults)).toContain("contains its since 2019");
    expect(formatDiagnostics(verifySeeds(seeds, without(sources, "news.txt")).faults)).toBe("");
  });

  test("locate searches the available ones", () => {
    const { seeds, sources } = twoDocuments();
    expect(locateInSources("林海", seeds, sources).found.map(({ document }) => document)).toEqual(["yx", "news"]);
    const located = locateInSources("林海", seeds, without(sources, "news.txt"));
    expect(located.found.map(({ document }) => document)).toEqual(["yx"]);
    expect(formatMissing(located.sources)).toBe(missing(sources));
  });

  test("the coverage includes the available ones", () => {
    const { seeds, sources } = twoDocuments();
    const report = coverageOf(seeds, without(sources, "news.txt"));
    expect(report.documents.map(({ document }) => document)).toEqual(["yx"]);
    expect(formatMissing(report.sources)).toBe(missing(sources));
  });
});

describe("with all documents missing", () => {
  test("verify, coverage and locate are rejected", () => {
    const { seeds, sources } = twoDocuments();
    without(sources, "news.txt", "yunxi.txt");
    for (const look of [verifySeeds, coverageOf, (folder: string, of: string) => locateInSources("林海", folder, of)])
      expect(messageOf(() => look(seeds, sources))).toMatch(
        /^INVALID_SOURCES: The file .*yunxi\.txt .* does not exist\.\nThe file .*news\.txt .* does not exist\.\nCopy /,
      );
  });
});

describe("a single document", () => {
  test("is verified alone, whatever the state of the others", () => {
    const { seeds, sources } = twoDocuments(["'general', ['yx:0,7']", "'general', ['yx:0,6']"]);
    expect(verifySeeds(seeds, sources, "news")).toMatchObject({ documents: 1, passages: 1, faults: [] });
    expect(formatDiagnostics(verifySeeds(seeds, sources, "yx").faults)).toContain("is not in yx:0,6");
    expect(verifySeeds(seeds, without(sources, "yunxi.txt"), "news")).toMatchObject({ documents: 1, faults: [] });
  });

  test("must exist, with an available text", () => {
    const { seeds, sources } = twoDocuments();
    for (const id of ["new", "gbt"])
      expect(messageOf(() => verifySeeds(seeds, sources, id))).toBe(
        `INVALID_SOURCES: There is no document "${id}" with a text. There are yx, news.`,
      );
    without(sources, "news.txt");
    expect(messageOf(() => verifySeeds(seeds, sources, "news"))).toBe(`INVALID_SOURCES: ${missing(sources)}`);
  });

  test("gives only its own review questions", () => {
    const { seeds, sources } = twoDocuments(["['news:0,2', 'yx:", "['yx:"]);
    expect(verifySeeds(seeds, sources, "news").questions.map(({ message }) => message)).toEqual([
      'Is the document "news" needed? Nothing cites it.',
    ]);
    expect(verifySeeds(seeds, sources, "yx").questions).toEqual([]);
  });
});
