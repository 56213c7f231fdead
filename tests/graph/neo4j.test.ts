import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { YilianError } from "../../src/errors.ts";
import { setDeadline } from "../../src/graph/deadline.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openNeo4j } from "../../src/graph/neo4j/neo4j.ts";
import { codeOf, countOf, faultOf, freshId, reading, removeAll, writing } from "../support/ad-hoc.ts";
import { type Line, openLine } from "../support/line.ts";
import { neo4jForTests } from "../support/neo4j.ts";
import { contract } from "./graph.contract.ts";

const settings = neo4jForTests();
const server = settings ?? { uri: "neo4j://localhost:7687", user: "", password: "", database: "" };
const one = reading("RETURN 1 AS one", {}, { one: z.int() });
const create = writing("CREATE (:Contract {id: $id})", { id: z.string() }, {});

describe.skipIf(settings === undefined)("on a server", () => {
  contract("Neo4j", () => openNeo4j(server), { skip: [] });

  test("a wrong password and an unknown database are told at the start", async () => {
    expect(await codeOf(openNeo4j({ ...server, password: "not-the-password" }))).toBe("ENGINE_UNSUPPORTED");
    expect(await codeOf(openNeo4j({ ...server, database: "nowhere" }))).toBe("ENGINE_UNSUPPORTED");
  });

  test("a transaction may take longer than a statement, and a statement that takes too long stores nothing", async () => {
    const graph = await openNeo4j(server, { statementMs: 3_000 });
    const [first, late] = [freshId(), freshId()];
    try {
      await graph.transaction(async (writer) => {
        await writer.write(create, { id: first });
        await new Promise((resolve) => setTimeout(resolve, 3_500));
        await writer.write(create, { id: `${first}-2` });
      });
      expect(await countOf(graph, first)).toBe(2);
      const slow = graph.transaction(async (writer) => {
        await writer.write(create, { id: late });
        await writer.execute("UNWIND range(1, 200000000) AS i WITH i WHERE i % 7 = 8 CREATE (:Contract {id: i})");
      });
      expect(await codeOf(slow)).toBe("TIMEOUT");
      // The next writer does not wait for the late statement.
      await graph.transaction((writer) => writer.write(create, { id: `${first}-3` }));
      expect([await countOf(graph, first), await countOf(graph, late)]).toEqual([3, 0]);
    } finally {
      await removeAll(graph);
      await graph.close();
    }
  });

  describe("a statement that runs at the deadline of its request", () => {
    const mark = freshId();
    const endless = reading(
      `UNWIND range(1, 3000000000) AS n RETURN sum(n % 7) AS one // ${mark}`,
      {},
      { one: z.int() },
    );
    const listed = reading(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS one",
      { mark: z.string() },
      { one: z.int() },
    );
    let graph: Graph;
    const running = async () => (await graph.read(listed, { mark }))[0]?.one;
    beforeAll(async () => {
      graph = await openNeo4j(server);
    });
    afterAll(() => graph.close());

    test("is ended on the server, which has its own time limit if the service is gone", async () => {
      const { signal } = new AbortController();
      setDeadline(signal, performance.now() + 700);
      expect(await faultOf(graph.read(endless, {}, signal))).toMatchObject({
        code: "TIMEOUT",
        message: expect.stringContaining("Neo4j stopped the statement"),
      });
      expect(await running()).toBe(0);
    });

    test.each([
      ["its deadline", new YilianError("TIMEOUT", "The request took too long.")],
      ["its caller", new Error("left")],
    ])("is ended on the server when %s ends the request", async (_, reason) => {
      const controller = new AbortController();
      const rows = graph.read(endless, {}, controller.signal);
      const outcome = rows.catch((error: unknown) => error);
      await expect.poll(running, { timeout: 5_000 }).toBe(1);
      controller.abort(reason);
      expect(await outcome).toBe(reason);
      await expect.poll(running, { timeout: 5_000 }).toBe(0);
    });
  });

  describe("when the server goes away", () => {
    let line: Line;
    let graph: Graph;

    beforeAll(async () => {
      const { protocol, hostname, port } = new URL(server.uri);
      line = await openLine(hostname, Number(port || 7687));
      // Without routing, or the driver would go round the line.
      const uri = `${protocol.replace("neo4j", "bolt")}//127.0.0.1:${line.port}`;
      graph = await openNeo4j({ ...server, uri });
      expect(await graph.read(one, {})).toEqual([{ one: 1 }]);
    });

    afterAll(async () => {
      line.mend();
      await removeAll(graph);
      await graph.close();
      await line.close();
    });

    test.each(["cut", "freeze"] as const)("all fails within 3 s and comes back by itself (%s)", async (how) => {
      const id = freshId();
      line[how]();
      const start = Date.now();
      const outcomes = await Promise.all([
        ...Array.from({ length: 60 }, () => codeOf(graph.read(one, {}))),
        codeOf(graph.transaction((writer) => writer.write(create, { id }))),
        graph.health().then(({ ok }) => (ok ? "none" : "ENGINE_UNAVAILABLE")),
      ]);
      expect(Date.now() - start).toBeLessThan(3_000);
      expect(new Set(outcomes)).toEqual(new Set(["ENGINE_UNAVAILABLE"]));
      line.mend();
      await expect.poll(() => graph.health(), { timeout: 5_000 }).toMatchObject({ ok: true });
      expect(await graph.read(one, {})).toEqual([{ one: 1 }]);
      expect(await countOf(graph, id)).toBe(0);
      await graph.transaction((writer) => writer.write(create, { id }));
      expect(await countOf(graph, id)).toBe(1);
    });

    test("a read survives that its connection is closed", async () => {
      line.cut();
      line.mend();
      expect(await graph.read(one, {})).toEqual([{ one: 1 }]);
    });
  });
});
