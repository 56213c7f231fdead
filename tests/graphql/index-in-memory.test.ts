import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { createLogger } from "../../src/http/logger.ts";
import { createYilian } from "../../src/yilian.ts";
import { readThrough } from "../support/bound-graph.ts";
import type { Answer } from "../support/service.ts";

const PATHS =
  '{ paths(from: "jiaozuo-peoples-hospital", to: "jiaomei-central-hospital") { connected hops reach { from } } }';
const MEMORY = "{ dataset { memory } }";

let graph: Graph;
beforeAll(async () => {
  graph = await openGrafeo();
  await graph.applySchema();
});
afterAll(() => graph.close());

function serve(on: Graph, settings: Record<string, string> = {}) {
  return createYilian({ graph: on, settings: { PORT: "0", ...settings }, log: createLogger("silent") });
}

async function ask(url: string, query: string): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

describe("the index in memory", () => {
  test("is read while the service answers, and only the questions that need it wait", async () => {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const gated = readThrough(graph, async (name, read) => {
      if (name.startsWith("adjacency/nodes")) await gate;
      return read();
    });
    const yilian = await serve(gated);
    try {
      const waiting = ask(yilian.url, PATHS);
      expect((await ask(yilian.url, MEMORY)).data.dataset.memory).toBeNull();
      expect((await waiting).errors?.[0]?.extensions.code).toBe("INDEX_BUILDING");
      open();
      await vi.waitFor(
        async () =>
          expect((await ask(yilian.url, PATHS)).data?.paths).toEqual({ connected: true, hops: 3, reach: null }),
        { timeout: 20_000 },
      );
      const { memory } = (await ask(yilian.url, MEMORY)).data.dataset;
      expect(memory).toBeGreaterThan(10_000);
      expect(memory).toBeLessThan(1_000_000);
    } finally {
      open();
      await yilian.close();
    }
  });

  test("is not read above the configured number of relationships: questions that need it are rejected, others are answered", async () => {
    const yilian = await serve(graph, { INDEX_MAX_RELATIONSHIPS: "10" });
    try {
      const of = '["jiaozuo-peoples-hospital", "jiaomei-central-hospital", "jiaozuo"]';
      const certification = "china-chest-pain-centre";
      for (const question of [
        PATHS,
        `{ network(roots: ${of}) { truncated } }`,
        `{ connections(of: ${of}) { connected } }`,
        `{ sharedPartners(of: ${of}) { totalCount } }`,
        `{ overlapMatrix(of: ${of}) { counts } }`,
        "{ hospitals { totalCount } }",
        "{ partnerOverlaps { totalCount } }",
        `{ timeline(of: ${of}) { totalCount } }`,
        `{ gaps(certification: "${certification}", within: "jiaozuo") { rows { county { id } } } }`,
        "{ breakdown(of: HOSPITAL, by: CITY) { key } }",
        '{ entity(id: "jiaozuo") { similar { score } } }',
        '{ entity(id: "jiaozuo") { relationships { totalCount } } }',
        '{ entity(id: "jiaozuo") { counts { count } } }',
        '{ entity(id: "jiaozuo") { summary } }',
        '{ entity(id: "jiaozuo") { ... on City { partOf { ... on Province { id } } } } }',
        "{ overview { components { count } } }",
        "{ figures { totalCount } }",
        "{ dataset { figures evidence } }",
        '{ entity(id: "jiaozuo") { evidence { totalCount } } }',
        '{ document(id: "jzrm") { statements { totalCount } } }',
        '{ search(text: "焦作") { totalCount } }',
        '{ suggest(text: "焦作") { node { id } } }',
      ]) {
        const { errors } = await ask(yilian.url, question);
        expect(errors?.[0]?.extensions.code, question).toBe("INDEX_TOO_LARGE");
      }
      expect((await ask(yilian.url, MEMORY)).data.dataset.memory).toBeNull();
      expect((await ask(yilian.url, '{ entity(id: "jiaozuo") { name } }')).data.entity.name).toBe("焦作市");
    } finally {
      await yilian.close();
    }
  });
});
