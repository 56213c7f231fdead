import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findChanges } from "../../src/analysis/dates/changes.ts";
import { timelineOf } from "../../src/analysis/dates/timeline.ts";
import { readPeriod } from "../../src/graphql/arguments/period.ts";
import type { Adjacency } from "../../src/index/adjacency.ts";
import type { RelationshipType } from "../../src/model/relationship-types.ts";
import { DatedOracle, type PlainHappening, type PlainScope } from "../oracle/dated.ts";
import { NETWORK_IDS, networkIndex, networks } from "../support/arbitrary-network.ts";

const RUNS = 500;
const roots = fc.uniqueArray(fc.constantFrom(...NETWORK_IDS), { minLength: 1, maxLength: 3 });
const via = fc.option(fc.uniqueArray(fc.constantFrom("PARTNERS_WITH", "CERTIFIED_AS", "PART_OF"), { minLength: 1 }), {
  nil: null,
  freq: 2,
});
const periods = fc.constantFrom(
  { from: "2020", to: "2020" },
  { from: "2020-03", to: "2020-05" },
  { from: "2020-06-16", to: "2021" },
  { from: "2020-06-15", to: "2020-06-15" },
  { from: "2019", to: "2022-12-31" },
  { from: "2022", to: "2023" },
);
const openPeriods = fc.oneof(periods, fc.constantFrom({}, { from: "2020-07" }, { to: "2020-06-14" }));

interface Happening {
  readonly date: { readonly text: string };
  readonly entity: number;
  readonly through: readonly number[];
  readonly edges: readonly number[];
}

function shown(index: Adjacency, one: Happening, sort: string, property: string | null): PlainHappening {
  return {
    date: one.date.text,
    sort,
    entity: index.idOf(one.entity),
    through: one.through.map((node) => index.idOf(node)),
    relationships: one.edges.map((edge) => index.edgeIdOf(edge)),
    property,
  };
}

const numbersOf = (index: Adjacency, ids: readonly string[]) => ids.flatMap((id) => index.numberOf(id) ?? []);

describe("the changes in a period", () => {
  test("are those of the oracle, in its order, for some entities, places and everything", () => {
    let found = 0;
    fc.assert(
      fc.property(networks, fc.option(roots, { nil: null, freq: 3 }), via, periods, (graph, of, via, period) => {
        const index = networkIndex(graph);
        const scope: PlainScope = { roots: of, rollUp: true, via, ...period };
        const question = { period: readPeriod(period), via: via as RelationshipType[] | null, most: 1_000 };
        const { changes, undated } = findChanges(index, { ...question, roots: of && numbersOf(index, of) });
        const expected = new DatedOracle(graph).changes(scope);
        const shownChanges = changes.map((one) => shown(index, one, one.sort, one.property));
        expect({ changes: shownChanges, undated }).toEqual(expected);
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
        found += changes.length;
      }),
      { numRuns: RUNS },
    );
    expect(found).toBeGreaterThan(RUNS);
  });

  test("are counted and not listed if there are too many", () => {
    const partners = { type: "PARTNERS_WITH", status: null, since: "2020", until: "2021" } as const;
    const ids = ["hospital", "hospital-2", "hospital-3"];
    const relationships = ids.slice(1).map((to) => {
      return { ...partners, from: "hospital", to, id: `hospital/PARTNERS_WITH/${to}` };
    });
    const entities = ids.map((id) => ({ id, kind: "HOSPITAL" as const, name: id }));
    const index = networkIndex({ entities, relationships });
    const question = { roots: null, via: null, period: readPeriod({ from: "2020", to: "2021" }) };
    expect(findChanges(index, { ...question, most: 4 }).changes).toHaveLength(4);
    expect(findChanges(index, { ...question, most: 3 })).toEqual({ changes: [], undated: 0, tooMany: 4 });
  });
});

describe("a timeline", () => {
  test("has the events and programs of the oracle, in its order, each once however many parts took part", () => {
    let grouped = 0;
    fc.assert(
      fc.property(networks, roots, fc.boolean(), via, openPeriods, (graph, of, rollUp, via, period) => {
        const index = networkIndex(graph);
        const question = { rollUp, period: readPeriod(period), via: via as RelationshipType[] | null, most: 1_000 };
        const { entries, undated } = timelineOf(index, { ...question, roots: numbersOf(index, of) });
        const expected = new DatedOracle(graph).timeline({ roots: of, rollUp, via, ...period });
        const shownEntries = entries.map((one) => shown(index, one, one.bound, one.property));
        expect({ entries: shownEntries, undated }).toEqual(expected);
        grouped += entries.filter(({ edges }) => edges.length > 1).length;
      }),
      { numRuns: RUNS },
    );
    expect(grouped).toBeGreaterThan(0);
  });
});
