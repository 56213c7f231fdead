import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import DataLoader from "dataloader";
import { type Connection, connect, cypherOf, rowsOf } from "./connect.ts";

// A plain server as one writes it by hand: a resolver per question, and a loader for each field of entities.
const typeDefs = `
  type Entity { id: ID! name: String! place: Entity partners(first: Int!): Page! certifications: [Entity!]! }
  type Page { totalCount: Int! nodes: [Entity!]! }
  type Overlap { a: ID! b: ID! count: Int! }
  type Link { id: ID! type: String! source: ID target: ID }
  type Network { nodes: [Entity!]! relationships: [Link!]! }
  type Count { key: ID! name: String! count: Int! }
  type Query {
    entity(id: ID!): Entity
    county(id: ID!, certifications: [ID!]!): Page!
    shared(a: ID!, b: ID!): Page!
    overlaps(city: ID!): [Overlap!]!
    network(root: ID!): Network
    path(a: ID!, b: ID!): Network
    search(text: String!): [Entity!]!
    fulltext(phrase: String!): [Entity!]!
    breakdown(city: ID!): [Count!]!
  }
`;

interface Node {
  readonly id: string;
  readonly name: string;
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

interface Context {
  readonly places: DataLoader<string, Node | null>;
  readonly partners: DataLoader<string, Page>;
  readonly certifications: DataLoader<string, readonly Node[]>;
}

const ENTITY = "MATCH (e:Entity {id: $id}) RETURN e.id AS id, e.name AS name";
const PLACES =
  "UNWIND $ids AS id MATCH (:Entity {id: id})-[:LOCATED_IN]->(p:Entity) RETURN id, p {.id, .name} AS value";
const CERTIFICATIONS = `UNWIND $ids AS id MATCH (:Entity {id: id})-[:CERTIFIED_AS]->(c:Entity)
  RETURN id, collect(c {.id, .name}) AS value`;
const PARTNERS = `UNWIND $ids AS id MATCH (:Entity {id: id})-[r:PARTNERS_WITH]-(o:Entity) WITH id, r, o ORDER BY o.name, r.id
  WITH id, collect(o {.id, .name}) AS found RETURN id, {totalCount: size(found), nodes: found[..30]} AS value`;
const COUNTY = `MATCH (:Entity {id: $id})<-[:LOCATED_IN]-(h:Hospital)
  WHERE EXISTS { MATCH (h)-[:CERTIFIED_AS]->(c:Certification) WHERE c.id IN $certifications }
  WITH h ORDER BY h.id WITH collect(h {.id, .name}) AS found RETURN size(found) AS totalCount, found[..10] AS nodes`;

const connection = connect();
const text = {
  shared: cypherOf("shared"),
  overlaps: cypherOf("overlaps"),
  network: cypherOf("network"),
  path: cypherOf("path"),
  search: cypherOf("search"),
  fulltext: cypherOf("fulltext"),
  breakdown: cypherOf("breakdown"),
};

function loader<T>(of: Connection, statement: string, missing: T): DataLoader<string, T> {
  return new DataLoader(async (ids) => {
    const rows = await rowsOf<{ id: string; value: T }>(of, statement, { ids });
    const found = new Map(rows.map(({ id, value }) => [id, value]));
    return ids.map((id) => found.get(id) ?? missing);
  });
}

type Arguments = Readonly<Record<string, string>>;
const all =
  (name: keyof typeof text) =>
  (_: unknown, values: Arguments): Promise<unknown[]> =>
    rowsOf(connection, text[name], values);
const first =
  (statement: string) =>
  async (_: unknown, values: Arguments): Promise<unknown> =>
    (await rowsOf(connection, statement, values))[0] ?? null;

const resolvers = {
  Query: {
    entity: first(ENTITY),
    county: first(COUNTY),
    shared: async (_: unknown, values: Arguments) => {
      const [row] = await rowsOf<{ total: number; nodes: Node[] }>(connection, text.shared, values);
      return { totalCount: row?.total ?? 0, nodes: row?.nodes ?? [] };
    },
    overlaps: async (_: unknown, values: Arguments) =>
      (await rowsOf<{ pair: object }>(connection, text.overlaps, values)).map(({ pair }) => pair),
    network: first(text.network),
    path: first(text.path),
    search: all("search"),
    fulltext: all("fulltext"),
    breakdown: all("breakdown"),
  },
  Entity: {
    place: ({ id }: Node, _: unknown, { places }: Context) => places.load(id),
    partners: async ({ id }: Node, { first: count }: { first: number }, { partners }: Context) => {
      const { totalCount, nodes } = await partners.load(id);
      return { totalCount, nodes: nodes.slice(0, count) };
    },
    certifications: ({ id }: Node, _: unknown, { certifications }: Context) => certifications.load(id),
  },
};

const server = new ApolloServer<Context>({ typeDefs, resolvers });
const { url } = await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: 0 },
  context: async () => ({
    places: loader<Node | null>(connection, PLACES, null),
    partners: loader<Page>(connection, PARTNERS, { totalCount: 0, nodes: [] }),
    certifications: loader<readonly Node[]>(connection, CERTIFICATIONS, []),
  }),
});
console.log(url);
