import { floor, type Named, type Question, request, sortedIds } from "../question.ts";

interface Certified extends Named {
  readonly certifications?: { readonly edges: readonly { readonly other: Named }[] };
}

interface Peer extends Named {
  readonly certifications: readonly Named[];
}

/** Partners in one order, because several can have one name. */
function answer(name: string | undefined, partners: readonly (readonly [string, string[]])[]): unknown {
  return [name, partners.map(([partner, ids]) => `${partner} ${ids}`).sort()];
}

/** The partners of a hospital, each with its certifications: about 130 objects. */
export const nested: Question = {
  name: "nested",
  says: "the 20 to 30 partners of a hospital with the certifications of each",
  draw: (draws) => ({ id: draws.hospitalWith(25, 30).id }),
  yilian: request<{ entity: Named & { partners: { edges: readonly { other: Certified }[] } } }>(
    `query Bench($id: ID!) { entity(id: $id) { id name
      partners: relationships(via: [PARTNERS_WITH], rollUp: false, first: 30) { edges { other { id name
        ... on Hospital { certifications(rollUp: false) { edges { other { id name } } } } } } } } }`,
    ({ entity: { name, partners } }) =>
      answer(
        name,
        partners.edges.map(({ other: { name, certifications } }) => [
          name,
          sortedIds((certifications?.edges ?? []).map(({ other }) => other)),
        ]),
      ),
  ),
  neo4jGraphql: request<{
    entities: readonly (Named & { partnersConnection: { edges: readonly { node: Peer }[] } })[];
  }>(
    `query Bench($id: ID!) { entities(where: { id: { eq: $id } }) { id name
      partnersConnection(first: 30, sort: [{ node: { name: ASC } }]) { edges { node { id name
        certifications { id name } } } } } }`,
    ({ entities: [found] }) =>
      answer(
        found?.name,
        (found?.partnersConnection.edges ?? []).map(({ node }) => [node.name, sortedIds(node.certifications)]),
      ),
  ),
  naive: request<{ entity: Named & { partners: { nodes: readonly Peer[] } } }>(
    `query Bench($id: ID!) { entity(id: $id) { id name
      partners(first: 30) { nodes { id name certifications { id name } } } } }`,
    ({ entity: { name, partners } }) =>
      answer(
        name,
        partners.nodes.map((partner) => [partner.name, sortedIds(partner.certifications)]),
      ),
  ),
  floor: floor<{ name: string; partner: string; certifications: readonly Named[] }>("nested", (rows) =>
    answer(
      rows[0]?.name,
      rows.map(({ partner, certifications }) => [partner, sortedIds(certifications)]),
    ),
  ),
};
