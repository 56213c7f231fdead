import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { openNeo4j } from "../../src/graph/neo4j/neo4j.ts";
import { faultOf } from "../support/ad-hoc.ts";
import { openFakeBolt } from "../support/fake-bolt.ts";

const opened: Server[] = [];
const silent = new Set<Socket>();

afterEach(async () => {
  for (const socket of silent) socket.destroy();
  silent.clear();
  for (const server of opened.splice(0)) await new Promise((resolve) => server.close(resolve));
});

/** The fault of opening, which must come soon. */
async function faultAt(port: number, scheme = "neo4j") {
  const start = Date.now();
  const uri = `${scheme}://127.0.0.1:${port}`;
  const fault = await faultOf(openNeo4j({ uri, user: "neo4j", password: "secret-word", database: "neo4j" }));
  expect(Date.now() - start).toBeLessThan(5_000);
  expect(fault?.message).not.toContain("secret-word");
  return { code: fault?.code, message: fault?.message };
}

async function listening(server: Server): Promise<number> {
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

describe("opening Neo4j", () => {
  test.each(["neo4j", "bolt"])("a port where nobody listens is told, with what to do (%s)", async (scheme) => {
    const server = createServer();
    const port = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    opened.pop();
    expect(await faultAt(port, scheme)).toEqual({
      code: "ENGINE_UNAVAILABLE",
      message: `Neo4j does not answer at ${scheme}://127.0.0.1:${port}. Start it, or correct NEO4J_URI.`,
    });
  });

  test("a server that takes the call and says nothing is away too", async () => {
    const port = await listening(createServer((socket) => silent.add(socket)));
    expect((await faultAt(port)).code).toBe("ENGINE_UNAVAILABLE");
  });

  test("a web server is told from Neo4j", async () => {
    const port = await listening(createHttpServer((_, response) => response.end("hello")));
    expect(await faultAt(port)).toMatchObject({
      code: "ENGINE_UNSUPPORTED",
      message: expect.stringContaining("7687"),
    });
  });

  test.each(["Neo4j/4.4.30", "Neo4j/5.25.1", "Neo4j/v5.11.0 compatible graph database server", "Other/9.1"])(
    "an unsupported version is told (%s)",
    async (agent) => {
      const { server, port } = await openFakeBolt(agent);
      opened.push(server);
      expect(await faultAt(port, "bolt")).toEqual({
        code: "ENGINE_UNSUPPORTED",
        message: `The server at bolt://127.0.0.1:${port} is ${agent}. Yilian needs Neo4j 5.26 or later.`,
      });
    },
  );

  test.each(["Neo4j/5.26.0", "Neo4j/5.27-aura", "Neo4j/2025.01.0"])(
    "a supported version is taken (%s)",
    async (agent) => {
      const { server, port } = await openFakeBolt(agent);
      opened.push(server);
      const uri = `bolt://127.0.0.1:${port}`;
      const graph = await openNeo4j({ uri, user: "neo4j", password: "secret-word", database: "neo4j" });
      expect(await graph.health()).toEqual({ ok: true, version: agent.replace("/", " ") });
      await graph.close();
    },
  );
});
