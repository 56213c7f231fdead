// Validates the operations of a folder against the schema of the service by GraphQL Inspector, and prints the faults.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "@graphql-inspector/core";
import { buildSchema, Source } from "graphql";

const [url, operations] = process.argv.slice(2);
const schema = buildSchema(await (await fetch(new URL("/schema.graphql", url))).text());
const sources = readdirSync(operations)
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => new Source(readFileSync(join(operations, name), "utf8"), name));

const options = { strictDeprecated: true, strictFragments: true, maxDepth: 10, maxTokenCount: 1000 };
const found = validate(schema, sources, options).flatMap(({ source, errors, deprecated }) =>
  [...errors, ...deprecated].map(({ message }) => `${source.name}: ${message}`),
);
console.log(JSON.stringify({ documents: sources.length, found }));
