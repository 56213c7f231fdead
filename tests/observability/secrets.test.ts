import { expect, test } from "vitest";
import { startCollector, startObserved } from "../support/observed-service.ts";

/** What no line, metric and span may contain. Each is in another place of a request. */
const SECRETS = {
  variable: "plantedVariable",
  literal: "plantedLiteral",
  operation: "PlantedOperation",
  alias: "plantedAlias",
  comment: "plantedComment",
  bearer: "plantedBearer",
  cookie: "plantedCookie",
  parameter: "plantedParameter",
  path: "plantedPath",
  user: "plantedUser",
  agent: "plantedAgent",
  state: "plantedState",
} as const;

const HEADERS = {
  authorization: `Bearer ${SECRETS.bearer}`,
  "proxy-authorization": `Basic ${SECRETS.user}`,
  cookie: `session=${SECRETS.cookie}`,
  "user-agent": SECRETS.agent,
  tracestate: `vendor=${SECRETS.state}`,
  "x-forwarded-user": SECRETS.user,
};

/** Requests that are answered, that are rejected by each step, and that the service fails to answer. */
const QUERIES: readonly (readonly [query: string, variables?: unknown])[] = [
  [
    `query ${SECRETS.operation}($text: String!) { ${SECRETS.alias}: search(text: $text) { totalCount } }`,
    { text: SECRETS.variable },
  ],
  [`# ${SECRETS.comment}\n{ search(text: "${SECRETS.literal}") { totalCount } }`],
  [`{ hospital(id: "${SECRETS.literal}") { name } }`],
  [`{ partners(of: "${SECRETS.literal}") { totalCount } }`],
  [`{ hospitals(after: "${SECRETS.literal}") { totalCount } }`],
  [`{ ${SECRETS.alias} }`],
  [`{ "${SECRETS.literal}`],
  [`mutation ${SECRETS.operation} { x }`],
  ["query ($first: Int!) { hospitals(first: $first) { totalCount } }", { first: SECRETS.variable }],
  [`query ($x: Int) { ${"a: hospitals { totalCount } ".repeat(30)} # ${SECRETS.comment}\n}`, { x: SECRETS.variable }],
];

test("no log line, metric and span contains what a client sent", async () => {
  const collector = await startCollector();
  let fails = false;
  const health = async () => (fails ? Promise.reject(new Error("away")) : { ok: true, version: "Engine 1" });
  const service = await startObserved({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, SLOW_QUERY_MS: "1" }, health);
  for (const [query, variables] of QUERIES) {
    await service.post(query, { variables, operationName: null }, HEADERS);
    const url = `${service.url}/graphql?query=${encodeURIComponent(query)}&token=${SECRETS.parameter}`;
    await (await fetch(url, { headers: HEADERS })).text();
  }
  const paths = [
    `/${SECRETS.path}?token=${SECRETS.parameter}`,
    `/entity/${SECRETS.path}?access_token=${SECRETS.parameter}`,
    `/graphql/${SECRETS.path}`,
    `/search?q=${SECRETS.parameter}`,
    `/${SECRETS.path}%`,
  ];
  for (const path of paths)
    for (const accept of ["text/html", "application/json"])
      await (await fetch(service.url + path, { headers: { ...HEADERS, accept } })).text();
  await fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: `{"${SECRETS.literal}`,
  });
  fails = true;
  await fetch(`${service.url}/health/ready`);
  const metrics = await service.metrics();
  await service.close();
  await collector.close();

  const log = service.lines.map((line) => JSON.stringify(line));
  const seen = [...log, metrics, ...collector.received];
  // Each of the three has seen the requests.
  expect(service.lines.filter(({ msg }) => msg === "request").length).toBeGreaterThan(30);
  expect(service.lines.filter(({ msg }) => msg === "slow request").length).toBeGreaterThan(0);
  expect(metrics).toContain('operation="other",code="OK"');
  expect(collector.spans.filter(({ name }) => name === "graphql").length).toBeGreaterThan(20);
  for (const secret of Object.values(SECRETS))
    expect(seen.filter((text) => text.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
});

test("a line has request, operation, hash, cost, time and client, and the code of a mistake", async () => {
  const service = await startObserved();
  await service.post("query Readiness { __typename }", {}, { "x-request-id": "line-1" });
  await service.post("{ unknown }", {}, { "x-request-id": "line-2" });
  await service.close();
  const lineOf = (id: string) => service.lines.filter(({ requestId }) => requestId === id);
  expect(lineOf("line-1")).toEqual([
    {
      ...{ level: "info", time: expect.any(String), msg: "request", requestId: "line-1" },
      ...{ method: "POST", route: "/graphql", status: 200, ms: expect.any(Number) },
      ...{ operation: "Readiness", hash: expect.stringMatching(/^[0-9a-f]{16}$/), cost: 1, client: "127.0.0.1" },
    },
  ]);
  expect(lineOf("line-2")).toMatchObject([{ level: "info", codes: ["GRAPHQL_VALIDATION_FAILED"] }]);
});
