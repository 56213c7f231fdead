import { BlockList, isIP } from "node:net";
import { join } from "node:path";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { type Identity, SignInError } from "../../access/identity.ts";
import { createJwtCheck } from "../../access/jwt.ts";
import { highestRole, includes, type Role } from "../../access/roles.ts";
import { TokensFile } from "../../access/tokens-file.ts";
import { type AccessSettings, isLoopback } from "../../config/access.ts";
import { addressOf, unmapped } from "../client.ts";
import type { Refuse } from "../refusal.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The least role that may use the route; `anyone` needs no sign-in. A reader's, unless said otherwise. */
    role?: Role | "anyone";
  }
  interface FastifyRequest {
    /** Who sends the request; null before that is known, and where anyone may. */
    identity: Identity | null;
  }
}

/** What signing in depends on. */
export type SignInSettings = Partial<AccessSettings> & { readonly HOST: string; readonly DATA_DIR?: string };

/** Says who sends a request. It throws {@link SignInError}. */
type Identify = (request: FastifyRequest) => Identity | Promise<Identity>;

/** The tokens of a service are beside its data unless TOKENS_FILE says otherwise. */
export function tokensFileOf({ TOKENS_FILE, DATA_DIR = "data" }: Partial<SignInSettings>): string {
  return TOKENS_FILE ?? join(DATA_DIR, "tokens.json");
}

const STATUS = { UNAUTHENTICATED: 401, FORBIDDEN: 403, SIGN_IN_UNAVAILABLE: 503, BAD_REQUEST: 400 } as const;
/** How many failed attempts an address has within a minute. */
const FAILURES = { points: 60, duration: 60 };

/**
 * Lets only those use a route who have its role.
 *
 * @throws {YilianError} INVALID_SETTINGS if a file of tokens or keys cannot be read.
 */
export function requireSignIn(
  app: FastifyInstance,
  { settings, log, refuse }: { settings: SignInSettings; log: Logger; refuse: Refuse },
): void {
  const { AUTH = "none" } = settings;
  const identify = identifyBy(settings, log);
  const failures = new RateLimiterMemory(FAILURES);
  app.decorateRequest("identity", null);
  app.addHook("onRequest", async (request, reply) => {
    const { role = "reader" } = request.routeOptions.config;
    if (role === "anyone") return;
    const address = addressOf(request);
    const failed = await failures.get(address);
    if (failed !== null && failed.remainingPoints <= 0) {
      const seconds = Math.ceil(failed.msBeforeNext / 1_000);
      const message = `Too many attempts to sign in failed. Try again in ${seconds} s.`;
      return refuse(request, reply, { status: 429, code: "RATE_LIMITED", message, retryAfter: seconds });
    }
    try {
      if (AUTH !== "none") refuseTokenInUrl(request);
      request.identity = await identify(request);
      if (!includes(request.identity.role, role))
        throw new SignInError("FORBIDDEN", `This needs the role ${role}; yours is ${request.identity.role}.`);
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      const { code, message } = error;
      if (code === "UNAUTHENTICATED" && request.headers.authorization !== undefined) await failures.penalty(address);
      if (code === "SIGN_IN_UNAVAILABLE") log.error({ requestId: request.id, err: error }, "sign-in");
      else log.info({ requestId: request.id, address, code, reason: message }, "sign-in refused");
      if (code === "UNAUTHENTICATED") reply.header("www-authenticate", challengesOf(AUTH));
      return refuse(request, reply, {
        status: STATUS[code],
        code,
        message,
        ...(STATUS[code] === 503 && { retryAfter: 5 }),
      });
    }
  });
}

/**
 * Reads the files that sign-in needs, so that a missing one is reported before anything is loaded.
 *
 * @throws {YilianError} INVALID_SETTINGS if a file of tokens or keys cannot be read.
 */
export function checkSignIn(settings: SignInSettings, log: Logger): void {
  identifyBy(settings, log);
}

function identifyBy(settings: SignInSettings, log: Logger): Identify {
  const { AUTH = "none", HOST, TRUST_PROXY = [] } = settings;
  if (AUTH === "token") {
    const tokens = new TokensFile(tokensFileOf(settings), (err) => log.error({ err }, "tokens"));
    return (request) => tokens.identify(credentialsOf(request, true));
  }
  if (AUTH === "jwt") {
    const check = createJwtCheck(settings);
    return (request) => check(credentialsOf(request, false));
  }
  if (AUTH === "proxy") {
    const isTrusted = networks(TRUST_PROXY);
    const { PROXY_USER_HEADER: user = "x-forwarded-user", PROXY_ROLES_HEADER: roles = "x-forwarded-groups" } = settings;
    return (request) => {
      // Anybody can send the headers. Only those of the proxy count.
      if (!isTrusted(request.socket.remoteAddress ?? ""))
        throw new SignInError("UNAUTHENTICATED", "Use the address of the proxy: only it can sign you in.");
      // A client may have sent one, and a proxy that adds its own does not replace it.
      for (const name of [user, roles])
        if ((request.raw.headersDistinct[name.toLowerCase()]?.length ?? 0) > 1)
          throw new SignInError("BAD_REQUEST", `The request has more than one \`${name}\` header.`);
      const subject = textOf(request.headers[user.toLowerCase()]);
      if (subject === "") throw new SignInError("UNAUTHENTICATED", "The proxy names no user. Sign in there.");
      const names = textOf(request.headers[roles.toLowerCase()]);
      const role = names === "" ? "reader" : highestRole(names.split(/[\s,]+/));
      if (role === undefined) throw new SignInError("FORBIDDEN", "The proxy names no role that this service has.");
      return { subject, role };
    };
  }
  // Only programs of this machine can connect, unless the operator lets everybody read.
  const anyone: Identity = { subject: null, role: isLoopback(HOST) ? "admin" : "reader" };
  return () => anyone;
}

/** The token of a request. Browsers, which ask their user for a name and a password, send it as the password. */
function credentialsOf({ headers: { authorization } }: FastifyRequest, allowsBasic: boolean): string {
  if (authorization === undefined)
    throw new SignInError("UNAUTHENTICATED", "Sign in: send a token as `Authorization: Bearer <token>`.");
  const [, scheme = "", value = ""] = /^(\w+) +([\x21-\x7e]+)$/.exec(authorization) ?? [];
  if (scheme.toLowerCase() === "bearer") return value;
  if (allowsBasic && scheme.toLowerCase() === "basic") {
    const text = Buffer.from(value, "base64").toString("utf8");
    return text.slice(text.indexOf(":") + 1);
  }
  throw new SignInError("UNAUTHENTICATED", "The `Authorization` header must be `Bearer <token>`.");
}

/** URLs are stored in logs, histories and bookmarks, so a token in one is no secret any more. */
function refuseTokenInUrl({ query }: FastifyRequest): void {
  if (typeof query !== "object" || query === null || !("access_token" in query)) return;
  const message =
    "A token in the URL does not stay secret: replace that token, and send the new one in `Authorization`.";
  throw new SignInError("BAD_REQUEST", message);
}

function challengesOf(auth: AccessSettings["AUTH"]): string[] {
  if (auth === "token") return ['Basic realm="Yilian", charset="UTF-8"', 'Bearer realm="Yilian"'];
  return ['Bearer realm="Yilian"'];
}

/** Whether an address is in one of the networks, such as `10.0.0.0/8`. */
export function networks(list: readonly string[]): (address: string) => boolean {
  const block = new BlockList();
  for (const network of list) {
    const [address = "", bits] = network.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) block.addAddress(address, family);
    else block.addSubnet(address, Number(bits), family);
  }
  return (address) => {
    const plain = unmapped(address);
    const family = isIP(plain);
    return family !== 0 && block.check(plain, family === 6 ? "ipv6" : "ipv4");
  };
}

function textOf(header: string | string[] | undefined): string {
  return (Array.isArray(header) ? header.join(",") : (header ?? "")).trim();
}
