import { isIP } from "node:net";
import { z } from "zod";
import { wholeNumber } from "./whole-number.ts";

/** How the service learns who sends a request. */
const SIGN_IN = ["none", "token", "jwt", "proxy"] as const;
/** The algorithms of signatures that the service can check. A shared secret (HS256) signs nothing here. */
export const JWT_ALGORITHMS = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
];

const HOST_NAMES = "must be * or a list of host names without ports such as yilian.example.org,10.0.0.7";
const PROXIES = "must be a list of addresses or networks such as 127.0.0.1,10.0.0.0/8";
const HEADER = z.string().regex(/^[A-Za-z0-9-]{1,64}$/, "must be the name of a header such as x-forwarded-user");

/** A list of texts, separated by commas or white space. */
const list = (message: string, fits: (item: string) => boolean) =>
  z
    .string()
    .default("")
    .transform((text) => text.split(/[\s,]+/).filter((item) => item !== ""))
    .refine((items) => items.every(fits), message)
    .readonly();

/** The settings of who may use the service, from where, and how much. */
export const ACCESS_SETTINGS = {
  AUTH: z.enum(SIGN_IN, `must be one of ${SIGN_IN.join(", ")}`).default("none"),
  ALLOW_PUBLIC: z
    .enum(["true", "false"], "must be true or false")
    .default("false")
    .transform((text) => text === "true"),
  ALLOWED_HOSTS: list(HOST_NAMES, (name) => name === "*" || isHostName(name)),
  TRUST_PROXY: list(PROXIES, isNetwork),
  TOKENS_FILE: z.string().min(1).optional(),
  JWT_JWKS: z.string().min(1).optional(),
  JWT_ISSUER: z.string().min(1).optional(),
  JWT_AUDIENCE: z.string().min(1).optional(),
  JWT_ALGORITHMS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((name) => name !== ""))
    .refine(
      (names) => names.length > 0 && names.every((name) => JWT_ALGORITHMS.includes(name)),
      `must be a list of ${JWT_ALGORITHMS.join(", ")}`,
    )
    .readonly()
    .optional(),
  JWT_ROLES_CLAIM: z.string().min(1).optional(),
  JWT_CLOCK_SKEW_S: wholeNumber({ max: 300, unit: "seconds" }).optional(),
  PROXY_USER_HEADER: HEADER.optional(),
  PROXY_ROLES_HEADER: HEADER.optional(),
  RATE_LIMIT_REQUESTS: wholeNumber({ max: 10_000_000, unit: "requests a minute" }).optional(),
  RATE_LIMIT_COST: wholeNumber({ max: 1_000_000_000, unit: "units of cost a minute" }).optional(),
  TLS_CERT: z.string().min(1).optional(),
  TLS_KEY: z.string().min(1).optional(),
  AUDIT_LOG: z.string().min(1).optional(),
};

/** The checked settings of access. */
export type AccessSettings = { readonly [K in keyof typeof ACCESS_SETTINGS]: z.output<(typeof ACCESS_SETTINGS)[K]> };

/** The settings that only one way to sign in reads. */
const ONLY_FOR = {
  TOKENS_FILE: "token",
  JWT_JWKS: "jwt",
  JWT_ISSUER: "jwt",
  JWT_AUDIENCE: "jwt",
  JWT_ALGORITHMS: "jwt",
  JWT_ROLES_CLAIM: "jwt",
  JWT_CLOCK_SKEW_S: "jwt",
  PROXY_USER_HEADER: "proxy",
  PROXY_ROLES_HEADER: "proxy",
} as const satisfies Partial<Record<keyof AccessSettings, (typeof SIGN_IN)[number]>>;

const NEEDED = ["JWT_JWKS", "JWT_ISSUER", "JWT_AUDIENCE"] as const;

/**
 * What contradicts itself in the settings of access, one sentence each. Only what serves needs to agree: a check of
 * seeds works without.
 */
export function accessFaults(settings: Partial<AccessSettings> & { readonly HOST: string }): readonly string[] {
  const { AUTH = "none", ALLOW_PUBLIC = false, HOST, TRUST_PROXY = [], TLS_CERT, TLS_KEY } = settings;
  const faults: string[] = [];
  if (AUTH === "none" && !ALLOW_PUBLIC && !isLoopback(HOST))
    faults.push(
      `HOST is ${HOST}, so other machines can connect, and AUTH is none. Choose how readers sign in with AUTH, or let everybody read with ALLOW_PUBLIC=true.`,
    );
  if (AUTH === "jwt")
    for (const name of NEEDED) if (settings[name] === undefined) faults.push(`${name} must be set if AUTH is jwt.`);
  if (AUTH === "proxy" && TRUST_PROXY.length === 0)
    faults.push("TRUST_PROXY must be set to the address of the proxy if AUTH is proxy.");
  for (const [name, auth] of Object.entries(ONLY_FOR))
    if (settings[name as keyof AccessSettings] !== undefined && AUTH !== auth)
      faults.push(`${name} is set, but AUTH is ${AUTH}, not ${auth}.`);
  if ((TLS_CERT === undefined) !== (TLS_KEY === undefined)) faults.push("Set both TLS_CERT and TLS_KEY, or neither.");
  return faults;
}

/** Whether only programs of the same machine can connect to an address. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function isHostName(text: string): boolean {
  return isIP(text) !== 0 || /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/i.test(text);
}

function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
