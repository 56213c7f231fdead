import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSoundSeeds } from "../../src/checks/check.ts";
import { planMerge } from "../../src/curation/merge.ts";
import type { Content } from "../../src/model/records.ts";
import { writeSeedFiles } from "../../src/seeds/files.ts";
import { statementOf, type TemplateName } from "../../src/seeds/templates.ts";
import { applyEdits } from "../../src/seeds/text-edits.ts";
import { FIXTURE, folderWith } from "../support/seed-folders.ts";

const KEEP = "yunxi-first-hospital";
const DROP = "first-hospital-of-yunxi";

const list = (template: TemplateName, word: string, ...rows: string[]): string =>
  statementOf(template, word)
    .replace("$rows", `[\n  ${rows.join(",\n  ")}\n]`)
    .trimEnd()
    .concat(";\n");

describe("two entities with the same facts", () => {
  const entity = `['${DROP}', '云溪第一医院', null, 'specialised', ['yx:0,7']]`;
  /** The entities after a merge of two that share facts, and its notes. */
  function merged(...lists: string[]) {
    const seeds = folderWith(FIXTURE.seeds);
    writeFileSync(join(seeds, "40-again.cypher"), [list("entity", "Hospital", entity), ...lists].join("\n"));
    const { changes, notes } = planMerge(seeds, KEEP, DROP);
    writeSeedFiles(
      seeds,
      changes.map(({ file, edits }) => ({ name: file.name, text: applyEdits(file.text, edits) })),
    );
    return { notes, content: readSoundSeeds(seeds).content };
  }
  const proofsOf = ({ evidence }: Content, about: string) =>
    evidence.filter((one) => one.about === about).map(({ id }) => id.slice(id.lastIndexOf("@")));

  test("keep the kind of the one that stays, and say so", () => {
    expect(merged().notes).toEqual([
      expect.stringMatching(/^40-again\.cypher:\d+ gives the kind as "specialised", .* as "general": decide/),
    ]);
  });

  test("have each value once, with the citations of both", () => {
    const { notes, content } = merged(list("property", "level", `['${DROP}', 'tertiary-a', ['yx:15,21 implied']]`));
    expect(notes).toHaveLength(1);
    const ids = content.evidence.map(({ id }) => id);
    expect(ids.filter((id) => id.includes("#level"))).toEqual([`${KEEP}#level@yx:22,29`, `${KEEP}#level@yx:15,21`]);
    expect(content.entities.find(({ id }) => id === KEEP)?.properties.aliases).toEqual(["云溪一院", "云溪第一医院"]);
  });

  test("have each figure once: a value that differs is reported, and one that is missing is taken", () => {
    const row = (id: string, properties: string, range: string) =>
      `['${id}', 'team-members', {${properties}}, ['yx:${range} implied']]`;
    const { notes, content } = merged(
      list(
        "figure",
        "",
        row(KEEP, "value: 9, qualifier: 'exact'", "0,7"),
        row(DROP, "value: 8, scope: '福建省', qualifier: 'exact'", "10,14"),
      ),
    );
    expect(notes.slice(1)).toEqual([
      expect.stringMatching(
        new RegExp(`^40-again\\.cypher:\\d+ gives the value of ${KEEP}/team-members as 8, .* as 9: decide`),
      ),
    ]);
    const figures = content.figures.filter(({ of }) => of === KEEP);
    expect(figures.map(({ properties }) => properties)).toEqual([{ value: 9, scope: "福建省", qualifier: "exact" }]);
    expect(proofsOf(content, `${KEEP}/team-members`)).toEqual(["@yx:0,7", "@yx:10,14"]);
  });
});
