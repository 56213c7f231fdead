import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { readOperations } from "../graphql/operations.ts";
import { hasTag, tagOfText } from "./entity-tag.ts";
import { PLAYGROUND_POLICY } from "./security-headers.ts";

/** What `npm run build` makes of `src/playground/`. The path is the same from `src/http/` and from `dist/http/`. */
const PAGE = fileURLToPath(new URL("../../dist/playground/", import.meta.url));

/** Serves the playground at `/playground`, with its assets, which never change, and the example operations. */
export async function servePlayground(app: FastifyInstance, page = PAGE): Promise<void> {
  const operations = JSON.stringify(readOperations());
  const etag = tagOfText(operations);
  app.get("/playground/operations.json", async (request, reply) => {
    reply.headers({ etag, "cache-control": "no-cache" });
    if (hasTag(request, etag)) return reply.code(304).send();
    return reply.type("application/json; charset=utf-8").send(operations);
  });

  if (!existsSync(`${page}index.html`)) {
    app.get("/playground", async (_request, reply) =>
      reply.code(503).send({ message: "The playground is not built. Run `npm run build`, then start again." }),
    );
    return;
  }

  await app.register(fastifyStatic, {
    root: `${page}assets`,
    prefix: "/playground/assets/",
    index: false,
    immutable: true,
    maxAge: "365d",
  });
  app.get("/playground", { helmet: { contentSecurityPolicy: PLAYGROUND_POLICY } }, async (_request, reply) => {
    reply.header("cache-control", "no-cache");
    return reply.sendFile("index.html", page, { cacheControl: false });
  });
}
