import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import type { Ask } from "../graphql/ask.ts";
import { chooseExamples, withExamples } from "../graphql/example-variables.ts";
import { readOperations } from "../graphql/operations.ts";
import { type DatasetName, hasTag, tagOfText } from "./entity-tag.ts";
import { serveHashedFiles } from "./hashed-files.ts";
import { PLAYGROUND_POLICY } from "./security-headers.ts";

/** What `npm run build` makes of `src/playground/`. The path is the same from `src/http/` and from `dist/http/`. */
const PAGE = fileURLToPath(new URL("../../dist/playground/", import.meta.url));

/** What the playground needs of the service. */
interface Served {
  readonly ask: Ask;
  readonly knownDataset: () => DatasetName | undefined;
}

/**
 * Serves the playground at `/playground`, with its assets, which never change, and the example operations, whose
 * variables are from the loaded data set.
 */
export async function servePlayground(app: FastifyInstance, { ask, knownDataset }: Served, page = PAGE): Promise<void> {
  const operations = readOperations();
  let known: { readonly digest: string; readonly text: string } | undefined;
  app.get("/playground/operations.json", { config: { role: "reader", reads: true } }, async (request, reply) => {
    const digest = knownDataset()?.digest;
    let text = known?.digest === digest ? known?.text : undefined;
    if (text === undefined) {
      const examples = await chooseExamples(ask);
      text = JSON.stringify(operations.map((operation) => withExamples(operation, examples)));
      // There is no example before the first index.
      if (digest !== undefined && examples.hospital !== undefined) known = { digest, text };
    }
    const etag = tagOfText(text);
    reply.headers({ etag, "cache-control": "no-cache" });
    if (hasTag(request, etag)) return reply.code(304).send();
    return reply.type("application/json; charset=utf-8").send(text);
  });

  if (!existsSync(`${page}index.html`)) {
    app.get("/playground", async (_request, reply) =>
      reply.code(503).send({ message: "The playground is not built. Run `npm run build`, then start again." }),
    );
    return;
  }

  serveHashedFiles(app, "/playground/assets/", `${page}assets`);
  app.get("/playground", { helmet: { contentSecurityPolicy: PLAYGROUND_POLICY } }, async (request, reply) => {
    const html = await readFile(`${page}index.html`, "utf8");
    const etag = `W/${tagOfText(html)}`;
    reply.headers({ etag, "cache-control": "no-cache" });
    if (hasTag(request, etag)) return reply.code(304).send();
    return reply.type("text/html; charset=utf-8").send(html);
  });
}
