import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareTexts } from "../../src/model/collation.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const { content } = shippedSeeds();
const entities = new Map(content.entities.map((entity) => [entity.id, entity]));
const kindOf = (id: string) => entities.get(id)?.kind ?? "";
const PARTS = ["CAMPUS", "DEPARTMENT", "TEAM"];
const PLACES = ["COUNTRY", "PROVINCE", "CITY", "COUNTY"];
const BELONGS = ["PART_OF", "AFFILIATED_WITH"];

function up(ids: Iterable<string>, types: readonly string[]): Set<string> {
  const found = new Set(ids);
  for (let step = 0; step < 3; step++)
    for (const { type, from, to } of content.relationships) if (types.includes(type) && found.has(from)) found.add(to);
  return found;
}
const located = (ids: Set<string>) =>
  content.relationships.filter(({ type, from }) => type === "LOCATED_IN" && ids.has(from)).map(({ to }) => to);
const known = new Map<string, Set<string>>();
function placesOf(id: string): Set<string> {
  const places = known.get(id) ?? new Set([...up(located(up([id], BELONGS)), ["PART_OF"]), ...up([id], ["PART_OF"])]);
  known.set(id, places);
  return places;
}

/** The institutions that have something, through parts only. */
function wholesOf(id: string): string[] {
  const wholes = new Set<string>();
  const climb = (part: string, steps: number): void => {
    if (steps === 0 || !PARTS.includes(kindOf(part))) return;
    for (const { type, from, to } of content.relationships) {
      if (from !== part || !BELONGS.includes(type)) continue;
      if (["HOSPITAL", "INSTITUTION"].includes(kindOf(to))) wholes.add(to);
      climb(to, steps - 1);
    }
  };
  climb(id, 3);
  return wholes.size === 0 ? [id] : [...wholes];
}

const PROGRAM_VIA = ["RUNS", "LEADS", "PARTICIPATES_IN", "MEMBER_OF"];

/** The table, computed from the seeds. */
function tableOf(columns: readonly string[], within: string, via: readonly string[]) {
  const isInside = (id: string) => id === within || up([id], ["PART_OF"]).has(within);
  const places = content.entities.filter(({ id, kind }) => PLACES.includes(kind) && isInside(id)).map(({ id }) => id);
  const counties = places.filter((id) => kindOf(id) === "COUNTY").sort(compareTexts);
  const held = (of: string) => content.relationships.filter(({ type, to }) => via.includes(type) && to === of);
  const cellOf = (edges: readonly (typeof content.relationships)[number][]) => {
    const found = new Map<string, { relationships: Set<string>; through: Set<string> }>();
    for (const { id, from } of edges)
      for (const whole of wholesOf(from)) {
        const one = found.get(whole) ?? { relationships: new Set(), through: new Set() };
        one.relationships.add(id);
        if (whole !== from) one.through.add(from);
        found.set(whole, one);
      }
    const standing = edges.map(({ properties: { status = "held" } }) =>
      status === "held" || status === "passed-review" ? "HELD" : status === "ended" ? "ENDED" : "SOUGHT",
    );
    return {
      state: (["HELD", "SOUGHT", "ENDED"] as const).find((state) => standing.includes(state)) ?? "NONE",
      holders: [...found]
        .sort(([a], [b]) => compareTexts(a, b))
        .map(([id, { relationships, through }]) => ({
          node: { id },
          through: [...through].sort(compareTexts).map((one) => ({ id: one })),
          relationships: [...relationships].sort(compareTexts).map((one) => ({ id: one })),
        })),
    };
  };
  const rows: { county: { id: string } | null; cells: ReturnType<typeof cellOf>[] }[] = counties.map((county) => ({
    county: { id: county },
    cells: columns.map((of) => cellOf(held(of).filter(({ from }) => from === county || placesOf(from).has(county)))),
  }));
  const elsewhere = columns.map((of) =>
    cellOf(
      held(of).filter(
        ({ from }) =>
          !places.includes(from) &&
          placesOf(from).has(within) &&
          !counties.some((county) => placesOf(from).has(county)),
      ),
    ),
  );
  if (elsewhere.some(({ holders }) => holders.length > 0)) rows.push({ county: null, cells: elsewhere });
  const ofPlace = (of: string) =>
    held(of)
      .filter(({ from }) => places.includes(from) && kindOf(from) !== "COUNTY")
      .map(({ id }) => id)
      .sort(compareTexts);
  return { rows, ofPlace };
}

const QUERY = `query ($certification: [ID!], $program: [ID!], $within: ID!) {
  gaps(certification: $certification, program: $program, within: $within) {
    within { id }
    columns { of { id } counties ofPlace { id } figures { id } }
    rows { county { id } cells { state text textEn: text(lang: EN) figures { id }
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

  test.each([
    ["certification", "CERTIFICATION", ["CERTIFIED_AS"]],
    ["program", "PROGRAM", PROGRAM_VIA],
  ] as const)(
    "the table of each %s by county equals the one from the seeds, for each place",
    async (name, kind, via) => {
      for (const within of ["jiaozuo", "henan", "jiefang-district"])
        for (const columns of twenties(ids(kind))) {
          const found = await ask({ [name]: columns, within });
          const { rows, ofPlace } = tableOf(columns, within, via);
          expect(found.within).toEqual({ id: within });
          const shown = found.rows.map(({ county, cells }: (typeof rows)[number]) => ({
            county,
            cells: cells.map(({ state, holders }) => ({ state, holders })),
          }));
          expect(shown).toEqual(rows);
          for (const [at, column] of found.columns.entries()) {
            expect(column.of.id).toBe(columns[at]);
            expect(column.ofPlace.map(({ id }: { id: string }) => id)).toEqual(ofPlace(columns[at] ?? ""));
            expect(column.counties).toBe(
              rows.filter(({ county, cells }) => county && cells[at]?.state === "HELD").length,
            );
          }
        }
    },
  );

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

  test("the table includes the figures that count holders without naming them", async () => {
    const counted = content.figures.filter(
      ({ of, measure, properties: { certification } }) =>
        of === "jiaozuo" && measure === "holders" && certification !== undefined,
    );
    expect(counted.length).toBeGreaterThan(10);
    for (const { id, properties } of counted) {
      const { columns } = await ask({ certification: [properties.certification], within: "jiaozuo" });
      expect(columns[0].figures).toContainEqual({ id });
    }
    const other = await ask({ certification: ["china-chest-pain-centre"], within: "jiaozuo" });
    expect(other.columns[0].figures).toEqual([]);
    const { columns } = await ask({ program: ["jiaozuo-peoples-hospital-alliance"], within: "jiaozuo" });
    expect(columns[0].figures).toEqual([{ id: "jiaozuo-peoples-hospital-alliance/members" }]);
  });

  test.each([
    [{ within: "jiaozuo" }, "INVALID_ARGUMENT", "Give exactly one of `certification` and `program`."],
    [
      { certification: ["china-chest-pain-centre"], program: ["jiaozuo-peoples-hospital-alliance"], within: "jiaozuo" },
      "INVALID_ARGUMENT",
      "Give exactly one of `certification` and `program`.",
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
