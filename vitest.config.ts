import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Suites whose mocks replace a module of ours or of Node: such a file runs in a process of its own. */
const ISOLATED = ["tests/exchange/atomic-write.test.ts", "tests/queries/cypher.test.ts"];

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
    pool: "forks",
    maxWorkers: availableParallelism(),
    provide: { neo4j: null },
    projects: [
      { extends: true, test: { name: "isolated", include: ISOLATED } },
      {
        extends: true,
        test: { name: "fast", include: ["tests/**/*.test.ts"], exclude: [...ISOLATED, "tests/graph/neo4j.test.ts"], isolate: false },
      },
    ],
  },
});
