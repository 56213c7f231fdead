/** What of a service the pages are chosen by. */
export type AskData = (query: string) => Promise<ExampleData>;

type List<Node> = { readonly nodes: readonly Node[] };
type Identified = { readonly id: string };

interface ExampleData {
  readonly partnerOverlaps: List<{ readonly a: Identified; readonly b: Identified }>;
  readonly cities: readonly { readonly entity: Identified }[];
  readonly certifications: List<Identified & { readonly family: string | null }>;
  readonly documents: List<Identified & { readonly genre: string }>;
  readonly [list: string]: List<Identified> | unknown;
}

const EXAMPLES = `{
  partnerOverlaps(first: 1) { nodes { a { id } b { id } } }
  hospitals(where: { reported: true }, orderBy: [{ field: PARTNERS, direction: DESC }], first: 1) { nodes { id } }
  named: hospitals(where: { reported: false }, orderBy: [{ field: PARTNERS, direction: DESC }], first: 1) { nodes { id } }
  cities: breakdown(of: HOSPITAL, by: [CITY], hospitalWhere: { reported: true }) { entity { id } }
  certifications(first: 50) { nodes { id family } }
  documents(first: 50) { nodes { id genre } }
  relationships(where: { via: [PARTNERS_WITH] }, first: 1) { nodes { id } }
  counties(first: 1) { nodes { id } }
  programs(first: 1) { nodes { id } }
  persons(first: 1) { nodes { id } }
}`;

/** A path of each page of the explorer, by the name of what it shows. The entities are chosen from the data set. */
export async function examplePages(ask: AskData): Promise<Readonly<Record<string, string>>> {
  const found = await ask(EXAMPLES);
  const idOf = (name: string) => (found[name] as List<Identified>).nodes[0]?.id ?? "";
  const [pair] = found.partnerOverlaps.nodes;
  const city = found.cities[0]?.entity.id ?? "";
  const article = found.documents.nodes.find(({ genre }) => genre === "ARTICLE")?.id ?? "";
  const family = found.certifications.nodes.find((one) => one.family !== null)?.family ?? "";
  const both = `of=${pair?.a.id}&of=${pair?.b.id}`;
  return {
    start: "/",
    search: `/search?q=${encodeURIComponent("医院")}`,
    hospital: `/e/${idOf("hospitals")}`,
    named: `/e/${idOf("named")}`,
    city: `/e/${city}`,
    county: `/e/${idOf("counties")}`,
    program: `/e/${idOf("programs")}`,
    certification: `/e/${found.certifications.nodes[0]?.id}`,
    person: `/e/${idOf("persons")}`,
    shared: `/shared?${both}`,
    overlaps: `/overlaps?within=${city}`,
    paths: `/paths?from=${pair?.b.id}&to=${idOf("named")}`,
    compare: `/compare?${both}`,
    changes: `/changes?within=${city}&from=2020&to=2025`,
    gaps: `/gaps?within=${city}&family=${encodeURIComponent(family)}`,
    statement: `/r/${idOf("relationships")}`,
    document: `/d/${article}`,
    about: "/about",
    missing: "/e/nothing",
  };
}
