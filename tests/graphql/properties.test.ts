import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FIXTURE, pathOf } from "../support/seed-folders.ts";
import { engines, type Service, startService } from "../support/service.ts";

const HOSPITAL = "yunxi-first-hospital";
const UNIVERSITY = "fujian-medical-university";
const LABORATORIES = `${UNIVERSITY}/PARTNERS_WITH/${HOSPITAL}/joint-laboratory`;

describe.each(engines())("the properties that few records have, on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "yilian-properties-"));
    for (const seeds of [FIXTURE.seeds, pathOf("graphql/properties")]) cpSync(seeds, folder, { recursive: true });
    service = await startService(open, folder);
    rmSync(folder, { recursive: true });
  });
  afterAll(() => service.close());

  test("of a hospital", async () => {
    const { hospital } = await service.data(
      `{ hospital: entity(id: "${HOSPITAL}") { identifiers { scheme value } founded reported ... on Hospital {
        nonProfit foreign address telephone website coordinates { latitude longitude } } } }`,
    );
    expect(hospital).toEqual({
      identifiers: [
        { scheme: "ror", value: "03f72zw41" },
        { scheme: "uscc", value: "12350" },
      ],
      founded: "1951-10",
      reported: true,
      nonProfit: true,
      foreign: false,
      address: "东溪路1号",
      telephone: "0599-1234567",
      website: "https://www.example.org/",
      coordinates: { latitude: 26.65, longitude: 118.18 },
    });
    const { other } = await service.data(
      `{ other: entity(id: "dongxi-health-centre") { identifiers { scheme } founded reported ... on Hospital {
        nonProfit foreign address coordinates { latitude } } } }`,
    );
    expect(other).toEqual({
      identifiers: [],
      founded: null,
      reported: false,
      nonProfit: null,
      foreign: null,
      address: null,
      coordinates: null,
    });
  });

  test("an entity is reported if a document reports on it, or on the institution that it is a part of", async () => {
    const { document, hospitals, departments, teams, persons, cities } = await service.data(`{
      document(id: "news") { reportsOn { id } }
      ${["hospitals", "departments", "teams", "persons", "cities"].map((kind) => `${kind} { nodes { id reported } }`).join(" ")}
    }`);
    expect(document.reportsOn).toEqual([{ id: HOSPITAL }]);
    const all = [hospitals, departments, teams, persons, cities].flatMap(({ nodes }) => nodes);
    expect(all.filter(({ reported }) => reported).map(({ id }) => id)).toEqual([
      HOSPITAL,
      `${HOSPITAL}-cardiology`,
      "yoshino-team",
    ]);
  });

  test("two partnerships of one kind differ in their subjects", async () => {
    const { nodes } = await service.data(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Relationship { subkind subject status } } }`,
      { ids: [LABORATORIES, `${LABORATORIES}/骨科`, `${LABORATORIES}/细胞`] },
    );
    expect(nodes).toEqual([
      { id: LABORATORIES, subkind: "joint-laboratory", subject: null, status: null },
      { id: `${LABORATORIES}/骨科`, subkind: "joint-laboratory", subject: "骨科", status: null },
      { id: `${LABORATORIES}/细胞`, subkind: "joint-laboratory", subject: "细胞", status: "PLANNED" },
    ]);
  });

  test("a re-review, the scope of a rank and a predecessor", async () => {
    const { nodes } = await service.data(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id
        ... on Relationship { since reviewed scope distinction { rank } } ... on Figure { value scope } } }`,
      {
        ids: [
          `${HOSPITAL}/CERTIFIED_AS/china-chest-pain-centre`,
          `${HOSPITAL}/AWARDED/award`,
          `${HOSPITAL}/SUCCEEDS/dongxi-health-centre`,
          `${HOSPITAL}/rank`,
        ],
      },
    );
    expect(nodes).toEqual([
      expect.objectContaining({ since: null, reviewed: "2024-05", scope: null, distinction: null }),
      expect.objectContaining({ reviewed: null, scope: "福建省", distinction: { rank: 2 } }),
      expect.objectContaining({ since: "1951", reviewed: null, scope: null }),
      expect.objectContaining({ value: 2, scope: "福建省" }),
    ]);
  });

  test("holders that are counted are figures of the certification, and of its cells", async () => {
    const FIGURE = "id of { id } certification { id } value valueMax qualifier subject";
    const { certification, dated, gaps } = await service.data(`{
      certification: entity(id: "china-chest-pain-centre") {
        ... on Certification { family holders { totalCount } holderFigures { totalCount nodes { ${FIGURE} } } } }
      dated: entity(id: "china-chest-pain-centre") {
        ... on Certification { holderFigures(asOf: "2023", undated: false) { totalCount undatedCount } } }
      gaps(certification: ["china-chest-pain-centre"], within: "yunxi") {
        columns { figures { id } } rows { county { id } cells { state figures { id } } } }
    }`);
    const [east, city] = ["east/holders/china-chest-pain-centre/卫生院", "yunxi/holders/china-chest-pain-centre/2024"];
    expect(certification).toEqual({
      family: "胸痛中心",
      holders: { totalCount: 2 },
      holderFigures: {
        totalCount: 2,
        nodes: [
          {
            ...{ id: east, of: { id: "east" }, certification: { id: "china-chest-pain-centre" } },
            ...{ value: 2, valueMax: 3, qualifier: "RANGE", subject: "卫生院" },
          },
          {
            ...{ id: city, of: { id: "yunxi" }, certification: { id: "china-chest-pain-centre" } },
            ...{ value: 5, valueMax: null, qualifier: "EXACT", subject: null },
          },
        ],
      },
    });
    expect(dated).toEqual({ holderFigures: { totalCount: 0, undatedCount: 1 } });
    expect(gaps.columns).toEqual([{ figures: [] }]);
    expect(gaps.rows[0]).toEqual({ county: { id: "east" }, cells: [{ state: "COUNTED", figures: [{ id: east }] }] });
    expect(gaps.rows[1]).toEqual({ county: { id: "west" }, cells: [{ state: "NONE", figures: [] }] });
    expect(gaps.rows.at(-1)).toMatchObject({ county: null, cells: [{ figures: [{ id: city }] }] });
  });

  test("an affiliated hospital is no part of its university: not its partners, and not where it is", async () => {
    const { university, hospitals } = await service.data(`{
      university: entity(id: "${UNIVERSITY}") { relationships(via: [LEADS, CERTIFIED_AS]) { totalCount }
        figures { totalCount } ... on Institution { partners { nodes { id } } } }
      hospitals(where: { locatedIn: ["university-city"] }) { totalCount }
    }`);
    expect(university).toEqual({
      relationships: { totalCount: 0 },
      figures: { totalCount: 0 },
      partners: { nodes: [{ id: HOSPITAL }] },
    });
    expect(hospitals).toEqual({ totalCount: 0 });
  });

  test("hospitals of one name in two places are ambiguous, with the place of each", async () => {
    const { data, errors } = await service.ask('{ entity(name: "人民医院") { id } }');
    expect(data).toEqual({ entity: null });
    expect(errors?.map(({ message }) => message)).toEqual([
      'Several entities have the name "人民医院": east-health-centre (HOSPITAL, 东区), west-health-centre (HOSPITAL, 西区). Ask by `id`.',
    ]);
  });
});
