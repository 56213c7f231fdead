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

/** Sets the security headers. There is no HSTS and no upgrade, because the service itself speaks plain HTTP. */
export async function setSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: NOTHING, baseUri: NOTHING, formAction: NOTHING, frameAncestors: NOTHING },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: "no-referrer" },
    xFrameOptions: { action: "deny" },
  });
}
