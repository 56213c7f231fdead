import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startTiny } from "../support/tiny-service.ts";

const SHIPPED = fileURLToPath(new URL("../support/tls/", import.meta.url));
let folder: string;
let files: { TLS_CERT: string; TLS_KEY: string };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yilian-tls-"));
  files = { TLS_CERT: join(folder, "cert.pem"), TLS_KEY: join(folder, "key.pem") };
  use("cert.pem", "key.pem");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function use(cert: string, key: string): void {
  copyFileSync(SHIPPED + cert, files.TLS_CERT);
  copyFileSync(SHIPPED + key, files.TLS_KEY);
}

/** The status, the header of HSTS and the name in the certificate. */
const visit = (url: string) =>
  new Promise<[status: number | undefined, hsts: unknown, name: string | string[] | undefined]>((resolve, reject) => {
    const ca = ["cert.pem", "renewed-cert.pem"].map((name) => readFileSync(SHIPPED + name));
    request(`${url}/health/live`, { ca, agent: false }, (response) => {
      const { subject } = (response.socket as TLSSocket).getPeerCertificate();
      response
        .resume()
        .once("end", () => resolve([response.statusCode, response.headers["strict-transport-security"], subject.CN]));
    })
      .on("error", reject)
      .end();
  });

test("the service speaks HTTPS, and takes over a renewed certificate, but not a broken one", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const service = await startTiny({ access: files });
  expect(service.url).toMatch(/^https:\/\/127\.0\.0\.1:/);
  expect(await visit(service.url)).toEqual([200, "max-age=15552000; includeSubDomains", "localhost"]);
  await expect(fetch(service.url.replace("https:", "http:"))).rejects.toThrow();

  writeFileSync(files.TLS_CERT, "broken");
  vi.advanceTimersByTime(10_000);
  expect(service.log.at(-1)).toMatchObject({ level: "error", msg: expect.stringContaining("the last one stays") });
  expect((await visit(service.url))[2]).toBe("localhost");

  use("renewed-cert.pem", "renewed-key.pem");
  vi.advanceTimersByTime(10_000);
  expect((await visit(service.url))[2]).toBe("renewed");
  vi.useRealTimers();
  await service.close();
});

test.each([
  ["is missing", () => ({ ...files, TLS_KEY: join(folder, "none.pem") }), /^TLS_KEY: the file .* does not exist\.$/],
  [
    "is of another key",
    () => ({ TLS_CERT: `${SHIPPED}cert.pem`, TLS_KEY: `${SHIPPED}renewed-key.pem` }),
    /are no certificate with its key/,
  ],
])("a certificate whose file %s is rejected at the start", async (_what, access, message) => {
  await expect(startTiny({ access: access() })).rejects.toThrow(message);
});
