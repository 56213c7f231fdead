import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readOperations } from "../../src/graphql/operations.ts";
import { openEmbedded } from "../support/loaded-graph.ts";
import { required } from "../support/require.ts";
import { type Service, startService } from "../support/service.ts";
import { FOLDER, installClients, installPython, lacksClients, lacksPython, ROOT, run, runClient } from "./installed.ts";

const OPERATIONS = join(ROOT, "graphql", "operations");
const documents = readOperations().length;
const PAGE = 20;
const LARGEST = `{
  hospitals(first: 200) { nodes { id relationships(first: 0) { totalCount } } }
}`;
const COMPLETE = `query ($id: ID!) {
  dataset { id version digest }
  entity(id: $id) { relationships(first: 200) { totalCount edges { node { id } other { id name } } } }
}`;

interface Hospital {
  readonly id: string;
  readonly relationships: { readonly totalCount: number };
}
interface Edge {
  readonly node: { readonly id: string };
  readonly other: { readonly id: string; readonly name: string };
}

/** The relationships of the largest hospital: what a client must have when it has paged through them. */
interface Expected {
  readonly pages: number;
  readonly edges: readonly (readonly [relationship: string, other: string, name: string])[];
}

describe("the clients of others", () => {
  let service: Service;
  let args: readonly string[];
  let dataset: object;
  let expected: Expected;
  beforeAll(async () => {
    service = await startService(openEmbedded);
    const { hospitals } = await service.data(LARGEST);
    const [largest] = (hospitals.nodes as Hospital[]).toSorted(
      (a, b) => b.relationships.totalCount - a.relationships.totalCount,
    );
    if (largest === undefined) throw new Error("There is no hospital.");
    args = [`${await service.serve()}/graphql`, largest.id, String(PAGE)];
    const { entity, ...rest } = await service.data(COMPLETE, { id: largest.id });
    dataset = rest.dataset;
    const edges = (entity.relationships.edges as Edge[]).map(
      ({ node, other }) => [node.id, other.id, other.name] as const,
    );
    expected = { pages: Math.ceil(edges.length / PAGE), edges };
    // Clients keep one edge for each id. So several pages and a shared other end show whether one gets lost.
    expect(edges).toHaveLength(largest.relationships.totalCount);
    expect(expected.pages).toBeGreaterThan(3);
    expect(new Set(edges.map(([, other]) => other)).size).toBeLessThan(edges.length);
  });
  afterAll(() => service?.close());

  describe.runIf(required("clients", lacksClients()))("of JavaScript", () => {
    beforeAll(installClients, 300_000);

    test("lose no relationship: Apollo Client with `relayStylePagination`, which also joins two queries of the data set", async () => {
      expect(await runClient("apollo.mjs", ...args)).toEqual({
        ...expected,
        dataset: { __typename: "Dataset", ...dataset },
      });
    });

    test("lose no relationship: urql with its defaults, which sends queries by GET", async () => {
      expect(await runClient("urql.mjs", ...args)).toEqual({ ...expected, methods: ["GET"] });
    });

    test("lose no relationship: urql's Graphcache with `relayPagination`", async () => {
      expect(await runClient("graphcache.mjs", ...args)).toEqual(expected);
    });

    test("lose no relationship: relay-compiler and relay-runtime with `@connection`", async () => {
      expect(await runClient("relay.mjs", ...args)).toEqual(expected);
    });

    test("graphql-codegen makes types of the operations, which compile with the strictest settings", async () => {
      const folder = join(FOLDER, "generated");
      const made = await runClient("graphql-codegen.mjs", args[0] ?? "", OPERATIONS, folder);
      expect(made).toEqual({ documents, persisted: documents });
      const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
      const settings = "--noEmit --strict --ignoreConfig --module esnext --moduleResolution bundler".split(" ");
      await run(process.execPath, [compiler, ...settings, join(folder, "index.ts")]);
    });

    test("GraphQL Inspector finds each operation valid, with nothing deprecated and no fragment without a use", async () => {
      expect(await runClient("graphql-inspector.mjs", args[0] ?? "", OPERATIONS)).toEqual({ documents, found: [] });
    });

    test("graphql-eslint finds only that two lists have the names of their types", async () => {
      const { files, found } = (await runClient("graphql-eslint.mjs", ROOT)) as { files: number; found: string[] };
      expect(files).toBeGreaterThan(documents + 30);
      const prefix = (type: string, field: string) =>
        `@graphql-eslint/no-typename-prefix: Field "${field}" starts with the name of the parent type "${type}"`;
      expect(found).toEqual([
        `graphql/schema/breakdown.graphql: ${prefix("Bucket", "buckets")}`,
        `graphql/schema/paths.graphql: ${prefix("Paths", "paths")}`,
      ]);
    });
  });

  describe.runIf(required("python", lacksPython()))("of Python", () => {
    beforeAll(installPython, 300_000);

    test("lose no relationship: Python's gql, with the schema of the service", async () => {
      expect(await runClient("python-gql.py", ...args)).toEqual(expected);
    });
  });
});
