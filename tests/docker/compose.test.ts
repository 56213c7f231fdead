import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildImage, composeProgram, crash, docker, lacksDocker, localImage, ran } from "../support/docker.ts";
import { required } from "../support/require.ts";
import { textOf } from "../support/source-files.ts";

const project = `yilian-compose-${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), "yilian-compose-"));
const envFile = join(folder, "env");
const [, neo4jImage = ""] = /NEO4J_IMAGE:-(\S+)\}/.exec(textOf("docker-compose.yml")) ?? [];
let ports: readonly number[] = [];

/** Runs Compose on the file of the repository, with its own env file. */
function compose(...args: readonly string[]) {
  return composeWith(envFile, args);
}

function composeWith(envFile: string, args: readonly string[]) {
  const words = composeProgram();
  if (typeof words === "string") throw new Error(words);
  const [program = "", ...before] = words;
  const { NEO4J_PASSWORD: _, ...env } = process.env;
  const all = [...before, "--project-name", project, "--env-file", envFile, ...args];
  return ran(program, all, env);
}

/** Runs it, and returns its output. */
function composed(...args: readonly string[]): string {
  const { status, out, err } = compose(...args);
  if (status !== 0) throw new Error(`compose ${args.join(" ")}\n${out}${err}`);
  return out.trim();
}

const urlOf = (which: 0 | 1) => `http://127.0.0.1:${ports[which]}`;

/** The status and text of the readiness check; the status 0 if nothing listens. */
async function readiness(which: 0 | 1): Promise<{ status: number; words: string }> {
  try {
    const response = await fetch(`${urlOf(which)}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    return { status: response.status, words: await response.text() };
  } catch {
    return { status: 0, words: "" };
  }
}

async function partners(which: 0 | 1): Promise<unknown> {
  const query = '{ sharedPartners(of: ["jiaozuo-peoples-hospital", "jiaomei-central-hospital"]) { nodes { name } } }';
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${urlOf(which)}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  return ((await response.json()) as { data: { sharedPartners: unknown } }).data.sharedPartners;
}

const SHARED = { nodes: [{ name: "北京协和医院" }] };
const ready = { status: 200, words: expect.stringContaining('"ready"') };
const settled = { timeout: 240_000, interval: 300 };

describe.runIf(required("docker", lacksDocker()))("docker compose", () => {
  beforeAll(async () => {
    buildImage();
    ports = [await freePort(), await freePort()];
    // As a Windows editor saves it.
    const lines = [
      "NEO4J_PASSWORD=of-the-test-1",
      `PORT=${ports[0]}`,
      `EMBEDDED_PORT=${ports[1]}`,
      `NEO4J_IMAGE=${localImage(neo4jImage)}`,
      "",
    ];
    writeFileSync(envFile, lines.join("\r\n"));
  }, 600_000);
  afterAll(() => {
    compose("--profile", "embedded", "down", "--volumes", "--timeout", "20");
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);

  test("reports a missing password with advice, before anything starts", () => {
    writeFileSync(join(folder, "empty"), "");
    const { status, err } = composeWith(join(folder, "empty"), ["up", "--detach"]);
    expect(status).not.toBe(0);
    expect(err).toContain(
      "NEO4J_PASSWORD is not set (copy .env.example to .env and choose one), or this Compose is older than 1.27",
    );
    expect(docker("ps", "--all", "--quiet", "--filter", `name=${project}`)).toBe("");
  });

  test("up: the service answers from Neo4j once that is healthy", async () => {
    composed("up", "--detach");
    await expect.poll(() => readiness(0), settled).toEqual(ready);
    expect((await readiness(0)).words).toContain("Neo4j 2026");
    expect(await partners(0)).toEqual(SHARED);
    const names = docker("ps", "--filter", `name=${project}`, "--format", "{{.Names}} {{.Ports}}");
    expect(names.split("\n")).toHaveLength(2);
    expect(names).not.toContain("0.0.0.0");
  }, 300_000);

  test("limits the memory, the processes and the rights of both", () => {
    const limitsOf = (service: string) => {
      const format =
        "{{.HostConfig.Memory}} {{.HostConfig.PidsLimit}} {{.HostConfig.ReadonlyRootfs}} {{.HostConfig.CapDrop}} {{.HostConfig.SecurityOpt}}";
      return docker("inspect", "--format", format, composed("ps", "--quiet", service));
    };
    expect(limitsOf("yilian")).toBe("2147483648 256 true [ALL] [no-new-privileges:true]");
    expect(limitsOf("neo4j")).toBe("2147483648 512 false [] [no-new-privileges:true]");
  });

  test("restarts the service after a kill", async () => {
    crash(composed("ps", "--quiet", "yilian"));
    await expect.poll(() => readiness(0).then(({ status }) => status), settled).toBe(0);
    await expect.poll(() => readiness(0), settled).toEqual(ready);
    expect(await partners(0)).toEqual(SHARED);
  }, 300_000);

  test("reports the service as not ready after a kill of Neo4j, and restarts both", async () => {
    crash(composed("ps", "--quiet", "neo4j"));
    await expect
      .poll(() => readiness(0), settled)
      .toMatchObject({ status: 503, words: expect.stringContaining("unready") });
    expect((await fetch(`${urlOf(0)}/health/live`)).status).toBe(200);
    await expect.poll(() => readiness(0), settled).toEqual(ready);
    expect(await partners(0)).toEqual(SHARED);
  }, 300_000);

  test("stops both in order, and has the data after the next start", async () => {
    const containers = ["yilian", "neo4j"].map((service) => composed("ps", "--quiet", service));
    composed("stop");
    const states = containers.map((id) =>
      docker("inspect", "--format", "{{.State.ExitCode}} {{.State.OOMKilled}}", id),
    );
    // Java ends with 143 if its signal does not count as success.
    expect(states[0]).toBe("0 false");
    expect(states[1]).toMatch(/^(0|143) false$/);
    composed("down");
    composed("up", "--detach");
    await expect.poll(() => readiness(0), settled).toEqual(ready);
    expect(composed("logs", "--no-color", "yilian")).toContain("is loaded already, nothing changed");
    expect(await partners(0)).toEqual(SHARED);
  }, 300_000);

  test("runs the service alone in the embedded profile", async () => {
    composed("down");
    composed("up", "--detach", "embedded");
    await expect.poll(() => readiness(1), settled).toEqual(ready);
    expect((await readiness(1)).words).toContain("Grafeo");
    expect(await partners(1)).toEqual(SHARED);
    expect(docker("ps", "--quiet", "--filter", `name=${project}`).split("\n")).toHaveLength(1);
  }, 300_000);

  test("reports a port in use, and leaves nothing after down", async () => {
    composed("--profile", "embedded", "down");
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(ports[1], "127.0.0.1", done));
    const { status, out, err } = compose("up", "--detach", "embedded");
    taken.close();
    expect(status).not.toBe(0);
    expect(out + err).toMatch(/address already in use|port is already allocated/);
    composed("--profile", "embedded", "down", "--volumes");
    expect(docker("ps", "--all", "--quiet", "--filter", `name=${project}`)).toBe("");
    expect(docker("volume", "ls", "--quiet", "--filter", `name=${project}`)).toBe("");
    expect(docker("network", "ls", "--quiet", "--filter", `name=${project}`)).toBe("");
  }, 300_000);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address !== null ? address.port : 0;
}
