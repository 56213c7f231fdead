// Generates the types of all operations of a folder by the client preset of graphql-codegen, and prints their number.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { preset } from "@graphql-codegen/client-preset";
import { codegen } from "@graphql-codegen/core";
import { buildSchema, parse } from "graphql";

const [url, operations, folder] = process.argv.slice(2);
const schema = await (await fetch(new URL("/schema.graphql", url))).text();
const documents = readdirSync(operations)
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => {
    const rawSDL = readFileSync(join(operations, name), "utf8");
    return { location: name, rawSDL, document: parse(rawSDL) };
  });

mkdirSync(folder, { recursive: true });
const outputs = await preset.buildGeneratesSection({
  schema: parse(schema),
  schemaAst: buildSchema(schema),
  documents,
  config: { strictScalars: true, scalars: { PartialDate: "string", JSON: "unknown" }, useTypeImports: true },
  presetConfig: { persistedDocuments: true },
  baseOutputDir: `${folder}/`,
  plugins: [],
  pluginMap: {},
  profiler: { run: (run) => run(), collect: () => [] },
});
for (const output of outputs) writeFileSync(output.filename, await codegen(output));
const persisted = JSON.parse(readFileSync(join(folder, "persisted-documents.json"), "utf8"));
console.log(JSON.stringify({ documents: documents.length, persisted: Object.keys(persisted).length }));
