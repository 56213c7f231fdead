import { setMaxListeners } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PAGES } from "../explorer/explorer.ts";
import type { RoutedPage } from "../explorer/page.ts";
import { type PageService, renderPage } from "../explorer/render-page.tsx";
import type { Ask } from "../graphql/ask.ts";
import { operationHash, readShippedOperations } from "../graphql/operations.ts";
import { hasTag, tagOfText } from "./entity-tag.ts";
import type { SendPage } from "./errors.ts";
import { EXPLORER_POLICY, PICTURE_POLICY } from "./security-headers.ts";

/** What `npm run build` makes of `src/explorer/`. The path is the same from `src/http/` and from `dist/http/`. */
const BUILT = fileURLToPath(new URL("../../dist/explorer-assets/", import.meta.url));

/**
 * Serves the pages of the explorer, each at its route, and their script and style sheet, which never change.
 *
 * It returns what answers a path without a page; nothing if the explorer is not built.
 */
export async function serveExplorer(app: FastifyInstance, ask: Ask, built = BUILT): Promise<SendPage | undefined> {
  if (!existsSync(`${built}assets.json`)) {
    app.get("/", async (_request, reply) =>
      reply.code(503).send({ message: "The explorer is not built. Run `npm run build`, then start again." }),
    );
    return undefined;
  }
  const assets = JSON.parse(readFileSync(`${built}assets.json`, "utf8")) as PageService["assets"];
  const operations = new Map(readShippedOperations().map(({ name, query }) => [name, query]));
  const hashes = new Map([...operations].map(([name, query]) => [name, operationHash(query)]));
  const service: PageService = { ask, assets, operations, hashes };
  await app.register(fastifyStatic, {
    root: `${built}assets`,
    prefix: "/assets/",
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: "365d",
  });
  for (const page of PAGES) app.get(page.route, (request, reply) => send(page, request, reply, service));
  return (request, reply) => send(undefined, request, reply, service);
}

async function send(page: RoutedPage | undefined, request: FastifyRequest, reply: FastifyReply, service: PageService) {
  const leaving = new AbortController();
  // A page asks many questions at once, and each listens.
  setMaxListeners(0, leaving.signal);
  reply.raw.once("close", () => {
    if (!reply.raw.writableEnded) leaving.abort();
  });
  // The questions of a page belong to its request, in the log and in the trace.
  const ask: Ask = (sent) =>
    service.ask({
      id: request.id,
      traceparent: request.traceparent,
      ...(typeof sent === "string" ? { document: sent } : sent),
    });
  const { id = "", "*": rest = id } = request.params as { id?: string; "*"?: string };
  const found = await renderPage(
    page,
    { url: request.url, id: rest, acceptLanguage: request.headers["accept-language"], signal: leaving.signal },
    { ...service, ask },
  );
  reply.headers({
    vary: page === undefined ? "accept, accept-language" : "accept-language",
    "cache-control": "no-cache",
  });
  reply.header("content-security-policy", found.type.startsWith("image/svg") ? PICTURE_POLICY : EXPLORER_POLICY);
  if (found.location !== undefined) return reply.redirect(found.location, found.status);
  if (found.file !== undefined) reply.header("content-disposition", `attachment; filename="${found.file}"`);
  if (found.digest !== undefined) {
    const etag = `W/${tagOfText(found.digest + found.body)}`;
    reply.header("etag", etag);
    if (hasTag(request, etag)) return reply.code(304).send();
  }
  return reply.code(found.status).type(found.type).send(found.body);
}
