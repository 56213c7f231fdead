import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { type Service, startService } from "../support/service.ts";
import type { KnownTexts } from "./arbitrary-request.ts";
import { knownTexts } from "./known-texts.ts";

const RUNS = 300;
const NASTY = ["<script>", "%00", "../..", "__proto__", "'\"", "\u202e", "x".repeat(500), "", "-1", "2024", "\ud800"];
const PAGES = ["/", "/search", "/e/", "/r/", "/d/", "/shared", "/overlaps", "/paths", "/compare", "/changes", "/gaps"];
const OTHERS = [
  ...["/graphql", "/graphql/", "/schema.graphql", "/playground", "/playground/", "/playground/operations.json"],
  ...["/playground/assets/", "/health", "/health/live", "/health/ready", "/metrics", "/robots.txt", "/.env", "//"],
];
const PARAMETERS = [
  ...["q", "of", "from", "to", "within", "kind", "after", "lang", "theme", "format", "data", "order"],
  ...["query", "variables", "operationName", "extensions"],
];
const FORMATS = ["csv", "json", "graphml", "svg", "exe"];
const TYPES = [
  ...["application/json", "application/graphql", "text/plain", "multipart/form-data; boundary=x", ""],
  ...["application/x-www-form-urlencoded", "application/json; charset=utf-16", "application/cbor"],
];
const ACCEPTS = ["*/*", "application/json", "application/graphql-response+json", "text/html", "image/png", "x"];
const BODIES = [
  ...["", "{", "[]", "null", "1", '"{ __typename }"', "{ __typename }", '{"query":1}', '{"query":"{ __typename }"}'],
  ...['{"query":"{ __typename }","variables":[]}', '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}'],
  ...[
    '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
    '{"query":"{ hospitals { totalCount } }","extensions":7}',
  ],
  '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
  `{"query":"query A { __typename } query B { __typename }","operationName":"C"}`,
  "[".repeat(5_000),
];
/** What the service answers to anything that a client sends; 500 is a fault. */
const STATUSES = [200, 204, 302, 303, 304, 400, 403, 404, 405, 406, 413, 414, 415, 422, 431];

let [service, url]: [Service | undefined, string] = [undefined, ""];
let known: KnownTexts;
beforeAll(async () => {
  service = await startService(() => openGrafeo());
  url = await service.serve();
  known = await knownTexts(service.inProcess);
});
afterAll(() => service?.close());

/** A request over HTTP to any endpoint, as its method, address, headers and body. */
function arbitraryHttpRequest() {
  const texts = [...NASTY, ...known.values.slice(0, 20), ...known.cursors];
  const text = fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 20, unit: "binary" }));
  const parameter = fc.oneof(
    fc.tuple(fc.constantFrom(...PARAMETERS), text),
    fc.tuple(fc.constant("format"), fc.constantFrom(...FORMATS)),
    fc.tuple(fc.constant("query"), fc.constantFrom("{ __typename }", "{", "mutation { x }")),
  );
  const page = fc.tuple(fc.constantFrom(...PAGES), text).map(([path, end]) => {
    return path.endsWith("/") && path !== "/" ? path + encodeURIComponent(wellFormed(end)) : path;
  });
  return fc.record({
    method: fc.constantFrom("GET", "GET", "GET", "POST", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"),
    path: fc.oneof(page, fc.constantFrom(...OTHERS)),
    parameters: fc.array(parameter, { maxLength: 4 }),
    type: fc.constantFrom(...TYPES),
    accept: fc.constantFrom(...ACCEPTS),
    isPreflighted: fc.boolean(),
    body: fc.constantFrom(...BODIES),
  });
}

/** A text as an address can have it: without halves of characters. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

test(`${RUNS} requests to all endpoints end with a status that a client caused`, async () => {
  const statuses = new Set<number>();
  const property = fc.asyncProperty(
    arbitraryHttpRequest(),
    async ({ method, path, parameters, type, accept, isPreflighted, body }) => {
      const query = new URLSearchParams(parameters.map(([name, value]) => [name, wellFormed(value)]));
      const hasBody = !["GET", "HEAD"].includes(method);
      const response = await fetch(`${url}${path}?${query}`, {
        ...{ method, redirect: "manual" },
        headers: { accept, "content-type": type, ...(isPreflighted && { "apollo-require-preflight": "1" }) },
        ...(hasBody && { body }),
      });
      await response.arrayBuffer();
      statuses.add(response.status);
      if (!STATUSES.includes(response.status)) throw new Error(`status ${response.status}`);
    },
  );
  await fc.assert(property, { numRuns: RUNS, seed: Date.now(), includeErrorInReport: true });
  // If all were refused alike, the requests would say little about the service.
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 404, 415]));
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
}, 120_000);
