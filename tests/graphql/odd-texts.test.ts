import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONTROLS, HALVES, ODD_TEXTS } from "../support/odd-texts.ts";
import { engines, type Service, startService } from "../support/service.ts";

/** Every argument whose value is a text, with the answer for a text that names nothing, or the code of the error. */
const TEXT_QUERIES: readonly (readonly [argument: string, query: string, nothing: unknown])[] = [
  ["id", "query($text: ID!) { node(id: $text) { id } }", { node: null }],
  ["ids", "query($text: ID!) { nodes(ids: [$text]) { id } }", { nodes: [null] }],
  ["id", "query($text: ID!) { entity(id: $text) { id } }", { entity: null }],
  ["name", "query($text: String!) { entity(name: $text) { id } }", { entity: null }],
  ["id", "query($text: ID!) { document(id: $text) { id } }", { document: null }],
  ...(["eq", "in", "contains", "startsWith"] as const).flatMap((op) =>
    (["name", "alias"] as const).map(
      (field) =>
        [
          "where",
          `query($text: String!) { hospitals(where: {${field}: {${op}: ${op === "in" ? "[$text]" : "$text"}}}) { totalCount } }`,
          { hospitals: { totalCount: 0 } },
        ] as const,
    ),
  ),
  ...["subkind", "locatedIn", "partnerOf", "memberOf"].map(
    (field) =>
      [
        "where",
        `query($text: ${field === "subkind" ? "String" : "ID"}!) { hospitals(where: {${field}: [$text]}) { totalCount } }`,
        field === "subkind" ? "UNKNOWN_VALUE" : "UNKNOWN_ENTITY",
      ] as const,
  ),
  ["where", "query($text: ID!) { hospitals(where: {certifiedAs: {ids: [$text]}}) { totalCount } }", "UNKNOWN_ENTITY"],
  ["where", "query($text: ID!) { hospitals(where: {related: {with: [$text]}}) { totalCount } }", "UNKNOWN_ENTITY"],
  [
    "hospitalWhere",
    "query($text: String!) { breakdown(of: HOSPITAL, by: [LEVEL], hospitalWhere: {name: {eq: $text}}) { key } }",
    { breakdown: [] },
  ],
];

describe.each(engines())("texts in arguments on %s", (_name, open) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(open);
  });
  afterAll(() => service?.close());

  async function refusal(query: string, variables?: unknown): Promise<[string | undefined, string | undefined]> {
    const [error] = (await service.ask(query, variables)).errors ?? [];
    return [error?.extensions.code, error?.message];
  }

  test.each(TEXT_QUERIES)("unusual texts as %s in %s find nothing", async (_argument, query, nothing) => {
    for (const text of ODD_TEXTS) {
      const { data, errors } = await service.ask(query, { text });
      const answer = errors === undefined ? data : errors.map(({ extensions }) => extensions.code).join();
      expect([text, answer]).toEqual([text, nothing]);
    }
  });

  test.each(TEXT_QUERIES)("a control character as %s in %s is rejected", async (argument, query) => {
    for (const text of CONTROLS)
      expect(await refusal(query, { text })).toEqual([
        "INVALID_ARGUMENT",
        `\`${argument}\` contains a control character.`,
      ]);
  });

  test.each(TEXT_QUERIES)("half a character as %s in %s is rejected", async (argument, query) => {
    for (const text of HALVES)
      expect(await refusal(query, { text })).toEqual([
        "INVALID_ARGUMENT",
        `\`${argument}\` contains half a surrogate pair, which is not a character.`,
      ]);
  });
});
