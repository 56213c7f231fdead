import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import type { Ask } from "../../src/graphql/ask.ts";
import { withExamples } from "../../src/graphql/example-variables.ts";
import type { Operation } from "../../src/graphql/operations.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createLogger } from "../../src/http/logger.ts";
import { type Server, startServer } from "../../src/http/server.ts";
import { type Service, startService } from "../support/service.ts";

const OTHER_CITY = fileURLToPath(new URL("../other-city/seed", import.meta.url));
const operation = (variables: object | null): Operation => ({
  name: "Example",
  zh: "例子",
  en: "An example",
  subject: null,
  query: "query Example { dataset { id } }",
  variables: variables && JSON.stringify(variables),
});
const filled = (variables: object, examples: object) =>
  JSON.parse(withExamples(operation(variables), examples as Record<string, unknown>).variables ?? "");

describe("the variables of an example", () => {
  test("have the values of the data set, also inside lists and objects, and all others as they are", () => {
    const variables = { id: { example: "hospital" }, since: { from: { example: "from" } }, first: 5, kinds: ["CITY"] };
    expect(filled(variables, { hospital: "h", from: "2020" })).toEqual({
      id: "h",
      since: { from: "2020" },
      first: 5,
      kinds: ["CITY"],
    });
    expect(withExamples(operation(null), {}).variables).toBeNull();
  });

  test("are null without a value, and not in a list", () => {
    expect(filled({ id: { example: "hospital" }, ids: [{ example: "city" }, "x"] }, {})).toEqual({
      id: null,
      ids: ["x"],
    });
  });
});

describe("/playground/operations.json", () => {
  let service: Service;
  let server: Server;
  let asked = 0;
  let known: { version: string; digest: string } | undefined;
  beforeAll(async () => {
    service = await startService(() => openGrafeo(), OTHER_CITY);
    const ask: Ask = (request) => {
      asked++;
      return service.inProcess(request);
    };
    server = await startServer({
      ask,
      graph: service.graph,
      schema: createSchema({ explains: false }),
      settings: { HOST: "127.0.0.1", PORT: 0, CORS_ORIGINS: [] },
      log: createLogger("silent"),
      knownDataset: () => known,
    });
  });
  afterAll(async () => {
    await server?.close();
    await service?.close();
  });

  const variablesOf = async (name: string) => {
    const operations: Operation[] = await (await fetch(`${server.url}/playground/operations.json`)).json();
    return JSON.parse(operations.find((one) => one.name === name)?.variables ?? "null");
  };

  test("has examples of the loaded data set, chosen once for each", async () => {
    known = { version: "1", digest: "a" };
    expect(await variablesOf("PartnersOfHospital")).toEqual({ id: "shaquan-first-hospital" });
    const once = asked;
    expect(once).toBeGreaterThan(0);
    expect(await variablesOf("SharedPartners")).toEqual({ of: ["shaquan-first-hospital", "shaquan-tibetan-hospital"] });
    expect(asked).toBe(once);
    known = { version: "2", digest: "b" };
    expect(await variablesOf("HospitalsInPlace")).toEqual({ place: "shaquan" });
    expect(asked).toBe(2 * once);
  });
});
