import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceWithout, findBrokers } from "../../src/analysis/partners/brokers.ts";
import {
  type InstitutionNetwork,
  institutionNetwork,
  networkWork,
} from "../../src/analysis/partners/institution-network.ts";
import { type PlainNetwork, plainBrokers } from "../oracle/brokers.ts";
import { PartnerOracle } from "../oracle/partners.ts";
import { partnersIn } from "../support/partners-in.ts";
import { arbitraryGraphs, arbitraryPartnerConditions } from "../support/plain-graph.ts";

const RUNS = 200;
const SIZE_MAX = 12;

/** Does all steps at once. */
function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function networkOf(plain: PlainNetwork): InstitutionNetwork {
  const lists = plain.map((beside) => [...beside].sort((a, b) => a - b));
  const starts = [0];
  for (const [at, { length }] of lists.entries()) starts.push((starts[at] as number) + length);
  return {
    entities: Uint32Array.from(plain.keys()),
    starts: Uint32Array.from(starts),
    partners: Uint32Array.from(lists.flat()),
  };
}

/** Networks from a few scattered pairs to dense ones. */
const networks = fc.integer({ min: 1, max: SIZE_MAX }).chain((size) =>
  fc
    .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { minLength: size - 1, maxLength: 2 * size })
    .map((edges): PlainNetwork => {
      const beside = Array.from({ length: size }, () => new Set<number>());
      for (const [a, b] of edges) if (a !== b) [beside[a]?.add(b), beside[b]?.add(a)];
      return beside;
    }),
);
const nodes = fc.uniqueArray(fc.nat(SIZE_MAX - 1), { minLength: SIZE_MAX / 3 }).map((some) => new Set(some));
const ends = fc.oneof(
  fc.tuple(nodes, nodes),
  nodes.map((some) => [some, some] as const),
  fc.constant(new Set(Array.from({ length: SIZE_MAX }, (_, at) => at))).map((all) => [all, all] as const),
);
const ALL = { most: SIZE_MAX, mostPairs: SIZE_MAX ** 2, maxVisits: 1e9 };

describe("on small networks, as by definition", () => {
  test("brokers, with their betweenness, the pairs that they join, and the parts without them", () => {
    let [found, farther, shared] = [0, 0, 0];
    fc.assert(
      fc.property(networks, ends, (plain, [one, other]) => {
        const within = ([...some]: ReadonlySet<number>) => new Set(some.filter((node) => node < plain.length));
        const question = { ...ALL, network: networkOf(plain), ends: [within(one), within(other)] as const };
        const expected = plainBrokers(plain, question.ends);
        const brokers = brokersOf(question);
        expect(brokers).toEqual(expected);
        expect(brokersOf({ ...question, most: 2, mostPairs: 3 })).toEqual(
          expected.slice(0, 2).map(({ pairs, ...broker }) => ({ ...broker, pairs: pairs.slice(0, 3) })),
        );
        found += brokers.length;
        farther += expected.filter(({ pairCount, separatedCount }) => pairCount > separatedCount).length;
        shared += expected.filter(({ betweenness, pairCount }) => betweenness > pairCount).length;
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(found, farther, shared)).toBeGreaterThan(RUNS / 20);
  });

  test("the network has the institutions with institutions as partners, in the order of their names", () => {
    let joined = 0;
    fc.assert(
      fc.property(arbitraryGraphs, arbitraryPartnerConditions, (graph, given) => {
        const oracle = new PartnerOracle(graph);
        const conditions = { ...given, rollUp: true };
        const institutions = oracle.ids("HOSPITAL", "INSTITUTION");
        const partnersOf = (id: string) => {
          const partners = oracle.partners(id, conditions);
          return institutions.filter((other) => partners.has(other)).sort(oracle.byName);
        };
        const expected = institutions
          .map((id) => ({ id, partners: partnersOf(id) }))
          .filter(({ partners }) => partners.length > 0)
          .sort((a, b) => oracle.byName(a.id, b.id));
        const { partners, id } = partnersIn(graph, conditions);
        const { entities, starts, partners: others } = finish(institutionNetwork(partners));
        const found = [...entities].map((entity, node) => ({
          id: id(entity),
          partners: [...others.slice(starts[node], starts[node + 1])].map((other) => id(entities[other] as number)),
        }));
        expect(found).toEqual(expected);
        expect(networkWork(partners)).toBeGreaterThanOrEqual(others.length);
        joined += found.length;
      }),
      { numRuns: RUNS },
    );
    expect(joined).toBeGreaterThan(RUNS / 2);
  });
});

test("a question with too many visits is not answered, and reports how many there are", () => {
  const path: PlainNetwork = [new Set([1]), new Set([0, 2]), new Set([1]), new Set([4]), new Set([3])];
  const question = { ...ALL, network: networkOf(path), ends: [new Set([0, 3]), new Set([0, 1, 2, 4])] as const };
  // The component of node 0 has 4 partners, that of node 3 has 2.
  expect(finish(findBrokers({ ...question, maxVisits: 5 }))).toEqual({ tooMany: 6 });
  expect(finish(findBrokers({ ...question, maxVisits: 6 }))).toHaveProperty("brokers");
});

test("a search pauses before each source", () => {
  const star: PlainNetwork = [new Set([1, 2, 3]), new Set([0]), new Set([0]), new Set([0])];
  const ends = [new Set([1, 2]), new Set([1, 2, 3])] as const;
  expect([...findBrokers({ ...ALL, network: networkOf(star), ends })]).toHaveLength(2);
});

function brokersOf(question: Parameters<typeof findBrokers>[0]) {
  const result = finish(findBrokers(question));
  if ("tooMany" in result) throw new Error("There are too many visits.");
  return result.brokers.map(({ pairs, ...broker }) => ({
    ...broker,
    pairs: pairs.map(({ separated, ...pair }) => {
      const without = distanceWithout(question.network, broker.node, pair.a, pair.b) ?? null;
      expect(separated).toBe(without === null);
      return { ...pair, distanceWithout: without };
    }),
  }));
}
