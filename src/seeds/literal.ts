import type { Token } from "./tokenize.ts";

/** Where a value is written: the line it begins on, and the part of the file's text, its end left out. */
export interface Written {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A value written in a seed. */
export type Literal = Written &
  (
    | { readonly is: "scalar"; readonly value: string | number | boolean | null }
    | { readonly is: "list"; readonly items: readonly Literal[] }
    | { readonly is: "map"; readonly entries: ReadonlyMap<string, Literal> }
  );

/** A value that cannot be read; `line` is where it went wrong, or where a bracket that is not closed began. */
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

const CONSTANTS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

function isConstant({ is, raw }: Token): boolean {
  return is === "word" && Object.hasOwn(CONSTANTS, raw);
}

/**
 * Reads the value that begins at a token, and tells where it ends.
 *
 * @throws {LiteralError} when there is none.
 */
export function readLiteral(tokens: readonly Token[], from: number): { literal: Literal; next: number } {
  let at = from;

  const isSign = (sign: string): boolean => tokens[at]?.is === "sign" && tokens[at]?.raw === sign;

  function value(): Literal {
    const token = tokens[at];
    if (token === undefined) throw new LiteralError(tokens.at(-1)?.line ?? 1, "The statement ends too early.", LIST);
    const { line, at: from } = token;
    const end = (): number => {
      const last = tokens[at - 1];
      return last === undefined ? from : last.at + last.raw.length;
    };
    if (isSign("[")) {
      const items = list();
      return { is: "list", line, from, to: end(), items };
    }
    if (isSign("{")) {
      const entries = map();
      return { is: "map", line, from, to: end(), entries };
    }
    at++;
    const scalar = { is: "scalar", line, from, to: end() } as const;
    if (token.is === "text") return { ...scalar, value: token.value };
    if (token.is === "number") return { ...scalar, value: Number(token.raw) };
    if (isConstant(token)) return { ...scalar, value: CONSTANTS[token.raw] ?? null };
    throw new LiteralError(
      line,
      `${token.raw} is no value.`,
      "Values are texts in quotes, numbers, true, false, null, [lists] and {maps}.",
    );
  }

  /** Reads what stands between a bracket and its other half, split by commas; `suspect` may know better which is open. */
  function between(
    open: Token | undefined,
    close: string,
    item: () => void,
    suspect = (): number | undefined => undefined,
  ): void {
    at++;
    if (isSign(close)) {
      at++;
      return;
    }
    for (;;) {
      item();
      const token = tokens[at];
      at++;
      if (token?.is === "sign" && token.raw === close) return;
      if (token?.is === "sign" && token.raw === ",") {
        if (!isSign(close)) continue;
        throw new LiteralError(
          token.line,
          `A comma stands before ${close}.`,
          "No comma after the last one: take it away.",
        );
      }
      const closesOther = token === undefined || "]}".includes(token.raw);
      if (closesOther || (token.is === "word" && !isConstant(token))) throw unclosed(open, close, token, suspect());
      throw new LiteralError(
        token.line,
        `A comma is missing before ${token.raw}.`,
        token.is === "text" ? QUOTES : LIST,
      );
    }
  }

  function list(): Literal[] {
    const items: Literal[] = [];
    between(
      tokens[at],
      "]",
      () => items.push(value()),
      // A row without its bracket takes the rows behind it for columns.
      () => {
        const last = items.at(-1);
        const swallows = last?.is === "list" && last.items.some(({ is, line }) => is === "list" && line > last.line);
        return swallows ? last.line : undefined;
      },
    );
    return items;
  }

  function map(): Map<string, Literal> {
    const entries = new Map<string, Literal>();
    const open = tokens[at];
    between(open, "}", () => {
      const key = tokens[at];
      if (key === undefined || key.is === "sign") throw unclosed(open, "}", key);
      if (key.is !== "word") {
        throw new LiteralError(key.line, `${key.raw} is no name of a property.`, "Write {name: value}.");
      }
      at++;
      if (!isSign(":"))
        throw new LiteralError(key.line, `A colon is missing behind ${key.raw}.`, "Write {name: value}.");
      at++;
      if (entries.has(key.raw)) {
        throw new LiteralError(key.line, `The property ${key.raw} stands twice in one map.`, "Take one of them away.");
      }
      entries.set(key.raw, value());
    });
    return entries;
  }

  const literal = value();
  return { literal, next: at };
}

function unclosed(open: Token | undefined, close: string, before: Token | undefined, line = open?.line): LiteralError {
  const where = before === undefined ? "the end of the statement" : `the ${before.raw} in line ${before.line}`;
  return new LiteralError(line ?? 1, `A ${open?.raw} is not closed before ${where}.`, `Write ${close} where it ends.`);
}

const LIST = "Write [one, two]: a comma between two rows or values.";
const QUOTES = 'Two quotes in a row do not escape: write \\\' or use "…".';

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
