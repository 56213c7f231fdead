import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { lacksDocker } from "./support/docker.ts";
import { required } from "./support/require.ts";

const folder = mkdtempSync(join(tmpdir(), "yilian-require-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** An environment whose `docker` and `docker-compose` are these shell scripts. */
function envWith(scripts: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const place = mkdtempSync(join(folder, "bin-"));
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(place, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(place, name), 0o755);
  }
  return { ...process.env, PATH: `${place}${delimiter}/nowhere` };
}

const ANSWERS = '[ "$1" = info ]';

test.each([
  ["no docker at all", {}, /^no Docker answers \(.*docker.*\)$/],
  [
    "a Docker that is not started",
    { docker: "echo Cannot connect >&2; exit 1" },
    /^no Docker answers \(Cannot connect\)$/,
  ],
  ["no Compose", { docker: ANSWERS }, /^there is no Docker Compose$/],
  [
    "an old Compose",
    { docker: ANSWERS, "docker-compose": "echo 1.25.5" },
    /^docker-compose 1\.25\.5 is older than 1\.27$/,
  ],
  ["a Compose of its own", { docker: ANSWERS, "docker-compose": "echo 1.29.2" }, /^undefined$/],
  ["the Compose of Docker", { docker: "exit 0" }, /^undefined$/],
])("%s is recognized", (_, scripts, lack) => {
  expect(String(lacksDocker(envWith(scripts)))).toMatch(lack);
});

test("a missing part is reported in one line, or fails where it is required", () => {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.stubEnv("YILIAN_SKIP", "");
  vi.stubEnv("YILIAN_REQUIRE", "neo4j");
  expect(required("docker", undefined)).toBe(true);
  expect(required("docker", "no Docker answers")).toBe(false);
  expect(write.mock.calls).toEqual([
    [
      "Skipped the tests of the image and of Compose: no Docker answers. To run them, start Docker, and install Docker Compose 1.27 or newer.\n",
    ],
  ]);
  vi.stubEnv("YILIAN_REQUIRE", "neo4j, docker");
  expect(() => required("docker", "no Docker answers")).toThrow("YILIAN_REQUIRE demands");
  vi.stubEnv("YILIAN_SKIP", "docker");
  vi.stubEnv("YILIAN_REQUIRE", "");
  expect(required("docker", undefined)).toBe(false);
});
