import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { removeAll } from "../support/ad-hoc.ts";
import { lifeCases } from "./life.cases.ts";
import { readCases } from "./read.cases.ts";
import { transactionCases } from "./transaction.cases.ts";
import { writeCases } from "./write.cases.ts";

/** A test an engine cannot pass, and why. */
export interface Skip {
  readonly test: string;
  readonly reason: string;
}

/** One promise of the port: its statement, and how it is tried. `open` gives another graph on the same engine. */
export type Case = readonly [statement: string, run: (graph: Graph, open: () => Promise<Graph>) => Promise<void>];

/** Holds a graph engine to everything `src/graph/graph.ts` promises. */
export function contract(name: string, open: () => Promise<Graph>, { skip }: { skip: readonly Skip[] }): void {
  const cases = [...readCases, ...writeCases, ...transactionCases, ...lifeCases];
  describe(name, () => {
    let graph: Graph;

    beforeAll(async () => {
      graph = await open();
      await graph.applySchema();
      await removeAll(graph);
    });

    afterAll(async () => {
      await removeAll(graph);
      await graph.close();
    });

    for (const [statement, run] of cases) {
      const reason = skip.find(({ test }) => test === statement)?.reason;
      test.skipIf(reason !== undefined)(reason === undefined ? statement : `${statement} (${reason})`, () =>
        run(graph, open),
      );
    }

    test("skips only tests that exist", () => {
      expect(cases.map(([statement]) => statement)).toEqual(expect.arrayContaining(skip.map(({ test }) => test)));
    });
  });
}
