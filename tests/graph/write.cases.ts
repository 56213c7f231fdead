import { expect } from "vitest";
import { z } from "zod";
import { DATASET } from "../../src/model/ids.ts";
import { codeOf, countOf, faultOf, freshId, reading, writing } from "../support/ad-hoc.ts";
import type { Case } from "./graph.contract.ts";

const create = writing("CREATE (n:Contract {id: $id}) RETURN n.id AS id", { id: z.string() }, { id: z.string() });
const propertiesOf = reading(
  "MATCH (n:Contract {id: $id}) RETURN properties(n) AS properties, labels(n) AS labels",
  { id: z.string() },
  { properties: z.record(z.string(), z.any()), labels: z.array(z.string()) },
);

/** What writing promises, statement by statement. */
export const writeCases: readonly Case[] = [
  [
    "a writing statement gives its rows, and later statements see what it wrote",
    async (graph) => {
      const id = freshId();
      await graph.transaction(async (writer) => {
        expect(await writer.write(create, { id })).toEqual([{ id }]);
        expect(await countOf(writer, id)).toBe(1);
      });
      expect(await countOf(graph, id)).toBe(1);
    },
  ],
  [
    "nodes are created in bulk with their labels and properties, integers as integers",
    async (graph) => {
      const start = freshId();
      const rows = Array.from({ length: 12_345 }, (_, n) => ({
        id: `${start}-${n}`,
        n,
        share: n / 8,
        list: ["甲", "b"],
      }));
      await graph.transaction((writer) => writer.createNodes(["Contract", "ContractBulk"], rows));
      expect(await countOf(graph, start)).toBe(12_345);
      const [node] = await graph.read(propertiesOf, { id: `${start}-12344` });
      expect(node?.properties).toEqual({ id: `${start}-12344`, n: 12_344, share: 1543, list: ["甲", "b"] });
      expect(node?.labels.toSorted()).toEqual(["Contract", "ContractBulk"]);
      const typed = reading(
        "MATCH (n:ContractBulk) WHERE n.id STARTS WITH $start AND n.n % 2 = 0 RETURN count(n) AS n",
        { start: z.string() },
        { n: z.int() },
      );
      expect(await graph.read(typed, { start })).toEqual([{ n: 6_173 }]);
    },
  ],
  [
    "creating no nodes and no relationships does nothing",
    async (graph) => {
      await graph.transaction(async (writer) => {
        await writer.createNodes(["Contract"], []);
        await writer.createRelationships("CONTRACT_KNOWS", []);
      });
    },
  ],
  [
    "a label or type that is no plain name is refused",
    async (graph) => {
      const rows = [{ id: freshId() }];
      for (const label of ["", "Contract) DETACH DELETE (n", "Con tract", "`x`"]) {
        expect(await codeOf(graph.transaction((writer) => writer.createNodes([label], rows)))).toBe(
          "INVALID_STATEMENT",
        );
      }
      expect(await codeOf(graph.transaction((writer) => writer.createNodes([], rows)))).toBe("INVALID_STATEMENT");
      expect(await codeOf(graph.transaction((writer) => writer.createRelationships("A]->()", [])))).toBe(
        "INVALID_STATEMENT",
      );
    },
  ],
  [
    "an id that is there already is a violated constraint, in bulk, by statement and by text",
    async (graph) => {
      const id = freshId();
      await graph.transaction((writer) => writer.createNodes(["Entity", "Contract"], [{ id, dataset: DATASET }]));
      const again = writing("CREATE (:Entity:Contract {id: $id, dataset: 'dataset'})", { id: z.string() }, {});
      const text = `CREATE (:Entity:Contract {id: '${id}', dataset: '${DATASET}'})`;
      const fresh = freshId();
      const rows = [fresh, id].map((one) => ({ id: one, dataset: DATASET }));
      expect(await codeOf(graph.transaction((w) => w.createNodes(["Entity", "Contract"], rows)))).toBe(
        "CONSTRAINT_VIOLATED",
      );
      expect(await codeOf(graph.transaction((w) => w.write(again, { id })))).toBe("CONSTRAINT_VIOLATED");
      expect(await codeOf(graph.transaction((w) => w.execute(text)))).toBe("CONSTRAINT_VIOLATED");
      expect(await countOf(graph, id)).toBe(1);
      expect(await countOf(graph, fresh)).toBe(0);
    },
  ],
  [
    "relationships are created between entities, and an end that is not there drops its row",
    async (graph) => {
      const [a, b] = [freshId(), freshId()];
      await graph.transaction(async (writer) => {
        await writer.createNodes(["Entity", "Contract"], [{ id: a }, { id: b }]);
        await writer.createRelationships("CONTRACT_KNOWS", [
          { from: a, to: b, properties: { id: "r1", rank: 2 } },
          { from: a, to: freshId(), properties: { id: "r2" } },
        ]);
      });
      const related = reading(
        "MATCH (a:Entity {id: $a})-[r:CONTRACT_KNOWS]->(b:Entity) RETURN b.id AS b, properties(r) AS properties",
        { a: z.string() },
        { b: z.string(), properties: z.object({ id: z.string(), rank: z.int() }) },
      );
      expect(await graph.read(related, { a })).toEqual([{ b, properties: { id: "r1", rank: 2 } }]);
    },
  ],
  [
    "a trusted text runs as it is",
    async (graph) => {
      const [a, b] = [freshId(), freshId()];
      await graph.transaction(async (writer) => {
        await writer.execute(`
          // Facts as a seed has them; CALL db.labels() and LOAD CSV are only words here.
          UNWIND [['${a}', 'CREATE INDEX x', 1], ['${b}', '调用', 2]] AS f
          MERGE (n:Contract {id: f[0]}) SET n.note = f[1], n.rank = f[2]`);
        await writer.execute(
          `MATCH (n:Contract {id: '${a}'}) CALL (n) { RETURN n.rank + 1 AS next } SET n.rank = next`,
        );
      });
      const [node] = await graph.read(propertiesOf, { id: a });
      expect(node?.properties).toEqual({ id: a, note: "CREATE INDEX x", rank: 2 });
    },
  ],
  [
    "a trusted text may not read files, call procedures or change the schema",
    async (graph) => {
      for (const text of [
        "LOAD CSV FROM 'file:///etc/hostname' AS line CREATE (:Contract {id: line[0]})",
        "load  csv with headers from '/etc/hostname' as line return line",
        "CALL db.labels()",
        "CALL db.labels",
        "MATCH (n:Contract) CALL db.labels() YIELD label RETURN label",
        "CREATE INDEX contract_index FOR (n:Contract) ON (n.id)",
        "CREATE CONSTRAINT contract_id FOR (n:Contract) REQUIRE n.id IS UNIQUE",
        "CREATE TEXT INDEX contract_text FOR (n:Contract) ON (n.id)",
        "DROP CONSTRAINT entity_id IF EXISTS",
      ]) {
        const fault = await faultOf(graph.transaction((writer) => writer.execute(text)));
        expect(fault?.code, text).toBe("INVALID_STATEMENT");
        expect(fault?.message, text).toContain("A data file may not use");
      }
    },
  ],
];
