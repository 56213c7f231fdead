import fc from "fast-check";
import { expect, test } from "vitest";
import {
  certificationsOf,
  holdersByCounty,
  type PlaceHolder,
  placesWithin,
} from "../../src/analysis/counts/holders-by-county.ts";
import { buildAdjacency } from "../../src/index/builder.ts";
import { NO_TRAITS } from "../../src/index/rows.ts";
import { relationshipId } from "../../src/model/ids.ts";
import type { EntityKind } from "../../src/model/kinds.ts";
import { GapOracle } from "../oracle/gaps.ts";

const HOLDERS: Readonly<Record<string, EntityKind>> = {
  h1: "HOSPITAL",
  h2: "HOSPITAL",
  h3: "HOSPITAL",
  d1: "DEPARTMENT",
  d2: "DEPARTMENT",
};
const PLACES: Readonly<Record<string, EntityKind>> = {
  p: "PROVINCE",
  c1: "CITY",
  c2: "CITY",
  x1: "COUNTY",
  x2: "COUNTY",
  x3: "COUNTY",
};
const FAMILY: Readonly<Record<string, string>> = { k1: "胸痛中心", k2: "胸痛中心", k3: "卒中中心" };
const IN: readonly (readonly [string, string])[] = [
  ["c1", "p"],
  ["c2", "p"],
  ["x1", "c1"],
  ["x2", "c1"],
  ["x3", "c2"],
];

test("holders of families by county equal those by definition, on small graphs", () => {
  const holder = fc.constantFrom(...Object.keys(HOLDERS), ...Object.keys(PLACES));
  const graphs = fc.record({
    parts: fc.array(fc.tuple(fc.constantFrom("d1", "d2"), fc.constantFrom("h1", "h2", "h3")), { maxLength: 3 }),
    located: fc.array(fc.tuple(fc.constantFrom(...Object.keys(HOLDERS)), fc.constantFrom(...Object.keys(PLACES))), {
      maxLength: 6,
    }),
    certified: fc.array(
      fc.tuple(
        holder,
        fc.constantFrom(...Object.keys(FAMILY)),
        fc.option(fc.constantFrom("held", "planned", "ended"), { nil: undefined }),
      ),
      { maxLength: 10 },
    ),
    within: fc.constantFrom(...Object.keys(PLACES)),
    family: fc.constantFrom(...new Set(Object.values(FAMILY))),
  });
  let named = 0;
  fc.assert(
    fc.property(graphs, ({ parts, located, certified, within, family }) => {
      const edges = [
        ...[...IN, ...parts].map(([from, to]) => ({ type: "PART_OF" as const, from, to, status: undefined })),
        ...located.map(([from, to]) => ({ type: "LOCATED_IN" as const, from, to, status: undefined })),
        ...certified.map(([from, to, status]) => ({ type: "CERTIFIED_AS" as const, from, to, status })),
      ].map((edge, at) => ({ ...edge, id: `${relationshipId(edge.from, edge.type, edge.to)}/${at}` }));
      const nodes = Object.entries({
        ...HOLDERS,
        ...PLACES,
        ...Object.fromEntries(Object.keys(FAMILY).map((id) => [id, "CERTIFICATION" as const])),
      }).map(([id, kind]) => ({ id, kind, name: id, traits: { ...NO_TRAITS, family: FAMILY[id] ?? null } }));
      const index = buildAdjacency(
        nodes,
        edges.map(({ status = null, ...edge }) => ({ ...edge, status, since: null, until: null })),
      );
      const of = certificationsOf(index, family);
      expect(of.map((node) => index.idOf(node))).toEqual(Object.keys(FAMILY).filter((id) => FAMILY[id] === family));
      const inside = placesWithin(index, index.numberOf(within) ?? -1);
      const { inCounty, elsewhere } = holdersByCounty(index, of, inside, ["CERTIFIED_AS"]);
      const written = (holders: readonly PlaceHolder[]) =>
        holders.map(({ node, edges: held, through }) => ({
          node: { id: index.idOf(node) },
          through: through.map((part) => ({ id: index.idOf(part) })),
          relationships: held.map((edge) => ({ id: index.edgeIdOf(edge) })),
        }));
      const rows = [
        ...inside.counties.map((county) => ({
          county: { id: index.idOf(county) },
          holders: written(inCounty.get(county) ?? []),
        })),
        ...(elsewhere.length > 0 ? [{ county: null, holders: written(elsewhere) }] : []),
      ];
      const expected = new GapOracle({
        entities: nodes.map(({ id, kind }) => ({ id, kind, properties: { name: id } })),
        relationships: edges.map(({ id, type, from, to, status }) => ({
          ...{ id, type, from, to },
          properties: status === undefined ? {} : { status },
        })),
        figures: [],
        measures: [],
      }).table([{ of: of.map((node) => index.idOf(node)), family }], within, ["CERTIFIED_AS"]);
      expect(rows).toEqual(expected.map(({ county, cells }) => ({ county, holders: cells[0]?.holders })));
      named += rows.filter(({ holders }) => holders.length > 0).length;
    }),
    { numRuns: 400 },
  );
  expect(named).toBeGreaterThan(100);
});
