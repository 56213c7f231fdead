import { cpSync, readdirSync, rmSync } from "node:fs";
import Fastify from "fastify";
import { expect, test } from "vitest";
import type { Ask } from "../../src/graphql/ask.ts";
import { openExplorer, serveExplorer } from "../../src/http/explorer.ts";
import { folderWith, pathOf } from "../support/seed-folders.ts";

const BUILT = pathOf("../dist/explorer-assets");

test("a running service answers with the assets of its start after another build has replaced them", async () => {
  const folder = folderWith();
  cpSync(BUILT, folder, { recursive: true });
  const names = readdirSync(`${folder}/assets`);
  const app = Fastify();
  const nothing: Ask = async () => ({ data: null, json: "null" }) as never;
  await serveExplorer(app, openExplorer(nothing, `${folder}/`), `${folder}/`);
  rmSync(`${folder}/assets`, { recursive: true });
  expect(names.length).toBeGreaterThanOrEqual(2);
  for (const name of names) {
    const { statusCode, headers, body } = await app.inject(`/assets/${name}`);
    expect([name, statusCode, headers["cache-control"]]).toEqual([name, 200, "public, max-age=31536000, immutable"]);
    expect(headers["content-type"]).toMatch(name.endsWith(".css") ? /^text\/css/ : /^text\/javascript/);
    expect(body.length).toBeGreaterThan(1_000);
  }
  expect((await app.inject("/assets/nope.js")).statusCode).toBe(404);
  expect((await app.inject("/assets/..%2fassets.json")).statusCode).toBe(404);
  await app.close();
});
