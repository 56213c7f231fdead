import type { Ask } from "./ask.ts";
import { DATA_SET, type DataSetAnswer, PLACE, type PlaceAnswer } from "./example-queries.ts";
import type { Operation } from "./operations.ts";

/** The values that a data set has for the examples, by the names that `graphql/operations/*.json` use. */
export type Examples = Readonly<Record<string, unknown>>;

/**
 * Chooses the values of the examples from the loaded data set: the reported hospital with the most partners, the one
 * with the most awards, their city, a program with members, the document that proves the most partnerships …
 *
 * Without reported hospitals it chooses among all. A value that the data set does not have is undefined. All are, while
 * the index is being built.
 */
export async function chooseExamples(ask: Ask): Promise<Examples> {
  const read = async (hospitals: object) => {
    const { data } = await ask({ document: DATA_SET, variables: { hospitals } });
    return data as DataSetAnswer | null | undefined;
  };
  const reported = await read({ reported: true });
  // Documents need not say whom they report on.
  const data = reported?.hospitals?.nodes.length === 0 ? await read({}) : reported;
  const hospitals = data?.hospitals?.nodes ?? [];
  const [first, second] = hospitals;
  const most = (count: (hospital: (typeof hospitals)[number]) => number) => largest(hospitals, count);
  const withDates = hospitals.find(({ dated }) => dated.totalCount > 0);
  const partnership = hospitals.find(({ partnerships }) => partnerships.totalCount > 0)?.partnerships;
  const partner = partnership?.edges[0]?.other;
  const [pair] = data?.partnerOverlaps?.nodes ?? [];
  const cities = (data?.cities ?? []).flatMap(({ entity }) => entity ?? []);
  const [city] = cities;
  const document = largest(data?.documents?.nodes ?? [], ({ statements }) => statements.totalCount);
  const program = largest(data?.programs?.nodes ?? [], ({ members }) => members.totalCount);
  const aliases = (data?.entities?.nodes ?? []).flatMap((entity) => entity.aliases);
  const local = await chooseInPlace(ask, city?.id, aliases);
  return {
    hospital: first?.id,
    secondHospital: second?.id,
    hospitals: listed(hospitals.slice(0, 6).map(({ id }) => id)),
    entitiesToJoin: listed([...new Set([...hospitals.slice(0, 3), ...(partner ? [partner] : [])].map(({ id }) => id))]),
    pair: pair === undefined ? listed(hospitals.slice(0, 2).map(({ id }) => id)) : [pair.a.id, pair.b.id],
    hospitalWithAwards: most(({ awards }) => awards.totalCount)?.id,
    hospitalWithCertifications: most(({ certifications }) => certifications.totalCount)?.id,
    hospitalWithDepartments: most(({ departments }) => departments.totalCount)?.id,
    hospitalWithFigures: most(({ figures }) => figures.totalCount)?.id,
    hospitalWithPersons: most(({ persons }) => persons.totalCount)?.id,
    hospitalWithPlans: most(({ plans }) => plans.totalCount)?.id,
    hospitalWithPrograms: most(({ programs }) => programs.totalCount)?.id,
    hospitalWithSupport: most(({ support }) => support.totalCount)?.id,
    hospitalWithDates: withDates?.id,
    date: withDates?.dated.nodes[0]?.since,
    relationship: partnership?.nodes[0]?.id,
    city: city?.id,
    twoCities: cities.length < 2 ? undefined : cities.slice(0, 2).map(({ id }) => id),
    nameOfCity: city?.nameEn?.toLowerCase(),
    nameOfHospital: first?.name,
    beginningOfName: partner?.name.slice(0, 2),
    document: document?.id,
    program: program?.id,
    levels: listed((data?.levels ?? []).flatMap(({ key }) => key ?? []).slice(0, 2)),
    kinds: listed((data?.kinds ?? []).flatMap(({ key }) => key ?? []).slice(0, 1)),
    measures: listed(mostFrequent((data?.figures?.nodes ?? []).map(({ measure }) => measure)).slice(0, 2)),
    ...local,
  };
}

/** Chooses the values that depend on a place, and a name that means one entity alone. */
async function chooseInPlace(ask: Ask, place: string | undefined, names: readonly string[]): Promise<Examples> {
  if (place === undefined) return {};
  const variables = { place, names: names.slice(0, 50) };
  const { data } = (await ask({ document: PLACE, variables })) as { data?: PlaceAnswer | null };
  const certifications = (data?.certifications ?? []).flatMap(({ entity }) => entity ?? []);
  const places = (data?.places ?? []).flatMap(({ entity }) => entity ?? []).filter(({ id }) => id !== place);
  const elsewhere = places.find(({ kind }) => kind === "CITY") ?? places.find(({ kind }) => kind === "COUNTY");
  const dates = (data?.changes?.nodes ?? []).map(({ date }) => date);
  const families = listed([...new Set(certifications.flatMap(({ family }) => family ?? []))].slice(0, 2));
  return {
    certification: certifications[0]?.id,
    families,
    certificationsWithoutFamily: families ? undefined : listed(certifications.slice(0, 1).map(({ id }) => id)),
    partnerPlace: elsewhere?.id,
    from: dates[0]?.slice(0, 4),
    to: dates.at(-1)?.slice(0, 4),
    alias: data?.resolve?.find(({ entity }) => entity !== null)?.name,
  };
}

/**
 * Returns an operation whose variables have the values of the data set: each `{ "example": "city" }` becomes the value
 * of that name, or null if there is none.
 */
export function withExamples(operation: Operation, examples: Examples): Operation {
  if (operation.variables === null) return operation;
  const filled = fill(JSON.parse(operation.variables), examples);
  return { ...operation, variables: JSON.stringify(filled, null, 2) };
}

function fill(value: unknown, examples: Examples): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, examples)).filter((item) => item !== null);
  if (typeof value !== "object" || value === null) return value;
  if ("example" in value) return examples[String(value.example)] ?? null;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, examples)]));
}

/** The first item with the largest count. None if no count is above 0. */
function largest<Item>(items: readonly Item[], count: (item: Item) => number): Item | undefined {
  const max = Math.max(1, ...items.map(count));
  return items.find((item) => count(item) === max);
}

/** The different values, the most frequent first. */
function mostFrequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

const listed = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length === 0 ? undefined : items);
