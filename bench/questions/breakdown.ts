import { floor, type Question, request } from "../question.ts";

interface Count {
  readonly key: string | null;
  readonly count: number;
}

/** In one order, and without the hospitals whose county is unknown. */
const answer = (counts: readonly Count[]): unknown =>
  counts
    .filter(({ key }) => key !== null)
    .map(({ key, count }) => `${key} ${count}`)
    .sort();

/** Hospitals counted by county. */
export const breakdown: Question = {
  name: "breakdown",
  says: "the number of hospitals in each county of a city",
  draw: (draws) => ({ city: draws.one("CITY").id }),
  yilian: request<{ breakdown: readonly Count[] }>(
    `query Bench($city: ID!) { breakdown(of: HOSPITAL, by: [COUNTY], hospitalWhere: { locatedIn: [$city] }) {
      key name count } }`,
    (data) => answer(data.breakdown),
  ),
  neo4jGraphql: request<{
    cities: readonly { counties: readonly { id: string; hospitalsConnection: { totalCount: number } }[] }[];
  }>(
    `query Bench($city: ID!) { cities(where: { id: { eq: $city } }) { counties { id name
      hospitalsConnection { totalCount } } } }`,
    ({ cities: [found] }) =>
      answer(
        (found?.counties ?? [])
          .map(({ id, hospitalsConnection }) => ({ key: id, count: hospitalsConnection.totalCount }))
          .filter(({ count }) => count > 0),
      ),
  ),
  naive: request<{ breakdown: readonly Count[] }>(
    "query Bench($city: ID!) { breakdown(city: $city) { key name count } }",
    (data) => answer(data.breakdown),
  ),
  floor: floor<Count>("breakdown", (rows) => answer(rows)),
};

/** All hospitals counted by city and level. */
export const breakdownAll: Question = {
  name: "breakdownAll",
  says: "the number of all hospitals by province and level",
  draw: () => ({}),
  yilian: request<{ breakdown: readonly Count[] }>(
    "query Bench { breakdown(of: HOSPITAL, by: [PROVINCE, LEVEL]) { key name count buckets { key name count } } }",
    (data) => answer(data.breakdown),
  ),
};
