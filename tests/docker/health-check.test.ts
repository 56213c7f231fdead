import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { textOf } from "../support/source-files.ts";
import { startTiny } from "../support/tiny-service.ts";

const [, command = "[]"] = /^HEALTHCHECK [^\n]*\\\n {2}CMD (\[.*\])$/m.exec(textOf("Dockerfile")) ?? [];
const [program, ...args] = JSON.parse(command) as string[];
const pem = (name: string) => fileURLToPath(new URL(`../support/tls/${name}`, import.meta.url));
const TLS = { TLS_CERT: pem("cert.pem"), TLS_KEY: pem("key.pem") };

/** The exit code of the image's health check beside a service, with the settings of that service. */
async function healthAt(url: string, env: Readonly<Record<string, string>> = {}): Promise<number> {
  const ran = promisify(execFile)(process.execPath, args, { env: { ...env, PORT: new URL(url).port } });
  return ran.then(
    () => 0,
    ({ code }: { code: number }) => code,
  );
}

describe("the health check of the image", () => {
  test.each([
    ["HTTP", {}],
    ["HTTPS", TLS],
  ])("succeeds on a service that speaks %s", async (_, access) => {
    expect(program).toBe("node");
    const service = await startTiny({ access });
    expect(await healthAt(service.url, access)).toBe(0);
    await service.close();
  });

  test("fails on a service that is not ready, and where none runs", async () => {
    const unready = await startTiny({ dataset: async () => null });
    expect(await healthAt(unready.url)).toBe(1);
    await unready.close();
    expect(await healthAt(unready.url)).toBe(1);
  });

  test("fails on a program that redirects", async () => {
    const other = createServer((_, response) => response.writeHead(302, { location: "/" }).end()).listen(
      0,
      "127.0.0.1",
    );
    await new Promise((resolve) => other.once("listening", resolve));
    expect(await healthAt(`http://127.0.0.1:${(other.address() as AddressInfo).port}`)).toBe(1);
    other.close();
  });
});
