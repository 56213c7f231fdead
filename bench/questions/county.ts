import { floor, type Named, type Question, request, sortedIds } from "../question.ts";

interface Peer extends Named {
  readonly certifications: readonly Named[];
}

function answer(total: number, hospitals: readonly Peer[]): unknown {
  return [total, hospitals.map(({ id, certifications }) => [id, sortedIds(certifications)])];
}

/** How many certifications a request names. */
const MOST = 40;

/** Hospitals by place and certification. */
export const county: Question = {
  name: "county",
  says: "the hospitals of a county with one of 40 certifications: the number, and the first ten with all of them",
  draw: (draws) => ({
    county: draws.one("COUNTY").id,
    certifications: draws.certificationsOf("national").slice(0, MOST),
  }),
  yilian: request<{
    hospitals: {
      totalCount: number;
      nodes: readonly (Named & { certifications: { edges: readonly { other: Named }[] } })[];
    };
  }>(
    `query Bench($county: ID!, $certifications: [ID!]!) {
      hospitals(where: { locatedIn: [$county], certifiedAs: { ids: $certifications } }, orderBy: [{ field: ID }],
        first: 10) { totalCount nodes { id name certifications(rollUp: false) { edges { other { id name } } } } } }`,
    ({ hospitals: { totalCount, nodes } }) =>
      answer(
        totalCount,
        nodes.map((node) => ({ ...node, certifications: node.certifications.edges.map(({ other }) => other) })),
      ),
  ),
  // Two filters together would scan all hospitals, so the query begins at the county.
  neo4jGraphql: request<{
    counties: readonly { hospitalsConnection: { totalCount: number; edges: readonly { node: Peer }[] } }[];
  }>(
    `query Bench($county: ID!, $certifications: [ID!]!) { counties(where: { id: { eq: $county } }) {
      hospitalsConnection(where: { node: { certifications: { some: { id: { in: $certifications } } } } },
        first: 10, sort: [{ node: { id: ASC } }]) { totalCount edges { node { id name certifications { id name } } } } } }`,
    ({ counties: [found] }) =>
      answer(
        found?.hospitalsConnection.totalCount ?? 0,
        (found?.hospitalsConnection.edges ?? []).map(({ node }) => node),
      ),
  ),
  naive: request<{ county: { totalCount: number; nodes: readonly Peer[] } }>(
    `query Bench($county: ID!, $certifications: [ID!]!) { county(id: $county, certifications: $certifications) {
      totalCount nodes { id name certifications { id name } } } }`,
    ({ county: { totalCount, nodes } }) => answer(totalCount, nodes),
  ),
  floor: floor<Peer & { total: number }>("county", (rows) => answer(rows[0]?.total ?? 0, rows)),
};
