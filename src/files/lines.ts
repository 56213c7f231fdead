/** A line that is longer than allowed, or bytes that are not UTF-8. */
export class UnreadableLine extends Error {
  override readonly name = "UnreadableLine";
}

/** Longer lines are not text that a program wrote. */
const LONGEST_BYTES = 64 * 1024 * 1024;
const LINE_FEED = 0x0a;

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A line without its end, and whether it has one: only the last may have none. */
export interface Line {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly isEnded: boolean;
}

/**
 * The lines of UTF-8 bytes, one at a time.
 *
 * @throws {UnreadableLine} when the bytes are not lines of UTF-8.
 */
export async function* linesOf(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let begun: Uint8Array[] = [];
  let size = 0;
  for await (const part of parts) {
    let start = 0;
    for (let end = part.indexOf(LINE_FEED); end >= 0; end = part.indexOf(LINE_FEED, start)) {
      yield lineOf([...begun, part.subarray(start, end)], true);
      [begun, size, start] = [[], 0, end + 1];
    }
    if (start === part.length) continue;
    begun.push(part.subarray(start));
    size += part.length - start;
    if (size > LONGEST_BYTES) throw new UnreadableLine(`A line has more than ${LONGEST_BYTES} bytes.`);
  }
  if (size > 0) yield lineOf(begun, false);
}

function lineOf(parts: readonly Uint8Array[], isEnded: boolean): Line {
  const [first] = parts;
  const bytes = parts.length === 1 && first !== undefined ? first : Buffer.concat(parts);
  try {
    return { text: UTF8.decode(bytes), bytes, isEnded };
  } catch {
    throw new UnreadableLine("A line is not UTF-8.");
  }
}
