import { defineConfig } from "vitest/config";

export default defineConfig({
  // One copy of graphql: our imports get index.mjs, the tools get index.js, and two copies refuse each other's schemas.
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", "./tests/support/summary-reporter.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // The suites share one Neo4j and two cores: files run one after another.
    fileParallelism: false,
  },
});
