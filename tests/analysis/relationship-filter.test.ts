import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketsOf } from "../../src/analysis/counts/breakdown.ts";
import { RELATIONSHIP_GROUPING } from "../../src/analysis/counts/relationship-dimensions.ts";
import {
  countUndated,
  type RelationshipFilter,
  relationshipsMatching,
} from "../../src/analysis/filters/relationship-filter.ts";
import { outgoingEntries, PageOfEntries, RankedOrder } from "../../src/analysis/orders/relationship-order.ts";
import { type RelationshipWhere, readRelationshipFilter } from "../../src/graphql/arguments/relationship-where.ts";
import type { Adjacency } from "../../src/index/adjacency.ts";
import { EvidenceBuilder } from "../../src/index/evidence-builder.ts";
import { EvidenceSubjects } from "../../src/index/evidence-subjects.ts";
import { evidenceId } from "../../src/model/ids.ts";
import { ENTITY_KINDS, type EntityKind } from "../../src/model/kinds.ts";
import type { KeyValues } from "../../src/model/slice.ts";
import { byCodePoints, type PlainGraph } from "../oracle/plain.ts";
import { RelationshipFilterOracle } from "../oracle/relationship-filter.ts";
import { ARBITRARY_IDS, arbitraryGraphs, indexOf, renamed } from "../support/plain-graph.ts";

const DOCUMENTS = ["a", "b", "c"] as const;
const KINDS = { PARTNERS_WITH: ["telemedicine", "research"], SUPPORTS: ["relief"] } as const;
const ids = ARBITRARY_IDS.map((id) => `g-${id}`);
const CITY = 11;

/** Graphs with finer kinds of relationships, subjects of documents, and evidence. */
const graphs = fc
  .record({
    graph: arbitraryGraphs,
    kinds: fc.infiniteStream(fc.nat(2)),
    reported: fc.subarray(ids),
    proofs: fc.infiniteStream(fc.subarray([...DOCUMENTS])),
  })
  .map(({ graph, kinds, reported, proofs }) => {
    const { entities, relationships } = renamed(graph, "g-");
    const plain: PlainGraph = {
      entities,
      relationships: relationships.map((one) => {
        const known: readonly string[] = KINDS[one.type as keyof typeof KINDS] ?? [];
        return { ...one, kind: known[kinds.next().value] ?? null };
      }),
    };
    const documents = new Map(plain.relationships.map(({ id }) => [id, proofs.next().value]));
    return {
      index: indexWith(plain, reported, documents),
      oracle: new RelationshipFilterOracle(plain, { reported, documents }),
    };
  });

function indexWith(
  graph: PlainGraph,
  reported: readonly string[],
  documents: ReadonlyMap<string, readonly string[]>,
): Adjacency {
  const index = indexOf({ ...graph, reported });
  const builder = new EvidenceBuilder(new EvidenceSubjects(index, index.figures));
  for (const [about, all] of documents)
    for (const document of all)
      for (const range of ["0,1", "2,3"])
        builder.add(evidenceId({ about, property: null, value: null, document, range }), "stated");
  index.addEvidence(builder.build());
  return index;
}

const some = <T>(...values: T[]) => fc.option(fc.subarray(values), { nil: undefined, freq: 1 });
const place = fc.option(fc.subarray([ids[CITY] ?? "", ids[0] ?? ""]), { nil: undefined, freq: 1 });
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
const conditions = {
  via: some("PARTNERS_WITH" as const, "SUPPORTS" as const, "PART_OF" as const, "LEADS" as const),
  kind: some("telemedicine", "relief"),
  status: some("held", "planned"),
  ends: rarely(fc.subarray(ids, { maxLength: 4 })),
  endKinds: rarely(fc.subarray<EntityKind>(["HOSPITAL", "CAMPUS", "CITY", "PERSON"])),
  locatedIn: place,
  reported: rarely(fc.boolean()),
  partnerPlace: place,
  since: rarely(
    fc.record({
      from: fc.constantFrom(null, undefined, "2020", "2020-07"),
      to: fc.constantFrom(null, undefined, "2020-12-31", "2021"),
    }),
  ),
  document: some(...DOCUMENTS),
  missing: rarely(fc.subarray(["KIND", "STATUS", "YEAR", "PLACE", "CITY", "COUNTY", "DOCUMENT"] as const)),
};
const { where: wheres } = fc.letrec<{ where: RelationshipWhere }>((tie) => ({
  where: fc.oneof(
    { maxDepth: 2 },
    // Few conditions together, so that something matches.
    fc
      .tuple(
        fc.record(conditions),
        fc.subarray(Object.keys(conditions) as (keyof typeof conditions)[], { maxLength: 3 }),
      )
      .map(([all, names]) => Object.fromEntries(names.map((name) => [name, all[name]])) as RelationshipWhere),
    fc.boolean().map((undated) => ({ undated })),
    fc.record({ and: fc.array(tie("where"), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie("where"), { maxLength: 3 }) }),
    fc.record({ not: tie("where") }),
  ),
}));

const load = { documents: () => DOCUMENTS.map((id) => ({ id })) } as never;
const filterOf = (where: RelationshipWhere) => readRelationshipFilter(where, { load }) as RelationshipFilter;
const idsOf = (index: Adjacency, edges: Iterable<number>) => Array.from(edges, (edge) => index.edgeIdOf(edge));

test("a filter selects the relationships of the oracle, and so do the filters of its buckets", () => {
  let matched = 0;
  const dimensions = fc.subarray([...RELATIONSHIP_GROUPING.dimensions.keys()], { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(graphs, wheres, dimensions, ({ index, oracle }, where, by) => {
      const expected = oracle.matching(where);
      const found = relationshipsMatching(index, filterOf(where));
      expect(idsOf(index, found.set.toArray()).sort()).toEqual(expected.toSorted());
      expect(found.count).toBe(expected.length);
      if (found.count > 0) matched++;
      const undated = oracle.matching({ and: [where, { undated: true }] });
      expect(countUndated(index, filterOf(where))).toBe(undated.length);
      if (found.count === 0) return;
      const members = oracle.graph.relationships.filter(({ id }) => expected.includes(id));
      const keys = members.map((one) => oracle.keysOf(one, by[0] ?? ""));
      const buckets = bucketsOf(index, RELATIONSHIP_GROUPING, found.set, by, [where]);
      const counts = new Map<string | null, number>();
      for (const own of keys)
        for (const key of own.length === 0 ? [null] : own) counts.set(key, (counts.get(key) ?? 0) + 1);
      expect(new Map(buckets.map(({ key, count }) => [key, count]))).toEqual(counts);
      expect(buckets.some(({ overlapping }) => !overlapping) && keys.some(({ length }) => length > 1)).toBe(false);
      for (const bucket of buckets)
        for (const one of [bucket, ...bucket.buckets]) {
          const inside = { and: withStoredStatuses(one.conditions) };
          expect(relationshipsMatching(index, filterOf(inside)).count).toBe(one.count);
        }
    }),
    { numRuns: 400 },
  );
  expect(matched).toBeGreaterThan(60);
});

/** Statuses as the graph has them: the schema does this for a request. */
function withStoredStatuses(filters: readonly object[]): RelationshipWhere[] {
  return filters.map((filter) =>
    "status" in filter && Array.isArray(filter.status)
      ? { ...filter, status: filter.status.map((status) => String(status).toLowerCase().replaceAll("_", "-")) }
      : filter,
  );
}

test("pages of all relationships make up the list in its order, from its beginning and from its end", () => {
  const page = fc.record({ limit: fc.integer({ min: 1, max: 7 }), backwards: fc.boolean() });
  const orders = fc.uniqueArray(
    fc.record({ field: fc.constantFrom("NAME", "TYPE", "SUBKIND", "SINCE"), descending: fc.boolean() }),
    { selector: ({ field }) => field, maxLength: 2 },
  );
  fc.assert(
    fc.property(graphs, wheres, orders, page, ({ index, oracle }, where, order, { limit, backwards }) => {
      const names = new Map(oracle.graph.entities.map(({ id, name }) => [id, name]));
      const keysOf = (id: string): string[] => {
        const one = oracle.graph.relationships.find((each) => each.id === id);
        const values = { NAME: names.get(one?.to ?? ""), TYPE: one?.type, SUBKIND: one?.kind, SINCE: one?.since };
        return [...order.map(({ field }) => values[field] ?? ""), id];
      };
      const expected = oracle.matching(where).sort((a, b) => {
        const [x, y] = [keysOf(a), keysOf(b)];
        const at = x.findIndex((key, position) => key !== y[position]);
        return byCodePoints(x[at] ?? "", y[at] ?? "") * (order[at]?.descending === true ? -1 : 1);
      });
      const { set } = relationshipsMatching(index, filterOf(where));
      const outgoing = outgoingEntries(index);
      const read: string[] = [];
      for (let after: KeyValues | null = null; ; ) {
        const ranked = new RankedOrder(index, order, backwards);
        const entries = new PageOfEntries(ranked, { after, limit, backwards });
        set.visit((edge) => entries.offer(outgoing[edge] as number));
        read.push(
          ...idsOf(
            index,
            entries.list.map((entry) => index.edges[entry] as number),
          ),
        );
        after = entries.list.length === 0 ? null : ranked.keysOf(entries.list.at(-1) as number);
        if (entries.list.length < limit) break;
      }
      expect(backwards ? read.reverse() : read).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test("an end of any kind can be named, and each relationship has one entry where it starts", () => {
  fc.assert(
    fc.property(graphs, ({ index, oracle }) => {
      const all = filterOf({ endKinds: [...ENTITY_KINDS] });
      expect(relationshipsMatching(index, all).count).toBe(oracle.graph.relationships.length);
      outgoingEntries(index).forEach((entry, edge) => {
        expect(index.edges[entry]).toBe(edge);
        expect(index.neighbours[entry]).toBe(index.to[edge]);
      });
    }),
  );
});
