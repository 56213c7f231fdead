import { expect } from "vitest";
import { z } from "zod";
import { codeOf, freshId, reading } from "../support/ad-hoc.ts";
import type { Case } from "./graph.contract.ts";

const one = reading("RETURN 1 AS one", {}, { one: z.int() });

/** What holds for a graph as a whole: its schema, size, health and end. */
export const lifeCases: readonly Case[] = [
  [
    "applying the schema again changes nothing",
    async (graph) => {
      await graph.applySchema();
      await graph.applySchema();
    },
  ],
  [
    "a hub of 3,000 neighbours with 60 each is counted and listed",
    async (graph) => {
      const hub = freshId();
      await graph.transaction(async (writer) => {
        await writer.createNodes(["Contract", "ContractHub"], [{ id: hub }]);
        const near = Array.from({ length: 3_000 }, (_, n) => ({ id: `${hub}-n${n}`, hub }));
        const far = Array.from({ length: 60 }, (_, n) => ({ id: `${hub}-f${n}`, hub }));
        await writer.createNodes(["Contract", "ContractNear"], near);
        await writer.createNodes(["Contract", "ContractFar"], far);
        await writer.execute(
          `MATCH (h:ContractHub {id: '${hub}'}) MATCH (n:ContractNear {hub: '${hub}'}) CREATE (h)-[:CONTRACT_KNOWS]->(n)`,
        );
        await writer.execute(
          `MATCH (n:ContractNear {hub: '${hub}'}) MATCH (f:ContractFar {hub: '${hub}'}) CREATE (n)-[:CONTRACT_KNOWS]->(f)`,
        );
      });
      const chain = "MATCH (h:Contract {id: $hub})-[:CONTRACT_KNOWS]-(n:Contract)-[:CONTRACT_KNOWS]-(f:Contract";
      const params = { hub: z.string() };
      const all = reading(`${chain}) RETURN count(*) AS n, count(DISTINCT f.id) AS far`, params, {
        n: z.int(),
        far: z.int(),
      });
      const shared = reading(`${chain} {id: $hub + '-f7'}) RETURN count(*) AS n`, params, { n: z.int() });
      expect(await graph.read(all, { hub })).toEqual([{ n: 180_000, far: 60 }]);
      expect(await graph.read(shared, { hub })).toEqual([{ n: 3_000 }]);
    },
  ],
  [
    "its health is a version and a sign of life",
    async (graph) => {
      const health = await graph.health();
      expect(health).toMatchObject({ ok: true, version: expect.stringMatching(/^(Grafeo|Neo4j) \d+\.\d+/) });
      expect(health.version.toLowerCase()).toContain(graph.engine);
    },
  ],
  [
    "closing waits for what is under way",
    async (_, open) => {
      const graph = await open();
      const slow = reading("UNWIND range(1, 300000) AS n RETURN sum(n % 7) AS sum", {}, { sum: z.int() });
      const [rows] = await Promise.all([graph.read(slow, {}), graph.close()]);
      expect(rows).toEqual([{ sum: 899_998 }]);
    },
  ],
  [
    "a closed graph may be closed again, and refuses all else clearly",
    async (_, open) => {
      const graph = await open();
      await graph.close();
      await graph.close();
      expect(await codeOf(graph.read(one, {}))).toBe("ENGINE_UNAVAILABLE");
      expect(await codeOf(graph.transaction(async () => {}))).toBe("ENGINE_UNAVAILABLE");
      expect(await codeOf(graph.applySchema())).toBe("ENGINE_UNAVAILABLE");
      expect(await codeOf((async () => graph.snapshot())())).toBe("ENGINE_UNAVAILABLE");
      expect(await graph.health()).toMatchObject({ ok: false, problem: "The graph is closed." });
    },
  ],
];
