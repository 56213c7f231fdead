import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { isSkipped, required } from "./tests/support/require.ts";
import { filesBelow, textOf } from "./tests/support/source-files.ts";

/** Suites that put a mock in the place of a module: each runs in a process of its own. */
const ISOLATED = filesBelow("tests").filter((path) => path.endsWith(".test.ts") && /^vi\.mock\(/m.test(textOf(path)));

/** Suites for Neo4j alone. */
const NEO4J_ALONE = [
  "tests/fuzz/engines-agree.test.ts",
  "tests/graph/neo4j.test.ts",
  "tests/loading/load-neo4j.test.ts",
  "tests/http/replicas.test.ts",
];

/**
 * The suites that run on each engine. Together they run every statement of `cypher/`, with each filter and order.
 * What is computed from the index, and what never reaches an engine (limits, cursors, HTTP), runs on Grafeo alone.
 */
const ON_EACH_ENGINE = [
  ...["exchange/roundtrip", "maintenance/reload", "maintenance/backup", "maintenance/content"].map(
    (name) => `tests/${name}.test.ts`,
  ),
  ...["as-of", "bad-input", "bound-requests", "odd-texts", "breakdown", "deadline", "figures", "one-truth"],
  ...["client-errors", "node-ids", "operations", "paging", "passages", "properties", "questions", "root-lists"],
  ...["brokers", "changes", "compare", "resolve", "statuses"],
].map((name) => (name.startsWith("tests/") ? name : `tests/graphql/${name}.test.ts`));

/** Suites of Docker: they share its engine, and their containers need the processor. */
const DOCKER = ["tests/docker/*.test.ts"];

const projects = [
  { name: "isolated", include: ISOLATED, isolate: true },
  { name: "embedded", include: ["tests/**/*.test.ts"], exclude: [...ISOLATED, ...NEO4J_ALONE, ...DOCKER] },
  { name: "docker", include: DOCKER, maxWorkers: 1, sequence: { groupOrder: 1 } },
];
const neo4j = {
  name: "neo4j",
  include: [...NEO4J_ALONE, ...ON_EACH_ENGINE],
  globalSetup: "./tests/support/start-neo4j.ts",
  provide: { engine: "Neo4j" as const },
  // They share one server.
  maxWorkers: 1,
  sequence: { groupOrder: 2 },
  // The server plans each statement when it sees it first.
  testTimeout: 120_000,
  passWithNoTests: true,
};
if (isSkipped("neo4j")) required("neo4j", undefined);

export default defineConfig({
  // One copy of graphql: our imports get index.mjs, the tools get index.js, and two copies refuse each other's schemas.
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    reporters: ["default", "./tests/support/summary-reporter.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Where all is required, on a shared machine, a test that fails is repeated once; the end of the run names it.
    retry: process.env.YILIAN_REQUIRE ? 1 : 0,
    pool: "forks",
    maxWorkers: availableParallelism(),
    // The files of one process share its modules, and so the loaded graph: see `tests/support/loaded-graph.ts`.
    isolate: false,
    provide: { neo4j: null, engine: "Grafeo" },
    coverage: {
      include: ["src/**/*.ts"],
      // These run in processes of their own, which are not counted: tests/cli starts the service, tests/browser the page.
      exclude: [
        "src/main.ts",
        ...["check-watch", "serve", "signals"].map((name) => `src/cli/${name}.ts`),
        "src/playground/**",
      ],
      reporter: ["text", "html"],
      thresholds: { lines: 90, branches: 90 },
    },
    projects: [...projects, ...(isSkipped("neo4j") ? [] : [neo4j])].map((test) => ({ extends: true, test })),
  },
});
