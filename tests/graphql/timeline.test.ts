import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareTexts } from "../../src/model/collation.ts";
import { comparePartialDates, type PartialDate, parsePartialDate } from "../../src/model/partial-date.ts";
import { HolderOracle } from "../oracle/holders.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const { content } = shippedSeeds();
const entities = new Map(content.entities.map((entity) => [entity.id, entity]));
const kindOf = (id: string) => entities.get(id)?.kind ?? "";
const oracle = new HolderOracle(content);

interface Entry {
  readonly id: string;
  readonly date: PartialDate;
  readonly bound: string;
}

function entriesOf(id: string, { asOf, since, until }: Readonly<Record<string, unknown>>): Entry[] {
  const date = parsePartialDate(String(asOf ?? since ?? until ?? ""));
  const bound = asOf !== undefined ? "AS_OF" : since !== undefined ? "SINCE" : "UNTIL";
  return date === undefined ? [] : [{ id, date, bound }];
}

/** The timeline of some entities, computed from the seeds, and the number of undated statements. */
function timelineOf(of: readonly string[], rollUp = true, via?: readonly string[]) {
  const holders = new Set(of.flatMap((id) => [...oracle.ofRelationships(id, rollUp)]));
  const counted = new Set(of.flatMap((id) => [...oracle.ofFigures(id, rollUp)]));
  const all = content.relationships.filter(({ from, to }) => holders.has(from) || holders.has(to));
  const joined = all.filter(({ type }) => ["RUNS", "LEADS", "PARTICIPATES_IN", "MEMBER_OF"].includes(type));
  const programs = new Set(
    [...holders, ...joined.flatMap(({ from, to }) => [from, to])].filter((id) => kindOf(id) === "PROGRAM"),
  );
  const selected = all.filter(({ type }) => via === undefined || via.includes(type));
  const figures = via === undefined ? content.figures.filter((figure) => counted.has(figure.of)) : [];
  const stated = [...selected, ...figures].map(({ id, properties }) => entriesOf(id, properties));
  const starts = [...(via === undefined ? programs : [])].flatMap((id) => {
    const { start, end } = entities.get(id)?.properties ?? {};
    return [...entriesOf(`${id}#start`, { since: start }), ...entriesOf(`${id}#end`, { until: end })];
  });
  const entries = [...stated.flat(), ...starts].sort(
    (a, b) => comparePartialDates(a.date, b.date) || compareTexts(a.id, b.id),
  );
  return { entries, undated: stated.filter(({ length }) => length === 0).length };
}

const NODE = `{ date bound until entity { id } relationship { id since until } figure { id asOf since until } property
  evidence { id } }`;

interface Shown {
  readonly date: string;
  readonly bound: string;
  readonly entity: { readonly id: string };
  readonly relationship: { readonly id: string } | null;
  readonly figure: { readonly id: string } | null;
  readonly property: string | null;
  readonly evidence: readonly { readonly id: string }[];
}
const shownId = ({ entity, relationship, figure, property }: Shown) =>
  relationship?.id ?? figure?.id ?? `${entity.id}#${property}`;
const tripleOf = ({ id, date, bound }: Entry) => [id, date.text, bound];

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  const ask: Service["data"] = (query, variables) => service.data(query, variables);

  const dated = content.entities
    .map(({ id }) => ({ id, size: timelineOf([id], false).entries.length }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || compareTexts(a.id, b.id))
    .slice(0, 12);

  test.each([
    ...dated.map(({ id }) => [[id]]),
    [["jiaozuo-peoples-hospital", "jiaozuo"]],
    [["jiaozuo", "shangqiu-central-hospital", "jiaomei-central-hospital", "jiaozuo-peoples-hospital"]],
  ])("the timeline of %j is in order, with and without its parts", async (of) => {
    for (const rollUp of [true, false]) {
      const query = `query ($of: [ID!]!, $rollUp: Boolean) { timeline(of: $of, rollUp: $rollUp, first: 200) { totalCount undatedCount nodes ${NODE} } }`;
      const { timeline } = await ask(query, { of, rollUp });
      const { entries, undated } = timelineOf(of, rollUp);
      expect([timeline.totalCount, timeline.undatedCount]).toEqual([entries.length, undated]);
      const found = timeline.nodes.map((node: Shown) => [shownId(node), node.date, node.bound]);
      expect(found).toEqual(entries.slice(0, 200).map(tripleOf));
      for (const node of timeline.nodes as Shown[]) {
        const about = node.relationship?.id ?? node.figure?.id ?? node.entity.id;
        const proofs = content.evidence.filter(
          (one) => one.about === about && (node.property === null || one.property === node.property),
        );
        expect(proofs.length).toBeGreaterThan(0);
        expect(node.evidence.map(({ id }) => id).toSorted()).toEqual(proofs.map(({ id }) => id).toSorted());
      }
    }
  });

  test("a timeline of some types contains neither figures nor programs", async () => {
    const of = ["jiaozuo-peoples-hospital", "jiaozuo"];
    const query =
      "query ($of: [ID!]!) { timeline(of: $of, via: [SUPPORTS, CERTIFIED_AS], first: 200) { undatedCount nodes { relationship { id } } } }";
    const { timeline } = await ask(query, { of });
    const { entries, undated } = timelineOf(of, true, ["SUPPORTS", "CERTIFIED_AS"]);
    expect(entries.length).toBeGreaterThan(1);
    expect(timeline.nodes.map(({ relationship }: Shown) => relationship?.id)).toEqual(entries.map(({ id }) => id));
    expect(timeline.undatedCount).toBe(undated);
  });

  test("pages contain each statement once, forwards and backwards", async () => {
    const of = ["jiaozuo", "jiaozuo-peoples-hospital", "shangqiu-central-hospital"];
    const expected = timelineOf(of).entries.map(({ id }) => id);
    for (const [size, at, more, next] of [
      ["first", "after", "hasNextPage", "endCursor"],
      ["last", "before", "hasPreviousPage", "startCursor"],
    ] as const) {
      const found: string[] = [];
      for (let cursor: string | null = null, goes = true; goes; ) {
        const query = `query ($of: [ID!]!, $cursor: String) { timeline(of: $of, ${size}: 3, ${at}: $cursor) { nodes ${NODE} pageInfo { ${more} ${next} } } }`;
        const { timeline } = await ask(query, { of, cursor });
        const ids = timeline.nodes.map(shownId);
        if (size === "first") found.push(...ids);
        else found.unshift(...ids);
        [cursor, goes] = [timeline.pageInfo[next], timeline.pageInfo[more]];
      }
      expect(found).toEqual(expected);
    }
  });

  test.each([
    ["of: []", "INVALID_ARGUMENT", "`of` must name at least one entity."],
    ['of: ["jiaozuo", "nobody", "qqqq"]', "UNKNOWN_ENTITY", 'No entity has the id or name "nobody", "qqqq" in `of`.'],
    ['of: ["jiaozuo"], first: 201', "LIMIT_EXCEEDED", "`first` is 201; the limit is 200."],
    [
      `of: ${JSON.stringify(content.entities.slice(0, 51).map(({ id }) => id))}`,
      "LIMIT_EXCEEDED",
      "This request has 51 ids in `of`; the limit is 50.",
    ],
  ])("%.40s is rejected", async (args, code, message) => {
    const { errors } = await service.ask(`{ timeline(${args}) { totalCount } }`);
    expect(errors?.map((one) => [one.extensions.code, one.message])).toEqual([[code, message]]);
  });
});
