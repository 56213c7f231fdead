interface Count {
  readonly totalCount: number;
}
interface List<Item> {
  readonly nodes: readonly Item[];
}
interface Identified {
  readonly id: string;
}
interface Bucket<Of> {
  readonly key: string | null;
  readonly entity: Of | null;
}

/** What the examples are chosen from: these hospitals and all else. A query that failed is null. */
export const DATA_SET = `query Examples($hospitals: HospitalWhere!) {
  hospitals(where: $hospitals, orderBy: [{ field: PARTNERS, direction: DESC }], first: 10) {
    nodes {
      id
      name
      awards(first: 0) { totalCount }
      certifications(first: 0) { totalCount }
      departments(first: 0) { totalCount }
      figures(first: 0) { totalCount }
      persons(first: 0) { totalCount }
      programs(first: 0) { totalCount }
      plans: relationships(status: [PLANNED, BUILDING, CANDIDATE], first: 0) { totalCount }
      support: relationships(via: [SUPPORTS], direction: OUT, first: 0) { totalCount }
      dated: relationships(via: [PARTNERS_WITH], since: {}, orderBy: [{ field: SINCE }], first: 1) {
        totalCount
        nodes { since }
      }
      partnerships: relationships(via: [PARTNERS_WITH], first: 1) {
        totalCount
        nodes { id }
        edges { other { id name } }
      }
    }
  }
  entities(kinds: [HOSPITAL, INSTITUTION], orderBy: [{ field: RELATIONSHIPS, direction: DESC }], first: 100) {
    nodes { aliases }
  }
  programs(orderBy: [{ field: RELATIONSHIPS, direction: DESC }], first: 20) {
    nodes { id members(first: 0) { totalCount } }
  }
  documents(first: 50) {
    nodes { id statements(via: [PARTNERS_WITH, SUPPORTS], first: 0) { totalCount } }
  }
  cities: breakdown(of: HOSPITAL, by: [CITY], hospitalWhere: $hospitals) { entity { id nameEn } }
  levels: breakdown(of: HOSPITAL, by: [LEVEL]) { key }
  kinds: breakdown(relationshipWhere: { via: [PARTNERS_WITH] }, by: [KIND]) { key }
  figures(where: { kinds: [HOSPITAL, CAMPUS] }, first: 200) { nodes { measure } }
  partnerOverlaps(first: 1) { nodes { a { id } b { id } } }
}`;

export interface DataSetAnswer {
  readonly hospitals: List<Hospital> | null;
  readonly entities: List<{ readonly aliases: readonly string[] }> | null;
  readonly programs: List<Identified & { readonly members: Count }> | null;
  readonly documents: List<Identified & { readonly statements: Count }> | null;
  readonly cities: readonly Bucket<Identified & { readonly nameEn: string | null }>[] | null;
  readonly levels: readonly Bucket<never>[] | null;
  readonly kinds: readonly Bucket<never>[] | null;
  readonly figures: List<{ readonly measure: string }> | null;
  readonly partnerOverlaps: List<{ readonly a: Identified; readonly b: Identified }> | null;
}

type Lists = "awards" | "certifications" | "departments" | "figures" | "persons" | "programs" | "plans" | "support";
interface Hospital extends Identified, Readonly<Record<Lists, Count>> {
  readonly name: string;
  readonly dated: Count & List<{ readonly since: string }>;
  readonly partnerships: Count &
    List<Identified> & { readonly edges: readonly { readonly other: Identified & { readonly name: string } }[] };
}

/** What the examples about a place are chosen from, and what these names mean. */
export const PLACE = `query ExamplesInPlace($place: ID!, $names: [String!]!) {
  certifications: breakdown(of: HOSPITAL, by: [CERTIFICATION], hospitalWhere: { locatedIn: [$place] }) {
    entity { id ... on Certification { family } }
  }
  places: breakdown(relationshipWhere: { via: [PARTNERS_WITH, SUPPORTS], locatedIn: [$place] }, by: [PLACE]) {
    entity { id kind }
  }
  changes(within: $place, from: "1900", to: "2100", last: 10) { nodes { date } }
  resolve(names: $names, first: 1) { name entity { id } }
}`;

export interface PlaceAnswer {
  readonly certifications: readonly Bucket<Identified & { readonly family: string | null }>[] | null;
  readonly places: readonly Bucket<Identified & { readonly kind: string }>[] | null;
  readonly changes: List<{ readonly date: string }> | null;
  readonly resolve: readonly { readonly name: string; readonly entity: Identified | null }[] | null;
}
