import { floor, type Named, namesOf, type Question, request } from "../question.ts";

interface Peer extends Named {
  readonly place: readonly Named[];
  readonly partnersConnection: { readonly totalCount: number; readonly edges: readonly { readonly node: Named }[] };
}

/** One hospital with its place and partners. */
export const entity: Question = {
  name: "entity",
  says: "a hospital with its place, the number of its partners and the first 20",
  draw: (draws) => ({ id: draws.hospitalWith(10, 60).id }),
  yilian: request<{
    entity: Named & { place: Named | null; partners: { totalCount: number; edges: readonly { other: Named }[] } };
  }>(
    `query Bench($id: ID!) { entity(id: $id) { id name ... on Hospital { place { ... on Entity { id name } } }
      partners: relationships(via: [PARTNERS_WITH], rollUp: false, first: 20) { totalCount edges { other { id name } } } } }`,
    ({ entity: { name, place, partners } }) => [
      name,
      place?.name,
      partners.totalCount,
      namesOf(partners.edges.map(({ other }) => other)),
    ],
  ),
  neo4jGraphql: request<{ entities: readonly Peer[] }>(
    `query Bench($id: ID!) { entities(where: { id: { eq: $id } }) { id name place { id name }
      partnersConnection(first: 20, sort: [{ node: { name: ASC } }]) { totalCount edges { node { id name } } } } }`,
    ({ entities: [found] }) => [
      found?.name,
      found?.place[0]?.name,
      found?.partnersConnection.totalCount,
      found?.partnersConnection.edges.map(({ node }) => node.name),
    ],
  ),
  naive: request<{
    entity: Named & { place: Named | null; partners: { totalCount: number; nodes: readonly Named[] } };
  }>(
    `query Bench($id: ID!) { entity(id: $id) { id name place { id name }
      partners(first: 20) { totalCount nodes { id name } } } }`,
    ({ entity: { name, place, partners } }) => [name, place?.name, partners.totalCount, namesOf(partners.nodes)],
  ),
  floor: floor<{ name: string; places: readonly string[]; total: number; partners: readonly Named[] }>(
    "entity",
    ([row]) => [row?.name, row?.places[0], row?.total, namesOf(row?.partners ?? [])],
  ),
};
