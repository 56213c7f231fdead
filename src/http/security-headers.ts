import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

const NOTHING = ["'none'"];
const SELF = ["'self'"];

/** What the playground may do: load its own files and call this service. Its editor writes inline styles. */
export const PLAYGROUND_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: NOTHING,
    scriptSrc: SELF,
    workerSrc: SELF,
    connectSrc: SELF,
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:"],
    fontSrc: ["'self'", "data:"],
    baseUri: NOTHING,
    formAction: NOTHING,
    frameAncestors: NOTHING,
  },
};

/** What a page of the explorer may do: load its own files, call this service and send its own forms to it. */
export const EXPLORER_POLICY =
  "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/** What an exported picture may do when a browser opens it: nothing but use its own styles. */
export const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/**
 * Sets the security headers.
 *
 * @param hstsSeconds - for how long browsers use only HTTPS; not given where the service itself speaks plain HTTP.
 */
export async function setSecurityHeaders(app: FastifyInstance, hstsSeconds?: number): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: NOTHING, baseUri: NOTHING, formAction: NOTHING, frameAncestors: NOTHING },
    },
    strictTransportSecurity: hstsSeconds === undefined ? false : { maxAge: hstsSeconds },
    referrerPolicy: { policy: "no-referrer" },
    xFrameOptions: { action: "deny" },
  });
}
