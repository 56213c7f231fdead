import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { connect, cypherOf } from "./connect.ts";

/** A field whose Cypher is that of a file. `value` is an expression over the columns of its rows. */
function cypher(file: string, value: string): string {
  const text = cypherOf(file).replace(/^\/\/.*\n/gm, "");
  return `@cypher(statement: ${JSON.stringify(`CALL () { ${text} } RETURN ${value} AS result`)}, columnName: "result")`;
}

// The library makes the resolvers from these types. What its filters cannot say is the Cypher of the floor.
const typeDefs = `
  type Entity @node(labels: ["Entity"]) @mutation(operations: []) @subscription(events: []) {
    id: ID!
    name: String!
    place: [Entity!]! @relationship(type: "LOCATED_IN", direction: OUT)
    partners: [Entity!]! @relationship(type: "PARTNERS_WITH", direction: OUT, queryDirection: UNDIRECTED)
    certifications: [Certification!]! @relationship(type: "CERTIFIED_AS", direction: OUT)
  }
  type Hospital @node(labels: ["Hospital"]) @mutation(operations: []) @subscription(events: []) {
    id: ID!
    name: String!
    certifications: [Certification!]! @relationship(type: "CERTIFIED_AS", direction: OUT)
  }
  type Certification @node(labels: ["Certification"]) @mutation(operations: []) @subscription(events: []) {
    id: ID!
    name: String!
    level: String
  }
  type City @node(labels: ["City"]) @mutation(operations: []) @subscription(events: []) {
    id: ID!
    name: String!
    counties: [County!]! @relationship(type: "PART_OF", direction: IN)
  }
  type County @node(labels: ["County"]) @mutation(operations: []) @subscription(events: []) {
    id: ID!
    name: String!
    hospitals: [Hospital!]! @relationship(type: "LOCATED_IN", direction: IN)
  }
  type Department @node(labels: ["Department"]) @mutation(operations: []) @subscription(events: [])
    @fulltext(indexes: [{ indexName: "benchNames", queryName: "departmentNames", fields: ["name"] }]) {
    id: ID!
    name: String!
  }
  type Named { id: ID! name: String! }
  type Page { totalCount: Int! nodes: [Named!]! }
  type Overlap { a: ID! b: ID! count: Int! }
  type Link { id: ID! type: String! source: ID target: ID }
  type Network { nodes: [Named!]! relationships: [Link!]! }
  type Query {
    shared(a: ID!, b: ID!): Page! ${cypher("shared", "{totalCount: total, nodes: nodes}")}
    overlaps(city: ID!): [Overlap!]! ${cypher("overlaps", "pair")}
    network(root: ID!): Network ${cypher("network", "{nodes: nodes, relationships: relationships}")}
    path(a: ID!, b: ID!): Network ${cypher("path", "{nodes: nodes, relationships: relationships}")}
  }
`;

const { driver, database } = connect();
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: 0 },
  context: async () => ({ sessionConfig: { database } }),
});
console.log(url);
