import type { MadeEntity } from "../city-network.ts";
import { floor, type Named, type Question, request } from "../question.ts";

interface Way {
  readonly nodes: readonly Named[];
  readonly relationships: readonly { readonly id: string }[];
}

/** Several shortest paths may exist, so the ends and the length are compared. */
const answer = (way: Way | null | undefined): unknown =>
  way == null ? null : [way.nodes[0]?.id, way.relationships.length, way.nodes.at(-1)?.id];

/** Two different entities. */
function two(draw: () => MadeEntity): { a: string; b: string } {
  const a = draw().id;
  for (;;) {
    const b = draw().id;
    if (b !== a) return { a, b };
  }
}

/** A shortest path. */
export const path: Question = {
  name: "path",
  says: "one shortest path between two hospitals",
  draw: (draws) => two(() => draws.one("HOSPITAL")),
  yilian: request<{
    paths: { paths: readonly { hops: readonly { from: Named; to: Named; relationship: { id: string } }[] }[] };
  }>(
    `query Bench($a: ID!, $b: ID!) { paths(from: $a, to: $b, first: 1, rollUp: false, avoidSubkinds: [],
      via: [PARTNERS_WITH, SUPPORTS, MEMBER_OF, PART_OF, LEADS, AFFILIATED_WITH]) {
      paths { hops { from { id name } to { id name } relationship { id type } } } } }`,
    ({ paths: { paths } }) => {
      const hops = paths[0]?.hops;
      if (hops === undefined) return null;
      const nodes = hops.flatMap(({ from, to }, at) => (at === 0 ? [from, to] : [to]));
      return answer({ nodes, relationships: hops.map(({ relationship }) => relationship) });
    },
  ),
  neo4jGraphql: request<{ path: Way | null }>(
    "query Bench($a: ID!, $b: ID!) { path(a: $a, b: $b) { nodes { id name } relationships { id type } } }",
    (data) => answer(data.path),
  ),
  naive: request<{ path: Way | null }>(
    "query Bench($a: ID!, $b: ID!) { path(a: $a, b: $b) { nodes { id name } relationships { id type } } }",
    (data) => answer(data.path),
  ),
  floor: floor<Way>("path", ([row]) => answer(row)),
};

/** All shortest paths. */
export const paths: Question = {
  name: "paths",
  says: "the number of all shortest paths between two entities of any kind, and the first ten; 400 pairs",
  draw: (draws) => two(() => draws.any()),
  samples: 400,
  yilian: request<{ paths: { hops: number | null; total: number } }>(
    `query Bench($a: ID!, $b: ID!) { paths(from: $a, to: $b) { hops total reason
      paths { hops { from { id name } to { id name } relationship { id type } } } } }`,
    ({ paths: { hops, total } }) => [hops, total],
  ),
};
