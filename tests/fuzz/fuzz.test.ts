import { makeExecutableSchema } from "@graphql-tools/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAsk } from "../../src/graphql/ask.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createLogger } from "../../src/http/logger.ts";
import { engines, type Service, startService } from "../support/service.ts";
import { fuzz } from "./fuzz.ts";

const RUNS = 2_000;
const PATHS = ["/", "/search", "/e/", "/r/", "/d/", "/shared", "/overlaps", "/paths", "/compare", "/changes", "/gaps"];
const PARAMETERS = ["q", "of", "from", "to", "within", "kind", "after", "lang", "theme", "format", "data", "order"];
const FORMATS = ["csv", "json", "graphml", "svg", "exe"];
const TEXTS = ["<script>", "%00", "../..", "__proto__", "'\"", "\u202e", "x".repeat(500), "", "-1", "2024"];

describe.each(engines())("random requests to the service on %s", (_engine, open) => {
  let service: Service;
  let values: readonly string[];
  beforeAll(async () => {
    service = await startService(open);
    const { hospitals } = await service.data("{ hospitals(first: 60) { nodes { id name } } }");
    values = hospitals.nodes.flatMap(({ id, name }: { id: string; name: string }) => [id, name]);
  });
  afterAll(() => service?.close());

  test("are answered or refused, and none finds a fault", async () => {
    const seed = Date.now();
    const { failed, answered, requests, codes } = await fuzz(service.inProcess, createSchema({ explains: false }), {
      ...{ runs: RUNS, seed, values },
    });
    expect({ seed, failed }).toEqual({ seed, failed: [] });
    // If few were answered, the requests would say little about the service.
    expect(answered).toBeGreaterThan(requests / 20);
    expect(Object.keys(codes).length).toBeGreaterThan(3);
  }, 120_000);

  test("to its pages end in a page, with the right status, whatever the parameters", async () => {
    const url = await service.serve();
    const random = (all: readonly string[]) => all[Math.floor(Math.random() * all.length)] ?? "";
    for (let run = 0; run < 150; run++) {
      const path = random(PATHS);
      const text = () => random(Math.random() < 0.5 ? TEXTS : values);
      const parameters = Array.from({ length: 3 }, () => {
        const name = random(PARAMETERS);
        return `${name}=${encodeURIComponent(name === "format" ? random(FORMATS) : text())}`;
      });
      const address = `${path}${path.endsWith("/") && path !== "/" ? encodeURIComponent(text()) : ""}?${parameters.join("&")}`;
      const { status } = await fetch(url + address, { redirect: "manual" });
      expect([address, [200, 302, 400, 404].includes(status), status]).toEqual([address, true, status]);
    }
  }, 120_000);
});

test("a resolver that throws is found", async () => {
  const schema = makeExecutableSchema({
    typeDefs: "type Query { crash(text: String): String }",
    resolvers: {
      Query: {
        crash: () => {
          throw new TypeError("a fault");
        },
      },
    },
  });
  const ask = createAsk({
    ...{ schema, log: createLogger("silent"), graph: {} as never },
    createContext: () => ({ dataset: async () => null, isStale: async () => false, close: async () => {} }) as never,
  });
  const { failed } = await fuzz(ask, schema, { runs: 20, seed: 1, values: ["x"] });
  expect(failed[0]?.what).toMatch(/^INTERNAL_SERVER_ERROR: /);
});
