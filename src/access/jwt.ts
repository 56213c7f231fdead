import { createHash } from "node:crypto";
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from "jose";
import { LRUCache } from "lru-cache";
import { type AccessSettings, JWT_ALGORITHMS } from "../config/access.ts";
import { YilianError } from "../errors.ts";
import { fileErrorReason } from "../files/error-reason.ts";
import { readRegularFile } from "../files/regular-file.ts";
import { stampAt } from "../files/stamp.ts";
import { type Identity, SignInError } from "./identity.ts";
import { highestRole } from "./roles.ts";

const SKEW_S = 60;
const ROLES_CLAIM = "roles";
/** A longer token is not read: those of real issuers have some hundreds of characters. */
const TOKEN_CHARACTERS_MAX = 8_192;
/** How many checked tokens are cached, and how long: a revoked key is noticed within that time. */
const CACHED_MAX = 1_000;
const CACHED_MS = 60_000;
const KEYS_BYTES_MAX = 1_000_000;
const KEYS_TIMEOUT_MS = 5_000;
const KEYS_COOLDOWN_MS = 30_000;
const KEYS_AGE_MS = 600_000;

type JwtSettings = Partial<
  Pick<
    AccessSettings,
    "JWT_JWKS" | "JWT_ISSUER" | "JWT_AUDIENCE" | "JWT_ALGORITHMS" | "JWT_ROLES_CLAIM" | "JWT_CLOCK_SKEW_S"
  >
>;

/**
 * Makes the function that says who a JWT was issued to. The keys are read from a URL or a file, and again when a token
 * names a key that is not known, or the file changes.
 *
 * The function throws {@link SignInError}: UNAUTHENTICATED for a token that is not valid, FORBIDDEN for one without a
 * role, SIGN_IN_UNAVAILABLE when the keys cannot be read.
 *
 * @param keysTimeoutMs - how long the URL of the keys has to answer.
 * @throws {YilianError} INVALID_SETTINGS if the file of keys cannot be read.
 */
export function createJwtCheck(
  settings: JwtSettings,
  keysTimeoutMs: number = KEYS_TIMEOUT_MS,
): (token: string) => Promise<Identity> {
  const { JWT_JWKS = "", JWT_ISSUER = "", JWT_AUDIENCE = "", JWT_CLOCK_SKEW_S = SKEW_S } = settings;
  const claim = settings.JWT_ROLES_CLAIM ?? ROLES_CLAIM;
  const keys = /^https?:/.test(JWT_JWKS) ? keysAt(new URL(JWT_JWKS), keysTimeoutMs) : keysInFile(JWT_JWKS);
  const cached = new LRUCache<string, Identity>({ max: CACHED_MAX, ttl: CACHED_MS });
  return async (token) => {
    if (token.length > TOKEN_CHARACTERS_MAX) throw new SignInError("UNAUTHENTICATED", "The token is too long.");
    const digest = createHash("sha256").update(token).digest("base64");
    const known = cached.get(digest);
    if (known !== undefined) return known;
    const { payload } = await jwtVerify(token, keys, {
      issuer: JWT_ISSUER,
      audience: JWT_AUDIENCE,
      algorithms: [...(settings.JWT_ALGORITHMS ?? JWT_ALGORITHMS)],
      clockTolerance: JWT_CLOCK_SKEW_S,
      requiredClaims: ["exp", "sub"],
    }).catch((error: unknown) => {
      throw explain(error);
    });
    const role = highestRole(rolesIn(payload, claim));
    if (role === undefined)
      throw new SignInError("FORBIDDEN", `The token grants no role: its claim \`${claim}\` contains none of them.`);
    const identity = { subject: String(payload.sub), role };
    const leftMs = (Number(payload.exp) + JWT_CLOCK_SKEW_S) * 1_000 - Date.now();
    cached.set(digest, identity, { ttl: Math.max(1, Math.min(CACHED_MS, leftMs)) });
    return identity;
  };
}

/** The texts of a claim: a list, or a text of words. A dot leads into an object, as in `realm_access.roles`. */
function rolesIn(payload: JWTPayload, claim: string): readonly string[] {
  const value = claim
    .split(".")
    .reduce<unknown>(
      (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
      payload,
    );
  if (typeof value === "string") return value.split(/\s+/);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function keysAt(url: URL, timeoutMs: number): JWTVerifyGetKey {
  return createRemoteJWKSet(url, {
    timeoutDuration: timeoutMs,
    cooldownDuration: KEYS_COOLDOWN_MS,
    cacheMaxAge: KEYS_AGE_MS,
    [customFetch]: async (address, options) => limited(await fetch(address, options)),
  });
}

/** The same answer, unless its body is too large for a set of keys. */
async function limited(response: Response): Promise<Response> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > KEYS_BYTES_MAX) throw new errors.JWKSInvalid(`The set of keys is larger than ${KEYS_BYTES_MAX} bytes.`);
    parts.push(part);
  }
  return new Response(Buffer.concat(parts), { status: response.status, headers: response.headers });
}

function keysInFile(path: string): JWTVerifyGetKey {
  const read = () => {
    try {
      const stamp = stampAt(path);
      const text = readRegularFile(path, KEYS_BYTES_MAX).toString();
      return { stamp, keys: createLocalJWKSet(JSON.parse(text) as JSONWebKeySet) };
    } catch (cause) {
      const isContent = cause instanceof SyntaxError || cause instanceof errors.JOSEError;
      const reason = isContent ? "is no set of keys (JWKS)." : fileErrorReason(cause);
      throw new YilianError("INVALID_SETTINGS", `JWT_JWKS: the file ${path} ${reason}`, { cause });
    }
  };
  let current = read();
  return async (header, token) => {
    const stamp = stampAt(path);
    if (stamp !== "" && stamp !== current.stamp) current = read();
    return current.keys(header, token);
  };
}

/** Why a token is not accepted, in words that help its owner and say nothing about the keys. */
function explain(error: unknown): SignInError {
  const refused = (message: string) => new SignInError("UNAUTHENTICATED", message, { cause: error });
  if (error instanceof errors.JWTExpired) return refused("The token has expired. Sign in again.");
  if (error instanceof errors.JWTClaimValidationFailed)
    return refused(`The token was issued for something else: its claim \`${error.claim}\` is missing or does not fit.`);
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported)
    return refused("The token is signed by an algorithm that is not accepted.");
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return refused("The token is signed by a key that the issuer does not publish.");
  if (error instanceof errors.JWSSignatureVerificationFailed) return refused("The signature of the token is wrong.");
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid)
    return refused("The token is not a signed JWT.");
  const message = "Nobody can sign in at the moment: the keys of the issuer cannot be read. Try again in a while.";
  return new SignInError("SIGN_IN_UNAVAILABLE", message, { cause: error });
}
