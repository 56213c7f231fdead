import type { Draws } from "../draws.ts";
import { floor, type Named, type Question, request, sortedIds, type Values } from "../question.ts";

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Named[];
}

const answer = ({ totalCount, nodes }: Page): unknown => [totalCount, sortedIds(nodes)];

/** A list of hospitals: the number, and the first 20 by id. */
function list(
  name: string,
  says: string,
  {
    variables,
    where,
    cypher,
    draw,
  }: { variables: string; where: string; cypher: string; draw: (draws: Draws) => Values },
): Question {
  return {
    name,
    says: `${says}: the number, and the first 20`,
    draw,
    yilian: request<{ hospitals: Page }>(
      `query Bench(${variables}) { hospitals(where: ${where}, orderBy: [{ field: ID }]) { totalCount nodes { id name } } }`,
      ({ hospitals }) => answer(hospitals),
    ),
    floor: floor<{ total: number; nodes: readonly Named[] }>(cypher, ([row]) =>
      answer({ totalCount: row?.total ?? 0, nodes: row?.nodes ?? [] }),
    ),
  };
}

/** Lists of hospitals by one condition each. */
export const filteredLists: readonly Question[] = [
  list("locatedIn", "the hospitals of a city", {
    variables: "$place: ID!",
    where: "{ locatedIn: [$place] }",
    cypher: "located-in",
    draw: (draws) => ({ place: draws.one("CITY").id }),
  }),
  list("certifiedAs", "the hospitals with a certification", {
    variables: "$certification: ID!",
    where: "{ certifiedAs: { ids: [$certification] } }",
    cypher: "certified-as",
    draw: (draws) => ({ certification: draws.one("CERTIFICATION").id }),
  }),
  list("partnerOf", "the hospitals that are partners of a hub", {
    variables: "$id: ID!",
    where: "{ partnerOf: [$id] }",
    cypher: "partner-of",
    draw: (draws) => ({ id: draws.hub().id }),
  }),
  list("related", "the hospitals that are members of a program", {
    variables: "$program: ID!",
    where: "{ related: { via: [MEMBER_OF], with: [$program] } }",
    cypher: "related",
    draw: (draws) => ({ program: draws.one("PROGRAM").id }),
  }),
  list("nameEquals", "the hospitals with a name", {
    variables: "$name: String!",
    where: "{ name: { eq: $name } }",
    cypher: "name-equals",
    draw: (draws) => ({ name: draws.one("HOSPITAL").name }),
  }),
  list("nameContains", "the hospitals whose name contains a text", {
    variables: "$text: String!",
    where: "{ name: { contains: $text } }",
    cypher: "name-contains",
    draw: (draws) => ({ text: draws.one("HOSPITAL").name.slice(1, -2) }),
  }),
];

/** All hospitals, those with the most partners first. */
export const byPartners: Question = {
  name: "byPartners",
  says: "the 20 hospitals with the most partners",
  draw: () => ({}),
  yilian: request<{ hospitals: Page }>(
    "query Bench { hospitals(orderBy: [{ field: PARTNERS, direction: DESC }]) { totalCount nodes { id name } } }",
    ({ hospitals }) => answer(hospitals),
  ),
};

/** Nearly all hospitals, by name. */
export const excluded: Question = {
  name: "excluded",
  says: "the hospitals that are not in a city: the number, and the last 20 by name",
  draw: (draws) => ({ place: draws.one("CITY").id }),
  yilian: request<{ hospitals: Page }>(
    `query Bench($place: ID!) { hospitals(where: { not: { locatedIn: [$place] } },
      orderBy: [{ field: NAME, direction: DESC }]) { totalCount nodes { id name } } }`,
    ({ hospitals }) => answer(hospitals),
  ),
};
