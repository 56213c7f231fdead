import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";
import type { FastifyInstance, FastifyReply } from "fastify";

/** In bytes; compression gains nothing on smaller answers. */
const COMPRESS_FROM = 1_500;
/** The default of Node, 11, takes a hundred times as long and saves a tenth more. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
/** Events are sent one by one, and a compressor would collect them. Pictures and archives are compressed already. */
const COMPRESSIBLE = /^(?:text\/(?!event-stream)|font\/ttf)|[/+](?:json|xml|javascript|x-ndjson)\b/;

const ENCODERS = {
  br: {
    whole: (bytes: Buffer) => promisify(brotliCompress)(bytes, BROTLI),
    stream: () => createBrotliCompress(BROTLI),
  },
  gzip: { whole: (bytes: Buffer) => promisify(gzip)(bytes), stream: () => createGzip() },
};

/**
 * The encoding that a client prefers; brotli if it has no preference, none if it accepts neither (RFC 9110, 12.5.3).
 *
 * @example preferredEncoding("gzip;q=1, br;q=0.5") === "gzip"
 */
export function preferredEncoding(header = ""): keyof typeof ENCODERS | undefined {
  const weights = new Map(
    header.split(",").map((item): [string, number] => {
      const [name = "", ...parameters] = item
        .toLowerCase()
        .split(";")
        .map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith("q="));
      return [name, quality === undefined ? 1 : Number(quality.slice(2))];
    }),
  );
  const weightOf = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const [best = "br"] = (["br", "gzip"] as const).toSorted((a, b) => weightOf(b) - weightOf(a));
  return weightOf(best) > 0 ? best : undefined;
}

/** Compresses answers. Compressed requests are not accepted, because a small one can expand to gigabytes. */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook("onSend", async (request, reply, payload: unknown) => {
    if (request.method === "HEAD" || reply.hasHeader("content-encoding") || !isCompressible(reply, payload))
      return payload;
    reply.header("vary", withVary(reply.getHeader("vary")));
    const encoding = preferredEncoding(request.headers["accept-encoding"]);
    if (encoding === undefined) return payload;
    reply.header("content-encoding", encoding).removeHeader("content-length");
    const encoder = ENCODERS[encoding];
    return isStream(payload) ? payload.pipe(encoder.stream()) : encoder.whole(Buffer.from(payload as string | Buffer));
  });
}

function isCompressible(reply: FastifyReply, payload: unknown): boolean {
  if (!COMPRESSIBLE.test(String(reply.getHeader("content-type")))) return false;
  if (typeof payload === "string") return Buffer.byteLength(payload) >= COMPRESS_FROM;
  return Buffer.isBuffer(payload) ? payload.length >= COMPRESS_FROM : isStream(payload);
}

function isStream(payload: unknown): payload is NodeJS.ReadableStream {
  return typeof payload === "object" && payload !== null && "pipe" in payload;
}

/** The value of `vary` with the header that chose the encoding. */
function withVary(vary: unknown): string {
  const names = vary === undefined ? [] : String(vary).split(/,\s*/);
  return [...names.filter((name) => name.toLowerCase() !== "accept-encoding"), "accept-encoding"].join(", ");
}
