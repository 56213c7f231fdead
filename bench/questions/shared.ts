import { floor, type Named, namesOf, type Question, request } from "../question.ts";

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Named[];
}

const answer = ({ totalCount, nodes }: Page): unknown => [totalCount, namesOf(nodes)];

const requests = {
  yilian: request<{ sharedPartners: Page }>(
    `query Bench($a: ID!, $b: ID!) { sharedPartners(of: [$a, $b], via: [PARTNERS_WITH, SUPPORTS], rollUp: false, orderBy: NAME) {
      totalCount nodes { id name } } }`,
    ({ sharedPartners }) => answer(sharedPartners),
  ),
  neo4jGraphql: request<{ shared: Page }>(
    "query Bench($a: ID!, $b: ID!) { shared(a: $a, b: $b) { totalCount nodes { id name } } }",
    (data) => answer(data.shared),
  ),
  naive: request<{ shared: Page }>(
    "query Bench($a: ID!, $b: ID!) { shared(a: $a, b: $b) { totalCount nodes { id name } } }",
    ({ shared }) => answer(shared),
  ),
  floor: floor<{ total: number; nodes: readonly Named[] }>("shared", ([row]) =>
    answer({ totalCount: row?.total ?? 0, nodes: row?.nodes ?? [] }),
  ),
};

/** The partners that two hospitals share. */
export const shared: Question = {
  name: "shared",
  says: "the partners that two hospitals share: the number, and the first 20",
  draw: (draws) => {
    const [a, b] = draws.sharing(false);
    return { a: a.id, b: b.id };
  },
  ...requests,
};

/** The partners that a hub of thousands shares with a hospital. */
export const sharedHub: Question = {
  name: "sharedHub",
  says: "the same for a hub of 3,000 partners and another hospital",
  draw: (draws) => {
    const [a, b] = draws.sharing(true);
    return { a: a.id, b: b.id };
  },
  ...requests,
};
