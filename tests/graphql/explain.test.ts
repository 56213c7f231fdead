import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { Trace } from "../../src/graphql/execution/trace.ts";
import { state } from "../../src/queries/dataset.ts";
import { type Service, startService } from "../support/service.ts";
import { versionOf } from "../support/versions.ts";

const EXPLAIN = { explain: true };
const QUESTION = "{ hospitals(first: 3) { nodes { name evidence { nodes { document { title } } } } } }";

let service: Service;
beforeAll(async () => {
  service = await startService(() => openGrafeo(), versionOf(4), undefined, { EXPLAIN: "on", RECORD_CACHE_MB: 0 });
});
afterAll(() => service?.close());

describe("an explained answer", () => {
  test("lists each statement with the first field that needed it, its Cypher, parameters, rows and time", async () => {
    const { data, extensions } = await service.ask(QUESTION, undefined, EXPLAIN);
    const { explain } = extensions ?? {};
    expect(explain?.leftOut).toBe(0);
    expect(explain?.ms).toBeGreaterThan(0);
    const byField = new Map(explain?.statements.map((one) => [one.field, one]));
    expect(byField.get("hospitals.nodes")).toEqual({
      field: "hospitals.nodes",
      statement: "entity/by-id",
      cypher: expect.stringMatching(/^UNWIND \$ids AS id\nMATCH \(e:Entity/),
      parameters: { dataset: "dataset", ids: ["a", "b", "p0"] },
      rows: 3,
      ms: expect.any(Number),
    });
    expect(byField.get("hospitals.nodes.evidence.nodes.document")).toMatchObject({
      statement: "document/by-id",
      parameters: { dataset: "dataset", ids: ["w"] },
      rows: 1,
    });
    const states = explain?.statements.filter(({ statement }) => statement === "dataset/state");
    expect(states).toMatchObject([{ parameters: { id: "dataset" }, rows: 1 }]);
    expect(explain?.statements.some(({ cypher }) => cypher.includes("//"))).toBe(false);
    expect((await service.ask(QUESTION)).data).toEqual(data);
  });

  test("has a limited size: long texts, long lists and many statements are cut", async () => {
    const ids = Array.from({ length: 150 }, (_, at) => `${"长".repeat(200)}${at}`);
    const { extensions } = await service.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids }, EXPLAIN);
    const read = extensions?.explain?.statements.find((one) => one.statement === "entity/by-id");
    const shown = z.object({ ids: z.array(z.string()) }).parse(read?.parameters).ids;
    expect(shown).toHaveLength(11);
    expect([shown[0], shown[10]]).toEqual([`${"长".repeat(100)}…`, "… 140 more"]);

    const trace = new Trace();
    const { read: read150 } = trace.over({ read: async () => [], readBoth: async () => [[], []] });
    const long = { ...state, text: `${state.text}${"x".repeat(5_000)}` };
    for (let at = 0; at < 150; at++) await read150(long, { id: "d" });
    const report = trace.report();
    expect([report.statements.length, report.leftOut]).toEqual([100, 50]);
    expect(report.statements[0]?.cypher).toHaveLength(4_001);
  });

  test("lists a failed statement without rows", async () => {
    const { errors, extensions } = await service.ask('{ hospitals(after: "x") { totalCount } }', undefined, EXPLAIN);
    expect(errors?.[0]?.extensions.code).toBe("INVALID_CURSOR");
    expect(extensions?.explain?.statements.map(({ statement }) => statement)).toEqual(["dataset/state"]);
  });
});

describe("without a valid request for it, or with EXPLAIN off", () => {
  test.each([[undefined], [{}], [{ explain: false }], [{ explain: "true" }], [{ explain: 1 }]])(
    "the extensions %j explain nothing",
    async (extensions) => {
      const answer = await service.post(QUESTION, undefined, extensions);
      expect(Object.keys(answer.extensions ?? {}).toSorted()).toEqual(["cost", "dataset"]);
    },
  );

  test("no client gets an explanation", async () => {
    const off = await startService(() => openGrafeo(), versionOf(4));
    const answer = await off.ask(QUESTION, undefined, EXPLAIN);
    await off.close();
    expect(answer.errors).toBeUndefined();
    expect(Object.keys(answer.extensions ?? {}).toSorted()).toEqual(["cost", "dataset"]);
  });
});

describe("the cost", () => {
  test.each([
    ["{ __typename }", 1],
    ['{ node(id: "a") { id } }', 2],
    ["{ hospitals(first: 3) { nodes { name } } }", 5],
    ["{ hospitals(first: 0) { totalCount } dataset { version } }", 8],
  ])("of each answer is in its extensions: %s", async (query, cost) => {
    expect((await service.ask(query)).extensions).toMatchObject({ cost });
  });

  test("is in the extensions beside an error", async () => {
    const { errors, extensions } = await service.ask('{ hospitals(after: "x", first: 5) { nodes { name } } }');
    expect([errors?.length, extensions?.cost]).toEqual([1, 7]);
  });
});
