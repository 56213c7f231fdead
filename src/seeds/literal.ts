import type { Token } from "./tokenize.ts";

/** Where a value is written: the line on which it begins, and its range in the file's text, the end excluded. */
export interface WrittenRange {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A value written in a seed. */
export type Literal = WrittenRange &
  (
    | { readonly is: "scalar"; readonly value: string | number | boolean | null }
    | { readonly is: "list"; readonly items: readonly Literal[] }
    | { readonly is: "map"; readonly entries: ReadonlyMap<string, Literal> }
  );

/** A value that cannot be read; `line` is where it goes wrong, or where a bracket that is not closed begins. */
export class LiteralError extends Error {
  override readonly name = "LiteralError";
  readonly line: number;
  readonly hint: string;

  constructor(line: number, message: string, hint: string) {
    super(message);
    this.line = line;
    this.hint = hint;
  }
}

/**
 * Reads the value that begins at a token; `next` is the number of the token behind it.
 *
 * @example readLiteral(tokens of "['a', 1] AS row", 0) // the list ["a", 1]; next is 5
 * @throws {LiteralError} when there is none.
 */
export function readLiteral(tokens: readonly Token[], from: number): { literal: Literal; next: number } {
  const reader = new LiteralReader(tokens, from);
  return { literal: reader.readValue(), next: reader.next };
}

/** The value alone, lists and maps as arrays and objects. */
export function plainOf(literal: Literal): unknown {
  switch (literal.is) {
    case "scalar":
      return literal.value;
    case "list":
      return literal.items.map(plainOf);
    case "map":
      return Object.fromEntries([...literal.entries].map(([key, value]) => [key, plainOf(value)]));
  }
}

const CONSTANTS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
const LIST = "Write [one, two]: a comma between two rows or values.";
const MAP = "Write {name: value}.";
const QUOTES = 'Two quotes in a row do not escape: write \\\' or use "…".';
const VALUES = "Values are texts in quotes, numbers, true, false, null, [lists] and {maps}.";

class LiteralReader {
  private readonly tokens: readonly Token[];
  /** The number of the next token. */
  next: number;

  constructor(tokens: readonly Token[], from: number) {
    this.tokens = tokens;
    this.next = from;
  }

  readValue(): Literal {
    const token = this.token;
    if (token === undefined)
      throw new LiteralError(this.tokens.at(-1)?.line ?? 1, "The statement ends too early.", LIST);
    const { line, at: from } = token;
    if (this.isSign("[")) {
      const items = this.readItems(token);
      return { is: "list", line, from, to: this.end, items };
    }
    if (this.isSign("{")) {
      const entries = this.readEntries(token);
      return { is: "map", line, from, to: this.end, entries };
    }
    this.next++;
    return { is: "scalar", line, from, to: this.end, value: scalarOf(token) };
  }

  private readItems(open: Token): Literal[] {
    const items: Literal[] = [];
    this.readSeparated(
      open,
      "]",
      () => items.push(this.readValue()),
      () => {
        // A row without its closing bracket takes the rows behind it for columns.
        const last = items.at(-1);
        const takesRows = last?.is === "list" && last.items.some(({ is, line }) => is === "list" && line > last.line);
        return takesRows ? last.line : open.line;
      },
    );
    return items;
  }

  private readEntries(open: Token): Map<string, Literal> {
    const entries = new Map<string, Literal>();
    this.readSeparated(open, "}", () => {
      const key = this.token;
      if (key === undefined || key.is === "sign") throw unclosed(open, "}", key);
      if (key.is !== "word") throw new LiteralError(key.line, `${key.raw} is no name of a property.`, MAP);
      this.next++;
      if (!this.isSign(":")) throw new LiteralError(key.line, `A colon is missing behind ${key.raw}.`, MAP);
      this.next++;
      if (entries.has(key.raw)) {
        const message = `The property ${key.raw} is in one map twice.`;
        throw new LiteralError(key.line, message, "Remove one of them.");
      }
      entries.set(key.raw, this.readValue());
    });
    return entries;
  }

  /** Reads items up to the closing sign; `lineOfOpen` is the line of the bracket that is most likely not closed. */
  private readSeparated(open: Token, close: string, readItem: () => void, lineOfOpen = () => open.line): void {
    this.next++;
    if (this.isSign(close)) {
      this.next++;
      return;
    }
    for (;;) {
      readItem();
      const token = this.token;
      this.next++;
      if (token?.is === "sign" && token.raw === close) return;
      if (token?.is !== "sign" || token.raw !== ",") throw notSeparated(open, close, token, lineOfOpen());
      if (this.isSign(close))
        throw new LiteralError(token.line, `A comma is before ${close}.`, "Remove the comma after the last item.");
    }
  }

  private get token(): Token | undefined {
    return this.tokens[this.next];
  }

  /** Where the last token that was read ends. */
  private get end(): number {
    const last = this.tokens[this.next - 1];
    return last === undefined ? 0 : last.at + last.raw.length;
  }

  private isSign(sign: string): boolean {
    return this.token?.is === "sign" && this.token.raw === sign;
  }
}

function scalarOf(token: Token): string | number | boolean | null {
  if (token.is === "text") return token.value;
  if (token.is === "number") return Number(token.raw);
  if (isConstant(token)) return CONSTANTS[token.raw] ?? null;
  throw new LiteralError(token.line, `${token.raw} is no value.`, VALUES);
}

function isConstant({ is, raw }: Token): boolean {
  return is === "word" && Object.hasOwn(CONSTANTS, raw);
}

function notSeparated(open: Token, close: string, token: Token | undefined, line: number): LiteralError {
  const closesOther = token === undefined || "]}".includes(token.raw);
  if (closesOther || (token.is === "word" && !isConstant(token))) return unclosed(open, close, token, line);
  const hint = token.is === "text" ? QUOTES : LIST;
  return new LiteralError(token.line, `A comma is missing before ${token.raw}.`, hint);
}

function unclosed(open: Token, close: string, before: Token | undefined, line = open.line): LiteralError {
  const where = before === undefined ? "the end of the statement" : `the ${before.raw} in line ${before.line}`;
  return new LiteralError(line, `A ${open.raw} is not closed before ${where}.`, `Write ${close} where it ends.`);
}
