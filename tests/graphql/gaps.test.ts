import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareTexts } from "../../src/model/collation.ts";
import { type FigureValue, limitedNumber } from "../../src/wording/figure-text.ts";
import { GapOracle } from "../oracle/gaps.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const { content } = shippedSeeds();
const PROGRAM_VIA = ["RUNS", "LEADS", "PARTICIPATES_IN", "MEMBER_OF"];
const entities = new Map(content.entities.map((entity) => [entity.id, entity]));
const oracle = new GapOracle(content);

const QUERY = `query ($family: [String!], $certification: [ID!], $program: [ID!], $within: ID!) {
  gaps(family: $family, certification: $certification, program: $program, within: $within) {
    within { id }
    columns { of { id } name certifications { id } counties figures { id } }
    rows { county { id } name nameEn: name(lang: EN) cells { state text textEn: text(lang: EN) figures { id }
      holders { node { id } through { id } relationships { id } } } } } }`;

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  const ask = async (variables: object) => (await service.data(QUERY, variables)).gaps;

  const ids = (kind: string) => content.entities.filter((one) => one.kind === kind).map(({ id }) => id);
  const twenties = (all: readonly string[]) =>
    [...Array(Math.ceil(all.length / 20)).keys()].map((at) => all.slice(20 * at, 20 * at + 20));

  const families = () => {
    const all = content.entities.flatMap(({ id, properties: { family } }) => (family ? [[String(family), id]] : []));
    return [...new Set(all.map(([family]) => family as string))].map((family) => ({
      family,
      of: all.filter(([one]) => one === family).map(([, id]) => id as string),
    }));
  };

  /** The columns of each table, with the argument that asks for them. */
  const tables = () => {
    const single = (name: string, kind: string, via: readonly string[]) =>
      twenties(ids(kind)).map((some) => ({ args: { [name]: some }, columns: some.map((id) => ({ of: [id] })), via }));
    const byFamily = Array.from({ length: Math.ceil(families().length / 20) }, (_, at) => {
      const columns = families().slice(20 * at, 20 * at + 20);
      return { args: { family: columns.map(({ family }) => family) }, columns, via: ["CERTIFIED_AS"] };
    });
    return [
      ...byFamily,
      ...single("certification", "CERTIFICATION", ["CERTIFIED_AS"]),
      ...single("program", "PROGRAM", PROGRAM_VIA),
    ];
  };

  test("the table of each family, certification and program by county equals the one from the seeds", async () => {
    expect(families().length).toBeGreaterThan(3);
    for (const within of ["jiaozuo", "henan", "jiefang-district"])
      for (const { args, columns, via } of tables()) {
        const found = await ask({ ...args, within });
        const rows = oracle.table(columns, within, via);
        expect(found.within).toEqual({ id: within });
        const shown = found.rows.map(({ county, cells }: (typeof rows)[number]) => ({
          county,
          cells: cells.map(({ state, figures, holders }) => ({ state, figures, holders })),
        }));
        expect(shown).toEqual(rows);
        for (const [at, column] of found.columns.entries()) {
          const { of = [], family } = (columns[at] ?? {}) as { of?: string[]; family?: string };
          expect(column.of).toEqual(family === undefined ? { id: of[0] } : null);
          expect(column.name).toBe(family ?? entities.get(of[0] ?? "")?.properties.name);
          const certifications = via.includes("CERTIFIED_AS") ? of.toSorted(compareTexts) : [];
          expect(column.certifications).toEqual(certifications.map((id) => ({ id })));
          expect(column.counties).toBe(
            rows.filter(({ county, cells }) => county && cells[at]?.state === "HELD").length,
          );
        }
      }
  });

  test("the rows are all counties of the place, and last what is in the place without a known county", async () => {
    const counties = content.entities.filter(({ id, kind }) => kind === "COUNTY" && oracle.isIn(id, "jiaozuo"));
    const { rows } = await ask({ family: ["胸痛中心"], within: "jiaozuo" });
    expect(rows.slice(0, -1).map(({ name }: { name: string }) => name)).toEqual(
      counties.sort((a, b) => compareTexts(a.id, b.id)).map(({ properties }) => properties.name),
    );
    expect(rows.at(-1)).toMatchObject({
      ...{ county: null, name: "焦作市（县区不详）", nameEn: "Jiaozuo (county unknown)" },
    });
  });

  test("an empty cell has a sentence that says so, and a holder has its name and the status of a planned item", async () => {
    const table = await ask({
      certification: ["china-chest-pain-centre", "regional-orthopaedics-centre"],
      within: "jiaozuo",
    });
    const empty = table.rows[0].cells[0];
    expect(empty).toMatchObject({
      state: "NONE",
      text: "这些文件未提到任何一家",
      textEn: "none named in these documents",
    });
    const [held, sought] = table.rows.at(-1).cells;
    expect([held.state, held.text]).toEqual(["HELD", "焦煤集团中央医院、焦作市人民医院"]);
    expect([sought.state, sought.text, sought.textEn]).toEqual([
      "SOUGHT",
      "焦煤集团中央医院（建设中）",
      "Jiaomei Central Hospital (being built up)",
    ]);
  });

  test("a cell includes the figures that count holders without naming them, and says so", async () => {
    const counted = content.figures.filter(
      ({ of, measure, properties: { certification } }) =>
        of === "jiaozuo" && measure === "holders" && certification !== undefined,
    );
    expect(counted.length).toBeGreaterThan(10);
    for (const { id, properties } of counted) {
      const { rows } = await ask({ certification: [properties.certification], within: "jiaozuo" });
      const { county, cells } = rows.at(-1);
      expect(county).toBeNull();
      expect(cells[0].figures).toContainEqual({ id });
      expect(["HELD", "SOUGHT", "COUNTED"]).toContain(cells[0].state);
      const number = limitedNumber(properties as Omit<FigureValue, "unit">);
      expect(cells[0].text).toContain(`有文件计${number.zh}个`);
      expect(cells[0].textEn).toContain(`a document counts ${number.en}`);
    }
    const { columns } = await ask({ program: ["jiaozuo-peoples-hospital-alliance"], within: "jiaozuo" });
    expect(columns[0].figures).toEqual([{ id: "jiaozuo-peoples-hospital-alliance/members" }]);
  });

  test.each([
    [{ within: "jiaozuo" }, "INVALID_ARGUMENT", "Give exactly one of `family`, `certification`, and `program`."],
    [
      { certification: ["china-chest-pain-centre"], program: ["jiaozuo-peoples-hospital-alliance"], within: "jiaozuo" },
      "INVALID_ARGUMENT",
      "Give exactly one of `family`, `certification`, and `program`.",
    ],
    [
      { family: ["胸痛中心"], certification: ["china-chest-pain-centre"], within: "jiaozuo" },
      "INVALID_ARGUMENT",
      "Give exactly one of `family`, `certification`, and `program`.",
    ],
    [{ family: [], within: "jiaozuo" }, "INVALID_ARGUMENT", "`family` must name at least one family."],
    [{ family: ["胸痛"], within: "jiaozuo" }, "UNKNOWN_VALUE", expect.stringContaining("胸痛中心")],
    [
      { family: Array.from({ length: 21 }, (_, at) => `门类${at}`), within: "jiaozuo" },
      "LIMIT_EXCEEDED",
      "This request has 21 families in `family`; the limit is 20.",
    ],
    [
      { family: Array.from({ length: 2_000 }, (_, at) => `门类${at}`), within: "jiaozuo" },
      "LIMIT_EXCEEDED",
      "This request has 2,000 items in one list ($family); the limit is 200.",
    ],
    [
      { family: ["胸痛中心"], within: "nowhere" },
      "UNKNOWN_ENTITY",
      expect.stringContaining('No entity has the id or name "nowhere" in `within`.'),
    ],
    [{ certification: [], within: "jiaozuo" }, "INVALID_ARGUMENT", "`certification` must name at least one entity."],
    [
      { certification: ["china-chest-pain-centre", "qqqq"], within: "jiaozuo" },
      "UNKNOWN_ENTITY",
      'No entity has the id or name "qqqq" in `certification`.',
    ],
    [
      { program: ["china-chest-pain-centre"], within: "jiaozuo" },
      "INVALID_ARGUMENT",
      '`program` takes the id of a program only, not "china-chest-pain-centre".',
    ],
    [
      { certification: ["china-chest-pain-centre"], within: "jiaozuo-peoples-hospital" },
      "INVALID_ARGUMENT",
      '`within` takes the id of a country, province, city, or county only, not "jiaozuo-peoples-hospital".',
    ],
    [
      { program: ids("PROGRAM").slice(0, 21), within: "jiaozuo" },
      "LIMIT_EXCEEDED",
      "This request has 21 ids in `program`; the limit is 20.",
    ],
  ])("%j is rejected", async (variables, code, message) => {
    const { errors } = await service.ask(QUERY, variables);
    expect(errors?.map((one) => [one.extensions.code, one.message])).toEqual([[code, message]]);
  });
});
