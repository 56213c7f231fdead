import { defineConfig } from "vitest/config";

export default defineConfig({
  // One copy of graphql: our imports get index.mjs, the tools get index.js, and two copies refuse each other's schemas.
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    server: { deps: { inline: [] } },
  },
});
