import { pinyin } from "pinyin-pro";
import { ALL_EDGES, edgeFilter, kindFilter } from "../src/analysis/edge-filter.ts";
import { neighbourhoodOf } from "../src/analysis/neighbourhood.ts";
import { Partners } from "../src/analysis/partners.ts";
import { defaultThroughKinds, findPaths, VISITS_MAX } from "../src/analysis/paths.ts";
import { findSharedPartners, type SharedOrder } from "../src/analysis/shared-partners.ts";
import { joinEntities } from "../src/analysis/steiner-tree.ts";
import type { Adjacency } from "../src/index/adjacency.ts";
import { PLACE_KINDS } from "../src/model/kinds.ts";
import type { RelationshipType } from "../src/model/relationship-types.ts";
import { search } from "../src/search/search.ts";
import type { CityNetwork } from "./city-network.ts";
import type { Question, Values } from "./question.ts";
import type { Random } from "./random.ts";

const PARTNERS: readonly RelationshipType[] = ["PARTNERS_WITH", "SUPPORTS"];
/** What joins hospitals and what belongs to them: no way leads over a place or a certificate. */
const WAYS: readonly RelationshipType[] = [...PARTNERS, "MEMBER_OF", "PART_OF", "LEADS", "AFFILIATED_WITH"];
const MOST = 500;

/** All questions, in the order of the table. One more is one more entry here, and a file in `bench/cypher/`. */
export const QUESTIONS: readonly Question[] = [
  {
    name: "sharedPartners",
    says: "whom a hub and another hospital both have as partners",
    draw: (network, random) => ({ a: hubOf(network, random), b: hospitalOf(network, random) }),
    index: (index, { a, b }) => sharedBy(index, [a, b], "COUNT").toSorted(),
    request: `query Bench($a: ID!, $b: ID!) { answer: sharedPartners(of: [$a, $b], rollUp: false) {
      totalCount nodes { id name } edges { links { relationships { id type } } } } }`,
    cypher: "shared-partners",
  },
  {
    name: "sharedPartnersBySurprise",
    says: "the same, the most surprising first",
    draw: (network, random) => ({ a: hubOf(network, random), b: hospitalOf(network, random) }),
    index: (index, { a, b }) => sharedBy(index, [a, b], "SURPRISE"),
    request: `query Bench($a: ID!, $b: ID!) { answer: sharedPartners(of: [$a, $b], rollUp: false, orderBy: SURPRISE) {
      totalCount nodes { id name } edges { surprise } } }`,
  },
  {
    name: "sharedPartnersByParts",
    says: "the same, with the partners of their campuses, departments and teams",
    draw: (network, random) => ({ a: hubOf(network, random), b: hospitalOf(network, random) }),
    request: `query Bench($a: ID!, $b: ID!) { answer: sharedPartners(of: [$a, $b]) {
      totalCount nodes { id name } edges { links { relationships { id type } through { id } } } } }`,
  },
  {
    name: "partnerOverlaps",
    says: "which pairs of the hospitals of a city share the most partners",
    draw: (network, random) => ({ place: oneOf(network, random, "CITY") }),
    request: `query Bench($place: ID!) { answer: partnerOverlaps(among: { locatedIn: [$place] }, rollUp: false) {
      totalCount nodes { a { id } b { id } count } } }`,
    cypher: "partner-overlaps",
  },
  {
    name: "paths",
    says: "all shortest ways up to 6 hops between two entities of any kind",
    draw: (network, random) => {
      const [a = "", b = ""] = someOf(network, random, 2);
      return { a, b };
    },
    index: (index, { a, b }) => {
      const [from, to] = [numberOf(index, a), numberOf(index, b)];
      const throughKinds = defaultThroughKinds(index, [from, to]);
      const conditions = { ...ALL_EDGES, via: WAYS };
      const found = findPaths(index, {
        from,
        to,
        maxHops: 6,
        conditions,
        avoid: [],
        through: [],
        throughKinds,
        count: 10,
        alternatives: false,
      });
      return found.hops === undefined ? [] : [`${found.hops} ${found.total}`];
    },
    request: `query Bench($a: ID!, $b: ID!) { answer: paths(from: $a, to: $b, via: [${WAYS}]) {
      hops total paths { hops { from { id name } to { id name } relationship { id type } } } } }`,
    cypher: "paths",
  },
  {
    name: "network",
    says: `the ${MOST} best connected beside a hub`,
    draw: (network, random) => ({ a: hubOf(network, random), most: MOST - 1 }),
    index: (index, { a }) => around(index, numberOf(index, a), 1),
    request: `query Bench($a: ID!) { answer: network(roots: [$a], depth: 1, maxNodes: ${MOST}) {
      nodes { id name } relationships { id type } frontier { hidden } } }`,
    cypher: "network",
  },
  {
    name: "neighbourhood",
    says: `the first ${MOST} within two hops of a hospital`,
    draw: (network, random) => ({ a: hospitalOf(network, random), most: MOST - 1 }),
    index: (index, { a }) => around(index, numberOf(index, a), 2),
    request: `query Bench($a: ID!) { answer: network(roots: [$a], depth: 2, maxNodes: ${MOST}) {
      nodes { id name } relationships { id type } frontier { hidden } } }`,
    cypher: "neighbourhood",
  },
  {
    name: "connections",
    says: "a small network that joins three entities",
    draw: (network, random) => {
      const [a = "", b = "", c = ""] = someOf(network, random, 3);
      return { a, b, c };
    },
    index: (index, { a, b, c }) => {
      const wanted = [a, b, c].map((id) => numberOf(index, id));
      const passable = {
        edge: edgeFilter(index, { ...ALL_EDGES, via: WAYS }),
        node: kindFilter(index, defaultThroughKinds(index, wanted)),
      };
      const { nodes } = joinEntities(index, wanted, passable, { maxHops: 6, maxVisits: VISITS_MAX });
      return [...nodes].map((node) => index.idOf(node)).sort();
    },
    request: `query Bench($a: ID!, $b: ID!, $c: ID!) { answer: connections(of: [$a, $b, $c], via: [${WAYS}]) {
      nodes { id name } relationships { id type } } }`,
    cypher: "connections",
    isAlike: false,
  },
  {
    name: "search",
    says: "the ten best hits for a name, a part of one, or how one sounds, with counts by kind and place",
    draw: (network, random) => ({ text: typed(network, random) }),
    index: (_, { text }, names) => {
      const hits = search(names, { text: String(text), kinds: [] });
      hits?.kinds();
      hits?.places(PLACE_KINDS);
      return hits?.page(null, 10).map(({ id }) => id) ?? [];
    },
    request: `query Bench($text: String!) { answer: search(text: $text) { totalCount edges { node { id name }
      matched { name why } } facets { kinds { kind count } places { place { ... on Entity { name } } count } } } }`,
    cypher: "search",
    isAlike: false,
  },
  {
    name: "suggest",
    says: "the ten best hits while somebody types",
    draw: (network, random) => ({ text: typed(network, random) }),
    index: (_, { text }, names) =>
      search(names, { text: String(text), kinds: [] })
        ?.page(null, 10)
        .map(({ id }) => id) ?? [],
    request: "query Bench($text: String!) { answer: suggest(text: $text) { node { id name } matched { name why } } }",
  },
];

function around(index: Adjacency, root: number, depth: number): string[] {
  const passes = edgeFilter(index, ALL_EDGES);
  const found = neighbourhoodOf(index, { roots: [root], depth, maxNodes: MOST, passes, isKind: () => true });
  return found.nodes.slice(1).map((node) => index.idOf(node));
}

/** The partners that two entities share, as ids in order. */
function sharedBy(index: Adjacency, of: readonly (Values[string] | undefined)[], order: SharedOrder): string[] {
  const partners = new Partners(index, { ...ALL_EDGES, via: PARTNERS, rollUp: false });
  const roots = of.map((id) => numberOf(index, id));
  const { first } = findSharedPartners(partners, {
    ...{ roots, atLeast: roots.length, isKind: () => true, order },
    ...{ most: index.size, maxVisits: VISITS_MAX },
  });
  return first.map(({ partner }) => index.idOf(partner));
}

/** What somebody might type to find an entity: its name, how that begins, how it sounds, or its initials. */
function typed({ entities }: CityNetwork, random: Random): string {
  const { name } = random.of(entities);
  const ways = [
    () => name,
    () => [...name].slice(0, 2).join(""),
    () => [...name].slice(1, 4).join(""),
    () => pinyin(name, { toneType: "none", type: "array" }).slice(0, 2).join(""),
    () => pinyin(name, { pattern: "first", toneType: "none", type: "array" }).slice(0, 5).join(""),
  ];
  return random.of(ways)();
}

function numberOf(index: Adjacency, id: Values[string] | undefined): number {
  const number = index.numberOf(String(id));
  if (number === undefined) throw new RangeError(`The network has no ${id}.`);
  return number;
}

function hubOf({ hubs, entities }: CityNetwork, random: Random): string {
  return entities[random.of(hubs)]?.id ?? "";
}

function someOf({ entities }: CityNetwork, random: Random, count: number): string[] {
  const ids = new Set<string>();
  while (ids.size < count) ids.add(random.of(entities).id);
  return [...ids];
}

/** A hospital that is no hub. */
function hospitalOf(network: CityNetwork, random: Random): string {
  const hubs = new Set(network.hubs.map((at) => network.entities[at]?.id));
  for (;;) {
    const id = oneOf(network, random, "HOSPITAL");
    if (!hubs.has(id)) return id;
  }
}

function oneOf({ entities }: CityNetwork, random: Random, kind: string): string {
  for (;;) {
    const entity = random.of(entities);
    if (entity.kind === kind) return entity.id;
  }
}
