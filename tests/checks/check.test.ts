import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkSeeds, readSoundSeeds } from "../../src/checks/check.ts";
import { formatDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { FIXTURE, folderOf, folderWith, messageOf, pathOf, seedsWith } from "../support/seed-folders.ts";

const faultsOf = (folder: string): string => formatDiagnostics(checkSeeds(folder));

describe("each fault is told at its line, with a hint, and alone", () => {
  // Each folder is laid over the sound seeds of the fixture; faults.txt has the whole answer.
  for (const fault of readdirSync(pathOf("broken"))) {
    test(fault.replaceAll("-", " "), () => {
      const folder = folderWith(FIXTURE.seeds, pathOf(`broken/${fault}`));
      expect(`${faultsOf(folder)}\n`).toBe(readFileSync(pathOf(`broken/${fault}/faults.txt`), "utf8"));
    });
  }
});

describe("sound seeds", () => {
  test("have no faults", () => {
    expect(checkSeeds(FIXTURE.seeds)).toEqual([]);
  });

  test("ship with the service", () => {
    expect(faultsOf(fileURLToPath(new URL("../../seed", import.meta.url)))).toBe("");
  });

  test("may be written with other line ends, white space, comments and quotes", () => {
    const folder = seedsWith(
      "10-places.cypher",
      ["SET e = {id: row[0]", "/* a; comment */ SET\n\t e={ id :row[0]"],
      ["'云溪市'", '"云溪市"'],
      ["AS row\n", "AS row // 'not closed\r\n"],
    );
    expect(faultsOf(folder)).toBe("");
    expect(readSoundSeeds(folder).content).toEqual(readSoundSeeds(FIXTURE.seeds).content);
  });

  test("may share a name where the parents or institutions differ", () => {
    const folder = seedsWith(
      "20-hospital.cypher",
      ["// from, to, properties, evidence", "// first"],
      [
        "['lin-hai', '林海', 'Lin Hai', null,",
        "['lin-hai-two', '林海', null, null, ['yx:0,7']],\n  ['lin-hai', '林海', 'Lin Hai', null,",
      ],
      [
        "['lin-hai', 'yunxi-first-hospital',",
        "['lin-hai-two', 'dongxi-health-centre', {}, ['yx:0,7']],\n  ['lin-hai', 'yunxi-first-hospital',",
      ],
    );
    expect(faultsOf(folder)).toBe("");
  });

  test("may share a name where the places, the codes or the identifiers differ", () => {
    const namesakes = pathOf("checks/namesakes");
    expect(faultsOf(folderWith(FIXTURE.seeds, namesakes))).toBe("");
    // Without the place of one of them, nothing distinguishes them.
    const folder = folderWith(FIXTURE.seeds, namesakes);
    const path = `${folder}/50-namesakes.cypher`;
    writeFileSync(path, readFileSync(path, "utf8").replace("['north-drum-tower', 'north', {}, ['gbt']],", ""));
    expect(faultsOf(folder)).toMatch(
      /^50-namesakes\.cypher:\d+: "鼓楼区" is a name of "north-drum-tower" already, at 50-namesakes\.cypher:\d+\. Write what each is PART_OF, or the adcode of each\. Only if both are one thing, write one entity\.$/,
    );
  });

  test("may end on the last code point of a document, and no further", () => {
    expect(faultsOf(seedsWith("10-places.cypher", ["'yx:17,20'", "'yx:17,130'"]))).toBe("");
    expect(faultsOf(seedsWith("10-places.cypher", ["'yx:17,20'", "'yx:17,131'"]))).toContain(
      "ends behind the document",
    );
  });

  test("may begin and end in one year, month or day", () => {
    for (const [since, until] of [
      ["2024", "2024"],
      ["2024-05", "2024"],
      ["2024", "2024-01-01"],
      ["2024-05-05", "2024-05-05"],
    ]) {
      expect(
        faultsOf(seedsWith("20-hospital.cypher", ["since: '2024-04'", `since: '${since}', until: '${until}'`])),
      ).toBe("");
    }
  });
});

describe("faults", () => {
  test("come all at once, by file and line", () => {
    const folder = folderWith(FIXTURE.seeds, pathOf("broken/end-defined-later-file"), pathOf("broken/wrong-ends"));
    expect(checkSeeds(folder).map(({ file, line }) => `${file}:${line}`)).toEqual([
      "15-early.cypher:2",
      "50-broken.cypher:2",
    ]);
  });

  test("make the seeds unsound", () => {
    const folder = folderWith(FIXTURE.seeds, pathOf("broken/wrong-ends"));
    expect(messageOf(() => readSoundSeeds(folder))).toBe(`INVALID_SEEDS: ${faultsOf(folder)}`);
  });

  test("of what cannot be read are not followed by others about what it defines", () => {
    const folder = folderWith(FIXTURE.seeds, pathOf("broken/unknown-label"));
    expect(checkSeeds(folder)).toHaveLength(1);
  });
});

describe("a folder that cannot be read", () => {
  test("is told when it is missing, a file, or without seeds", () => {
    const file = pathOf("support/seed-folders.ts");
    const empty = folderWith();
    expect(messageOf(() => checkSeeds("/nowhere/at/all"))).toBe(
      'INVALID_SEEDS: The folder "/nowhere/at/all" with the seeds does not exist. Name a folder that contains .cypher files.',
    );
    expect(messageOf(() => checkSeeds(file))).toBe(
      `INVALID_SEEDS: The folder "${file}" with the seeds is a file, not a folder. Name a folder that contains .cypher files.`,
    );
    expect(messageOf(() => checkSeeds(empty))).toBe(
      `INVALID_SEEDS: The folder "${empty}" contains no .cypher files; name one that contains seeds.`,
    );
  });

  test("is told when this user may not read it, or a file in it", () => {
    const folder = folderWith(FIXTURE.seeds);
    const messageWithout = (path: string): string => {
      chmodSync(folder, 0o755);
      chmodSync(path, 0);
      // Who may read everything looks as nobody.
      const isRoot = process.getuid?.() === 0;
      if (isRoot) process.seteuid?.(65_534);
      try {
        return messageOf(() => checkSeeds(folder));
      } finally {
        if (isRoot) process.seteuid?.(0);
        chmodSync(path, 0o755);
      }
    };
    expect(messageWithout(folder)).toBe(
      `INVALID_SEEDS: The folder "${folder}" with the seeds cannot be read: this user lacks the right to. Name a folder that contains .cypher files.`,
    );
    expect(messageWithout(`${folder}/10-places.cypher`)).toBe(
      `INVALID_SEEDS: ${folder}/10-places.cypher cannot be read: this user lacks the right to.`,
    );
  });

  test("leaves hidden files alone, which editors and systems put there", () => {
    const folder = folderWith(FIXTURE.seeds);
    symlinkSync("someone@somewhere.1", `${folder}/.#10-places.cypher`);
    writeFileSync(`${folder}/._10-places.cypher`, Uint8Array.from([0, 5, 0x16, 7, 0xff]));
    expect(faultsOf(folder)).toBe("");
  });

  test("is told when a file is a folder, no UTF-8, or begins with a byte order mark", () => {
    const inner = folderWith();
    mkdirSync(`${inner}/x.cypher`);
    expect(messageOf(() => checkSeeds(inner))).toBe(
      `INVALID_SEEDS: ${inner}/x.cypher is a folder, not a file; rename it.`,
    );
    const binary = folderOf(new Uint8Array([0x27, 0xff, 0xfe]));
    expect(messageOf(() => checkSeeds(binary))).toBe(
      `INVALID_SEEDS: ${binary}/10-test.cypher is not UTF-8; save it as UTF-8.`,
    );
    const marked = folderOf("\uFEFF// marked");
    expect(messageOf(() => checkSeeds(marked))).toBe(
      `INVALID_SEEDS: ${marked}/10-test.cypher begins with a byte order mark; save it as UTF-8 without one.`,
    );
  });
});
