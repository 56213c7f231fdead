import { fileURLToPath } from "node:url";
import { z } from "zod";
import { YilianError } from "../errors.ts";
import { ACCESS_SETTINGS, accessFaults } from "./access.ts";
import { wholeNumber } from "./whole-number.ts";

const PORT = "must be a whole number from 0 to 65535 (0 takes any free port)";
const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
const NEO4J_SCHEMES = ["neo4j:", "neo4j+s:", "neo4j+ssc:", "bolt:", "bolt+s:", "bolt+ssc:"];

/** The seeds that Yilian ships with. */
const SEEDS = fileURLToPath(new URL("../../seed", import.meta.url));

const ORIGINS = "must be * or a list of origins such as https://example.org,http://localhost:5173";

const COLLECTOR = "must be the address of a collector, such as http://localhost:4318, without user and password";
const HEADERS = "must be a list such as name=value,other=value, with values encoded as in a URL";
const HEADER = /^\s*[\w!#$%&'*+.^`|~-]+\s*=(?:[^%]|%[0-9a-fA-F]{2})*$/;

const common = {
  HOST: z.string().min(1, "must be an address such as 127.0.0.1 or 0.0.0.0").default("127.0.0.1"),
  PORT: z
    .string()
    .default("4000")
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535, PORT)
    .transform(Number),
  SEED_DIR: z.string().min(1, "must be a folder").default(SEEDS),
  SOURCES_DIR: z.string().min(1, "must be a folder").optional(),
  INDEX_MAX_RELATIONSHIPS: z
    .string()
    .default("50000000")
    .refine((count) => /^\d{1,9}$/.test(count), "must be a whole number from 0 to 999999999")
    .transform(Number),
  RECORD_CACHE_MB: wholeNumber({ max: 99_999, unit: "megabytes" }).default(64),
  DATA_DIR: z.string().min(1, "must be a folder").default("data"),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
  METRICS: z.enum(["on", "off"], "must be on or off").default("on"),
  SLOW_QUERY_MS: z
    .string()
    .default("1000")
    .refine((ms) => /^\d{1,6}$/.test(ms), "must be a whole number of milliseconds from 0 to 999999 (0 logs none)")
    .transform(Number),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().refine(isPlainUrl, COLLECTOR).optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .default("")
    .refine((list) => list === "" || list.split(",").every((pair) => HEADER.test(pair)), HEADERS)
    .transform((list) => Object.fromEntries(list.split(",").flatMap(headerOf)))
    .readonly(),
  OTEL_SERVICE_NAME: z.string().default("yilian"),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .default("1")
    .refine((share) => /^(?:0|1|0?\.\d+|1\.0+)$/.test(share), "must be a share from 0 to 1, such as 0.1")
    .transform(Number),
  REQUEST_TIMEOUT_MS: wholeNumber({ min: 100, max: 600_000, unit: "milliseconds" }).default(10_000),
  CORS_ORIGINS: z
    .string()
    .default("")
    .transform((list) => list.split(/[\s,]+/).filter((origin) => origin !== ""))
    .refine((origins) => origins.every(isOrigin) || (origins.length === 1 && origins[0] === "*"), ORIGINS)
    .readonly(),
  EXPLAIN: z.enum(["on", "off"], "must be on or off").default("off"),
  ...ACCESS_SETTINGS,
};

const settings = z.discriminatedUnion("GRAPH", [
  z.object({
    ...common,
    GRAPH: z.literal("embedded"),
  }),
  z.object({
    ...common,
    GRAPH: z.literal("neo4j"),
    NEO4J_URI: z
      .string("must be set to the server's address, such as neo4j://localhost:7687")
      .refine(
        (uri) => URL.canParse(uri) && NEO4J_SCHEMES.includes(new URL(uri).protocol),
        `must start with one of ${NEO4J_SCHEMES.map((scheme) => `${scheme}//`).join(", ")}`,
      )
      .refine(
        (uri) => !URL.canParse(uri) || (new URL(uri).username === "" && new URL(uri).password === ""),
        "must hold no user and no password; set NEO4J_USER and NEO4J_PASSWORD",
      ),
    NEO4J_USER: z.string().min(1, "must be a user's name").default("neo4j"),
    NEO4J_PASSWORD: z.string("must be set to the user's password").min(1, "must be set to the user's password"),
    NEO4J_DATABASE: z.string().min(1, "must be the name of a database").default("neo4j"),
  }),
]);

/** The names of all settings. */
export const SETTINGS: ReadonlySet<string> = new Set(settings.options.flatMap(({ shape }) => Object.keys(shape)));

/** The settings of the service, checked and frozen. */
export type Settings = Readonly<z.output<typeof settings>>;

/**
 * Reads the settings from environment variables; an empty variable counts as not set.
 *
 * NEO4J_URI without GRAPH is refused: it is not clear which engine is meant.
 *
 * @throws {YilianError} INVALID_SETTINGS whose message lists every fault, one a line.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  refuseWindowsLines(given);
  const result = settings.safeParse({ GRAPH: "embedded", ...given });
  const isUnclear = given.GRAPH === undefined && given.NEO4J_URI !== undefined;
  if (result.success && !isUnclear) return Object.freeze(result.data);
  // Without a known engine zod looks no further, so what every engine needs is looked at here.
  const further = isEngine(given.GRAPH) ? [] : (z.object(common).safeParse(given).error?.issues ?? []);
  const faults = [...(result.error?.issues ?? []), ...further].map(({ path, message }) => {
    const name = String(path[0] ?? "settings");
    if (name === "GRAPH") return `GRAPH must be "embedded" or "neo4j", not "${given.GRAPH}".`;
    return `${name} ${message}${shown(name, given[name])}.`;
  });
  if (isUnclear)
    faults.push("GRAPH must be set if NEO4J_URI is: to neo4j for that server, or to embedded for the folder DATA_DIR.");
  throw new YilianError("INVALID_SETTINGS", faults.join("\n"));
}

/**
 * Checks that the settings of who may use the service agree, before it listens.
 *
 * @throws {YilianError} INVALID_SETTINGS whose message lists every contradiction, one a line.
 */
export function requireSafeAccess(settings: Settings): void {
  const faults = accessFaults(settings);
  if (faults.length > 0) throw new YilianError("INVALID_SETTINGS", faults.join("\n"));
}

/** A file with Windows line ends, read by a shell, leaves a carriage return at the end of each value. */
function refuseWindowsLines(given: Readonly<Record<string, string | undefined>>): void {
  const names = [...SETTINGS].filter((name) => given[name]?.endsWith("\r"));
  if (names.length === 0) return;
  const message = `${names.join(", ")}: the value ends with a carriage return, as from a file with Windows line ends. Save that file with Unix line ends (LF).`;
  throw new YilianError("INVALID_SETTINGS", message);
}

function isPlainUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).username === "" && new URL(text).password === "";
}

/** A header of a list; its value is encoded as in a URL. */
function headerOf(pair: string): (readonly [string, string])[] {
  const at = pair.indexOf("=");
  return at === -1 ? [] : [[pair.slice(0, at).trim(), decodeURIComponent(pair.slice(at + 1).trim())]];
}

/** Whether a text is an origin as browsers send it: scheme, host and port, without a path. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}

function isEngine(graph: string | undefined): boolean {
  return graph === undefined || graph === "embedded" || graph === "neo4j";
}

/** Settings whose values no message repeats. */
const SECRETS: readonly string[] = ["NEO4J_PASSWORD", "OTEL_EXPORTER_OTLP_HEADERS"];

/** The given value for a message; never a password, not even one in an address. */
function shown(name: string, value: string | undefined): string {
  if (value === undefined || SECRETS.includes(name)) return "";
  return `, not "${value.replace(/\/\/.*@/, "//…@")}"`;
}
