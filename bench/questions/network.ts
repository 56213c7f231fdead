import { floor, type Named, type Question, request, sortedIds } from "../question.ts";

interface Drawn {
  readonly nodes: readonly Named[];
  readonly relationships: readonly { readonly id: string }[];
}

const answer = ({ nodes, relationships }: Drawn): unknown => [sortedIds(nodes), sortedIds(relationships)];

/** All that surrounds a hospital. */
export const network: Question = {
  name: "network",
  says: "the neighbours of a well-connected hospital, and all relationships between them",
  draw: (draws) => ({ root: draws.networkRoot().id }),
  yilian: request<{ network: Drawn }>(
    `query Bench($root: ID!) { network(roots: [$root], depth: 1, maxNodes: 500, rollUp: false) {
      nodes { id name } relationships { id type from { id } to { id } } } }`,
    (data) => answer(data.network),
  ),
  neo4jGraphql: request<{ network: Drawn }>(
    `query Bench($root: ID!) { network(root: $root) {
      nodes { id name } relationships { id type source target } } }`,
    (data) => answer(data.network),
  ),
  naive: request<{ network: Drawn }>(
    `query Bench($root: ID!) { network(root: $root) {
      nodes { id name } relationships { id type source target } } }`,
    (data) => answer(data.network),
  ),
  floor: floor<Drawn>("network", ([row]) => row && answer(row)),
};

/** The neighbourhood of a hub, which Yilian limits to the best documented. */
export const networkHub: Question = {
  name: "networkHub",
  says: "the 500 best documented neighbours of a hub",
  draw: (draws) => ({ root: draws.hub().id }),
  yilian: request<{ network: Drawn }>(
    `query Bench($root: ID!) { network(roots: [$root], depth: 1, maxNodes: 500) {
      nodes { id name } relationships { id type } frontier { hidden } } }`,
    (data) => answer(data.network),
  ),
};
