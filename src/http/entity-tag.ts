import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { PROGRAM_VERSION } from "../observability/program-version.ts";

/** What names the content of a data set. */
export interface DatasetName {
  readonly version: string;
  readonly digest: string;
}

/** What of a URL determines the answer. */
const PARAMETERS = ["query", "variables", "operationName", "extensions"] as const;

/** The entity tag of a text. */
export function tagOfText(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
}

/**
 * The entity tag of the answer to a GET from a data set.
 *
 * The same program answers the same request to the same data set alike, so the answer does not have to be made to know
 * its tag. The tag is weak, because a compressed answer has the same one.
 */
export function tagOfAnswer({ query, headers }: FastifyRequest, { version, digest }: DatasetName): string {
  const given = query as Readonly<Record<string, unknown>>;
  const parts = [PROGRAM_VERSION, version, digest, headers.accept, ...PARAMETERS.map((name) => given[name])];
  return `W/${tagOfText(JSON.stringify(parts.map((part) => part ?? null)))}`;
}

/** Whether a client has the answer with a tag already. */
export function hasTag({ headers }: FastifyRequest, tag: string): boolean {
  const opaque = tag.replace(/^W\//, "");
  const given = headers["if-none-match"]?.split(",") ?? [];
  return given.some((one) => one.trim().replace(/^W\//, "") === opaque);
}
