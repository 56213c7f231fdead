/*
 * Measures questions about partners on a made-up network with a hub, and prints processor times in milliseconds, which
 * others on the machine disturb less than the clock:
 *
 *     npx esbuild tests/adjacency/measure-partners.ts --bundle --platform=node --format=esm --outfile=/tmp/measure.mjs && node /tmp/measure.mjs [part of a name]
 */
import { Adjacency, type EdgeRow, type NodeRow } from "../../src/adjacency/adjacency.ts";
import type { EdgeConditions } from "../../src/adjacency/edge-filter.ts";
import { overlapMatrix } from "../../src/adjacency/overlap-matrix.ts";
import { findOverlaps } from "../../src/adjacency/overlaps.ts";
import { Partners } from "../../src/adjacency/partners.ts";
import { connectionsOf, findSharedPartners, type SharedOrder } from "../../src/adjacency/shared-partners.ts";
import { findSimilar } from "../../src/adjacency/similar.ts";

const ENTITIES = 100_000;
const RELATIONSHIPS = 500_000;
/** The hub's partners, and how many partners each of these has. */
const PARTNERS = 3_000;
const EACH = 60;
const RUNS = 200;

/** Numbers that are the same each time. */
let seed = 42;
function random(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

const id = (node: number) => `n${String(node).padStart(6, "0")}`;
const nodes: NodeRow[] = Array.from({ length: ENTITIES }, (_, at) => ({
  id: id(at),
  kind: at % 10 === 7 ? "DEPARTMENT" : at % 3 === 0 ? "INSTITUTION" : "HOSPITAL",
  name: `第${random(5_000)}医院`,
}));
const edges: EdgeRow[] = [];
const join = (type: EdgeRow["type"], from: number, to: number) => {
  const since = random(3) === 0 ? String(2000 + random(25)) : null;
  edges.push({ id: String(edges.length), type, from: id(from), to: id(to), status: null, since, until: null });
};
// The first entity is the hub, the second shares all of its partners, the third a few.
for (let partner = 10; partner < 10 + PARTNERS; partner++) {
  join("PARTNERS_WITH", 0, partner);
  join("SUPPORTS", 1, partner);
  if (partner % 100 === 0) join("PARTNERS_WITH", 2, partner);
  for (let one = 0; one < EACH - 2; one++) join("PARTNERS_WITH", partner, 10 + PARTNERS + random(ENTITIES / 2));
}
for (let at = 7; at < ENTITIES; at += 10) join("PART_OF", at, at - 6);
while (edges.length < RELATIONSHIPS)
  join(
    random(2) === 0 ? "PARTNERS_WITH" : "LOCATED_IN",
    4_000 + random(ENTITIES - 4_000),
    4_000 + random(ENTITIES - 4_000),
  );

const began = performance.now();
const index = new Adjacency(nodes, edges);
console.log(`index of ${index.size} and ${index.types.length}: ${(performance.now() - began).toFixed(0)} ms`);

const ALL: EdgeConditions = { via: ["PARTNERS_WITH", "SUPPORTS"], status: null, asOf: null, undated: true };
const partnersOf = () => new Partners(index, { ...ALL, rollUp: true });
const shared = (roots: number[], order: SharedOrder) => {
  const partners = partnersOf();
  const { total, first } = findSharedPartners(partners, {
    ...{ roots, atLeast: roots.length, isKind: () => true, order, most: 21, maxVisits: 4e6 },
  });
  connectionsOf(
    partners,
    roots,
    first.map(({ partner }) => partner),
  );
  return total;
};

const isHospital = (node: number) => index.kindOf(node) === "HOSPITAL";
const hospitals = index.ids.flatMap((_, node) => (isHospital(node) ? node : []));
const overlaps = (order: "COUNT" | "SURPRISE", roots: readonly number[], maxSteps = 2e7) =>
  findOverlaps(partnersOf(), {
    ...{ roots, minShared: 1, order, most: 21, maxVisits: 4e6, maxSteps },
  });
const measured: readonly (readonly [name: string, ask: () => unknown, runs?: number])[] = [
  ["shared partners of hub and its like, by count", () => shared([0, 1], "COUNT")],
  ["shared partners of hub and its like, by name", () => shared([0, 1], "NAME")],
  ["shared partners of hub and its like, by surprise", () => shared([0, 1], "SURPRISE")],
  ["shared partners of hub and a small one, by surprise", () => shared([0, 2], "SURPRISE")],
  ["similar to the hub", () => findSimilar(index, 0, 10).length],
  ["similar to a partner of the hub", () => findSimilar(index, 11, 10).length],
  ["similar to any", () => findSimilar(index, 4_000 + random(90_000), 10).length],
  [
    "matrix of 40 hub partners",
    () =>
      overlapMatrix(
        partnersOf(),
        index.ids.slice(0, 40).map((_, at) => at),
      ).nodes.length,
  ],
  [
    "overlaps of all hospitals, by count",
    () => overlaps("COUNT", hospitals).tooMany ?? overlaps("COUNT", hospitals).total,
    5,
  ],
  ["overlaps of all hospitals, by surprise", () => overlaps("SURPRISE", hospitals).total, 5],
  [
    "overlaps of 3,000 at two hubs, by count",
    () =>
      overlaps(
        "COUNT",
        hospitals.filter((node) => node < 3_010),
      ).total,
    5,
  ],
  [
    "overlaps of 3,000 at two hubs, by surprise",
    () =>
      overlaps(
        "SURPRISE",
        hospitals.filter((node) => node < 3_010),
      ).total,
    5,
  ],
];
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
for (const [name, ask, runs = RUNS] of measured) {
  if (!name.includes(process.argv[2] ?? "")) continue;
  const from = now();
  const answer = ask();
  const first = now() - from;
  const times = Array.from({ length: runs }, () => {
    const start = now();
    ask();
    return now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(2);
  console.log(
    `${name}: first ${first.toFixed(1)}, p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)} (${JSON.stringify(answer)})`,
  );
}
