import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportContent } from "../../src/exchange/export.ts";
import { showUnprintable } from "../../src/model/control-characters.ts";
import { digestOf } from "../../src/model/digest.ts";
import type { Content } from "../../src/model/records.ts";
import { type ObservedService, startObserved } from "../support/observed-service.ts";
import { hostileSeeds } from "./hostile-seeds.ts";
import { HOSTILE_TEXTS, WELL_FORMED } from "./hostile-texts.ts";

/** One question for each sort of argument that takes a text. */
const QUESTIONS = [
  `query ($text: String!, $id: ID!) {
  node(id: $id) { id }
  nodes(ids: [$id]) { id }
  byId: entity(id: $id) { id }
  byName: entity(name: $text) { id }
  document(id: $id) { id }
  search(text: $text, first: 3) { totalCount }
  suggest(text: $text) { __typename }
  resolve(names: [$text]) { __typename }
}`,
  `query ($text: String!, $id: ID!) {
  named: hospitals(where: { name: { contains: $text }, alias: { startsWith: $text } }) { totalCount }
  ofKind: hospitals(where: { subkind: [$text] }) { totalCount }
  joined: hospitals(where: { locatedIn: [$id], partnerOf: [$id] }) { totalCount }
  after: hospitals(first: 2, after: $text) { totalCount }
  before: relationships(last: 2, before: $text) { totalCount }
  paths(from: $id, to: $id) { hops }
  changes(within: $id, from: "2020", to: "2024") { totalCount }
  gaps(within: "null", family: [$text]) { rows { cells { state } } }
}`,
];

describe("hostile texts", () => {
  const folder = mkdtempSync(join(tmpdir(), "yilian-hostile-"));
  let service: ObservedService;
  let content: Content;
  let digest: string;
  beforeAll(async () => {
    content = hostileSeeds().content;
    digest = digestOf(content);
    exportContent(content, digest, { format: "cypher", folder, bom: false, raw: false });
    service = await startObserved({ SEED_DIR: folder, SLOW_QUERY_MS: "0" });
  });
  afterAll(async () => {
    await service?.close();
    rmSync(folder, { recursive: true });
  });

  const data = async (query: string, variables: unknown = {}) => {
    const answer = await service.post(query, { variables });
    expect(answer.errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: the shape is what each test asks for.
    return answer.data as any;
  };

  test("in seeds are stored and answered as they are", async () => {
    for (const { id, properties } of content.entities) {
      const { entity } = await data("query($id: ID!) { entity(id: $id) { id name nameEn aliases } }", { id });
      expect(entity).toEqual({
        id,
        name: properties.name,
        nameEn: properties.nameEn ?? null,
        aliases: [...((properties.aliases ?? []) as string[])].sort(),
      });
    }
  });

  test("in names are found by them, and by no other name", async () => {
    for (const { id, properties } of content.entities) {
      const { entity } = await data("query($name: String!) { entity(name: $name) { id } }", { name: properties.name });
      expect(entity).toEqual({ id });
    }
  });

  test("in arguments find nothing, or are refused, and never fail", async () => {
    const codes = new Set<string>();
    for (const [question, text] of QUESTIONS.flatMap((one) => WELL_FORMED.map((text) => [one, text] as const))) {
      const { errors = [] } = (await service.post(question, { variables: { text, id: text } })) as {
        errors?: { extensions: { code: string } }[];
      };
      for (const { extensions } of errors) codes.add(extensions.code);
    }
    expect([...codes].sort()).toEqual(["INVALID_ARGUMENT", "INVALID_CURSOR", "UNKNOWN_ENTITY", "UNKNOWN_VALUE"]);
  });

  test("in the body, the document and the headers of a request have no effect", async () => {
    const bodies = [
      '{"query":"{ overview { entities } }","__proto__":{"polluted":true}}',
      '{"query":"{ overview { entities } }","constructor":{"prototype":{"polluted":true}}}',
      '{"query":"query($v: HospitalWhere) { hospitals(where: $v) { totalCount } }","variables":{"v":{"__proto__":{"name":{}}}}}',
      '{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}},"extensions":{"__proto__":{"polluted":true}}}',
      '{"query":"{ __proto__ constructor hasOwnProperty }"}',
      '{"query":"{ __typename }","operationName":"__proto__"}',
    ];
    for (const body of bodies) {
      const response = await fetch(`${service.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      expect([body, response.status < 500]).toEqual([body, true]);
      await response.text();
    }
    for (const text of [...HOSTILE_TEXTS.logs, ...HOSTILE_TEXTS.terminal, ...HOSTILE_TEXTS.html]) {
      const value = Buffer.from(text)
        .toString("latin1")
        .replaceAll(/[^\x20-\x7e\x80-\xff]/g, "");
      const headers = { "x-request-id": value, traceparent: value, authorization: value, "x-forwarded-for": value };
      const { errors } = await service.post("{ __typename }", { operationName: text }, { ...headers, origin: value });
      expect(JSON.stringify(errors ?? "")).not.toContain("INTERNAL");
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("are in no line of the log but as values, and in no label of the metrics", async () => {
    expect(service.lines.length).toBeGreaterThan(100);
    for (const line of service.lines) {
      expect(["debug", "info", "warn", "error"]).toContain(line.level);
      expect(line.msg).not.toBe("hostile");
    }
    const metrics = await service.metrics();
    expect(metrics).not.toContain("hostile");
    for (const line of metrics.split("\n").filter((one) => one !== ""))
      expect(line).toMatch(
        /^(?:# (?:HELP|TYPE) .*|[a-z_:][a-z0-9_:]*(?:\{(?:[a-z_]+="(?:[^"\\\n]|\\\\)*",?)*\})? [\d.e+-]+|\S+ NaN)$/i,
      );
    expect(showUnprintable(metrics)).toBe(metrics);
  });

  test("have not changed the data", async () => {
    const { dataset } = await data("{ dataset { digest } }");
    expect(dataset.digest).toBe(digest);
    expect(await service.verifyStored()).toMatchObject({ isSound: true, digest });
  });
});
