"""Pages with Python's gql, with the schema of the service, and prints what arrives."""

import json
import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

url, hospital, first = sys.argv[1:]
RELATIONSHIPS = gql(
    """
    query Relationships($id: ID!, $first: Int!, $after: String) {
      entity(id: $id) {
        relationships(first: $first, after: $after) {
          edges { node { id } other { id name } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
    """
)

transport = RequestsHTTPTransport(url=url, use_json=True)
edges = []
pages = 0
after = None
with Client(transport=transport, fetch_schema_from_transport=True) as session:
    while True:
        RELATIONSHIPS.variable_values = {"id": hospital, "first": int(first), "after": after}
        page = session.execute(RELATIONSHIPS)["entity"]["relationships"]
        edges += [[edge["node"]["id"], edge["other"]["id"], edge["other"]["name"]] for edge in page["edges"]]
        pages += 1
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
print(json.dumps({"pages": pages, "edges": edges}))
