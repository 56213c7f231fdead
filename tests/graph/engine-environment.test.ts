import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { SETTINGS } from "../../src/config/settings.ts";
import { engineEnvironment } from "../../src/graph/grafeo/engine-environment.ts";
import { openGrafeoProcess } from "../../src/graph/grafeo/grafeo.ts";
import { temporaryFolder } from "../support/maintained-service.ts";

const SECRET = "planted-secret";
afterEach(() => vi.unstubAllEnvs());

test("the process of the engine inherits what native code reads, and no setting of the service", () => {
  const settings = Object.fromEntries([...SETTINGS].map((name) => [name, SECRET]));
  const others = { AWS_SECRET_ACCESS_KEY: SECRET, NODE_OPTIONS: "--inspect", HOME: "/root" };
  const loader = { LD_LIBRARY_PATH: "/opt/lib", RUST_BACKTRACE: "1", TMPDIR: "/var/tmp" };
  expect(engineEnvironment({ ...settings, ...others, ...loader })).toEqual(loader);
});

test.skipIf(process.platform !== "linux")("the running process of the engine has no secret", async () => {
  vi.stubEnv("NEO4J_PASSWORD", SECRET);
  vi.stubEnv("OTEL_EXPORTER_OTLP_HEADERS", `authorization=${SECRET}`);
  const graph = await openGrafeoProcess(join(temporaryFolder(), "data"));
  try {
    const environment = readFileSync(`/proc/${graph.activity.pid}/environ`, "utf8");
    expect(environment).toContain("NODE_CHANNEL_FD=");
    expect(environment).not.toContain(SECRET);
  } finally {
    await graph.close();
  }
});
