import { expect, test } from "vitest";
import { checkSeeds } from "../../src/checks/check.ts";
import { formatDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { FIXTURE, seedsWith } from "../support/seed-folders.ts";

const FILE = "25-figures.cypher";
const ROW = "['yoshino-team', 'team-members', {value: 7, qualifier: 'exact'}, ['yx:123,128']]";
const HOLDERS =
  "['yunxi', 'holders', {value: 5, qualifier: 'exact', certification: 'china-chest-pain-centre'}, ['yx:0,7']]";
const MEASURE = "{id: 'team-members', name: '队员人数', nameEn: 'members of a team', unit: '人'}";
const MEASURES = `${MEASURE},
  {id: 'holders', name: '持有单位数', nameEn: 'holders', unit: '家'}, {id: 'rank', name: '排名', nameEn: 'rank', unit: '名'}`;
const withFigure = (row: string) => formatDiagnostics(checkSeeds(seedsWith(FILE, [MEASURE, MEASURES], [ROW, row])));

const figure = (properties: string) => ROW.replace("{value: 7, qualifier: 'exact'}", `{${properties}}`);

test.each([
  [
    "a range that goes downwards",
    figure("value: 7, valueMax: 7, qualifier: 'range'"),
    "The valueMax 7 is not above the value 7. A range goes upwards.",
  ],
  [
    "an upper limit that is no range",
    figure("value: 7, valueMax: 9, qualifier: 'about'"),
    `A figure with a valueMax is a range, not "about". Write {value: 7, valueMax: 9, qualifier: 'range'}.`,
  ],
  [
    "a range without an upper limit",
    figure("value: 7, qualifier: 'range'"),
    "A range has no valueMax. Write {value: 7, valueMax: …, qualifier: 'range'}.",
  ],
  [
    "holders of no certification",
    HOLDERS.replace(", certification: 'china-chest-pain-centre'", ""),
    "A figure of holders needs a certification. Write the id of the certification that they hold",
  ],
  [
    "holders that are in no place",
    HOLDERS.replace("'yunxi'", "'yunxi-first-hospital'"),
    '"yunxi-first-hospital" is no place whose holders are counted. Give the figure to the place that they are in.',
  ],
  [
    "holders of an unknown certification",
    HOLDERS.replace("chest-pain-centre", "chest-pain-centr"),
    'No certification has the id "china-chest-pain-centr". Did you mean "china-chest-pain-centre"?',
  ],
  [
    "holders of what is no certification",
    HOLDERS.replace("china-chest-pain-centre", "yunxi-alliance"),
    'No certification has the id "yunxi-alliance".',
  ],
  [
    "a certification, but of another measure",
    figure("value: 7, qualifier: 'exact', certification: 'china-chest-pain-centre'"),
    "A figure of team-members has no certification. Only one of holders has: use that.",
  ],
  [
    "a rank without a scope",
    ROW.replace("team-members", "rank"),
    "The rank 7 has no scope. Write among whom it is counted: scope: '昆明市', '云南省', '全国'.",
  ],
  [
    "a moment and a span",
    figure("value: 7, qualifier: 'exact', asOf: '2024', until: '2025'"),
    "A figure has asOf, or since and until, not both. asOf is a moment, the others a span.",
  ],
  [
    "a span that ends before it begins",
    figure("value: 7, qualifier: 'exact', since: '2025', until: '2024-12'"),
    "The until 2024-12 is before the since 2025.",
  ],
  ["no value", figure("qualifier: 'exact'"), "A figure needs a value. Write {value: 1200, qualifier: 'exact'}."],
  ["an unknown property", figure("value: 7, qualifier: 'exact', valu: 8"), "A figure has no property valu."],
  ["an unknown measure", ROW.replace("team-members", "team-member"), 'No measure has the id "team-member".'],
  ["an unknown entity", ROW.replace("yoshino-team", "yoshino-tea"), '"yoshino-tea"'],
  ["a second row", `${ROW},\n  ${ROW}`, `The figure yoshino-team/team-members is there already, at ${FILE}:`],
  [
    "an unknown relationship",
    figure("value: 7, qualifier: 'exact', relationship: 'yoshino-team/AFFILIATED_WITH/yunxi'"),
    'No relationship has the id "yoshino-team/AFFILIATED_WITH/yunxi".',
  ],
  [
    "a relationship of others",
    figure("value: 7, qualifier: 'exact', relationship: 'lin-hai/AFFILIATED_WITH/yunxi-first-hospital'"),
    '"yoshino-team" is no end of lin-hai/AFFILIATED_WITH/yunxi-first-hospital. Give the figure to one of its ends.',
  ],
])("a figure with %s is reported at its line", (_, row, message) => {
  const lines = withFigure(row).split("\n");
  expect(lines).toContainEqual(expect.stringMatching(/^25-figures\.cypher:\d+: /));
  expect(lines.filter((line) => line.includes(message))).toHaveLength(1);
});

test("a measure is reported that is defined twice, has no name, or has a malformed id", () => {
  const again = formatDiagnostics(checkSeeds(seedsWith(FILE, [MEASURE, `${MEASURE},\n  ${MEASURE}`])));
  expect(again).toMatch(
    /^25-figures\.cypher:\d+: A measure "team-members" is there already, at 25-figures\.cypher:\d+\./,
  );
  const nameless = MEASURE.replace("name: '队员人数', ", "");
  expect(formatDiagnostics(checkSeeds(seedsWith(FILE, [MEASURE, nameless])))).toContain("name");
  const malformed = formatDiagnostics(checkSeeds(seedsWith(FILE, [MEASURE, `${MEASURE},\n  {id: 'A b', name: 'x'}`])));
  expect(malformed).toContain('"A b"');
});

test("figures may count the holders of several certifications in a place, and give a rank its scope", () => {
  const again = HOLDERS.replace("value: 5", "value: 2, subject: '县级医院'");
  const rank = ROW.replace("team-members", "rank").replace("value: 7", "value: 7, scope: '福建省'");
  expect(withFigure(`${HOLDERS},\n  ${again},\n  ${rank}`)).toBe("");
});

test("a figure may belong to a relationship of its entity", () => {
  const row = figure("value: 7, qualifier: 'exact', relationship: 'yoshino-team/AFFILIATED_WITH/yunxi-first-hospital'");
  expect(withFigure(row)).toBe("");
  expect(checkSeeds(FIXTURE.seeds)).toEqual([]);
});
