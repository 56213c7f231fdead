// Writes the types of the operations that pages send, from the schema and `graphql/operations/pages/`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as operationTypes from "@graphql-codegen/typescript-operations";
import { buildSchema, parse } from "graphql";

const CONFIG = {
  enumType: "string-literal",
  skipTypename: true,
  mergeFragmentTypes: true,
  immutableTypes: true,
  defaultScalarType: "string",
  avoidOptionals: { field: true },
};

/**
 * Writes `src/explorer/operations.ts`: the variables and the data of each operation, and a table of both by name.
 *
 * @param {string} root the folder of the project
 * @returns {Promise<string>} the path of the file
 */
export async function writeOperationTypes(root) {
  const documents = textsIn(join(root, "graphql/operations/pages")).map((text) => ({ document: parse(text) }));
  const types = await codegen({
    filename: "operations.ts",
    schema: parse("type Query { none: Int }"),
    schemaAst: buildSchema(textsIn(join(root, "graphql/schema")).join("\n")),
    documents,
    config: CONFIG,
    plugins: [{ operations: {} }],
    pluginMap: { operations: operationTypes },
  });
  const names = documents.flatMap(({ document }) =>
    document.definitions.flatMap((one) => (one.kind === "OperationDefinition" ? [one.name.value] : [])),
  );
  const rows = names.map((name) => `  ${name}: { variables: ${name}QueryVariables; data: ${name}Query };`);
  const table = `/** The variables and the data of each operation. */\nexport interface Operations {\n${rows.join("\n")}\n}\n`;
  const path = join(root, "src/explorer/operations.ts");
  writeFileSync(path, `// Written by the build.\n${types}\n${table}`);
  return path;
}

function textsIn(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  return files.sort().map((name) => readFileSync(join(folder, name), "utf8"));
}
