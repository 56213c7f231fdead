import { constants } from "node:zlib";
import compress from "@fastify/compress";
import type { FastifyInstance } from "fastify";

/** In bytes; compression gains nothing on smaller answers. */
const COMPRESS_FROM = 1_500;
/** The default of Node, 11, takes a hundred times as long and saves a tenth more. */
const BROTLI_QUALITY = 4;

/** Compresses answers. Compressed requests are not accepted, because a small one can expand to gigabytes. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    globalDecompression: false,
    encodings: ["br", "gzip"],
    threshold: COMPRESS_FROM,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
}
