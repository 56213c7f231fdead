// Pages with Apollo Client, whose cache joins the pages by `relayStylePagination`, and prints what the cache has then.
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

const [url, id, first] = process.argv.slice(2);

const TYPES = gql`
  {
    __schema {
      types {
        name
        possibleTypes {
          name
        }
      }
    }
  }
`;
const RELATIONSHIPS = gql`
  query Relationships($id: ID!, $first: Int!, $after: String) {
    dataset {
      id
      version
    }
    entity(id: $id) {
      ...Named
      relationships(first: $first, after: $after) {
        edges {
          node {
            id
            type
          }
          other {
            ...Named
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
  fragment Named on Entity {
    id
    name
  }
`;
const REST_OF_DATASET = gql`
  {
    dataset {
      id
      digest
    }
  }
`;

const link = new HttpLink({ uri: url });
const plain = new ApolloClient({ link, cache: new InMemoryCache() });
const { types } = (await plain.query({ query: TYPES })).data.__schema;
const possibleTypes = Object.fromEntries(
  types.filter((type) => type.possibleTypes).map((type) => [type.name, type.possibleTypes.map(({ name }) => name)]),
);
const typePolicies = { Hospital: { fields: { relationships: relayStylePagination() } } };
const client = new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes, typePolicies }) });

const variables = { id, first: Number(first) };
let { data } = await client.query({ query: RELATIONSHIPS, variables });
const list = client.watchQuery({ query: RELATIONSHIPS, variables });
const subscription = list.subscribe({});
let pages = 1;
while (data.entity.relationships.pageInfo.hasNextPage) {
  ({ data } = await list.fetchMore({ variables: { after: data.entity.relationships.pageInfo.endCursor } }));
  pages++;
}
subscription.unsubscribe();
await client.query({ query: REST_OF_DATASET });

const { entity, dataset } = client.readQuery({ query: RELATIONSHIPS, variables });
const edges = entity.relationships.edges.map(({ node, other }) => [node.id, other.id, other.name]);
console.log(
  JSON.stringify({
    pages,
    edges,
    dataset: { ...dataset, ...client.readQuery({ query: REST_OF_DATASET }).dataset },
  }),
);
