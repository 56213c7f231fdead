import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { z } from "zod";
import type { Graph, GraphWriter, Query } from "../../src/graph/graph.ts";
import { codeOf, counted, countOf, freshId, reading, writing } from "../support/ad-hoc.ts";
import type { Case } from "./graph.contract.ts";

const create = writing("CREATE (:Contract {id: $id})", { id: z.string() }, {});
const wrong = writing("CRAETE (:Contract)", {}, {});

/** What transactions and snapshots promise. */
export const transactionCases: readonly Case[] = [
  [
    "a transaction gives what its work gives",
    async (graph) => {
      expect(await graph.transaction(async () => "done")).toBe("done");
    },
  ],
  [
    "what the work throws rolls all of it back and is thrown on as it is",
    async (graph) => {
      const id = freshId();
      const thrown = new RangeError("changed my mind");
      const outcome = graph.transaction(async (writer) => {
        await writer.createNodes(["Contract"], [{ id }]);
        throw thrown;
      });
      await expect(outcome).rejects.toBe(thrown);
      expect(await countOf(graph, id)).toBe(0);
    },
  ],
  [
    "a statement that fails spoils the transaction, even when the work carries on",
    async (graph) => {
      const id = freshId();
      const outcome = graph.transaction(async (writer) => {
        await writer.write(create, { id });
        await writer.write(wrong, {}).catch(() => {});
      });
      expect(await codeOf(outcome)).toBe("INVALID_STATEMENT");
      expect(await countOf(graph, id)).toBe(0);
    },
  ],
  [
    "statements the work did not wait for are still part of the transaction",
    async (graph) => {
      const start = freshId();
      await graph.transaction(async (writer) => {
        void writer.write(create, { id: `${start}-1` });
        void writer.write(create, { id: `${start}-2` });
      });
      expect(await countOf(graph, start)).toBe(2);
      const outcome = graph.transaction(async (writer) => {
        void writer.write(create, { id: `${start}-3` });
        void writer.write(wrong, {}).catch(() => {});
      });
      expect(await codeOf(outcome)).toBe("INVALID_STATEMENT");
      expect(await countOf(graph, start)).toBe(2);
    },
  ],
  [
    "writers take turns: two transactions at once both succeed, one after the other",
    async (graph) => {
      const id = freshId();
      await graph.transaction((writer) => writer.execute(`CREATE (:Contract {id: '${id}', count: 0})`));
      const count = reading(
        "MATCH (n:Contract {id: $id}) RETURN n.count AS count",
        { id: z.string() },
        { count: z.int() },
      );
      const set = writing("MATCH (n:Contract {id: $id}) SET n.count = $count", { id: z.string(), count: z.int() }, {});
      const increment = (pause: number) =>
        graph.transaction(async (writer) => {
          const [row] = await writer.read(count, { id });
          await sleep(pause);
          await writer.write(set, { id, count: (row?.count ?? 0) + 1 });
        });
      await Promise.all([increment(50), increment(0), increment(20), increment(0)]);
      expect(await graph.read(count, { id })).toEqual([{ count: 4 }]);
    },
  ],
  [
    "many merges of few ids at once make one node each",
    async (graph) => {
      const start = freshId();
      const merge = writing("MERGE (n:Entity {id: $id}) SET n:Contract", { id: z.string() }, {});
      const ids = Array.from({ length: 60 }, (_, n) => `${start}-${n % 5}`);
      await Promise.all(ids.map((id) => graph.transaction((writer) => writer.write(merge, { id }))));
      expect(await countOf(graph, start)).toBe(5);
    },
  ],
  [
    "a failed transaction lets the next one through",
    async (graph) => {
      const id = freshId();
      const [first] = await Promise.allSettled([
        graph.transaction((writer) => writer.write(wrong, {})),
        graph.transaction((writer) => writer.write(create, { id })),
      ]);
      expect(first.status).toBe("rejected");
      expect(await countOf(graph, id)).toBe(1);
    },
  ],
  [
    "others do not see a transaction's writes before its end, and all see them after",
    async (graph) => {
      const id = freshId();
      await graph.transaction(async (writer) => {
        await writer.write(create, { id });
        expect(await countOf(graph, id)).toBe(0);
      });
      expect(await countOf(graph, id)).toBe(1);
    },
  ],
  [
    "a snapshot sees what the engine's isolation says",
    async (graph) => {
      const id = freshId();
      const snapshot = graph.snapshot();
      expect(await countOf(snapshot, id)).toBe(0);
      await graph.transaction((writer) => writer.write(create, { id }));
      expect(await countOf(snapshot, id)).toBe({ snapshot: 0, "read-committed": 1 }[graph.isolation]);
      await snapshot.close();
      expect(await countOf(graph, id)).toBe(1);
    },
  ],
  [
    "two statements are read together: each with its own parameters, its own rows and in its own order",
    async (graph) => {
      const id = freshId();
      await graph.transaction((writer) => writer.write(create, { id }));
      const snapshot = graph.snapshot();
      const listed = reading(
        "UNWIND $list AS n WITH n WHERE n > $least RETURN {a: [n]} AS map, n ORDER BY n DESC",
        { list: z.array(z.int()), least: z.int() },
        { n: z.int(), map: z.object({ a: z.array(z.int()) }) },
      );
      const rows = [4, 3, 2].map((n) => ({ n, map: { a: [n] } }));
      const list = { statement: listed, params: { list: [2, 4, 1, 3], least: 1 } };
      const none = { statement: listed, params: { list: [], least: 1 } };
      const count = (start: string) => ({ statement: counted, params: { start } });
      expect(await snapshot.readBoth(list, count(id))).toEqual([rows, [{ n: 1 }]]);
      expect(await snapshot.readBoth(count("nobody"), list)).toEqual([[{ n: 0 }], rows]);
      expect(await snapshot.readBoth(none, count(id))).toEqual([[], [{ n: 1 }]]);
      expect(await snapshot.readBoth(count(id), none)).toEqual([[{ n: 1 }], []]);
      await snapshot.close();
      expect(await codeOf(snapshot.readBoth(list, count(id)))).toBe("ENGINE_FAULT");
    },
  ],
  [
    "of two statements that are read together, each is checked",
    async (graph) => {
      const id = freshId();
      const snapshot = graph.snapshot();
      const count = { statement: counted, params: { start: id } };
      const text = { statement: reading("RETURN 'one' AS one", {}, { one: z.int() }), params: {} };
      const writes = { statement: create, params: { id } };
      const codes = async (other: Query) => [
        await codeOf(snapshot.readBoth(count, other)),
        await codeOf(snapshot.readBoth(other, count)),
      ];
      expect(await codes(text)).toEqual(["ROW_MISMATCH", "ROW_MISMATCH"]);
      expect(await codes({ statement: counted, params: {} })).toEqual(["MISSING_PARAMETER", "MISSING_PARAMETER"]);
      const broken = { statement: reading("RETRUN 1 AS one", {}, { one: z.int() }), params: {} };
      expect(await codes(broken)).toEqual(["INVALID_STATEMENT", "INVALID_STATEMENT"]);
      expect(await codes(writes)).toEqual(["WRITE_REFUSED", "WRITE_REFUSED"]);
      await snapshot.close();
      expect(await countOf(graph, id)).toBe(0);
    },
  ],
  [
    "a statement that has not begun when its signal is aborted is not begun, and throws the reason",
    async (graph) => {
      const snapshot = graph.snapshot();
      const ending = new AbortController();
      const ask = (reader: Pick<Graph, "read">) =>
        reader.read(counted, { start: "nobody" }, ending.signal).then(
          ([row]) => row?.n,
          (error) => error,
        );
      expect(await ask(snapshot)).toBe(0);
      // More than run at once: the last ones wait for their turn.
      const waiting = Array.from({ length: 200 }, () => ask(snapshot));
      const reason = new Error("nobody waits any more");
      ending.abort(reason);
      const found = await Promise.all(waiting);
      expect(found.every((one) => one === 0 || one === reason)).toBe(true);
      expect(found.at(-1)).toBe(reason);
      expect(await ask(snapshot)).toBe(reason);
      expect(await ask(graph)).toBe(reason);
      expect(await countOf(snapshot, "nobody")).toBe(0);
      await snapshot.close();
    },
  ],
  [
    "a snapshot answers reads side by side, may be closed twice, and refuses afterwards",
    async (graph) => {
      const snapshot = graph.snapshot();
      const reads = Array.from({ length: 10 }, () => countOf(snapshot, "nobody"));
      await snapshot.close();
      expect(await Promise.all(reads)).toEqual(Array(10).fill(0));
      await snapshot.close();
      expect(await codeOf(countOf(snapshot, "nobody"))).toBe("ENGINE_FAULT");
    },
  ],
  [
    "a writer is of no use after its transaction",
    async (graph) => {
      const id = freshId();
      let kept: GraphWriter | undefined;
      await graph.transaction(async (writer) => {
        kept = writer;
      });
      expect(await codeOf(kept?.write(create, { id }) ?? Promise.resolve())).toBe("ENGINE_FAULT");
      expect(await countOf(graph, id)).toBe(0);
    },
  ],
];
