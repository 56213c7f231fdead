import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readSettings, SETTINGS } from "../src/config/settings.ts";
import { faultIn } from "./support/fault-in.ts";
import { textOf } from "./support/source-files.ts";

const SEED_DIR = fileURLToPath(new URL("../seed", import.meta.url));
const EMBEDDED = {
  SEED_DIR,
  GRAPH: "embedded",
  DATA_DIR: "data",
  HOST: "127.0.0.1",
  PORT: 4000,
  INDEX_MAX_RELATIONSHIPS: 50_000_000,
  RECORD_CACHE_MB: 64,
  REQUEST_TIMEOUT_MS: 10_000,
  CORS_ORIGINS: [],
  EXPLAIN: "off",
  LOG_LEVEL: "info",
  AUTH: "none",
  ALLOW_PUBLIC: false,
  ALLOWED_HOSTS: [],
  TRUST_PROXY: [],
  METRICS: "on",
  SLOW_QUERY_MS: 1_000,
  OTEL_EXPORTER_OTLP_HEADERS: {},
  OTEL_SERVICE_NAME: "yilian",
  OTEL_TRACES_SAMPLER_ARG: 1,
};
const NEO4J = { GRAPH: "neo4j", NEO4J_URI: "neo4j://localhost:7687", NEO4J_PASSWORD: "secret" };

const faultsOf = (env: Record<string, string | undefined>): string[] => {
  const fault = faultIn(() => readSettings(env));
  expect(fault?.code).toBe("INVALID_SETTINGS");
  return fault?.message.split("\n") ?? [];
};

describe("settings", () => {
  test("have these defaults, and include nothing else of the environment", () => {
    expect(readSettings({})).toEqual(EMBEDDED);
    expect(readSettings({ HOME: "/root", PATH: "/bin", NEO4J_PASSWORD: "secret" })).toEqual(EMBEDDED);
  });

  test("treat an empty variable as not set", () => {
    const names = [
      "HOST",
      "PORT",
      "GRAPH",
      "DATA_DIR",
      "SEED_DIR",
      "SOURCES_DIR",
      "INDEX_MAX_RELATIONSHIPS",
      "RECORD_CACHE_MB",
      "REQUEST_TIMEOUT_MS",
      "CORS_ORIGINS",
      "EXPLAIN",
      "LOG_LEVEL",
    ];
    expect(readSettings(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(EMBEDDED);
    expect(readSettings({ ...NEO4J, NEO4J_USER: "", NEO4J_DATABASE: "" })).toMatchObject({
      NEO4J_USER: "neo4j",
      NEO4J_DATABASE: "neo4j",
    });
  });

  test("of the embedded graph equal the given values", () => {
    const env = { HOST: "::", PORT: "0", DATA_DIR: "/var/lib/y", SEED_DIR: "s", SOURCES_DIR: "d", LOG_LEVEL: "silent" };
    const further = {
      INDEX_MAX_RELATIONSHIPS: "120",
      RECORD_CACHE_MB: "0",
      REQUEST_TIMEOUT_MS: "500",
      CORS_ORIGINS: "https://example.org, http://localhost:5173",
      EXPLAIN: "on",
      METRICS: "off",
      SLOW_QUERY_MS: "0",
      OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318",
      OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer%20a=b, x-tenant=one",
      OTEL_SERVICE_NAME: "yilian-test",
      OTEL_TRACES_SAMPLER_ARG: "0.25",
    };
    expect(readSettings({ ...env, ...further, GRAPH: "embedded" })).toEqual({
      ...env,
      INDEX_MAX_RELATIONSHIPS: 120,
      RECORD_CACHE_MB: 0,
      REQUEST_TIMEOUT_MS: 500,
      CORS_ORIGINS: ["https://example.org", "http://localhost:5173"],
      EXPLAIN: "on",
      METRICS: "off",
      SLOW_QUERY_MS: 0,
      OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318",
      OTEL_EXPORTER_OTLP_HEADERS: { authorization: "Bearer a=b", "x-tenant": "one" },
      OTEL_SERVICE_NAME: "yilian-test",
      OTEL_TRACES_SAMPLER_ARG: 0.25,
      GRAPH: "embedded",
      PORT: 0,
      ...{ AUTH: "none", ALLOW_PUBLIC: false, ALLOWED_HOSTS: [], TRUST_PROXY: [] },
    });
  });

  test("of Neo4j equal the given values", () => {
    const env = { ...NEO4J, NEO4J_USER: "reader", NEO4J_DATABASE: "yilian", PORT: "65535" };
    expect(readSettings(env)).toEqual({ ...EMBEDDED, ...env, PORT: 65_535 });
  });

  test.each(["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"])(
    "accept an address that begins with %s://",
    (scheme) => {
      expect(readSettings({ ...NEO4J, NEO4J_URI: `${scheme}://db.example:7687` })).toMatchObject({ GRAPH: "neo4j" });
    },
  );

  test.each(["silent", "error", "warn", "info", "debug"])("accept the log level %s", (LOG_LEVEL) => {
    expect(readSettings({ LOG_LEVEL })).toMatchObject({ LOG_LEVEL });
  });

  test("allow every origin with *", () => {
    expect(readSettings({ CORS_ORIGINS: "*" })).toMatchObject({ CORS_ORIGINS: ["*"] });
  });

  test("cannot be changed", () => {
    expect(Object.isFrozen(readSettings({}))).toBe(true);
  });
});

describe("faults of settings", () => {
  test("name values that end with a carriage return, without showing them", () => {
    expect(faultsOf({ ...NEO4J, PORT: "4000\r", NEO4J_PASSWORD: "secret\r", OTHER: "x\r" })).toEqual([
      "PORT, NEO4J_PASSWORD: the value ends with a carriage return, as from a file with Windows line ends. Save that file with Unix line ends (LF).",
    ]);
  });

  test.each(["-1", "65536", "80.5", "http", "4000 0", "1e400", " "])("reject the port %j", (PORT) => {
    expect(faultsOf({ PORT })).toEqual([
      `PORT must be a whole number from 0 to 65535 (0 takes any free port), not "${PORT}".`,
    ]);
  });

  test.each(["0", "99", "600001", "1e4", "10s", "-200"])("reject the time %j", (REQUEST_TIMEOUT_MS) => {
    expect(faultsOf({ REQUEST_TIMEOUT_MS })).toEqual([
      `REQUEST_TIMEOUT_MS must be a whole number of milliseconds from 100 to 600000, not "${REQUEST_TIMEOUT_MS}".`,
    ]);
  });

  test.each(["-1", "1.5", "64MB", "100000", "1e3"])("reject the size %j", (RECORD_CACHE_MB) => {
    expect(faultsOf({ RECORD_CACHE_MB })).toEqual([
      `RECORD_CACHE_MB must be a whole number of megabytes from 0 to 99999, not "${RECORD_CACHE_MB}".`,
    ]);
  });

  test.each(["example.org", "https://example.org/", "https://Example.org", "ftp://a.b", "null", "*,https://a.b", "**"])(
    "reject %j as a value of CORS_ORIGINS",
    (CORS_ORIGINS) => {
      expect(faultsOf({ CORS_ORIGINS })).toEqual([
        `CORS_ORIGINS must be * or a list of origins such as https://example.org,http://localhost:5173, not "${CORS_ORIGINS}".`,
      ]);
    },
  );

  test.each(["true", "ON", "1"])("reject %j as a value of EXPLAIN", (EXPLAIN) => {
    expect(faultsOf({ EXPLAIN })).toEqual([`EXPLAIN must be on or off, not "${EXPLAIN}".`]);
  });

  test.each(["collector:4318", "grpc://collector:4317", "http://user:hunter2@collector"])(
    "reject the collector %j without its password",
    (OTEL_EXPORTER_OTLP_ENDPOINT) => {
      const [fault = "", ...others] = faultsOf({ OTEL_EXPORTER_OTLP_ENDPOINT });
      expect(others).toEqual([]);
      expect(fault).toContain("must be the address of a collector, such as http://localhost:4318");
      expect(fault).not.toContain("hunter2");
    },
  );

  test.each(["hunter2", "=hunter2", "a=hunter2,b", "a=hunter2%"])(
    "reject the headers %j of a collector without their values",
    (OTEL_EXPORTER_OTLP_HEADERS) => {
      expect(faultsOf({ OTEL_EXPORTER_OTLP_HEADERS })).toEqual([
        "OTEL_EXPORTER_OTLP_HEADERS must be a list such as name=value,other=value, with values encoded as in a URL.",
      ]);
    },
  );

  test.each(["-1", "2", "10%", "1.5"])("reject %j as a share of traces", (OTEL_TRACES_SAMPLER_ARG) => {
    expect(faultsOf({ OTEL_TRACES_SAMPLER_ARG })).toEqual([
      `OTEL_TRACES_SAMPLER_ARG must be a share from 0 to 1, such as 0.1, not "${OTEL_TRACES_SAMPLER_ARG}".`,
    ]);
  });

  test.each(["-1", "1s", "1000000"])("reject %j as the time of slow requests", (SLOW_QUERY_MS) => {
    expect(faultsOf({ SLOW_QUERY_MS })).toEqual([
      `SLOW_QUERY_MS must be a whole number of milliseconds from 0 to 999999 (0 logs none), not "${SLOW_QUERY_MS}".`,
    ]);
  });

  test("list the engines", () => {
    expect(faultsOf({ GRAPH: "sqlite" })).toEqual(['GRAPH must be "embedded" or "neo4j", not "sqlite".']);
  });

  test("list the log levels", () => {
    expect(faultsOf({ LOG_LEVEL: "loud" })).toEqual([
      'LOG_LEVEL must be one of silent, error, warn, info, debug, not "loud".',
    ]);
  });

  test("name the settings that Neo4j needs", () => {
    expect(faultsOf({ GRAPH: "neo4j" })).toEqual([
      "NEO4J_URI must be set to the server's address, such as neo4j://localhost:7687.",
      "NEO4J_PASSWORD must be set to the user's password.",
    ]);
  });

  test("reject an address of Neo4j without an engine, beside all other faults", () => {
    const { GRAPH: _, ...env } = NEO4J;
    const unclear =
      "GRAPH must be set if NEO4J_URI is: to neo4j for that server, or to embedded for the folder DATA_DIR.";
    expect(faultsOf(env)).toEqual([unclear]);
    expect(faultsOf({ ...env, GRAPH: "", PORT: "x" })).toEqual([expect.stringMatching(/^PORT /), unclear]);
    expect(readSettings({ ...env, GRAPH: "embedded" })).toEqual(EMBEDDED);
    expect(readSettings({ ...env, NEO4J_URI: "" })).toEqual(EMBEDDED);
  });

  test.each(["http://localhost:7474", "localhost:7687", "neo4j", "//x"])(
    "reject %s as an address of Neo4j",
    (NEO4J_URI) => {
      expect(faultsOf({ ...NEO4J, NEO4J_URI })).toEqual([
        `NEO4J_URI must start with one of neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s://, bolt+ssc://, not "${NEO4J_URI}".`,
      ]);
    },
  );

  test("are all reported at once, one per line", () => {
    const faults = faultsOf({ GRAPH: "neo4j", PORT: "x", LOG_LEVEL: "x", NEO4J_URI: "http://x" });
    expect(faults.map((line) => line.split(" ")[0])).toEqual(["PORT", "LOG_LEVEL", "NEO4J_URI", "NEO4J_PASSWORD"]);
    expect(faults.every((line) => line.endsWith("."))).toBe(true);
  });

  test("are all reported at once even when the engine is unknown", () => {
    const faults = faultsOf({ GRAPH: "sqlite", PORT: "x", LOG_LEVEL: "x" });
    expect(faults.map((line) => line.split(" ")[0]).sort()).toEqual(["GRAPH", "LOG_LEVEL", "PORT"]);
  });

  test("reject a user and a password in the address", () => {
    expect(faultsOf({ ...NEO4J, NEO4J_URI: "bolt://neo4j:hunter2@db:7687" })).toEqual([
      'NEO4J_URI must hold no user and no password; set NEO4J_USER and NEO4J_PASSWORD, not "bolt://…@db:7687".',
    ]);
  });

  test("never show the password", () => {
    const password = "hunter2";
    for (const env of [{ PORT: "x" }, { NEO4J_URI: "http://x" }, { GRAPH: "sqlite" }]) {
      expect(faultsOf({ ...NEO4J, NEO4J_PASSWORD: password, ...env }).join()).not.toContain(password);
    }
    for (const scheme of ["http", "bolt"]) {
      const NEO4J_URI = `${scheme}://neo4j:a/${password}@db`;
      expect(faultsOf({ ...NEO4J, NEO4J_URI }).join()).not.toContain(password);
    }
  });
});

test("the page of operating has every setting with its default", () => {
  const rows = [...textOf("docs/operating.md").matchAll(/^\| `([A-Z][A-Z0-9_]+)` \| (?:`([^`]*)`|([^|]*?))\s*\|/gm)];
  const listed = Object.fromEntries(rows.map(([, name = "", value]) => [name, value]));
  const settings = { ...readSettings(NEO4J), ...readSettings({}), NEO4J_URI: undefined, NEO4J_PASSWORD: undefined };
  // The page describes these defaults in words.
  const inWords = [
    "SEED_DIR",
    "SOURCES_DIR",
    "CORS_ORIGINS",
    "ALLOWED_HOSTS",
    "TRUST_PROXY",
    "OTEL_EXPORTER_OTLP_HEADERS",
  ];
  const known = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value?.toString()]));
  for (const [name, value] of Object.entries(known).filter(([name]) => !inWords.includes(name)))
    expect([name, listed[name]]).toEqual([name, value]);
  expect(
    Object.keys(listed)
      .filter((name) => SETTINGS.has(name))
      .sort(),
  ).toEqual([...SETTINGS].sort());
});
