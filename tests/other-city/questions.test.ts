import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkSeeds } from "../../src/checks/check.ts";
import { coverageOf } from "../../src/curation/coverage.ts";
import { verifySeeds } from "../../src/curation/verify.ts";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { chooseExamples, withExamples } from "../../src/graphql/example-variables.ts";
import { readOperations } from "../../src/graphql/operations.ts";
import { saysSomething } from "../support/says-something.ts";
import { type Service, startService } from "../support/service.ts";

const SEEDS = fileURLToPath(new URL("seed", import.meta.url));
const SOURCES = fileURLToPath(new URL("sources", import.meta.url));
const FIRST = { id: "shaquan-first-hospital" };
const TIBETAN = { id: "shaquan-tibetan-hospital" };

/** The variables of shipped questions whose answers are compared here. */
const VARIABLES: Readonly<Record<string, unknown>> = {
  AwardsOfHospital: FIRST,
  Brokers: { between: ["shaquan", "baiyang"] },
  CertificationHolders: { id: "gansu-plateau-discipline" },
  CertificationsOfHospital: FIRST,
  CertifiedHospitalsInPlace: { place: "shaquan", certification: "plateau-emergency-base" },
  CompareFigures: { measure: ["beds"] },
  CountiesOfCity: { city: "shaquan" },
  EntityByName: { name: "藏医医院" },
  FiguresOfHospital: FIRST,
  FinerKinds: { kinds: ["HOSPITAL"] },
  HospitalsByLevel: { level: ["TERTIARY_B"] },
  HospitalsInPlace: { place: "shaquan" },
  HowDoWeKnow: { id: "longyuan-medical-university/PARTNERS_WITH/shaquan-tibetan-hospital/research" },
  HowFarDocumentsAreRead: {},
  MembersOfProgram: { id: "hexi-eye-alliance" },
  MostConnectedHospitals: { first: 2 },
  OverlapMatrix: { of: [FIRST.id, TIBETAN.id] },
  PartnersAtATime: { ...FIRST, asOf: "2020" },
  PartnersElsewhere: { place: "shaquan", partnerPlace: "baiyang" },
  PartnersOfHospital: FIRST,
  PartnershipsADocumentProves: { id: "sq" },
  PartnershipsByKind: { place: "shaquan" },
  PartsOfHospital: FIRST,
  PeopleOfHospital: TIBETAN,
  PlannedAndBuilding: TIBETAN,
  PlannedInPlace: { place: "shaquan", status: ["PLANNED", "BUILDING", "CANDIDATE"] },
  ProgramsOfHospital: TIBETAN,
  RelationshipsOfKind: { kind: ["telemedicine"] },
  SharedPartners: { of: [FIRST.id, TIBETAN.id] },
  SimilarHospitals: FIRST,
  WhatADocumentProves: { id: "sq", first: 100 },
  WhatBeganSince: { since: { from: "2022" } },
  WhichHospitalsSharePartners: {},
  WhomAHospitalHelps: FIRST,
};

interface Named {
  readonly name: string;
}
interface Edge {
  readonly other: Named;
  readonly through: readonly Named[];
  readonly node: Readonly<Record<string, unknown>>;
}
interface RelationshipEdge {
  readonly node: { readonly from: Named };
  readonly other: Named;
}
interface Counted {
  readonly key?: string;
  readonly subkind?: string;
  readonly count: number;
}
interface PartnerEdge {
  readonly node: Named;
  readonly kinds: readonly string[];
  readonly since: string | null;
}
/** Edges in a short form: the name, and these properties of the relationship. */
const said = ({ edges }: { edges: readonly Edge[] }, ...keys: readonly string[]) =>
  edges.map(({ other, node }) => [other.name, ...keys.map((key) => node[key])]);
const names = ({ nodes }: { nodes: readonly Named[] }) => nodes.map(({ name }) => name);

describe("the seeds of another city", () => {
  test("are sound, agree with their article, and cite or mark each of its sentences", () => {
    expect(checkSeeds(SEEDS)).toEqual([]);
    expect(verifySeeds(SEEDS, SOURCES)).toMatchObject({ documents: 1, faults: [], questions: [] });
    const { documents, faults } = coverageOf(SEEDS, SOURCES);
    expect(faults).toEqual([]);
    expect(documents).toEqual([{ document: "sq", sentences: 18, cited: 15, marked: 3, open: [] }]);
  });
});

describe("the shipped questions, for another city,", () => {
  const operations = readOperations(new URL("../../graphql/operations/", import.meta.url));
  let service: Service;
  beforeAll(async () => {
    service = await startService(() => openGrafeo(), SEEDS);
  });
  afterAll(() => service?.close());

  const ask = async (name: string) => {
    const { query = "" } = operations.find((one) => one.name === name) ?? {};
    const { data, errors } = await service.ask(query, VARIABLES[name]);
    expect(errors).toBeUndefined();
    return data;
  };

  test("have examples of the city, and each answers something with them", async () => {
    const examples = await chooseExamples(service.inProcess);
    expect(examples).toMatchObject({ hospital: FIRST.id, city: "shaquan", document: "sq" });
    const lacking = Object.keys(examples).filter((name) => examples[name] === undefined);
    expect(lacking).toEqual(["twoCities", "families"]);
    const silent: string[] = [];
    for (const { name, query, variables } of operations.map((operation) => withExamples(operation, examples))) {
      const { data, errors } = await service.ask(query, JSON.parse(variables ?? "{}"));
      expect([name, errors]).toEqual([name, undefined]);
      expect([name, ...Object.values(data)]).not.toContain(null);
      if (!Object.values(data).some(saysSomething)) silent.push(name);
    }
    expect(silent).toEqual([]);
  });

  test("answer whom a hospital cooperates with, and when", async () => {
    const { partners } = (await ask("PartnersOfHospital")).entity;
    const short = ({ edges }: { edges: readonly PartnerEdge[] }) =>
      edges.map(({ node, kinds, since }) => [node.name, kinds, since]);
    expect(short(partners)).toEqual([
      ["兰山医院", ["telemedicine"], "2022"],
      ["沙泉市藏医医院", [], "2023"],
      ["白杨县人民医院", ["counterpart"], "2023"],
      ["陇原医科大学", ["joint-laboratory"], "2019-05"],
    ]);
    const then = (await ask("PartnersAtATime")).entity.partners;
    expect(then.edges.map(({ node, since }: PartnerEdge) => [node.name, since])).toEqual([["陇原医科大学", "2019-05"]]);
    expect(then.undatedCount).toBe(1);
    const helped = (await ask("WhomAHospitalHelps")).entity.relationships;
    expect(said(helped, "subkind")).toEqual([
      ["白杨县", "dispatch"],
      ["白杨县人民医院", "counterpart"],
    ]);
  });

  test("answer which relationships there are of a kind, since a year, in a place, and between places", async () => {
    const listed = async (name: string) =>
      (await ask(name)).relationships.edges.map(({ node, other }: RelationshipEdge) => [node.from.name, other.name]);
    expect(await listed("RelationshipsOfKind")).toEqual([["兰山医院", "沙泉市第一人民医院"]]);
    expect(await listed("WhatBeganSince")).toEqual([
      ["兰山医院", "沙泉市第一人民医院"],
      ["沙泉市第一人民医院", "河西眼健康联盟"],
      ["沙泉市第一人民医院", "陇原健康先锋集体"],
    ]);
    expect(await listed("PlannedInPlace")).toEqual([["沙泉市藏医医院", "省级民族医药特色医院"]]);
    expect(await listed("PartnersElsewhere")).toEqual([
      ["沙泉市第一人民医院", "白杨县人民医院"],
      ["沙泉市第一人民医院", "白杨县"],
    ]);
    const [types, kinds] = [(await ask("PartnershipsByKind")).breakdown, (await ask("FinerKinds")).subkinds];
    expect(types.map(({ key, count }: Counted) => [key, count])).toEqual([
      ["PARTNERS_WITH", 4],
      ["SUPPORTS", 2],
    ]);
    expect(kinds.map(({ subkind, count }: Counted) => [subkind, count])).toEqual([
      ["general", 3],
      ["specialised", 1],
    ]);
  });

  test("answer which partners two hospitals share, and which hospitals share any", async () => {
    const { edges } = (await ask("SharedPartners")).sharedPartners;
    expect(edges.map(({ node }: { node: Named }) => node.name)).toEqual(["兰山医院", "陇原医科大学"]);
    const kinds = edges.map(({ links }: { links: { relationships: { subkind: string }[] }[] }) =>
      links.map(({ relationships }) => relationships.map(({ subkind }) => subkind)),
    );
    expect(kinds).toEqual([
      [["telemedicine"], ["referral"]],
      [["joint-laboratory"], ["research"]],
    ]);
    const [first] = (await ask("WhichHospitalsSharePartners")).partnerOverlaps.nodes;
    expect([first.a.name, first.b.name, first.count]).toEqual(["沙泉市第一人民医院", "沙泉市藏医医院", 2]);
    const { entities, counts } = (await ask("OverlapMatrix")).overlapMatrix;
    expect(counts[0][1]).toBe(2);
    expect(entities.map(({ name }: Named) => name)).toEqual(["沙泉市第一人民医院", "沙泉市藏医医院"]);
    const { similar } = (await ask("SimilarHospitals")).entity;
    expect(similar[0].node.name).toBe("沙泉市藏医医院");
  });

  test("answer how a hospital is certified, who has a certification, and who is still preparing for it", async () => {
    const { certifications } = (await ask("CertificationsOfHospital")).entity;
    expect(said(certifications, "status", "since")).toEqual([
      ["省级高原病临床重点专科", "HELD", "2020"],
      ["高原应急救治基地", "HELD", null],
    ]);
    expect(certifications.edges.map(({ through }: Edge) => through.map(({ name }) => name))).toEqual([
      ["沙泉市第一人民医院高原病科"],
      [],
    ]);
    expect(said((await ask("CertificationHolders")).entity.holders, "since")).toEqual([
      ["沙泉市第一人民医院高原病科", "2020"],
    ]);
    expect(names((await ask("CertifiedHospitalsInPlace")).hospitals)).toEqual(["沙泉市第一人民医院"]);
    expect(said((await ask("PlannedAndBuilding")).entity.relationships, "type", "status")).toEqual([
      ["省级民族医药特色医院", "CERTIFIED_AS", "BUILDING"],
    ]);
    const [award] = (await ask("AwardsOfHospital")).entity.awards.edges;
    expect([award.other.name, said(award.other.issuers).flat(), award.node.since]).toEqual([
      "陇原健康先锋集体",
      ["陇原健康促进会"],
      "2024",
    ]);
  });

  test("answer who leads an alliance, who its members are, and what else a hospital takes part in", async () => {
    const { participants, members } = (await ask("MembersOfProgram")).entity;
    expect(said(participants, "type")).toEqual([["沙泉市第一人民医院", "LEADS"]]);
    expect(said(members)).toEqual([["沙泉市藏医医院"], ["白杨县人民医院"]]);
    expect(said((await ask("ProgramsOfHospital")).entity.programs, "type")).toEqual([
      ["“马背巡诊”活动", "RUNS"],
      ["河西眼健康联盟", "MEMBER_OF"],
    ]);
  });

  test("answer what a hospital consists of, and who belongs to it", async () => {
    const { campuses, departments } = (await ask("PartsOfHospital")).entity;
    expect([said(campuses), said(departments)]).toEqual([
      [["沙泉市第一人民医院东湖院区"]],
      [["沙泉市第一人民医院高原病科"]],
    ]);
    expect(said((await ask("PeopleOfHospital")).entity.persons, "role")).toEqual([["卓玛才让", "院长"]]);
  });

  test("answer what is in a place, at which level, under which name, and with how many partners", async () => {
    expect(names((await ask("CountiesOfCity")).counties)).toEqual(["白杨县", "石关区"]);
    expect(names((await ask("HospitalsInPlace")).hospitals)).toEqual([
      "沙泉市第一人民医院",
      "沙泉市藏医医院",
      "白杨县人民医院",
    ]);
    expect(names((await ask("HospitalsByLevel")).hospitals)).toEqual(["沙泉市第一人民医院"]);
    const { id, summary, summaryEn } = (await ask("EntityByName")).entity;
    expect([id, summary, summaryEn]).toEqual([
      "shaquan-tibetan-hospital",
      "二级甲等专科医院，石关区；3 个合作单位",
      "Specialised hospital, secondary grade A, in 石关区; 3 partners",
    ]);
    const { nodes } = (await ask("MostConnectedHospitals")).hospitals;
    expect(nodes.map((one: { partnerCount: number }) => one.partnerCount)).toEqual([4, 3]);
  });

  test("answer what the article states, in its order, and the source of one statement", async () => {
    const { title, characters, statements } = (await ask("WhatADocumentProves")).document;
    expect([title, characters, statements.totalCount, statements.edges.length]).toEqual([
      "戈壁边上的医疗协作",
      480,
      77,
      77,
    ]);
    const starts = statements.edges.map(({ evidence }: { evidence: { fragment: string } }) =>
      Number(/\d+/.exec(evidence.fragment)?.[0]),
    );
    expect(starts).toEqual([...starts].sort((a: number, b: number) => a - b));
    const proved = (await ask("PartnershipsADocumentProves")).document.statements;
    expect(proved.totalCount).toBe(6);
    const { from, to, evidence } = (await ask("HowDoWeKnow")).node;
    expect([from.name, to.name, evidence[0].fragment]).toEqual(["陇原医科大学", "沙泉市藏医医院", "char=180,197"]);
  });

  test("answer what is measured there, and how much each document proves", async () => {
    const { nodes, undatedCount } = (await ask("FiguresOfHospital")).entity.figures;
    const read = nodes.map((one: Readonly<Record<string, unknown>>) => [
      one.measureName,
      one.value,
      one.unit,
      one.since,
    ]);
    expect([read, undatedCount]).toEqual([
      [
        ["床位", 820, "张", null],
        ["医生人数", 5, "人", "2021"],
      ],
      1,
    ]);
    const compared = (await ask("CompareFigures")).figures.nodes;
    expect(compared.map(({ of }: { of: Named }) => of.name)).toEqual(["沙泉市第一人民医院"]);
    const { nodes: documents } = (await ask("HowFarDocumentsAreRead")).documents;
    expect(
      documents.map(({ id, statements }: { id: string; statements: { totalCount: number } }) => [
        id,
        statements.totalCount,
      ]),
    ).toContainEqual(["sq", 77]);
  });
});
