import type { SecureContextOptions } from "node:tls";
import { createSecureContext } from "node:tls";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { YilianError } from "../../errors.ts";
import { fileErrorReason } from "../../files/error-reason.ts";
import { readRegularFile } from "../../files/regular-file.ts";
import { stampAt } from "../../files/stamp.ts";

/** The files of the certificate and of its key. */
export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
}

/** A chain of certificates has some thousands. */
const BYTES_MAX = 1_000_000;

/** How often the files are looked at: certificates are renewed weeks before they expire. */
const LOOK_MS = 10_000;

/**
 * Reads a certificate and its key.
 *
 * @throws {YilianError} INVALID_SETTINGS if they cannot be read, or do not belong together.
 */
export function readTls({ cert, key }: TlsFiles): SecureContextOptions {
  const options = { cert: read("TLS_CERT", cert), key: read("TLS_KEY", key), minVersion: "TLSv1.2" } as const;
  try {
    createSecureContext(options);
  } catch (cause) {
    const message = `TLS_CERT and TLS_KEY: ${cert} and ${key} are no certificate with its key, both in PEM.`;
    throw new YilianError("INVALID_SETTINGS", message, { cause });
  }
  return options;
}

/** Uses a renewed certificate for new connections. A faulty one is reported, and the last good one stays in use. */
export function watchTls(app: FastifyInstance, files: TlsFiles, log: Logger): void {
  let stamp = stampOfBoth(files);
  const timer = setInterval(() => {
    const now = stampOfBoth(files);
    if (now === stamp) return;
    stamp = now;
    try {
      const { server } = app;
      if ("setSecureContext" in server && typeof server.setSecureContext === "function")
        server.setSecureContext(readTls(files));
      log.info({ cert: files.cert }, "the certificate is renewed");
    } catch (err) {
      log.error({ err }, "the new certificate cannot be used; the last one stays in use");
    }
  }, LOOK_MS);
  timer.unref();
  app.addHook("onClose", async () => clearInterval(timer));
}

function read(name: string, path: string): Buffer {
  try {
    return readRegularFile(path, BYTES_MAX);
  } catch (cause) {
    throw new YilianError("INVALID_SETTINGS", `${name}: the file ${path} ${fileErrorReason(cause)}`, { cause });
  }
}

function stampOfBoth({ cert, key }: TlsFiles): string {
  return [cert, key].map(stampAt).join("|");
}
