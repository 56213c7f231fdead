// Compiles a query with `@connection` by relay-compiler, pages with relay-runtime, and prints what its store has then.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import compiler from "relay-compiler";
import relay from "relay-runtime";

const [url, id, first] = process.argv.slice(2);
const folder = join(import.meta.dirname, "relay");
const artifacts = join(folder, "artifacts");
const QUERY = `graphql\`
  query projectRelationshipsQuery($id: ID!, $first: Int!, $after: String) {
    entity(id: $id) {
      id
      relationships(first: $first, after: $after) @connection(key: "Entity_relationships") {
        edges {
          node {
            id
            type
          }
          other {
            id
            name
          }
        }
      }
    }
  }
\`;`;
const PROJECT = {
  src: ".",
  schema: "schema.graphql",
  language: "javascript",
  artifactDirectory: "artifacts",
  eagerEsModules: true,
};

mkdirSync(artifacts, { recursive: true });
const files = {
  "schema.graphql": await (await fetch(new URL("/schema.graphql", url))).text(),
  "package.json": JSON.stringify({ type: "module" }),
  "relay.config.json": JSON.stringify(PROJECT),
  "project.js": QUERY,
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
const { status, stdout, stderr } = spawnSync(compiler, ["relay.config.json"], { cwd: folder, encoding: "utf8" });
if (status !== 0) throw new Error(`relay-compiler failed:\n${stdout}${stderr}`);

const query = (await import(pathToFileURL(join(artifacts, "projectRelationshipsQuery.graphql.js")))).default;
const environment = new relay.Environment({
  network: relay.Network.create(async ({ text }, variables) => {
    const body = JSON.stringify({ query: text, variables });
    return (await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body })).json();
  }),
  store: new relay.Store(new relay.RecordSource()),
});
const variables = { id, first: Number(first) };
const joined = relay.createOperationDescriptor(relay.getRequest(query), variables);
environment.retain(joined);

let relationships;
let pages = 0;
let after = null;
do {
  await relay.fetchQuery(environment, query, { ...variables, after }).toPromise();
  ({ relationships } = environment.lookup(joined.fragment).data.entity);
  after = relationships.pageInfo.hasNextPage ? relationships.pageInfo.endCursor : undefined;
  pages++;
} while (after !== undefined);

const edges = relationships.edges.map(({ node, other }) => [node.id, other.id, other.name]);
console.log(JSON.stringify({ pages, edges }));
