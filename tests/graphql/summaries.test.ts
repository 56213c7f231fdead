import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type SummaryFacts, summaryOf } from "../../src/wording/entity-summary.ts";
import { freshId, removeAll, writeRecords, writing } from "../support/ad-hoc.ts";
import { FIXTURE } from "../support/seed-folders.ts";
import { engines, type Service, startService } from "../support/service.ts";

const SUMMARIES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  "yunxi-first-hospital": [
    "三级甲等综合医院，云溪市；2 个合作单位",
    "General hospital, tertiary grade A, in Yunxi; 2 partners",
  ],
  "dongxi-health-centre": ["基层医疗机构；1 个合作单位", "Primary-care institution; 1 partner"],
  "yunxi-first-hospital-cardiology": ["云溪市第一医院的临床科室", "Clinical department of Yunxi First Hospital"],
  "fujian-medical-university": ["大学；1 个合作单位", "University; 1 partner"],
  fujian: ["省级行政区；1 家医院", "Province-level region; 1 hospital"],
  yunxi: ["福建省的城市；1 家医院", "City in Fujian; 1 hospital"],
  "yunxi-alliance": ["联盟；1 个成员，1 个参与方", "Alliance; 1 member, 1 participant"],
  "china-chest-pain-centre": ["认证；1 个获得者", "Accreditation; 1 holder"],
  "lin-hai": ["云溪市第一医院院长", "Person at Yunxi First Hospital"],
  "yoshino-team": ["云溪市第一医院的专家团队，7 人", "Expert team of Yunxi First Hospital, 7 people"],
};

/** A hospital with partners of every sort, three of them valid, and a laboratory that is only planned. */
const GRAPH = `
CREATE (h:Contract:Entity:Hospital {id: $id + '-h', name: '甲', kind: 'tcm', note: '备注', noteEn: 'A note'})
CREATE (d:Contract:Entity:Department {id: $id + '-d', name: '甲科', kind: 'clinical'})
CREATE (l:Contract:Entity:Department {id: $id + '-l', name: '甲实验室', kind: 'laboratory'})
CREATE (a:Contract:Entity:Hospital {id: $id + '-a', name: '乙', kind: 'general'})
CREATE (ward:Contract:Entity:Department {id: $id + '-ward', name: '乙科', kind: 'clinical'})
CREATE (u:Contract:Entity:Institution {id: $id + '-u', name: '丙', kind: 'university'})
CREATE (s:Contract:Entity:Institution {id: $id + '-s', name: '丁', kind: 'school'})
CREATE (p:Contract:Entity:Hospital {id: $id + '-p', name: '戊', kind: 'general'})
CREATE (e:Contract:Entity:Hospital {id: $id + '-e', name: '己', kind: 'general'})
CREATE (c:Contract:Entity:County {id: $id + '-c', name: '庚', kind: 'county'})
CREATE (d)-[:PART_OF {id: d.id + '/PART_OF/' + h.id}]->(h)
CREATE (l)-[:PART_OF {id: l.id + '/PART_OF/' + h.id, status: 'planned'}]->(h)
CREATE (ward)-[:PART_OF {id: ward.id + '/PART_OF/' + a.id}]->(a)
CREATE (h)-[:PARTNERS_WITH {id: h.id + '/PARTNERS_WITH/' + a.id}]->(a)
CREATE (h)-[:PARTNERS_WITH {id: h.id + '/PARTNERS_WITH/' + a.id + '/training', kind: 'training'}]->(a)
CREATE (d)-[:PARTNERS_WITH {id: d.id + '/PARTNERS_WITH/' + ward.id}]->(ward)
CREATE (d)-[:PARTNERS_WITH {id: d.id + '/PARTNERS_WITH/' + u.id, status: 'held'}]->(u)
CREATE (s)-[:SUPPORTS {id: s.id + '/SUPPORTS/' + h.id}]->(h)
CREATE (h)-[:PARTNERS_WITH {id: h.id + '/PARTNERS_WITH/' + p.id, status: 'planned'}]->(p)
CREATE (h)-[:PARTNERS_WITH {id: h.id + '/PARTNERS_WITH/' + e.id, status: 'ended'}]->(e)
CREATE (h)-[:SUPPORTS {id: h.id + '/SUPPORTS/' + c.id}]->(c)
CREATE (h)-[:PARTNERS_WITH {id: h.id + '/PARTNERS_WITH/' + d.id}]->(d)
RETURN 1 AS done`;

describe.each(engines())("on %s", (_, open) => {
  const id = freshId();
  let service: Service;
  beforeAll(async () => {
    const made = writing(GRAPH, { id: z.string() }, { done: z.int() });
    service = await startService(open, FIXTURE.seeds, undefined, {
      extend: (graph) => writeRecords(graph, made, { id }),
    });
  });
  afterAll(async () => {
    await removeAll(service.graph);
    await service.close();
  });

  async function summariesOf(ids: readonly string[]): Promise<Record<string, readonly [string, string]>> {
    const { data, errors } = await service.ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { id zh: summary en: summary(lang: EN) } } }",
      { ids },
    );
    expect(errors).toBeUndefined();
    return Object.fromEntries(
      data.nodes.map((node: { id: string; zh: string; en: string }) => [node.id, [node.zh, node.en]]),
    );
  }

  test("each kind of entity has a summary in Chinese and in English", async () => {
    expect(await summariesOf(Object.keys(SUMMARIES))).toEqual(SUMMARIES);
  });

  test("each partner counts once, a part as its institution; planned and former partners and places do not count", async () => {
    expect(await summariesOf([`${id}-h`, `${id}-l`])).toEqual({
      [`${id}-h`]: ["中医医院；3 个合作单位", "Hospital of Chinese medicine; 3 partners"],
      [`${id}-l`]: ["甲的实验室（计划中）", "Laboratory of 甲 (planned)"],
    });
  });

  test("a note is in its language, and null without one", async () => {
    const { data } = await service.ask(`{
      with: entity(id: "${id}-h") { note en: note(lang: EN) }
      without: entity(id: "yunxi") { note en: note(lang: EN) } }`);
    expect(data).toEqual({ with: { note: "备注", en: "A note" }, without: { note: null, en: null } });
  });
});

describe("a summary", () => {
  const facts: SummaryFacts = {
    kind: "PROGRAM",
    properties: {},
    place: undefined,
    whole: undefined,
    status: undefined,
    belongs: [],
    counts: [],
  };
  const both = (more: Partial<SummaryFacts>) => {
    const all = { ...facts, ...more };
    return [summaryOf(all, "ZH"), summaryOf(all, "EN")];
  };

  test.each([
    [{ start: "2021-07" }, "项目，始于2021年7月", "Program, since 2021-07"],
    [{ start: "2021", end: "2023-04-08" }, "项目，2021年至2023年4月8日", "Program, 2021 to 2023-04-08"],
    [{ end: "2023", kind: "fund" }, "基金，至2023年", "Fund, until 2023"],
  ])("of a program includes its time: %j", (properties, zh, en) => {
    expect(both({ properties })).toEqual([zh, en]);
  });

  test("includes a status only when it is not the usual one", () => {
    expect(both({ status: "held" })).toEqual(["项目", "Program"]);
    expect(both({ status: "building" })).toEqual(["项目（建设中）", "Program (being built up)"]);
  });

  test("of a person includes once what role and post both say", () => {
    const post = (zh: string, role?: string) => ({ name: { zh, en: zh }, role });
    const person = (role: string | undefined, ...belongs: SummaryFacts["belongs"]) =>
      both({ kind: "PERSON", properties: role === undefined ? {} : { role }, belongs })[0];
    expect(person(undefined)).toBe("人物");
    expect(person("院士")).toBe("院士");
    expect(person("院长", post("甲院", "院长"), post("乙会"))).toBe("甲院院长，乙会");
    expect(person("甲院院长", post("甲院", "院长"))).toBe("甲院院长");
    expect(person("书记", post("甲院", "党委书记"), post("甲院党委", "书记"))).toBe("甲院党委书记");
    expect(person("名中医", post("甲院", "特聘"))).toBe("名中医，甲院特聘");
    expect(both({ kind: "PERSON", belongs: [post("A"), post("B"), post("C")] })[1]).toBe("Person at A, B and C");
  });

  test("includes the level of a certification, and that a city has the rank of a province", () => {
    expect(both({ kind: "CERTIFICATION", properties: { kind: "base", level: "national" }, counts: [2] })).toEqual([
      "国家级基地；2 个获得者",
      "National base; 2 holders",
    ]);
    expect(both({ kind: "CITY", properties: { provinceLevel: true } })).toEqual(["直辖市", "Municipality"]);
  });

  test("of an institution inside another one includes its own kind", () => {
    const whole = { zh: "某学会", en: "Some Society" };
    expect(both({ kind: "INSTITUTION", properties: { kind: "association" }, whole })).toEqual([
      "社会团体，隶属某学会",
      "Association, part of Some Society",
    ]);
  });
});
