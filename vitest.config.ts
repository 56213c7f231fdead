import { defineConfig } from "vitest/config";

/** The suites that run on Neo4j too; a container is started for them alone. */
const ON_NEO4J = [
  "tests/graphql/**/*.test.ts",
  "tests/http/**/*.test.ts",
  "tests/graph/neo4j.test.ts",
  "tests/loading/load-neo4j.test.ts",
  "tests/exchange/roundtrip.test.ts",
];

export default defineConfig({
  // One copy of graphql: our imports get index.mjs, the tools get index.js, and two copies refuse each other's schemas.
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    reporters: ["default", "./tests/support/summary-reporter.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // The suites share one Neo4j and two cores: files run one after another.
    fileParallelism: false,
    projects: [
      { extends: true, test: { name: "alone", include: ["tests/**/*.test.ts"], exclude: ON_NEO4J } },
      { extends: true, test: { name: "neo4j", include: ON_NEO4J, globalSetup: "./tests/support/start-neo4j.ts" } },
    ],
  },
});
