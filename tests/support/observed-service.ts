import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { openGrafeo } from "../../src/graph/grafeo/grafeo.ts";
import { createLogger } from "../../src/http/logger.ts";
import { createYilian, type Yilian } from "../../src/yilian.ts";
import { boundGraph } from "./bound-graph.ts";
import { FIXTURE } from "./seed-folders.ts";

/** A complete service on the data of the tests, and what its operator sees. */
export interface ObservedService extends Yilian {
  /** The lines of the log, as objects. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  /** Posts a query, and returns the parsed answer. */
  post(query: string, rest?: object, headers?: Readonly<Record<string, string>>): Promise<Record<string, unknown>>;
  /** The text of `/metrics`. */
  metrics(): Promise<string>;
}

/** Starts a service in memory. `health` replaces that of its engine. */
export async function startObserved(
  settings: Readonly<Record<string, string>> = {},
  health?: ReturnType<typeof boundGraph>["health"],
): Promise<ObservedService> {
  const graph = await openGrafeo();
  await graph.applySchema();
  const lines: Record<string, unknown>[] = [];
  const yilian = await createYilian({
    settings: { SEED_DIR: FIXTURE.seeds, PORT: "0", LOG_LEVEL: "debug", ...settings },
    graph: health === undefined ? graph : { ...boundGraph(graph), health },
    log: createLogger("debug", { write: (line) => lines.push(JSON.parse(line)) }),
  });
  return {
    ...yilian,
    lines,
    metrics: async () => (await fetch(`${yilian.url}/metrics`)).text(),
    post: async (query, rest, headers) => {
      const response = await fetch(`${yilian.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, ...rest }),
      });
      return (await response.json()) as Record<string, unknown>;
    },
    close: async () => {
      await yilian.close();
      await graph.close();
    },
  };
}

/** The value of a metric in the text of `/metrics`, by its name and labels; undefined if there is none. */
export function metricIn(
  text: string,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  const lines = text.split("\n").filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  const line = lines.find((one) =>
    Object.entries(labels).every(([label, value]) => one.includes(`${label}="${value}"`)),
  );
  return line === undefined ? undefined : Number(line.slice(line.lastIndexOf(" ")));
}

/** A span as a collector receives it. */
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: unknown }[];
  readonly status: { readonly code: number };
}

/** A collector of OpenTelemetry on a free port. */
export interface Collector {
  readonly url: string;
  readonly spans: readonly ReceivedSpan[];
  /** All that was received, with its headers. */
  readonly received: readonly string[];
  close(): Promise<void>;
}

/** Starts a collector, which answers with a status. */
export async function startCollector(status = 200): Promise<Collector> {
  const spans: ReceivedSpan[] = [];
  const received: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString();
      received.push(`${request.url} ${JSON.stringify(request.headers)} ${body}`);
      if (request.url === "/v1/traces")
        for (const { scopeSpans } of JSON.parse(body).resourceSpans)
          for (const scope of scopeSpans) spans.push(...scope.spans);
      response.writeHead(status, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    received,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
