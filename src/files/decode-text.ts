/** How a text is decoded. */
export interface Decoding {
  readonly encoding?: "utf-8" | "gb18030";
  /** Whether the bytes may end within a character, which is left out. */
  readonly isPart?: boolean;
}

/** The text of bytes, with any byte order mark; undefined if the bytes are not in the encoding. */
export function decodeText(
  bytes: Uint8Array,
  { encoding = "utf-8", isPart = false }: Decoding = {},
): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isPart });
  } catch {
    return undefined;
  }
}

export const BYTE_ORDER_MARK = "\uFEFF";

/** A text without the byte order mark at its beginning. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
