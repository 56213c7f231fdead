import { setMaxListeners } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PAGES } from "../explorer/explorer.ts";
import type { RoutedPage } from "../explorer/page.ts";
import { type PageService, renderPage, renderRefusal } from "../explorer/render-page.tsx";
import type { Ask } from "../graphql/ask.ts";
import { operationHash, readShippedOperations } from "../graphql/operations.ts";
import { hasTag, tagOfText } from "./entity-tag.ts";
import type { SendPage } from "./errors.ts";
import type { RefusalPage } from "./refusal.ts";
import { whenOver } from "./request-end.ts";
import { EXPLORER_POLICY, PICTURE_POLICY } from "./security-headers.ts";

/** What `npm run build` makes of `src/explorer/`. The path is the same from `src/http/` and from `dist/http/`. */
const BUILT = fileURLToPath(new URL("../../dist/explorer-assets/", import.meta.url));

/** Reads what pages need; nothing if the explorer is not built. */
export function openExplorer(ask: Ask, built = BUILT): PageService | undefined {
  if (!existsSync(`${built}assets.json`)) return undefined;
  const assets = JSON.parse(readFileSync(`${built}assets.json`, "utf8")) as PageService["assets"];
  const operations = new Map(readShippedOperations().map(({ name, query }) => [name, query]));
  const hashes = new Map([...operations].map(([name, query]) => [name, operationHash(query)]));
  return { ask, assets, operations, hashes };
}

/** Makes the page that a reader sees instead of one that was refused. */
export function refusalPageOf(service: PageService): RefusalPage {
  return ({ url, headers }, { code }) =>
    renderRefusal({ url, acceptLanguage: headers["accept-language"], code }, service);
}

/**
 * Serves the pages of the explorer, each at its route, and their script and style sheet, which never change.
 *
 * It returns what answers a path without a page; nothing if the explorer is not built.
 */
export async function serveExplorer(
  app: FastifyInstance,
  service: PageService | undefined,
  built = BUILT,
): Promise<SendPage | undefined> {
  if (service === undefined) {
    app.get("/", async (_request, reply) =>
      reply.code(503).send({ message: "The explorer is not built. Run `npm run build`, then start again." }),
    );
    return undefined;
  }
  serveAssets(app, `${built}assets/`);
  for (const page of PAGES)
    app.get(page.route, { config: { role: "reader", reads: true } }, (request, reply) =>
      send(page, request, reply, service),
    );
  return (request, reply) => send(undefined, request, reply, service);
}

/** The types of what the build makes. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** Serves the files of a folder as they are now: the pages of this process name them even after another build. */
function serveAssets(app: FastifyInstance, folder: string): void {
  for (const name of readdirSync(folder)) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const text = readFileSync(folder + name, "utf8");
    // The page that asks to sign in needs them too.
    app.get(`/assets/${name}`, { config: { role: "anyone" } }, async (_request, reply) =>
      reply.type(type).header("cache-control", "public, max-age=31536000, immutable").send(text),
    );
  }
}

async function send(page: RoutedPage | undefined, request: FastifyRequest, reply: FastifyReply, service: PageService) {
  const leaving = new AbortController();
  // A page asks many questions at once, and each listens.
  setMaxListeners(0, leaving.signal);
  whenOver(request, reply, () => {
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
    { ...service, ask: countingCost(ask, request) },
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

/** Adds the costs of what a page asks to the cost of its request. */
function countingCost(ask: Ask, { info }: FastifyRequest): Ask {
  return async (question) => {
    const answer = await ask(question);
    info.cost = (info.cost ?? 0) + (answer.extensions?.cost ?? 0);
    return answer;
  };
}
