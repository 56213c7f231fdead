import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { connect, cypherOf, rowsOf } from "./connect.ts";

// The floor: the driver with hand-written Cypher behind node:http, without GraphQL.
const connection = connect();
const texts = new Map<string, string>();

function textOf(name: string): string {
  const known = texts.get(name) ?? cypherOf(name);
  texts.set(name, known);
  return known;
}

const server = createServer(async (request, response) => {
  try {
    const { query, variables } = JSON.parse(await text(request)) as { query: string; variables: object };
    const body = JSON.stringify({ data: await rowsOf(connection, textOf(query), variables) });
    response.writeHead(200, { "content-type": "application/json" }).end(body);
  } catch (error) {
    const body = JSON.stringify({ errors: [{ message: String(error) }] });
    response.writeHead(200, { "content-type": "application/json" }).end(body);
  }
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) console.log(`http://127.0.0.1:${address.port}/`);
});
