import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSoundSeeds } from "../../src/checks/check.ts";
import { JUDGED_FILE } from "../../src/checks/distinct-pairs.ts";
import { planMerge } from "../../src/curation/merge.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Content } from "../../src/model/records.ts";
import { writeSeedFiles } from "../../src/seeds/files.ts";
import { statementOf, type TemplateName } from "../../src/seeds/templates.ts";
import { applyEdits, unifiedDiff } from "../../src/seeds/text-edits.ts";
import { FIXTURE, folderWith, messageOf } from "../support/seed-folders.ts";
import { startService } from "../support/service.ts";

const KEEP = "yunxi-first-hospital";
const DROP = "first-hospital-of-yunxi";
const FILE = "40-again.cypher";

const list = (template: TemplateName, word: string, ...rows: string[]): string =>
  `// ${template} ${word}\n${statementOf(template, word)
    .replace("$rows", `[\n  ${rows.join(",\n  ")}\n]`)
    .trimEnd()};\n`;

/** The fixture with its first hospital defined twice, as if from a second article. */
const AGAIN = [
  "// What another reader wrote.\n",
  list(
    "entity",
    "Hospital",
    `['${DROP}',  '云溪第一医院', 'First Hospital', 'general', ['yx:0,7']], // the same?`,
    "['west-clinic', '西溪诊所', null, 'general', ['yx:99,105 implied']]",
  ),
  list("alias", "", `['${DROP}', '市一院', ['yx:10,14 implied']]`),
  list("former-id", "", `['${DROP}', 'oldest-hospital']`),
  list("property", "ownership", `['${DROP}', 'public', ['yx:22,29 implied']]`),
  list("property", "level", `['${DROP}', 'tertiary', ['yx:22,25']]`),
  list(
    "symmetric-relationship",
    "PARTNERS_WITH",
    `[\n    '${DROP}', 'fujian-medical-university',\n    {kind: 'joint-laboratory', note: '实验室'}, ['yx:30,58', 'yx:30,47']\n  ]`,
    `['${DROP}', '${KEEP}', {kind: 'cooperation'}, ['yx:0,7 implied']]`,
    `['west-clinic', '${DROP}', {kind: 'training'}, ['yx:0,7 implied']]`,
  ),
  list("relationship", "LOCATED_IN", `['${DROP}', 'yunxi', {}, ['yx:15,20']]`),
  list(
    "figure",
    "",
    `['${DROP}', 'team-members', {value: 9, qualifier: 'exact', relationship: '${DROP}/PARTNERS_WITH/west-clinic/training'}, ['yx:123,128 implied']]`,
  ),
].join("\n");

/** A folder with the seeds in the subfolder `seed`. */
function project(file = FILE, text = AGAIN): { root: string; seeds: string } {
  const root = folderWith();
  const seeds = join(root, "seed");
  mkdirSync(seeds);
  cpSync(FIXTURE.seeds, seeds, { recursive: true });
  writeFileSync(join(seeds, file), text);
  return { root, seeds };
}

const diffOf = (seeds: string, keep: string, drop: string): string =>
  planMerge(seeds, keep, drop)
    .changes.map(({ file, edits }) => unifiedDiff(`seed/${file.name}`, file.text, edits))
    .join("");

const TOOLS = [
  ["git", ["apply", "-"]],
  ["patch", ["-p1", "-s", "-F0"]],
] as const;

/** The differences of two states of the seeds, by id: removed, added or changed. */
function differences(before: Content, after: Content): Record<"gone" | "come" | "other", string[]> {
  const recordsOf = (content: Content) =>
    new Map(
      [content.entities, content.relationships, content.figures, content.evidence, content.documents]
        .flat()
        .map((record) => [record.id, JSON.stringify(record)]),
    );
  const [old, now] = [recordsOf(before), recordsOf(after)];
  return {
    gone: [...old.keys()].filter((id) => !now.has(id)).sort(),
    come: [...now.keys()].filter((id) => !old.has(id)).sort(),
    other: [...old.keys()].filter((id) => now.has(id) && now.get(id) !== old.get(id)).sort(),
  };
}

describe("a merge of two entities", () => {
  test.each(TOOLS)("changes nothing else, by the printed diff applied with %s", (tool, args) => {
    const { root, seeds } = project();
    const before = readSoundSeeds(seeds).content;
    execFileSync(tool, args, { cwd: root, input: diffOf(seeds, KEEP, DROP) });
    const after = readSoundSeeds(seeds).content;
    const { gone, come, other } = differences(before, after);
    expect(gone.every((id) => id.includes(DROP))).toBe(true);
    expect(gone.filter((id) => !id.includes("@"))).toHaveLength(6);
    expect(come).toEqual([
      `fujian-medical-university/PARTNERS_WITH/${KEEP}/joint-laboratory@yx:30,47`,
      `west-clinic/PARTNERS_WITH/${KEEP}/training`,
      `west-clinic/PARTNERS_WITH/${KEEP}/training@yx:0,7`,
      `${KEEP}#alias=云溪第一医院@yx:0,7`,
      `${KEEP}#alias=市一院@yx:10,14`,
      `${KEEP}#ownership@yx:22,29`,
      `${KEEP}/team-members`,
      `${KEEP}/team-members@yx:123,128`,
    ]);
    expect(other).toEqual([`fujian-medical-university/PARTNERS_WITH/${KEEP}/joint-laboratory`, KEEP]);
    expect(after.entities.find(({ id }) => id === KEEP)?.properties).toEqual({
      name: "云溪市第一医院",
      nameEn: "Yunxi First Hospital",
      kind: "general",
      aliases: ["云溪一院", "云溪第一医院", "市一院"],
      formerIds: [DROP, "oldest-hospital"],
      level: "tertiary-a",
      ownership: "public",
    });
    expect(after.relationships.find(({ id }) => id === other[0])?.properties).toEqual({
      kind: "joint-laboratory",
      since: "2024-04",
      note: "实验室",
    });
    expect(after.figures.find(({ of }) => of === KEEP)?.properties.relationship).toBe(
      `west-clinic/PARTNERS_WITH/${KEEP}/training`,
    );
  });

  test("reports lost values, by file and line", () => {
    const { notes } = planMerge(project().seeds, KEEP, DROP);
    expect(notes).toEqual([
      expect.stringMatching(
        /^40-again\.cypher:5 gives the English name as "First Hospital", the row that remains as "Yunxi First/,
      ),
      expect.stringMatching(
        /^40-again\.cypher:\d+ gives the level as "tertiary", the row that remains as "tertiary-a": decide/,
      ),
      expect.stringMatching(
        /^40-again\.cypher:\d+ joins the two with each other \(.*\/cooperation\): it is removed\.$/,
      ),
    ]);
  });

  test("leaves no empty list, and all other lines unchanged", () => {
    const { root, seeds } = project();
    execFileSync("git", ["apply", "-"], { cwd: root, input: diffOf(seeds, KEEP, DROP) });
    const text = readFileSync(join(seeds, FILE), "utf8");
    expect(text).not.toMatch(/UNWIND \[\s*\]/);
    expect(text).not.toContain("LOCATED_IN");
    expect(text).not.toContain("property level");
    expect(text).toMatch(/^\/\/ What another reader wrote\.\n\n\/\/ entity Hospital\nUNWIND \[\n {2}\['west-clinic'/);
    const known = new Set(AGAIN.split("\n"));
    const strange = text.split("\n").filter((line) => !known.has(line));
    expect(strange).toEqual([
      `  ['${KEEP}', '市一院', ['yx:10,14 implied']]`,
      `  ['${KEEP}', 'oldest-hospital']`,
      `  ['${KEEP}', 'public', ['yx:22,29 implied']]`,
      `  ['west-clinic', '${KEEP}', {kind: 'training'}, ['yx:0,7 implied']]`,
      expect.stringContaining(`'west-clinic/PARTNERS_WITH/${KEEP}/training'`),
    ]);
  });

  test("puts the entity at the earlier row, so that later rows can refer to it", () => {
    const { root, seeds } = project();
    execFileSync("git", ["apply", "-"], { cwd: root, input: diffOf(seeds, DROP, KEEP) });
    const { entities } = readSoundSeeds(seeds).content;
    expect(entities.map(({ id }) => id)).not.toContain(KEEP);
    expect(entities.find(({ id }) => id === DROP)?.properties).toMatchObject({
      name: "云溪第一医院",
      aliases: ["云溪一院", "云溪市第一医院", "市一院"],
      formerIds: [KEEP, "oldest-hospital"],
      level: "tertiary",
    });
  });

  test("gives the same result for rows on one line and for a file without a final line end", () => {
    const { seeds } = project(FILE, AGAIN.replaceAll("],\n  [", "], [").trimEnd().replace(/;$/, ""));
    const expected = planMerge(project().seeds, KEEP, DROP);
    const one = planMerge(seeds, KEEP, DROP);
    writeSeedFiles(
      seeds,
      one.changes.map(({ file, edits }) => ({ name: file.name, text: applyEdits(file.text, edits) })),
    );
    const other = project().seeds;
    writeSeedFiles(
      other,
      expected.changes.map(({ file, edits }) => ({ name: file.name, text: applyEdits(file.text, edits) })),
    );
    expect(readSoundSeeds(seeds).content).toEqual(readSoundSeeds(other).content);
    expect(readdirSync(seeds).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  test("updates the pairs judged different, each once", () => {
    const { root, seeds } = project();
    const lines = [
      "# Two.",
      `dongxi-health-centre ${DROP}  far away`,
      `dongxi-health-centre ${KEEP}`,
      `${DROP} west-clinic`,
    ];
    writeFileSync(join(seeds, JUDGED_FILE), `${lines.join("\n")}\n`);
    execFileSync("git", ["apply", "-"], { cwd: root, input: diffOf(seeds, KEEP, DROP) });
    expect(readFileSync(join(seeds, JUDGED_FILE), "utf8")).toBe(
      `# Two.\ndongxi-health-centre ${KEEP}\nwest-clinic ${KEEP}\n`,
    );
  });

  test("makes the dropped id a former id that still finds the entity", async () => {
    const { root, seeds } = project();
    execFileSync("git", ["apply", "-"], { cwd: root, input: diffOf(seeds, KEEP, DROP) });
    const service = await startService(() => openGrafeo(), seeds);
    try {
      const { data, errors } = await service.ask(`{
        node(id: "${DROP}") { id ... on Entity { name formerIds } }
        entity(name: "云溪第一医院") { id }
      }`);
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        node: { id: KEEP, name: "云溪市第一医院", formerIds: [DROP, "oldest-hospital"] },
        entity: { id: KEEP },
      });
    } finally {
      await service.close();
    }
  });
});

describe("a merge is rejected", () => {
  test("with the reason and advice", () => {
    const { seeds } = project();
    const messageFor = (keep: string, drop: string) => messageOf(() => planMerge(seeds, keep, drop));
    expect(messageFor(KEEP, "first-hospital")).toMatch(/^INVALID_ARGUMENT: No entity has the id "first-hospital"\./);
    expect(messageFor("oldest-hospital", KEEP)).toBe(
      `INVALID_ARGUMENT: No entity has the id "oldest-hospital". It is "${DROP}" now.`,
    );
    expect(messageFor(KEEP, KEEP)).toContain("is named twice");
    expect(messageFor(KEEP, "lin-hai")).toContain(`"${KEEP}" is a Hospital, "lin-hai" a Person`);
    writeFileSync(join(seeds, JUDGED_FILE), `${KEEP} ${DROP}  two houses\n`);
    expect(messageFor(KEEP, DROP)).toContain("The two are judged different at judged-different.txt:1 (two houses).");
  });

  test("when the seeds have faults, before or after it", () => {
    const broken = project(FILE, AGAIN.replace("'public'", "'royal'")).seeds;
    expect(messageOf(() => planMerge(broken, KEEP, DROP))).toMatch(
      /^INVALID_SEEDS: 40-again\.cypher:\d+: The ownership/,
    );
    const dated = AGAIN.replace("note: '实验室'", "until: '2023'");
    expect(messageOf(() => planMerge(project(FILE, dated).seeds, KEEP, DROP))).toMatch(
      /^INVALID_SEEDS: Made one, .* would leave faults.*\n20-hospital\.cypher:\d+: The until 2023 is before the since 2024-04/,
    );
  });
});
