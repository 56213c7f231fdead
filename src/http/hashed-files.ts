import { readFile } from "node:fs/promises";
import { join, parse } from "node:path";
import type { FastifyInstance } from "fastify";
import { hasTag } from "./entity-tag.ts";

/** The endings that esbuild writes. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
};
/** A name without a separator and without `..`: nothing in a URL reaches another folder. */
const NAME = /^[\w-]+(?:\.[\w-]+)+$/;

/**
 * Serves the files of one folder below a prefix, such as `/assets/`. Their names contain a hash of their content, so
 * that clients may reuse them for a year, and so that the name is their entity tag.
 */
export function serveHashedFiles(app: FastifyInstance, prefix: string, folder: string): void {
  app.get<{ Params: { name: string } }>(`${prefix}:name`, async (request, reply) => {
    const { name } = request.params;
    const type = TYPES[parse(name).ext];
    if (type === undefined || !NAME.test(name)) return reply.callNotFound();
    const bytes = await readFile(join(folder, name)).catch(ignoreMissing);
    if (bytes === undefined) return reply.callNotFound();
    // Weak, because a compressed answer has the same one.
    const etag = `W/"${name}"`;
    reply.headers({ etag, "cache-control": "public, max-age=31536000, immutable" });
    if (hasTag(request, etag)) return reply.code(304).send();
    return reply.type(type).send(bytes);
  });
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT" && error.code !== "EISDIR") throw error;
  return undefined;
}
