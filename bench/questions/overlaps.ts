import { floor, type Question, request } from "../question.ts";

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

const answer = (pairs: readonly Pair[]): unknown => pairs.map(({ a, b, count }) => [a, b, count]);

/** The pairs of hospitals of a city that share partners. */
export const overlaps: Question = {
  name: "overlaps",
  says: "the 20 pairs of the 100 hospitals of a city that share the most partners",
  draw: (draws) => ({ city: draws.one("CITY").id }),
  yilian: request<{
    partnerOverlaps: { nodes: readonly { a: { id: string }; b: { id: string }; count: number }[] };
  }>(
    `query Bench($city: ID!) { partnerOverlaps(among: { locatedIn: [$city] }, via: [PARTNERS_WITH, SUPPORTS], rollUp: false) {
      nodes { a { id } b { id } count } } }`,
    ({ partnerOverlaps: { nodes } }) => answer(nodes.map(({ a, b, count }) => ({ a: a.id, b: b.id, count }))),
  ),
  neo4jGraphql: request<{ overlaps: readonly Pair[] }>(
    "query Bench($city: ID!) { overlaps(city: $city) { a b count } }",
    (data) => answer(data.overlaps),
  ),
  naive: request<{ overlaps: readonly Pair[] }>(
    "query Bench($city: ID!) { overlaps(city: $city) { a b count } }",
    (data) => answer(data.overlaps),
  ),
  floor: floor<{ pair: Pair }>("overlaps", (rows) => answer(rows.map(({ pair }) => pair))),
};
