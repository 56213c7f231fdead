// Pages with urql and its normalised cache, which joins the pages by `relayPagination`, and prints it.
import { Client, fetchExchange, gql } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { getIntrospectionQuery } from "graphql";

const [url, id, first] = process.argv.slice(2);

const RELATIONSHIPS = gql`
  query Relationships($id: ID!, $first: Int!, $after: String) {
    entity(id: $id) {
      id
      relationships(first: $first, after: $after) {
        edges { node { id type } other { id name } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`;

const plain = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
const { data: schema } = await plain.query(getIntrospectionQuery(), {}).toPromise();
const client = new Client({
  url,
  exchanges: [cacheExchange({ schema, resolvers: { Hospital: { relationships: relayPagination() } } }), fetchExchange],
});
let joined;
let pages = 0;
let after = null;
do {
  const { data, error } = await client.query(RELATIONSHIPS, { id, first: Number(first), after }).toPromise();
  if (error) throw error;
  joined = data.entity.relationships;
  after = joined.pageInfo.hasNextPage ? joined.pageInfo.endCursor : undefined;
  pages++;
} while (after !== undefined);
console.log(JSON.stringify({ pages, edges: joined.edges.map(({ node, other }) => [node.id, other.id, other.name]) }));
