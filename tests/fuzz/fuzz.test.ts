import { makeExecutableSchema } from "@graphql-tools/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAsk } from "../../src/graphql/ask.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createLogger } from "../../src/http/logger.ts";
import { engines, type Service, startService } from "../support/service.ts";
import { fuzz } from "./fuzz.ts";
import { knownTexts } from "./known-texts.ts";

const RUNS = 2_000;

describe.each(engines())("random requests to the service on %s", (_engine, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  test("are answered or refused, and none finds a fault", async () => {
    const seed = Date.now();
    const { failed, answered, requests, codes } = await fuzz(service.inProcess, createSchema({ explains: false }), {
      ...{ runs: RUNS, seed, known: await knownTexts(service.inProcess) },
    });
    expect({ seed, failed }).toEqual({ seed, failed: [] });
    // If few were answered, the requests would say little about the service.
    expect(answered).toBeGreaterThan(requests / 20);
    expect(Object.keys(codes).length).toBeGreaterThan(3);
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
  const { failed } = await fuzz(ask, schema, { runs: 20, seed: 1, known: { values: ["x"], cursors: [] } });
  expect(failed[0]?.what).toMatch(/^INTERNAL_SERVER_ERROR: /);
  // It is shown without what the fault does not need.
  expect(failed[0]?.document).toMatch(/^query Fuzz \{\s+(\.\.\. on Query \{\s+)?(\w+: )?crash\s+\}(\s+\})?$/);
});
