import { getIntrospectionQuery } from "graphql";

/** A request that the limits allow, and that costs much. */
export interface CostlyRequest {
  readonly name: string;
  readonly query: string;
  /** Its variables, for ids of entities with many relationships. */
  variables(ids: readonly string[]): object;
}

/** A text for each number, joined by blanks. */
export function repeat(count: number, text: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => text(at)).join(" ");
}

/** Introspection of the schema, repeated `count` times. */
export function introspection(count: number): string {
  const query = getIntrospectionQuery({ descriptions: true });
  const fragments = query.slice(query.indexOf("fragment"));
  const field = query.slice(query.indexOf("__schema"), query.indexOf("fragment")).trim().replace(/}$/, "");
  return `{ ${repeat(count, (at) => `a${at}: ${field}`)} } ${fragments}`;
}

const REQUESTS: readonly (readonly [name: string, query: string, variables?: CostlyRequest["variables"]])[] = [
  ["the schema", introspection(1)],
  [
    "summaries of 300 entities",
    "query ($a: [ID!]!, $b: [ID!]!) { a: nodes(ids: $a) { ... on Entity { summary } } b: nodes(ids: $b) { ... on Entity { summary } } }",
    (ids) => ({ a: ids.slice(0, 200), b: ids.slice(200, 300) }),
  ],
  [
    "a network of 310 with summaries",
    "query ($ids: [ID!]!) { network(roots: $ids, depth: 3, maxNodes: 310) { nodes { name summary } } }",
    (ids) => ({ ids: ids.slice(0, 4) }),
  ],
  [
    "four networks of 500",
    `query ($ids: [ID!]!) { ${repeat(4, (at) => `n${at}: network(roots: $ids, depth: 3, maxNodes: 500) { nodes { id kind name } relationships { id type from { id } to { id } } }`)} }`,
    (ids) => ({ ids: ids.slice(0, 4) }),
  ],
  [
    "200 names of a hundred characters that nothing has",
    "query ($names: [String!]!) { resolve(names: $names) { entity { id } candidates { node { id name } score matched { name } } } }",
    () => ({ names: Array.from({ length: 200 }, (_, at) => `${at}人民医院与中心医院合作`.repeat(9)) }),
  ],
  [
    "evidence of 150 entities with totals",
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { evidence(first: 0) { totalCount } } } }",
    (ids) => ({ ids: ids.slice(0, 150) }),
  ],
  [
    "29 totals of each hospital",
    `{ hospitals(first: 15) { nodes { ${repeat(29, (at) => `a${at}: relationships(asOf: "${1990 + at}", first: 0) { totalCount undatedCount }`)} } } }`,
  ],
  [
    "16 costly conditions, applied twice",
    "query ($w: EntityWhere) { programs(where: $w, first: 1) { totalCount nodes { id } } }",
    () => ({ w: { or: Array(16).fill({ missing: ["TYPE"] }) } }),
  ],
  [
    "49 cheap conditions, applied four times",
    "query ($w: EntityWhere) { programs(where: $w, first: 1) { a: totalCount b: totalCount c: totalCount nodes { id } } }",
    (ids) => ({ w: { or: ids.slice(0, 49).map((id) => ({ partnerOf: [id] })) } }),
  ],
  [
    "six breakdowns by three dimensions",
    `{ ${repeat(6, (at) => `a${at}: breakdown(of: HOSPITAL, by: [PROGRAM, CERTIFICATION, COUNTY]) { count }`)} }`,
  ],
  [
    "a breakdown by programs with their evidence",
    "{ breakdown(of: HOSPITAL, by: [PROGRAM]) { where name entity { name summary counts { count } evidence(first: 20) { nodes { id fragment } } } } }",
  ],
  [
    "relationships of 40 places, with everything in them, and their numbers",
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { relationships(first: 20, orderBy: [{ field: NAME }]) { totalCount undatedCount nodes { id } } figures(first: 5) { totalCount } } } }",
    (ids) => ({ ids: ["china", "henan", "jiaozuo", "shangqiu", ...ids.slice(0, 36)] }),
  ],
  [
    "all relationships in some orders, and five breakdowns of them by places",
    `{ ${["NAME", "SINCE"].map((field) => `${field}: relationships(first: 60, orderBy: [{ field: ${field} }]) { totalCount undatedCount edges { node { id } other { id } } }`).join(" ")}
        ${repeat(5, (at) => `a${at}: breakdown(relationshipWhere: {}, by: [PLACE, DOCUMENT]) { count }`)} }`,
  ],
  [
    "16 costly conditions on ends",
    "query ($w: RelationshipWhere) { relationships(where: $w, first: 1) { totalCount undatedCount nodes { id } } }",
    (ids) => ({
      w: { or: ids.slice(0, 16).map((id) => ({ ends: [id], partnerPlace: ["henan"], document: ["sqzx"] })) },
    }),
  ],
  [
    "partners in places, eight times",
    `{ ${repeat(8, (at) => `a${at}: entities(first: 1, where: { partner: { kinds: [HOSPITAL] }, partnerCount: { max: ${at} } }) { totalCount }`)} }`,
  ],
  [
    "nine timelines of 50 entities",
    `query ($ids: [ID!]!) { ${repeat(9, (at) => `a${at}: timeline(of: $ids, first: 20) { totalCount nodes { date } }`)} }`,
    (ids) => ({ ids: ids.slice(0, 50) }),
  ],
  [
    "25 lists of what each document proves",
    `{ documents(first: 6) { nodes { ${repeat(25, (at) => `a${at}: statements(first: ${at}, about: [NAME]) { pageInfo { hasNextPage } }`)} } } }`,
  ],
];

/** The costliest requests that are known, of many kinds. */
export const COSTLY_REQUESTS: readonly CostlyRequest[] = REQUESTS.map(([name, query, variables = () => ({})]) => ({
  ...{ name, query, variables },
}));
