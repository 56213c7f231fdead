// Checks the schema and the operations of the repository by the recommended rules of graphql-eslint, and prints what it
// finds.
import { join, relative } from "node:path";
import graphql from "@graphql-eslint/eslint-plugin";
import { ESLint } from "eslint";

const [root] = process.argv.slice(2);
const SCHEMA = "graphql/schema/*.graphql";
const OPERATIONS = "graphql/operations/*.graphql";

const graphQLConfig = { schema: join(root, SCHEMA), documents: join(root, OPERATIONS) };
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: [SCHEMA, OPERATIONS],
      languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig } },
      plugins: { "@graphql-eslint": graphql },
    },
    {
      files: [SCHEMA],
      rules: {
        ...graphql.configs["flat/schema-recommended"].rules,
        // One line is a string, several lines are a block.
        "@graphql-eslint/description-style": "off",
        // Values such as a date range or a cell of a table have no identity.
        "@graphql-eslint/strict-id-in-types": "off",
      },
    },
    { files: [OPERATIONS], rules: graphql.configs["flat/operations-recommended"].rules },
  ],
});
const results = await eslint.lintFiles([SCHEMA, OPERATIONS]);
const found = results.flatMap(({ filePath, messages }) =>
  messages.map(({ ruleId, message }) => `${relative(root, filePath)}: ${ruleId}: ${message}`),
);
console.log(JSON.stringify({ files: results.length, found }));
