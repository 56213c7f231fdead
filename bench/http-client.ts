import { Agent, type RequestOptions, request } from "node:http";

/** The answer of a GraphQL server. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly explain?: { readonly statements: readonly unknown[]; readonly leftOut: number } };
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends a request over a connection that stays open, and gives the bytes of the answer. */
export function post(url: string, body: string): Promise<Buffer> {
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return send(url, { method: "POST", headers }, body);
}

/** Reads a page over a connection that stays open. */
export function get(url: string): Promise<Buffer> {
  return send(url, {});
}

function send(url: string, options: RequestOptions, body?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve(Buffer.concat(parts)));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Sends a request and reads its answer. */
export async function ask(url: string, body: object): Promise<Answer> {
  const text = (await post(url, JSON.stringify(body))).toString();
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw new Error(`${url} answered: ${text.slice(0, 200)}`);
  }
}

/** Closes all connections. */
export function closeConnections(): void {
  agent.destroy();
}
