import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareTexts } from "../../src/model/collation.ts";
import { byDate, DatedOracle, mayBeIn, type PlainHappening, type PlainPeriod } from "../oracle/dated.ts";
import { HolderOracle } from "../oracle/holders.ts";
import { shippedSeeds } from "../support/loaded-graph.ts";
import { plainGraph } from "../support/plain-graph.ts";
import { engines, type Service, startService } from "../support/service.ts";

const { content } = shippedSeeds();
const oracle = new DatedOracle(plainGraph(content));
const holderOracle = new HolderOracle(content);

interface Entry extends Omit<PlainHappening, "relationships"> {
  readonly id: string;
  readonly relationships: readonly string[];
}

/** The timeline of some entities, computed from the seeds, and the number of undated statements. */
function timelineOf(roots: readonly string[], { rollUp = true, via, ...period }: PlainPeriod & Asked = {}) {
  const found = oracle.timeline({ roots, rollUp, via: via ?? null, ...period });
  const holders = new Set(roots.flatMap((root) => [...holderOracle.ofFigures(root, rollUp)]));
  const figures = via === undefined ? content.figures.filter(({ of }) => holders.has(of)) : [];
  const dated = figures.map(({ id, of, properties: { asOf, since, until } }): Entry => {
    const sort = asOf !== undefined ? "AS_OF" : since !== undefined ? "SINCE" : "UNTIL";
    const date = String(asOf ?? since ?? until ?? "");
    return { ...{ id, date, sort, entity: of, through: [], relationships: [], property: null } };
  });
  const isIn = ({ date }: Entry) => date !== "" && mayBeIn(date, period);
  const entries = [
    ...found.entries.map((one) => ({ ...one, id: one.relationships[0] ?? `${one.entity}#${one.property}` })),
    ...dated.filter(isIn),
  ].sort((a, b) => byDate(a.date, b.date) || compareTexts(a.id, b.id));
  return { entries, undated: found.undated + dated.filter(({ date }) => date === "").length };
}

interface Asked {
  readonly rollUp?: boolean;
  readonly via?: readonly string[];
}

const NODE = `{ date bound until entity { id } through { id } relationship { id since until } relationships { id }
  figure { id asOf since until } property evidence { id } }`;

interface Shown {
  readonly date: string;
  readonly bound: string;
  readonly entity: { readonly id: string };
  readonly through: readonly { readonly id: string }[];
  readonly relationships: readonly { readonly id: string }[];
  readonly relationship: { readonly id: string } | null;
  readonly figure: { readonly id: string } | null;
  readonly property: string | null;
  readonly evidence: readonly { readonly id: string }[];
}
const shownId = ({ entity, relationship, figure, property }: Shown) =>
  relationship?.id ?? figure?.id ?? `${entity.id}#${property}`;
const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
const shownOf = ({ id, date, sort, entity, through, relationships }: Entry) => [
  ...[id, date, sort, entity, through, relationships],
];

describe.each(engines())("on %s", (_, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  const ask: Service["data"] = (query, variables) => service.data(query, variables);

  const dated = content.entities
    .map(({ id }) => ({ id, size: timelineOf([id], { rollUp: false }).entries.length }))
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
      const { entries, undated } = timelineOf(of, { rollUp });
      expect([timeline.totalCount, timeline.undatedCount]).toEqual([entries.length, undated]);
      const found = timeline.nodes.map((node: Shown) => [
        ...[shownId(node), node.date, node.bound, node.entity.id, idsOf(node.through), idsOf(node.relationships)],
      ]);
      expect(found).toEqual(entries.slice(0, 200).map(shownOf));
      for (const node of timeline.nodes as Shown[]) {
        const ids = idsOf(node.relationships);
        const about = ids.length > 0 ? ids : [node.figure?.id ?? node.entity.id];
        const proofs = content.evidence.filter(
          (one) => about.includes(one.about) && (node.property === null || one.property === node.property),
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
    const { entries, undated } = timelineOf(of, { via: ["SUPPORTS", "CERTIFIED_AS"] });
    expect(entries.length).toBeGreaterThan(1);
    expect(timeline.nodes.map(({ relationship }: Shown) => relationship?.id)).toEqual(entries.map(({ id }) => id));
    expect(timeline.undatedCount).toBe(undated);
  });

  test.each([
    { from: "2024" },
    { to: "2023-12-31" },
    { from: "2024-03", to: "2024-05" },
    { from: "2025-04-01", to: "2025-04-30" },
    { from: "2030", to: "2031" },
  ])("a timeline in the period %j has what may have been then, and counts all undated statements", async (period) => {
    const of = ["jiaozuo", "shangqiu-central-hospital"];
    const query = `query ($of: [ID!]!, $from: PartialDate, $to: PartialDate) {
      timeline(of: $of, from: $from, to: $to, first: 200) { totalCount undatedCount nodes ${NODE} } }`;
    const { timeline } = await ask(query, { of, ...period });
    const { entries, undated } = timelineOf(of, period);
    expect([timeline.totalCount, timeline.undatedCount]).toEqual([entries.length, undated]);
    expect(timeline.nodes.map(shownId)).toEqual(entries.map(({ id }) => id));
    expect(timelineOf(of).undated).toBe(undated);
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
    [
      'of: ["jiaozuo"], from: "2025", to: "2024-12"',
      "INVALID_ARGUMENT",
      "`from` must not be after `to`: 2025 is after 2024-12.",
    ],
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
