import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { afterAll, expect, test } from "vitest";
import { serveHashedFiles } from "../../src/http/hashed-files.ts";

const folder = mkdtempSync(join(tmpdir(), "yilian-files-"));
mkdirSync(join(folder, "assets/inner.js"), { recursive: true });
writeFileSync(join(folder, "assets/page-A1B2C3D4.js"), "let a;");
writeFileSync(join(folder, "assets/notes.md"), "secret");
writeFileSync(join(folder, "above.js"), "secret");
const app = Fastify();
serveHashedFiles(app, "/assets/", join(folder, "assets"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a file is sent with its type, to be reused for a year", async () => {
  const { statusCode, headers, body } = await app.inject("/assets/page-A1B2C3D4.js");
  expect({ statusCode, body }).toEqual({ statusCode: 200, body: "let a;" });
  expect(headers).toMatchObject({
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
    etag: 'W/"page-A1B2C3D4.js"',
  });
  const again = { url: "/assets/page-A1B2C3D4.js", headers: { "if-none-match": headers.etag as string } };
  expect((await app.inject(again)).statusCode).toBe(304);
});

test.each([
  ...["/assets/", "/assets/.", "/assets/..", "/assets/../above.js", "/assets/..%2fabove.js", "/assets/..%5cabove.js"],
  ...["/assets/%2e%2e%2fabove.js", "/assets//above.js", "/assets/page-A1B2C3D4.js%00.js"],
  ...["/assets/inner.js", "/assets/missing.js", "/assets/notes.md", "/assets/.js"],
])("%s is not found", async (path) => {
  const { statusCode, body } = await app.inject(path);
  expect(statusCode).toBe(404);
  expect(body).not.toContain("secret");
});
