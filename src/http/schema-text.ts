import type { FastifyInstance } from "fastify";
import { type GraphQLSchema, printSchema } from "graphql";
import { hasTag, tagOfText } from "./entity-tag.ts";

/** Serves the schema of the API as text at `/schema.graphql`, for code generators and editors. */
export function serveSchema(app: FastifyInstance, schema: GraphQLSchema): void {
  let printed: { readonly text: string; readonly tag: string } | undefined;
  app.get("/schema.graphql", async (request, reply) => {
    if (printed === undefined) {
      const text = `${printSchema(schema)}\n`;
      printed = { text, tag: tagOfText(text) };
    }
    reply.headers({ etag: printed.tag, "cache-control": "no-cache" });
    if (hasTag(request, printed.tag)) return reply.code(304).send();
    return reply.type("text/plain; charset=utf-8").send(printed.text);
  });
}
