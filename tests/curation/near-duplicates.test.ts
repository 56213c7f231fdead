import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkSeeds, readSoundSeeds } from "../../src/checks/check.ts";
import { JUDGED_FILE, judgeDifferent, readJudgedFile } from "../../src/checks/distinct-pairs.ts";
import { formatNearDuplicates, nearDuplicatesIn } from "../../src/curation/near-duplicates.ts";
import { formatDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import type { Content, EntityRecord, RelationshipRecord } from "../../src/model/records.ts";
import type { RelationshipType } from "../../src/model/relationship-types.ts";
import { FIXTURE, folderWith, messageOf } from "../support/seed-folders.ts";

const entity = (id: string, kind: EntityKind, name: string, ...aliases: string[]): EntityRecord => ({
  id,
  kind,
  properties: aliases.length === 0 ? { name } : { name, aliases },
});
const join3 = (from: string, type: RelationshipType, to: string): RelationshipRecord => ({
  id: `${from}/${type}/${to}`,
  type,
  from,
  to,
  properties: {},
});
const PLACES = [
  entity("fujian", "PROVINCE", "福建省"),
  entity("yunxi", "CITY", "云溪市"),
  entity("dongshan", "COUNTY", "东山区"),
  entity("xishan", "COUNTY", "西山区"),
];
const LIE = [
  join3("yunxi", "PART_OF", "fujian"),
  join3("dongshan", "PART_OF", "yunxi"),
  join3("xishan", "PART_OF", "yunxi"),
];

/** The pairs among these, beside the places of a fictional province. */
function pairsOf(entities: readonly EntityRecord[], relationships: readonly RelationshipRecord[] = []) {
  const content: Content = {
    version: "1",
    title: "一",
    documents: [],
    measures: [],
    figures: [],
    evidence: [],
    entities: [...PLACES, ...entities],
    relationships: [...LIE, ...relationships],
  };
  return nearDuplicatesIn(content);
}

/** Why two names of one kind may be of the same entity; empty when they are not. */
function reasonOf(kind: EntityKind, a: string, b: string): string {
  return pairsOf([entity("a", kind, a), entity("b", kind, b)])[0]?.reason ?? "";
}

describe("two names may be of the same entity", () => {
  test.each<[EntityKind, string, string, string]>([
    ["AWARD", "“平安医院”创建先进市", "平安医院 创建先进市", "differ only in spaces and punctuation"],
    ["OFFERING", "CT检查", "ＣＴ检查", "differ only in spaces and punctuation"],
    ["HOSPITAL", "云溪市中医院", "云溪中医院", "differ only in 省, 市, 县 or 区"],
    ["HOSPITAL", "东山区中医院", "东山中医院", "differ only in 省, 市, 县 or 区"],
    ["INSTITUTION", "福建省云溪市疾控中心", "云溪市疾控中心", "differ in a place that one of them omits"],
    ["HOSPITAL", "云溪市第一医院", "第一医院", "differ in a place that one of them omits"],
    ["CERTIFICATION", "胸痛中心认证", "胸痛中心", "differ in the word for its kind"],
    ["HOSPITAL", "郑州大学第一附属医院", "郑大一附院", "“郑大一附院” may be short for “郑州大学第一附属医院”"],
    ["INSTITUTION", "云溪市人民政府", "云溪市政府", "“云溪市政府” may be short for “云溪市人民政府”"],
    ["PROGRAM", "党建工作责任清单", "党建工作责任制", "have most of their words in common"],
    ["OFFERING", "MDT（多学科会诊）", "MDT", "“MDT（多学科会诊）” has “MDT” in quotes or beside brackets"],
    ["PROGRAM", "云溪市2025年度“三十工程”", "三十工程", "has “三十工程” in quotes or beside brackets"],
    ["CERTIFICATION", "福建省区域中医专科中心", "福建省区域专科中医中心", "the same characters in another order"],
    ["CERTIFICATION", "中国胸痛中心", "国家胸痛中心", "differ only in 省, 市, 县 or 区"],
    ["INSTITUTION", "云溪市慈仁养老院", "云溪市慈任养老院", "sound the same"],
    ["INSTITUTION", "云溪市儿童福利院", "市儿童福利院", "ends as “市儿童福利院” does"],
    ["COUNTY", "云溪市城乡一体化示范区", "城乡一体化示范区", "ends as “城乡一体化示范区” does"],
    ["CERTIFICATION", "三级甲等医院", "三甲医院", "“三甲医院” may be short for “三级甲等医院”"],
    ["CERTIFICATION", "区域中医专科诊疗中心", "区域中医专病诊疗中心", "differ in 1 of 10 characters"],
    ["PROGRAM", "卒中患者绿色通道建设", "绿色通道建设", "“卒中患者绿色通道建设” ends as “绿色通道建设” does"],
  ])("%s %s, %s", (kind, a, b, reason) => {
    expect(reasonOf(kind, a, b)).toMatch(new RegExp(reason));
    expect(reasonOf(kind, b, a)).toBe(reasonOf(kind, a, b).replace(/^“(.*)” and “(.*)” /, "“$2” and “$1” "));
  });

  test.each<[EntityKind, string, string]>([
    ["INSTITUTION", "东山区疾控中心", "西山区疾控中心"],
    ["PERSON", "张伟民", "张炜民"],
    ["HOSPITAL", "云溪市人民医院", "云溪市东山区人民医院"],
    ["HOSPITAL", "福建省人民医院", "云溪市人民医院"],
    ["HOSPITAL", "云溪市第一医院", "云溪市第二医院"],
    ["HOSPITAL", "郑州大学第二附属医院", "郑大一附院"],
    ["HOSPITAL", "郑州大学第一附属医院", "郑大附院"],
    ["PROGRAM", "云溪市健康节2023", "云溪市健康节2024"],
    ["CERTIFICATION", "国家级胸痛中心", "省级胸痛中心"],
    ["INSTITUTION", "云溪市委", "云溪市卫生健康委"],
    ["INSTITUTION", "福建医科大学", "福建医科大学第一临床学院"],
    ["DEPARTMENT", "骨科", "骨科实验室"],
    ["CERTIFICATION", "中国胸痛中心", "云溪市胸痛中心"],
    ["OFFERING", "院前急救系统", "院内急救系统"],
    ["PROGRAM", "云溪市平安医院建设", "云溪市智慧医院建设"],
  ])("%s %s, %s may not", (kind, a, b) => {
    expect(reasonOf(kind, a, b)).toBe("");
  });

  test("if their kinds are often confused, by any of their names", () => {
    const [pair] = pairsOf([
      entity("a", "HOSPITAL", "云溪市第四医院", "云溪市精神病医院"),
      entity("b", "INSTITUTION", "云溪精神病医院"),
    ]);
    expect(pair).toMatchObject({ a: { id: "a" }, b: { id: "b" } });
    expect(pairsOf([entity("a", "PERSON", "林海"), entity("b", "TEAM", "林海")])).toEqual([]);
  });

  test("unless a relationship joins the two, or they belong to two entities", () => {
    const [one, two] = [entity("a", "HOSPITAL", "云溪市中医院"), entity("b", "HOSPITAL", "云溪中医院")];
    expect(pairsOf([one, two], [join3("a", "PARTNERS_WITH", "b")])).toEqual([]);
    const hospitals = [entity("h", "HOSPITAL", "云溪市第一医院"), entity("i", "HOSPITAL", "海东医院")];
    const departments = [entity("a", "DEPARTMENT", "云溪市第一医院骨科"), entity("b", "DEPARTMENT", "海东医院骨科")];
    const owned = [join3("a", "PART_OF", "h"), join3("b", "PART_OF", "i")];
    expect(pairsOf([...hospitals, ...departments], owned)).toEqual([]);
    const bodies = [entity("c", "PROGRAM", "云溪市第一医院平安建设"), entity("d", "PROGRAM", "海东医院平安建设")];
    expect(pairsOf([...hospitals, ...bodies])).toEqual([]);
  });

  test("if they are equal without the name of the institution and 科, for departments", () => {
    const all = [
      entity("h", "HOSPITAL", "云溪市第一医院"),
      entity("a", "DEPARTMENT", "云溪市第一医院医政科"),
      entity("b", "DEPARTMENT", "云溪市第一医院医政"),
      entity("c", "DEPARTMENT", "云溪市第一医院脑病中心"),
      entity("d", "DEPARTMENT", "云溪市第一医院脑病区域诊疗中心"),
    ];
    expect(pairsOf(all).map(({ a, b }) => `${a.id} ${b.id}`)).toEqual(["a b", "c d"]);
  });

  test("with a higher score if they have common neighbours, which alone give no pair", () => {
    const programs = [entity("a", "PROGRAM", "健康讲座"), entity("b", "PROGRAM", "健康讲座。")];
    const runs = [join3("h", "RUNS", "a"), join3("h", "RUNS", "b"), join3("h", "RUNS", "c")];
    const others = [entity("h", "HOSPITAL", "云溪市第一医院"), entity("c", "PROGRAM", "脱贫攻坚")];
    const [alone] = pairsOf(programs);
    const together = pairsOf([...programs, ...others], runs);
    expect(together).toHaveLength(1);
    expect(together[0]?.score).toBeGreaterThan(alone?.score ?? 1);
    expect(together[0]?.reason).toContain("both are joined with 云溪市第一医院.");
  });

  test("also beside a county that has the stem of its city, as 新乡县 in 新乡市", () => {
    const shipped = readSoundSeeds(fileURLToPath(new URL("../../seed", import.meta.url))).content;
    const content: Content = {
      ...shipped,
      entities: [
        ...shipped.entities,
        entity("xinxiang-county", "COUNTY", "新乡县"),
        entity("hongqi", "COUNTY", "红旗区"),
        entity("city-hospital", "HOSPITAL", "新乡市人民医院"),
        entity("district-hospital", "HOSPITAL", "新乡市红旗区人民医院"),
        entity("hongqi-hospital", "HOSPITAL", "红旗区人民医院"),
      ],
      relationships: [
        ...shipped.relationships,
        join3("xinxiang-county", "PART_OF", "xinxiang"),
        join3("hongqi", "PART_OF", "xinxiang"),
      ],
    };
    const among = nearDuplicatesIn(content).filter(({ a, b }) => [a, b].every(({ id }) => id.endsWith("-hospital")));
    const added = among.filter(
      ({ a, b }) => /^(?:city|district|hongqi)-/.test(a.id) && /^(?:city|district|hongqi)-/.test(b.id),
    );
    expect(added.map(({ a, b }) => [a.id, b.id])).toEqual([["district-hospital", "hongqi-hospital"]]);
  });

  test("in a list with the most likely first, with the details for a curator", () => {
    const pairs = pairsOf([
      entity("short", "HOSPITAL", "郑大一附院"),
      entity("long-one", "HOSPITAL", "郑州大学第一附属医院"),
      entity("a", "PROGRAM", "健康讲座"),
      entity("b", "PROGRAM", "健康讲座"),
    ]);
    expect(formatNearDuplicates(pairs)).toBe(
      [
        "0.95  a  健康讲座  PROGRAM",
        "      b  健康讲座  PROGRAM",
        "      Both are named “健康讲座”.",
        "0.70  long-one  郑州大学第一附属医院  HOSPITAL",
        "      short     郑大一附院  HOSPITAL",
        "      “郑大一附院” may be short for “郑州大学第一附属医院”.",
      ].join("\n"),
    );
  });
});

describe("pairs judged different", () => {
  const judge = (seeds: string, a: string, b: string, why = "") =>
    judgeDifferent(seeds, readSoundSeeds(seeds).known, [a, b], why);
  const textOf = (seeds: string) => readJudgedFile(seeds).text.replace(/^#.*\n/gm, "");

  test("are written in the order of their ids, with the reason", () => {
    const seeds = folderWith(FIXTURE.seeds);
    judge(seeds, "yunxi", "lin-hai", "a  city and\na person");
    judge(seeds, "fujian", "yunxi-alliance");
    judge(seeds, "yunxi", "yunxi-alliance", "two");
    expect(textOf(seeds)).toBe(
      "fujian yunxi-alliance\nlin-hai yunxi  a city and a person\nyunxi yunxi-alliance  two\n",
    );
    expect(readFileSync(join(seeds, JUDGED_FILE), "utf8")).toMatch(/^# Pairs of entities/);
    expect(readSoundSeeds(seeds).judged).toHaveLength(3);
  });

  test("are rejected for an unknown id, for the same id twice, and for a pair already in the file", () => {
    const seeds = folderWith(FIXTURE.seeds);
    judge(seeds, "yunxi", "lin-hai");
    expect(messageOf(() => judge(seeds, "lin-hai", "yunxi"))).toMatch(
      /^INVALID_ARGUMENT: .*The pair is there already, at judged-different\.txt:3/,
    );
    expect(messageOf(() => judge(seeds, "lin-hau", "yunxi"))).toContain('Did you mean "lin-hai"?');
    expect(messageOf(() => judge(seeds, "yunxi", "yunxi"))).toContain('"yunxi" is in the line twice');
    expect(textOf(seeds)).toBe("lin-hai yunxi\n");
  });

  test("that are invalid are faults of the seeds, by file and line", () => {
    const seeds = folderWith(FIXTURE.seeds);
    const lines = [
      "# Two.",
      "",
      "yunxi",
      "yunxi nobody-knows  why",
      "yunxi lin-hai",
      "lin-hai yunxi again",
      "yunxi yunxi",
    ];
    writeFileSync(join(seeds, JUDGED_FILE), lines.join("\n"));
    expect(formatDiagnostics(checkSeeds(seeds)).split("\n")).toEqual([
      expect.stringMatching(/^judged-different\.txt:3: "yunxi" is no pair of entities\. Write two ids/),
      expect.stringMatching(/^judged-different\.txt:4: No entity has the id "nobody-knows"\./),
      expect.stringMatching(/^judged-different\.txt:6: The pair is there already, at judged-different\.txt:5\./),
      expect.stringMatching(/^judged-different\.txt:7: "yunxi" is in the line twice\./),
    ]);
    writeFileSync(join(seeds, JUDGED_FILE), Buffer.from([0xff, 0xfe, 0x31]));
    expect(messageOf(() => checkSeeds(seeds))).toMatch(/^INVALID_SEEDS: .*judged-different\.txt is not UTF-8/);
  });
});
