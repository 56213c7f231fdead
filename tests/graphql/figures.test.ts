import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareTexts } from "../../src/model/collation.ts";
import { holdsAt, parsePartialDate } from "../../src/model/partial-date.ts";
import type { FigureRecord, Properties } from "../../src/model/records.ts";
import { type FigureValue, figureText } from "../../src/wording/figure-text.ts";
import { HolderOracle } from "../oracle/holders.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const { content } = shippedSeeds();
const entities = new Map(content.entities.map((entity) => [entity.id, entity]));
const oracle = new HolderOracle(content);
const measures = new Map(content.measures.map((measure) => [measure.id, measure]));
const PARTS = ["CAMPUS", "DEPARTMENT", "TEAM"];

/** An institution and its campuses, departments and teams, with their parts. */
function partsOf(id: string): Set<string> {
  const parts = new Set([id]);
  for (const part of parts)
    for (const { type, from, to } of content.relationships)
      if (
        to === part &&
        ["PART_OF", "AFFILIATED_WITH"].includes(type) &&
        PARTS.includes(entities.get(from)?.kind ?? "")
      )
        parts.add(from);
  return parts;
}

function standing({ properties: { asOf, since, until } }: FigureRecord, time: string): string {
  const read = (date: unknown) => (typeof date === "string" ? parsePartialDate(date) : undefined);
  const day = parsePartialDate(time);
  if (day === undefined) throw new RangeError(time);
  return holdsAt(read(asOf ?? since), read(asOf ?? until), day);
}

const isUndated = (figure: FigureRecord) => standing(figure, "2000") === "undated";
const byMeasure = (a: FigureRecord, b: FigureRecord) => compareTexts(a.measure, b.measure) || compareTexts(a.id, b.id);
const idsOf = (figures: readonly FigureRecord[]) => figures.toSorted(byMeasure).map(({ id }) => id);
const nodes = "{ totalCount undatedCount nodes { id } }";

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  const ask: Service["data"] = (query, variables) => service.data(query, variables);

  const textOf = (measure: string, properties: Properties) => {
    const { value, valueMax, qualifier } = properties as Omit<FigureValue, "unit">;
    return figureText({ value, valueMax, qualifier, unit: measures.get(measure)?.unit ?? "" });
  };

  test("a figure has all its properties from the seeds, and its evidence", async () => {
    const all: { id: string }[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { figures } = await ask(
        `query ($after: String) { figures(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
          id of { id } measure measureName measureNameEn: measureName(lang: EN) text textEn: text(lang: EN) value valueMax unit qualifier
          asOf since until
          subject relationship { id } note noteEn: note(lang: EN) evidence { id }
        } } }`,
        { after },
      );
      all.push(...figures.nodes);
      [after, more] = [figures.pageInfo.endCursor, figures.pageInfo.hasNextPage];
      expect(figures.totalCount).toBe(content.figures.length);
    }
    const expected = content.figures.toSorted(byMeasure).map(({ id, of, measure, properties }) => ({
      id,
      of: { id: of },
      measure,
      measureName: measures.get(measure)?.name,
      measureNameEn: measures.get(measure)?.nameEn,
      text: textOf(measure, properties).zh,
      textEn: textOf(measure, properties).en,
      value: properties.value,
      valueMax: properties.valueMax ?? null,
      unit: measures.get(measure)?.unit,
      qualifier: String(properties.qualifier).toUpperCase(),
      asOf: properties.asOf ?? null,
      since: properties.since ?? null,
      until: properties.until ?? null,
      subject: properties.subject ?? null,
      relationship: properties.relationship === undefined ? null : { id: properties.relationship },
      note: properties.note ?? null,
      noteEn: properties.noteEn ?? null,
      evidence: expect.arrayContaining(
        content.evidence.filter(({ about }) => about === id).map((evidence) => ({ id: evidence.id })),
      ),
    }));
    expect(expected.length).toBeGreaterThan(100);
    expect(all).toEqual(expected);
  });

  test("an entity has its own figures, and those of what belongs to it and of what it has", async () => {
    const owners = [...new Set(content.figures.map(({ of }) => of)), "henan"].slice(-30);
    for (const owner of owners) {
      const { node } = await ask(
        `query ($id: ID!) { node(id: $id) { ... on Entity { id all: figures(first: 200) ${nodes} own: figures(first: 200, rollUp: false) ${nodes} } } }`,
        { id: owner },
      );
      const { id, all, own } = node;
      const parts = oracle.ofFigures(id);
      const [wide, narrow] = [
        content.figures.filter(({ of }) => parts.has(of)),
        content.figures.filter(({ of }) => of === id),
      ];
      expect([all.totalCount, all.undatedCount]).toEqual([wide.length, wide.filter(isUndated).length]);
      expect(all.nodes.map((node: { id: string }) => node.id)).toEqual(idsOf(wide));
      expect(own.nodes.map((node: { id: string }) => node.id)).toEqual(idsOf(narrow));
    }
  });

  test.each(["2018", "2020-06", "2021", "2021-03-15", "2025"])("as of %s", async (asOf) => {
    for (const undated of [true, false]) {
      const { figures } = await ask(`query ($where: FigureWhere) { figures(where: $where, first: 200) ${nodes} }`, {
        where: { asOf, undated },
      });
      const fitting = content.figures.filter((figure) => standing(figure, asOf) !== "no");
      const left = fitting.filter((figure) => undated || !isUndated(figure));
      expect([figures.totalCount, figures.undatedCount]).toEqual([left.length, fitting.filter(isUndated).length]);
      expect(figures.nodes.map((node: { id: string }) => node.id)).toEqual(idsOf(left).slice(0, 200));
    }
  });

  test("figures of several hospitals for one measure are in order, the largest first", async () => {
    const ofHospitals = content.figures.filter(({ of }) => entities.get(of)?.kind === "HOSPITAL");
    const holders = (measure: string) =>
      new Set(ofHospitals.filter((one) => one.measure === measure).map(({ of }) => of));
    const [measure = ""] = [...measures.keys()].sort((a, b) => holders(b).size - holders(a).size);
    const { figures } = await ask(
      `query ($where: FigureWhere) { figures(where: $where, orderBy: [{field: VALUE, direction: DESC}], first: 100) ${nodes} }`,
      { where: { measure: [measure], kinds: ["HOSPITAL"] } },
    );
    const expected = ofHospitals
      .filter((one) => one.measure === measure)
      .toSorted((a, b) => Number(b.properties.value) - Number(a.properties.value) || compareTexts(a.id, b.id));
    expect(holders(measure).size).toBeGreaterThan(1);
    expect(figures.nodes.map((node: { id: string }) => node.id)).toEqual(expected.map(({ id }) => id));
  });

  test("figures can be filtered by their subject and its place", async () => {
    const owners = new Set(content.figures.map(({ of }) => of));
    const [place] = content.relationships
      .filter(({ type, from }) => type === "LOCATED_IN" && owners.has(from))
      .map(({ to }) => to);
    const { figures } = await ask(
      `query ($where: FigureWhere) { figures(where: $where, first: 200) { totalCount nodes { of { id } } } }`,
      { where: { locatedIn: [place] } },
    );
    expect(figures.totalCount).toBeGreaterThan(0);
    const [owner] = content.figures;
    const of = owner?.of ?? "";
    const some = await ask(`query ($of: [ID!]) { figures(where: {of: $of}, first: 200) ${nodes} }`, { of: [of] });
    const parts = partsOf(of);
    expect(some.figures.totalCount).toBeGreaterThanOrEqual(
      content.figures.filter((figure) => parts.has(figure.of)).length,
    );
  });

  test("figures can be filtered by what exactly they count", async () => {
    const subject = content.figures.map(({ properties }) => properties.subject).find((text) => text !== undefined);
    const part = Array.from(String(subject)).slice(0, 2).join("");
    const { figures } = await ask(`query ($where: FigureWhere) { figures(where: $where, first: 200) ${nodes} }`, {
      where: { subject: { contains: part } },
    });
    const expected = content.figures.filter(({ properties }) => String(properties.subject ?? "").includes(part));
    expect(expected.length).toBeGreaterThan(0);
    expect(figures.nodes.map((node: { id: string }) => node.id)).toEqual(idsOf(expected));
  });

  test("a figure is a node, and its document lists it", async () => {
    const [figure] = content.figures;
    const { node } = await ask(
      `query ($id: ID!) { node(id: $id) { ... on Figure { of { id } evidence {
        statement { subject { id } figure { id } relationship { id } property value } } } } }`,
      { id: figure?.id },
    );
    expect(node.of).toEqual({ id: figure?.of });
    expect(node.evidence[0].statement).toEqual({
      subject: { id: figure?.of },
      figure: { id: figure?.id },
      relationship: null,
      property: null,
      value: null,
    });
  });

  test("a measure has its unit and the number of its figures", async () => {
    const found = await ask("{ measures { id key name nameEn: name(lang: EN) unit count } dataset { figures } }");
    const count = (id: string) => content.figures.filter(({ measure }) => measure === id).length;
    expect(found.measures).toEqual(
      content.measures
        .toSorted((a, b) => compareTexts(a.id, b.id))
        .map((measure) => ({ ...measure, id: `measure/${measure.id}`, key: measure.id, count: count(measure.id) })),
    );
    expect(found.dataset.figures).toBe(content.figures.length);
  });
});
