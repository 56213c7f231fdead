import { floor, type Named, namesOf, type Question, request } from "../question.ts";

/** All relationships of a hospital, with their number. */
export const relationships: Question = {
  name: "relationships",
  says: "the relationships of a hub: the number, and the first 20",
  draw: (draws) => ({ id: draws.hub().id }),
  yilian: request<{
    entity: { relationships: { totalCount: number; edges: readonly { other: Named }[] } };
  }>(
    `query Bench($id: ID!) { entity(id: $id) { relationships(rollUp: false) {
      totalCount edges { direction node { id type since } other { id name } } } } }`,
    ({ entity: { relationships } }) => [
      relationships.totalCount,
      namesOf(relationships.edges.map(({ other }) => other)),
    ],
  ),
  floor: floor<{ total: number; names: readonly string[] }>("relationships", ([row]) => [row?.total, row?.names]),
};

interface Passage {
  readonly fragment: string;
}

/** The partners of a hospital with the evidence for each. */
export const evidence: Question = {
  name: "evidence",
  says: "the 20 to 30 partners of a hospital, each with the passages that prove it",
  draw: (draws) => ({ id: draws.hospitalWith(25, 30).id }),
  yilian: request<{
    entity: {
      relationships: {
        edges: readonly { other: Named; node: { id: string; evidence: readonly Passage[] } }[];
      };
    };
  }>(
    `query Bench($id: ID!) { entity(id: $id) { relationships(via: [PARTNERS_WITH], rollUp: false, first: 30) { edges {
      other { id name } node { id evidence { fragment knowledge document { id } } } } } } }`,
    ({ entity: { relationships } }) =>
      relationships.edges
        .map(({ node: { id, evidence } }) => `${id} ${evidence.map(({ fragment }) => fragment).sort()}`)
        .sort(),
  ),
  floor: floor<{ id: string; evidence: readonly Passage[] }>("evidence", (rows) =>
    rows.map(({ id, evidence }) => `${id} ${evidence.map(({ fragment }) => fragment).sort()}`).sort(),
  ),
};
