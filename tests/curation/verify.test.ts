import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { coverageOf } from "../../src/curation/coverage.ts";
import { formatVerified, verifySeeds } from "../../src/curation/verify.ts";
import { formatDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { lacksSources, required } from "../support/require.ts";
import { FIXTURE, folderWith, messageOf, pathOf, seedsWith } from "../support/seed-folders.ts";

const FILE = "20-hospital.cypher";
const NOT_CHECKED = "Its passages were not checked.";
const faultsOf = (seeds: string, sources = FIXTURE.sources): string =>
  formatDiagnostics(verifySeeds(seeds, sources).faults);

/** The sources with the document's bytes changed. */
function sourcesWith(change: (bytes: Buffer) => Buffer | string): string {
  const folder = folderWith(FIXTURE.sources);
  const path = join(folder, "yunxi.txt");
  writeFileSync(path, change(readFileSync(path)));
  return folder;
}

describe("the seeds agree with their documents", () => {
  test("when hashes, lengths, ranges and names are right", () => {
    const verified = verifySeeds(FIXTURE.seeds, FIXTURE.sources);
    expect(verified).toMatchObject({ documents: 1, passages: 31, faults: [] });
    expect(formatVerified(verified)).toBe("1 document and 31 passages checked: no faults.");
  });

  test.skipIf(!required("sources", lacksSources()))("for the shipped seeds", () => {
    const { faults, passages } = verifySeeds(
      fileURLToPath(new URL("../../seed", import.meta.url)),
      process.env.SOURCES_DIR,
    );
    expect(formatDiagnostics(faults)).toBe("");
    expect(passages).toBeGreaterThan(100);
  });

  test.skipIf(lacksSources() !== undefined)("and the shipped marks are complete, uncited sentences", () => {
    const seeds = fileURLToPath(new URL("../../seed", import.meta.url));
    const { faults, documents } = coverageOf(seeds, process.env.SOURCES_DIR);
    expect(formatDiagnostics(faults)).toBe("");
    for (const { document, cited, open } of documents)
      expect([document, cited > open.length]).toEqual([document, true]);
  });
});

describe("a passage", () => {
  test("of a stated name must contain the name or an alias", () => {
    expect(
      faultsOf(seedsWith(FILE, ["'林海', 'Lin Hai', null, ['yx:", "'林海', 'Lin Hai', null, ['yx:0,7', 'yx:"])),
    ).toBe('20-hospital.cypher:41: The name "林海" is not in yx:0,7. `yilian locate 林海` prints where it is.');
    expect(faultsOf(seedsWith(FILE, ["'general', ['yx:0,7']", "'general', ['yx:10,14']"]))).toBe("");
    expect(faultsOf(seedsWith(FILE, ["'general', ['yx:0,7']", "'general', ['yx:0,6']"]))).toContain("is not in yx:0,6");
  });

  test("of a stated alias must contain that alias", () => {
    expect(faultsOf(seedsWith(FILE, ["'云溪一院', ['yx:10,14']", "'云溪一院', ['yx:0,7']"]))).toBe(
      '20-hospital.cypher:55: The alias "云溪一院" is not in yx:0,7. `yilian locate 云溪一院` prints where it is.',
    );
  });

  test("of a part may omit the name of its institution", () => {
    expect(faultsOf(seedsWith(FILE, ["null, 'clinical', ['yx:68,76']", "null, 'clinical', ['yx:72,76']"]))).toBe("");
  });

  test("that only implies a name must have a part of the name nearby", () => {
    expect(
      faultsOf(
        seedsWith(FILE, ["'林海', 'Lin Hai', null, ['yx:", "'林海', 'Lin Hai', null, ['yx:110,111 implied', 'yx:"]),
      ),
    ).toBe("");
    expect(
      faultsOf(seedsWith(FILE, ["'林海', 'Lin Hai', null, ['yx:", "'林海', 'Lin Hai', null, ['yx:0,7 implied', 'yx:"])),
    ).toBe(
      "20-hospital.cypher:41: None of these words is near yx:0,7: 林海, 人物. `yilian locate 林海` prints where it is.",
    );
  });

  test("of a relationship must have an end, its kind, its type or a value nearby", () => {
    expect(faultsOf(seedsWith(FILE, ["{role: '院长'}, ['yx:110,114 implied']", "{}, ['yx:0,7 implied']"]))).toBe("");
    expect(
      faultsOf(
        seedsWith(FILE, [
          "['dongxi-health-centre', 'yunxi-alliance', {}, ['yx:",
          "['dongxi-health-centre', 'yunxi-alliance', {}, ['yx:16,17', 'yx:",
        ]),
      ),
    ).toBe(
      "20-hospital.cypher:88: None of these words is near yx:16,17: 东溪镇卫生院, 云溪医联体, 成员. `yilian locate 东溪镇卫生院` prints where it is.",
    );
  });

  test("is nearby up to 60 code points away, and no further", () => {
    const joins = (range: string): string =>
      faultsOf(
        seedsWith(FILE, ["'yunxi-alliance', {}, ['yx:99,109']", `'yunxi-alliance', {}, ['yx:${range}', 'yx:99,109']`]),
      );
    // 云溪医联 ends at 97.
    expect(joins("36,37")).toBe("");
    expect(joins("35,36")).toContain("None of these words is near");
    const lies = (range: string): string =>
      faultsOf(seedsWith(FILE, ["'yunxi', {}, ['yx:15,20']", `'yunxi', {}, ['yx:${range}']`]));
    // 云溪一院 begins at 68.
    expect(lies("128,129")).toBe("");
    expect(lies("129,130")).toContain("None of these words is near");
  });

  test("must be inside its document", () => {
    const folder = seedsWith("00-dataset.cypher", ["characters: 130", "characters: 200"]);
    expect(faultsOf(folder)).toBe(
      `00-dataset.cypher:10: yunxi.txt has 130 characters, not 200. Correct \`characters\` in the seed. ${NOT_CHECKED}`,
    );
  });
});

describe("a document that differs from the cited one", () => {
  const place = "00-dataset.cypher:10: yunxi.txt";
  const copy = `Copy the document again unchanged, byte by byte. ${NOT_CHECKED}`;

  test("is reported with the cause", () => {
    const text = (bytes: Buffer): string => bytes.toString("utf8");
    const faultsAfter = (change: (bytes: Buffer) => Buffer | string): string =>
      faultsOf(FIXTURE.seeds, sourcesWith(change));
    expect(faultsAfter(() => "")).toBe(`${place} is empty. ${copy}`);
    expect(faultsAfter((bytes) => Buffer.concat([bytes.subarray(0, 100), bytes]))).toBe(
      `${place} is not UTF-8. ${copy}`,
    );
    expect(faultsAfter((bytes) => bytes.subarray(0, 100))).toBe(
      `${place} is cut: it has 37 of 130 characters. ${copy}`,
    );
    expect(faultsAfter((bytes) => bytes.subarray(0, 99))).toBe(`${place} is cut: it has 37 of 130 characters. ${copy}`);
    expect(faultsAfter((bytes) => `\uFEFF${text(bytes)}`)).toBe(
      `${place} begins with a byte order mark, which the document does not have. Remove it. ${NOT_CHECKED}`,
    );
    expect(faultsAfter((bytes) => text(bytes).replaceAll("\n", "\r\n"))).toBe(
      `${place} has line ends of CR LF, which the document does not have. Copy it again without changing line ends. ${NOT_CHECKED}`,
    );
    expect(faultsAfter((bytes) => Buffer.from(bytes).fill("x", 12, 13))).toBe(`${place} is not UTF-8. ${copy}`);
    expect(faultsAfter((bytes) => text(bytes).replace("林海", "林河"))).toBe(
      `${place} was changed: it is as long as the document, but its SHA-256 is another. ${copy}`,
    );
    expect(faultsAfter((bytes) => `${text(bytes)}。`)).toBe(
      `${place} is another text: its SHA-256 is not the one in the seed. ${copy}`,
    );
    expect(faultsAfter(() => Buffer.alloc(50 * 1024 * 1024, "a"))).toBe(
      `${place} is another text: it is far longer than the one in the seed. ${copy}`,
    );
  });

  test("is reported as GBK, when its text in UTF-8 would match", () => {
    // 云溪 in GBK, for a seed that cites it in UTF-8.
    const sources = folderWith();
    writeFileSync(join(sources, "yunxi.txt"), Uint8Array.from([0xd4, 0xc6, 0xcf, 0xaa]));
    const seeds = seedsWith("00-dataset.cypher", [
      "d457f0a8a64aff3a08125cfb030341c342e5665a41d610ba99c61c0d0087eb8c",
      createHash("sha256").update("云溪").digest("hex"),
    ]);
    expect(faultsOf(seeds, sources)).toBe(
      `${place} is in GBK, the document in UTF-8. Copy the document again unchanged, byte by byte. ` +
        `Or change it back: \`iconv -f GB18030 -t UTF-8\`. ${NOT_CHECKED}`,
    );
  });

  test("is reported once, and its passages are not checked", () => {
    expect(
      verifySeeds(
        FIXTURE.seeds,
        sourcesWith(() => ""),
      ),
    ).toMatchObject({ documents: 0, passages: 0 });
  });
});

describe("missing documents", () => {
  test("are reported with advice", () => {
    const how = "Set SOURCES_DIR to the folder of the documents.";
    expect(messageOf(() => verifySeeds(FIXTURE.seeds, undefined))).toBe(
      `INVALID_SOURCES: SOURCES_DIR is not set. ${how}`,
    );
    expect(messageOf(() => verifySeeds(FIXTURE.seeds, "/nowhere"))).toBe(
      `INVALID_SOURCES: The folder /nowhere does not exist. ${how}`,
    );
    const file = pathOf("curation/verify.test.ts");
    expect(messageOf(() => verifySeeds(FIXTURE.seeds, file))).toBe(
      `INVALID_SOURCES: ${file} is a file, not a folder. ${how}`,
    );
    const folder = folderWith(FIXTURE.sources);
    rmSync(join(folder, "yunxi.txt"));
    expect(messageOf(() => verifySeeds(FIXTURE.seeds, folder))).toBe(
      `INVALID_SOURCES: The file ${folder}/yunxi.txt of the document "yx" does not exist.\n` +
        "Copy what is missing there, or set SOURCES_DIR to the folder of the documents.",
    );
  });

  test("are not reported when the seeds have faults", () => {
    const folder = folderWith(FIXTURE.seeds, pathOf("broken/wrong-ends"));
    expect(messageOf(() => verifySeeds(folder, "/nowhere"))).toMatch(/^INVALID_SEEDS/);
  });
});

describe("the review questions", () => {
  const questionsOf = (seeds: string): string[] => {
    const { faults, questions } = verifySeeds(seeds, FIXTURE.sources);
    expect(faults).toEqual([]);
    return questions.map((question) => formatDiagnostics([question]));
  };

  test("are none, when names are unambiguous and each document is cited", () => {
    expect(questionsOf(FIXTURE.seeds)).toEqual([]);
  });

  test("include whether persons with a common name or alias at two institutions are the same", () => {
    const seeds = seedsWith(
      FILE,
      ["// from, to, properties, evidence", "// first"],
      [
        "['lin-hai', '林海', 'Lin Hai', null,",
        "['lin-hai-two', '林海', null, null, ['yx:112,114']],\n  ['lin-hai', '林海', 'Lin Hai', null,",
      ],
      [
        "['lin-hai', 'yunxi-first-hospital',",
        "['lin-hai-two', 'dongxi-health-centre', {}, ['yx:110,114 implied']],\n  ['lin-hai', 'yunxi-first-hospital',",
      ],
    );
    expect(questionsOf(seeds)).toEqual([
      '20-hospital.cypher:42: Are "lin-hai" (云溪市第一医院) and "lin-hai-two" (东溪镇卫生院) one person? Both are called 林海. ' +
        "If they are, merge them into one entity with both affiliations; otherwise do nothing.",
    ]);
  });

  test("include whether a document that nothing cites is needed", () => {
    const seeds = seedsWith("00-dataset.cypher", [
      "{id: 'gbt'",
      "{id: 'gbt2', kind: 'reference', title: 'GB'},\n  {id: 'gbt'",
    ]);
    expect(questionsOf(seeds)).toEqual([
      '00-dataset.cypher:12: Is the document "gbt2" needed? Nothing cites it. Write rows that cite it, or remove its row.',
    ]);
  });
});
