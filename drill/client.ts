import { Agent, request } from "node:http";

/** An answer, and how long it took. */
export interface Timed {
  /** The status; 0 if the connection failed. */
  readonly status: number;
  readonly ms: number;
  readonly text: string;
}

/** A client of the service at one address, which a trusted proxy reports. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  private readonly origin: string;
  private readonly address: string;

  constructor(origin: string, address: string) {
    this.origin = origin;
    this.address = address;
  }

  /** Sends a GraphQL request; without one, a GET to a path. */
  send(path: string, body?: unknown): Promise<Timed> {
    const begun = performance.now();
    const text = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve) => {
      const end = (status: number, answer: string) => resolve({ status, text: answer, ms: performance.now() - begun });
      const sent = request(
        this.origin + path,
        {
          agent: this.agent,
          method: text === undefined ? "GET" : "POST",
          headers: {
            accept: "application/graphql-response+json",
            "x-forwarded-for": this.address,
            ...(text !== undefined && {
              "content-type": "application/json",
              "content-length": Buffer.byteLength(text),
            }),
          },
        },
        (response) => {
          let answer = "";
          response.setEncoding("utf8").on("data", (part: string) => {
            answer += part;
          });
          response.on("end", () => end(response.statusCode ?? 0, answer)).on("error", () => end(0, ""));
        },
      );
      sent.on("error", () => end(0, ""));
      sent.end(text);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** A percentile of times, in milliseconds; 0 of none. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}
