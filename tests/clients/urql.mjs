// Pages with urql as it is out of the box, and prints what arrives and by which methods.
import { Client, cacheExchange, fetchExchange, gql } from "@urql/core";

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

const methods = new Set();
const client = new Client({
  url,
  exchanges: [cacheExchange, fetchExchange],
  fetch: (address, options) => {
    methods.add(options.method);
    return fetch(address, options);
  },
});
const edges = [];
let pages = 0;
let after = null;
do {
  const { data, error } = await client.query(RELATIONSHIPS, { id, first: Number(first), after }).toPromise();
  if (error) throw error;
  const { relationships } = data.entity;
  edges.push(...relationships.edges.map(({ node, other }) => [node.id, other.id, other.name]));
  after = relationships.pageInfo.hasNextPage ? relationships.pageInfo.endCursor : undefined;
  pages++;
} while (after !== undefined);
console.log(JSON.stringify({ pages, edges, methods: [...methods] }));
