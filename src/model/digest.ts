import { createHash, type Hash } from "node:crypto";
import { compareTexts } from "./collation.ts";
import { type Content, PARTS, type Part } from "./records.ts";

/**
 * The SHA-256 of the content of a data set, as 64 hexadecimal digits.
 *
 * Independent of the order of loading, of rows, keys and aliases. The version and title count, times of loading do not.
 */
export function digestOf(content: Content): string {
  const digest = new DigestBuilder(content);
  for (const part of PARTS) for (const record of inIdOrder<Identified>(content[part])) digest.add(part, record);
  return digest.end();
}

/** How many characters are hashed at once: a call for each record would take longer than the hashing. */
const HASHED_AT_ONCE = 1 << 16;

/** Computes a digest of records that come one by one: part after part, each in the order of {@link inIdOrder}. */
export class DigestBuilder {
  private readonly hash: Hash = createHash("sha256");
  private text: string;
  /** How many parts have begun. */
  private begun = 0;
  private last = "";

  constructor({ version, title }: Pick<Content, "version" | "title">) {
    this.text = canonical({ version, title });
  }

  /** @throws {RangeError} when the record is not in order. */
  add(part: Part, record: Identified): void {
    while (PARTS[this.begun - 1] !== part) this.begin();
    if (this.last !== "" && compareTexts(this.last, record.id) > 0)
      throw new RangeError(`The record "${record.id}" is not in order.`);
    this.last = record.id;
    this.text += `${canonical(record)}\n`;
    if (this.text.length >= HASHED_AT_ONCE) this.flush();
  }

  end(): string {
    while (this.begun < PARTS.length) this.begin();
    this.flush();
    return this.hash.digest("hex");
  }

  private begin(): void {
    const part = PARTS[this.begun];
    if (part === undefined) throw new RangeError("The parts are not in order.");
    this.text += `\n${part}\n`;
    this.last = "";
    this.begun++;
  }

  private flush(): void {
    this.hash.update(this.text);
    this.text = "";
  }
}

type Identified = { readonly id: string };

/** From here on, code units sort differently from code points. */
const HIGH_UNIT = /[\ud800-\uffff]/;

/** Records by the code points of their ids. Code units compare several times as fast. */
export function inIdOrder<R extends Identified>(records: readonly R[]): R[] {
  if (records.some(({ id }) => HIGH_UNIT.test(id))) return records.toSorted((a, b) => compareTexts(a.id, b.id));
  return records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** JSON with sorted keys and sorted lists, without what is undefined. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).sort(compareTexts).join(",")}]`;
  let text = "";
  for (const key of Object.keys(value).sort(compareTexts)) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (inner === undefined || inner === null) continue;
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(inner)}`;
  }
  return `{${text}}`;
}
