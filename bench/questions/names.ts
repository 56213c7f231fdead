import { floor, type Named, type Question, request, sortedIds } from "../question.ts";

interface Found {
  readonly search: { readonly edges: readonly { readonly node: Named; readonly matched: { readonly why: string } }[] };
}

/** The ids of the hits with one of these qualities. Yilian finds more than the others, as loose matches. */
function hits({ search: { edges } }: Found, qualities: readonly string[]): string[] {
  return sortedIds(edges.filter(({ matched }) => qualities.includes(matched.why)).map(({ node }) => node));
}

/** Hospitals by the beginning of their name. */
export const search: Question = {
  name: "search",
  says: "the hospitals whose name begins with a text",
  draw: (draws) => ({
    text: draws.text(
      "HOSPITAL",
      (name) => name.slice(0, -1),
      (name, text) => name.startsWith(text),
    ),
  }),
  yilian: request<Found>(
    `query Bench($text: String!) { search(text: $text, kinds: [HOSPITAL], first: 10) {
      edges { node { id name } matched { why } } } }`,
    (data) => hits(data, ["EXACT", "PREFIX"]),
  ),
  neo4jGraphql: request<{ hospitals: readonly Named[] }>(
    "query Bench($text: String!) { hospitals(where: { name: { startsWith: $text } }, limit: 10) { id name } }",
    ({ hospitals }) => sortedIds(hospitals),
  ),
  naive: request<{ search: readonly Named[] }>(
    "query Bench($text: String!) { search(text: $text) { id name } }",
    (data) => sortedIds(data.search),
  ),
  floor: floor<Named>("search", (rows) => sortedIds(rows)),
};

/** Departments by a part of their name. */
export const fulltext: Question = {
  name: "fulltext",
  says: "the departments whose name contains a text, from the index of names",
  draw: (draws) => {
    const text = draws.text(
      "DEPARTMENT",
      (name) => name.slice(1, -1),
      (name, part) => name.includes(part),
    );
    return { text, phrase: JSON.stringify(text) };
  },
  yilian: request<Found>(
    `query Bench($text: String!) { search(text: $text, kinds: [DEPARTMENT], first: 10) {
      edges { node { id name } matched { why } } } }`,
    (data) => hits(data, ["EXACT", "PREFIX", "INNER"]),
  ),
  neo4jGraphql: request<{ departmentNames: { edges: readonly { node: Named }[] } }>(
    `query Bench($phrase: String!) { departmentNames(phrase: $phrase, first: 10) { edges { node { id name } } } }`,
    ({ departmentNames: { edges } }) => sortedIds(edges.map(({ node }) => node)),
  ),
  naive: request<{ fulltext: readonly Named[] }>(
    "query Bench($phrase: String!) { fulltext(phrase: $phrase) { id name } }",
    (data) => sortedIds(data.fulltext),
  ),
  floor: floor<Named>("fulltext", (rows) => sortedIds(rows)),
};

/** A search with the counts of its hits by kind and place. */
export const searchFacets: Question = {
  name: "searchFacets",
  says: "the ten best hits for a part of a name, with the counts of all hits by kind and place",
  draw: (draws) => ({ text: draws.one("HOSPITAL").name.slice(0, 2) }),
  yilian: request<Found>(
    `query Bench($text: String!) { search(text: $text) { totalCount edges { node { id name } matched { name why } }
      facets { kinds { kind count } places { place { ... on Entity { name } } count } } } }`,
    ({ search: { edges } }) => edges.length,
  ),
};
