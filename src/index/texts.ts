import { firstWhere } from "../model/first-where.ts";

/** The bytes that a new pool has for each text at first. */
const BYTES_PER_TEXT = 24;
/** The most bytes of one UTF-16 unit in UTF-8. */
const BYTES_PER_UNIT = 3;

/**
 * A list of texts in one pool of UTF-8. A text is decoded when it is read.
 *
 * A text takes its bytes and 4 more. As a string it takes 16 to 24 more, and the garbage collector visits it.
 */
export class Texts {
  readonly bytes: Uint8Array;
  /** By text: where its bytes begin. They end where those of the next text begin. */
  readonly starts: Uint32Array;
  private readonly pool: Buffer;

  constructor(bytes: Uint8Array, starts: Uint32Array) {
    this.bytes = bytes;
    this.starts = starts;
    this.pool = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The number of texts. */
  get length(): number {
    return this.starts.length - 1;
  }

  /** A text by its number; undefined for a number that no text has. */
  at(text: number): string | undefined {
    const [start, end] = [this.starts[text], this.starts[text + 1]];
    return start === undefined || end === undefined ? undefined : this.pool.toString("utf8", start, end);
  }

  /** The bytes of a text. */
  bytesOf(text: number): Uint8Array {
    return this.bytes.subarray(this.starts[text], this.starts[text + 1]);
  }

  isEmpty(text: number): boolean {
    return this.starts[text] === this.starts[text + 1];
  }

  /** The number of a text in texts that are in ascending order of code points; undefined where it is none of them. */
  find(text: string): number | undefined {
    const bytes = Buffer.from(text);
    const at = firstWhere(this.length, (middle) => this.compare(middle, bytes) >= 0);
    return at < this.length && this.equals(at, bytes) ? at : undefined;
  }

  /** Compares a text with the bytes of another in the order of code points, which is that of bytes in UTF-8. */
  compare(text: number, bytes: Uint8Array): number {
    const start = this.starts[text] as number;
    const length = this.lengthOf(text);
    const common = Math.min(length, bytes.length);
    for (let at = 0; at < common; at++) {
      const order = (this.bytes[start + at] as number) - (bytes[at] as number);
      if (order !== 0) return order;
    }
    return length - bytes.length;
  }

  /** Whether a text has these bytes. */
  equals(text: number, bytes: Uint8Array): boolean {
    return this.lengthOf(text) === bytes.length && this.hasAt(this.starts[text] as number, bytes);
  }

  /** Whether a text begins with these bytes. */
  startsWith(text: number, bytes: Uint8Array): boolean {
    return this.lengthOf(text) >= bytes.length && this.hasAt(this.starts[text] as number, bytes);
  }

  /** Whether a text contains these bytes. */
  includes(text: number, bytes: Uint8Array): boolean {
    const last = (this.starts[text + 1] as number) - bytes.length;
    for (let at = this.starts[text] as number; at <= last; at++) if (this.hasAt(at, bytes)) return true;
    return false;
  }

  *[Symbol.iterator](): Generator<string> {
    for (let text = 0; text < this.length; text++) yield this.at(text) as string;
  }

  private lengthOf(text: number): number {
    return (this.starts[text + 1] as number) - (this.starts[text] as number);
  }

  private hasAt(at: number, bytes: Uint8Array): boolean {
    for (let offset = 0; offset < bytes.length; offset++) if (this.bytes[at + offset] !== bytes[offset]) return false;
    return true;
  }
}

/** Makes a list of texts in the order of their adding. */
export class TextsBuilder {
  private pool = Buffer.alloc(0);
  private used = 0;
  private readonly starts: Uint32Array;
  private length = 0;

  /** @param count - the number of texts. */
  constructor(count: number) {
    this.starts = new Uint32Array(count + 1);
    this.pool = Buffer.allocUnsafeSlow(count * BYTES_PER_TEXT);
  }

  add(text: string): void {
    const most = this.used + BYTES_PER_UNIT * text.length;
    if (most > this.pool.length) {
      const larger = Buffer.allocUnsafeSlow(2 * most);
      this.pool.copy(larger, 0, 0, this.used);
      this.pool = larger;
    }
    this.used += this.pool.write(text, this.used);
    this.starts[++this.length] = this.used;
  }

  finish(): Texts {
    return new Texts(new Uint8Array(this.pool.subarray(0, this.used)), this.starts);
  }
}

/** Makes a list of texts. */
export function textsOf(texts: readonly string[]): Texts {
  const builder = new TextsBuilder(texts.length);
  for (const text of texts) builder.add(text);
  return builder.finish();
}
