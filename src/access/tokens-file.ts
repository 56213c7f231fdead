import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { z } from "zod";
import { YilianError } from "../errors.ts";
import { WriteError, writeFiles } from "../files/atomic-write.ts";
import { fileErrorReason } from "../files/error-reason.ts";
import { readRegularFile } from "../files/regular-file.ts";
import { stampAt } from "../files/stamp.ts";
import type { Identity } from "./identity.ts";
import { SignInError } from "./identity.ts";
import { ROLES, type Role } from "./roles.ts";

const NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/i;
/** Recognisable for tools that search for secrets in files. */
const PREFIX = "yilian_";
const TOKEN_BYTES = 32;
/** A token takes some hundreds of them. */
const BYTES_MAX = 10_000_000;
/** How long a changed file may go unnoticed. */
const LOOK_MS = 1_000;

const record = z.strictObject({
  name: z.string().regex(NAME),
  role: z.enum(ROLES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  created: z.iso.date(),
  expires: z.iso.date().optional(),
});
const file = z.strictObject({ tokens: z.array(record) });

/** A token in the file: all but the token itself. */
export type TokenRecord = Readonly<z.output<typeof record>>;

/**
 * Reads the tokens of a file; none if the file does not exist.
 *
 * @throws {YilianError} INVALID_SETTINGS if the file cannot be read or has another form.
 */
export function readTokens(path: string): readonly TokenRecord[] {
  let text: string;
  try {
    text = readRegularFile(path, BYTES_MAX).toString();
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
    throw new YilianError("INVALID_SETTINGS", `The file of tokens, ${path}, ${fileErrorReason(cause)}`, { cause });
  }
  try {
    return file.parse(JSON.parse(text)).tokens;
  } catch (cause) {
    const message = `The file of tokens, ${path}, does not have the form that \`yilian token add\` writes. Restore it, or delete it and add the tokens again.`;
    throw new YilianError("INVALID_SETTINGS", message, { cause });
  }
}

/**
 * Adds a token to a file, and returns it. The file stores only its SHA-256 digest: 256 random bits cannot be guessed.
 *
 * @param token.expires - the last day on which it is accepted, as `2027-01-31`, in UTC.
 * @throws {YilianError} INVALID_SETTINGS if the name is taken or malformed, or the file cannot be read or written.
 */
export function addToken(path: string, token: { name: string; role: Role; expires?: string | undefined }): string {
  const { name, role, expires } = token;
  if (!NAME.test(name))
    throw invalid(`A token is named by letters, digits, "-", "_" and ".", at most 64, not ${JSON.stringify(name)}.`);
  if (expires !== undefined && !z.iso.date().safeParse(expires).success)
    throw invalid(`The last day of a token is written as 2027-01-31, not ${JSON.stringify(expires)}.`);
  const tokens = readTokens(path);
  if (tokens.some((other) => other.name === name))
    throw invalid(`There is a token ${name} already. Remove it first, or choose another name.`);
  const secret = PREFIX + randomBytes(TOKEN_BYTES).toString("base64url");
  const created = new Date().toISOString().slice(0, 10);
  const added = { name, role, sha256: digestOf(secret).toString("hex"), created, ...(expires && { expires }) };
  writeTokens(path, [...tokens, added]);
  return secret;
}

/**
 * Removes a token from a file.
 *
 * @throws {YilianError} INVALID_SETTINGS if there is none of the name, or the file cannot be read or written.
 */
export function removeToken(path: string, name: string): void {
  const tokens = readTokens(path);
  const others = tokens.filter((token) => token.name !== name);
  if (others.length === tokens.length) throw invalid(`There is no token ${JSON.stringify(name)} in ${path}.`);
  writeTokens(path, others);
}

/** The tokens of a file, read again when the file changes. */
export class TokensFile {
  private readonly path: string;
  private readonly onFault: (error: unknown) => void;
  private tokens: readonly TokenRecord[];
  private stamp: string;
  private lookedAt = performance.now();

  /**
   * @param onFault - called when a changed file cannot be read. The tokens that were read before stay valid.
   * @throws {YilianError} INVALID_SETTINGS if the file cannot be read or contains no token.
   */
  constructor(path: string, onFault: (error: unknown) => void) {
    this.path = path;
    this.onFault = onFault;
    this.stamp = stampAt(path);
    this.tokens = readTokens(path);
    if (this.tokens.length === 0)
      throw invalid(`AUTH is token, and there is no token in ${path}. Add one: \`yilian token add <name>\`.`);
  }

  /**
   * Who has a token.
   *
   * @throws {SignInError} UNAUTHENTICATED if the token is unknown or has expired.
   */
  identify(secret: string): Identity {
    this.look();
    const digest = digestOf(secret);
    // Every token is compared, and in constant time, so that the time says nothing about them.
    let found: TokenRecord | undefined;
    for (const token of this.tokens) if (timingSafeEqual(Buffer.from(token.sha256, "hex"), digest)) found = token;
    if (found === undefined)
      throw new SignInError("UNAUTHENTICATED", "The token is unknown. Ask the operator for one.");
    if (found.expires !== undefined && new Date().toISOString().slice(0, 10) > found.expires)
      throw new SignInError("UNAUTHENTICATED", `The token expired after ${found.expires}. Ask the operator for one.`);
    return { subject: found.name, role: found.role };
  }

  private look(): void {
    if (performance.now() - this.lookedAt < LOOK_MS) return;
    this.lookedAt = performance.now();
    const stamp = stampAt(this.path);
    if (stamp === this.stamp) return;
    this.stamp = stamp;
    try {
      this.tokens = readTokens(this.path);
    } catch (error) {
      this.onFault(error);
    }
  }
}

function writeTokens(path: string, tokens: readonly TokenRecord[]): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFiles(dirname(path), [
      { name: basename(path), text: `${JSON.stringify({ tokens }, null, 2)}\n`, mode: 0o600 },
    ]);
  } catch (error) {
    const code = error instanceof WriteError ? error.code : error instanceof Error && "code" in error ? error.code : "";
    throw new YilianError("INVALID_SETTINGS", `The file of tokens, ${path}, cannot be written (${code || error}).`, {
      cause: error,
    });
  }
}

function digestOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

function invalid(message: string): YilianError {
  return new YilianError("INVALID_SETTINGS", message);
}
