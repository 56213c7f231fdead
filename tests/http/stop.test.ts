import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// Beside the built service, so that paths relative to a module are right.
const program = fileURLToPath(new URL(`../../dist/http/tiny-process-${process.pid}.mjs`, import.meta.url));

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL("../support/tiny-process.ts", import.meta.url))],
    outfile: program,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
});
afterAll(() => rmSync(program, { force: true }));

async function start(
  deadlineMs: number,
): Promise<{ child: ChildProcess; url: string; output: () => string; exit: Promise<number | null> }> {
  const child = spawn(process.execPath, [program, String(deadlineMs)], { stdio: ["ignore", "pipe", "ignore"] });
  let output = "";
  const exit = once(child, "exit").then(([code]) => code as number | null);
  child.stdout.on("data", (part) => {
    output += part;
  });
  while (!output.includes("\n")) await once(child.stdout, "data");
  return { child, url: output.trim(), output: () => output, exit };
}

const ask = (url: string, query: string) =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
const slow = async (url: string, ms: number) => {
  const answer = ask(url, `{ slow(ms: ${ms}) }`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { answer };
};

describe("SIGTERM", () => {
  test("makes readiness 503 at once; running requests finish, new ones are rejected, and the process ends with 0", async () => {
    const { child, url, output, exit } = await start(10_000);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const running = await slow(url, 1_500);
    child.kill("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 100));

    const ready = await fetch(`${url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(ready.headers.get("connection")).toBe("close");
    expect(await ready.json()).toEqual({ status: "unready", reason: "The service is stopping." });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);

    const late = await ask(url, "{ hello }");
    expect([late.status, late.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await late.json()).toEqual({
      errors: [
        {
          message: "The service is stopping. Send the request again in a moment.",
          extensions: { code: "ENGINE_UNAVAILABLE" },
        },
      ],
    });

    const answer = await running.answer;
    expect([answer.status, answer.headers.get("connection")]).toEqual([200, "close"]);
    expect(await answer.json()).toMatchObject({ data: { slow: "done" } });
    expect(await exit).toBe(0);
    expect(output()).toContain("closed");
  });

  test("ends an idle process at once, whatever connections are open", async () => {
    const { child, url, exit } = await start(10_000);
    await (await ask(url, "{ hello }")).text();
    const silent = connect(Number(new URL(url).port), "127.0.0.1");
    await once(silent, "connect");
    const since = Date.now();
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
    expect(Date.now() - since).toBeLessThan(5_000);
  });

  test.each([
    ["at its deadline", 300, 1],
    ["at a second signal", 60_000, 2],
  ])("cuts a request that does not end %s, and the process ends with 1", async (_name, deadlineMs, signals) => {
    const { child, url, exit } = await start(deadlineMs);
    const running = await slow(url, 60_000);
    const cut = expect(running.answer).rejects.toThrow();
    child.kill("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (signals === 2) child.kill("SIGTERM");
    expect(await exit).toBe(1);
    await cut;
  });
});
