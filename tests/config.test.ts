import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readSettings } from "../src/config.ts";
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
  REQUEST_TIMEOUT_MS: 10_000,
  EXPLAIN: "off",
  LOG_LEVEL: "info",
};
const NEO4J = { GRAPH: "neo4j", NEO4J_URI: "neo4j://localhost:7687", NEO4J_PASSWORD: "secret" };

const faultsOf = (env: Record<string, string | undefined>): string[] => {
  const fault = faultIn(() => readSettings(env));
  expect(fault?.code).toBe("INVALID_SETTINGS");
  return fault?.message.split("\n") ?? [];
};

describe("settings", () => {
  test("are these when nothing is set, and nothing else of the environment is among them", () => {
    expect(readSettings({})).toEqual(EMBEDDED);
    expect(readSettings({ HOME: "/root", PATH: "/bin", NEO4J_PASSWORD: "secret" })).toEqual(EMBEDDED);
  });

  test("count an empty variable as not set", () => {
    const names = [
      "HOST",
      "PORT",
      "GRAPH",
      "DATA_DIR",
      "SEED_DIR",
      "SOURCES_DIR",
      "INDEX_MAX_RELATIONSHIPS",
      "REQUEST_TIMEOUT_MS",
      "EXPLAIN",
      "LOG_LEVEL",
    ];
    expect(readSettings(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(EMBEDDED);
    expect(readSettings({ ...NEO4J, NEO4J_USER: "", NEO4J_DATABASE: "" })).toMatchObject({
      NEO4J_USER: "neo4j",
      NEO4J_DATABASE: "neo4j",
    });
  });

  test("of the embedded graph are taken as they are given", () => {
    const env = { HOST: "::", PORT: "0", DATA_DIR: "/var/lib/y", SEED_DIR: "s", SOURCES_DIR: "d", LOG_LEVEL: "silent" };
    const further = { INDEX_MAX_RELATIONSHIPS: "120", REQUEST_TIMEOUT_MS: "500", EXPLAIN: "on" };
    expect(readSettings({ ...env, ...further, GRAPH: "embedded" })).toEqual({
      ...env,
      INDEX_MAX_RELATIONSHIPS: 120,
      REQUEST_TIMEOUT_MS: 500,
      EXPLAIN: "on",
      GRAPH: "embedded",
      PORT: 0,
    });
  });

  test("of Neo4j are taken as they are given", () => {
    const env = { ...NEO4J, NEO4J_USER: "reader", NEO4J_DATABASE: "yilian", PORT: "65535" };
    const { DATA_DIR: _, ...common } = EMBEDDED;
    expect(readSettings(env)).toEqual({ ...common, ...env, PORT: 65_535 });
  });

  test.each(["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"])(
    "take an address that begins with %s://",
    (scheme) => {
      expect(readSettings({ ...NEO4J, NEO4J_URI: `${scheme}://db.example:7687` })).toMatchObject({ GRAPH: "neo4j" });
    },
  );

  test.each(["silent", "error", "warn", "info", "debug"])("take the log level %s", (LOG_LEVEL) => {
    expect(readSettings({ LOG_LEVEL })).toMatchObject({ LOG_LEVEL });
  });

  test("cannot be changed", () => {
    expect(Object.isFrozen(readSettings({}))).toBe(true);
  });
});

describe("faults of settings", () => {
  test("tell that values end with a carriage return, without showing them", () => {
    expect(faultsOf({ ...NEO4J, PORT: "4000\r", NEO4J_PASSWORD: "secret\r", OTHER: "x\r" })).toEqual([
      "PORT, NEO4J_PASSWORD: the value ends with a carriage return, as from a file with Windows line ends. Save that file with Unix line ends (LF).",
    ]);
  });

  test.each(["-1", "65536", "80.5", "http", "4000 0", "1e400", " "])("tell that the port %j is none", (PORT) => {
    expect(faultsOf({ PORT })).toEqual([
      `PORT must be a whole number from 0 to 65535 (0 takes any free port), not "${PORT}".`,
    ]);
  });

  test.each(["0", "99", "600001", "1e4", "10s", "-200"])("tell that the time %j is none", (REQUEST_TIMEOUT_MS) => {
    expect(faultsOf({ REQUEST_TIMEOUT_MS })).toEqual([
      `REQUEST_TIMEOUT_MS must be a whole number of milliseconds from 100 to 600000, not "${REQUEST_TIMEOUT_MS}".`,
    ]);
  });

  test.each(["true", "ON", "1"])("tell that %j does not turn explanations on", (EXPLAIN) => {
    expect(faultsOf({ EXPLAIN })).toEqual([`EXPLAIN must be on or off, not "${EXPLAIN}".`]);
  });

  test("tell the engines there are", () => {
    expect(faultsOf({ GRAPH: "sqlite" })).toEqual(['GRAPH must be "embedded" or "neo4j", not "sqlite".']);
  });

  test("tell the log levels there are", () => {
    expect(faultsOf({ LOG_LEVEL: "loud" })).toEqual([
      'LOG_LEVEL must be one of silent, error, warn, info, debug, not "loud".',
    ]);
  });

  test("tell what Neo4j needs", () => {
    expect(faultsOf({ GRAPH: "neo4j" })).toEqual([
      "NEO4J_URI must be set to the server's address, such as neo4j://localhost:7687.",
      "NEO4J_PASSWORD must be set to the user's password.",
    ]);
  });

  test.each(["http://localhost:7474", "localhost:7687", "neo4j", "//x"])(
    "tell that %s is no address of Neo4j",
    (NEO4J_URI) => {
      expect(faultsOf({ ...NEO4J, NEO4J_URI })).toEqual([
        `NEO4J_URI must start with one of neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s://, bolt+ssc://, not "${NEO4J_URI}".`,
      ]);
    },
  );

  test("come all at once, one a line", () => {
    const faults = faultsOf({ GRAPH: "neo4j", PORT: "x", LOG_LEVEL: "x", NEO4J_URI: "http://x" });
    expect(faults.map((line) => line.split(" ")[0])).toEqual(["PORT", "LOG_LEVEL", "NEO4J_URI", "NEO4J_PASSWORD"]);
    expect(faults.every((line) => line.endsWith("."))).toBe(true);
  });

  test("come all at once even when the engine is none there is", () => {
    const faults = faultsOf({ GRAPH: "sqlite", PORT: "x", LOG_LEVEL: "x" });
    expect(faults.map((line) => line.split(" ")[0]).sort()).toEqual(["GRAPH", "LOG_LEVEL", "PORT"]);
  });

  test("tell that a user and a password do not belong into the address", () => {
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

test("the README tells every setting, with what it is unless set", () => {
  const rows = [...textOf("README.md").matchAll(/^\| `([A-Z][A-Z0-9_]+)` \| (?:`([^`]*)`|([^|]*?))\s*\|/gm)];
  const told = Object.fromEntries(rows.map(([, name = "", value]) => [name, value]));
  const settings = { ...readSettings(NEO4J), ...readSettings({}), NEO4J_URI: undefined, NEO4J_PASSWORD: undefined };
  // In the README these stand in words.
  const inWords = ["SEED_DIR", "SOURCES_DIR"];
  const known = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value?.toString()]));
  for (const [name, value] of Object.entries(known).filter(([name]) => !inWords.includes(name)))
    expect([name, told[name]]).toEqual([name, value]);
  const names = [...new Set([...Object.keys(known), ...inWords])].sort();
  expect(
    Object.keys(told)
      .filter((name) => names.includes(name))
      .sort(),
  ).toEqual(names);
});
