import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { SeedFile } from "./files.ts";

/** The smallest part of a statement that means something; comments and white space are none. */
export interface Token {
  readonly is: "text" | "number" | "word" | "sign";
  /** As it stands in the file; a text with its quotes. */
  readonly raw: string;
  /** What a text says, its escapes resolved; otherwise the same as `raw`. */
  readonly value: string;
  readonly line: number;
  /** Where it begins in the file's text. */
  readonly at: number;
}

/** One statement of a file, as it stands there, without the `;`. */
export interface RawStatement {
  readonly file: string;
  /** The line of its first token. */
  readonly line: number;
  /** From its first token to the last, comments between them included: what the engine runs. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether a fault of its letters (an unclosed text or comment, a bad escape) was told. */
  readonly broken: boolean;
}

// Sticky, tried in this order. A text ends on its line, so that an unclosed one is found where it began.
const BLANK = /\s+|\/\/[^\n]*/y;
const TEXT = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y;
const NUMBER = /-?(?:\d+\.\d+|\d+)(?![\p{L}\d_.])/uy;
const WORD = /[\p{L}_][\p{L}\d_]*/uy;

const ESCAPES: Readonly<Record<string, string>> = { "'": "'", '"': '"', "\\": "\\", n: "\n", t: "\t" };

/** What a file consists of; `unread` is what stands behind a comment that is not closed. */
export interface Scanned {
  readonly statements: readonly RawStatement[];
  readonly faults: readonly Diagnostic[];
  readonly unread: string;
}

/** Splits a file into its statements at each `;` outside texts and comments; a last `;` may be missing. */
export function scan(file: SeedFile): Scanned {
  const { text, name } = file;
  const statements: RawStatement[] = [];
  const faults: Diagnostic[] = [];
  let tokens: Token[] = [];
  let [at, line, start, end] = [0, 1, 0, 0];
  let broken = false;
  let unread = "";

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const skip = (passed: string): void => {
    at += passed.length;
    line += passed.split("\n").length - 1;
  };
  const fail = (message: string, hint: string): void => {
    faults.push(diagnosticAt({ file: name, line }, message, hint));
    broken = true;
  };
  const push = (is: Token["is"], raw: string, value = raw): void => {
    if (tokens.length === 0) start = at;
    tokens.push({ is, raw, value, line, at });
    skip(raw);
    end = at;
  };
  const finish = (): void => {
    const first = tokens[0];
    if (first !== undefined) {
      statements.push({ file: name, line: first.line, text: text.slice(start, end), tokens, broken });
    }
    tokens = [];
    broken = false;
  };

  while (at < text.length) {
    const blank = match(BLANK);
    if (blank !== undefined) {
      skip(blank);
      continue;
    }
    const sign = text[at] ?? "";
    if (text.startsWith("/*", at)) {
      const close = text.indexOf("*/", at + 2);
      if (close < 0) {
        fail("A comment that begins with /* is not closed.", "Write */ at its end.");
        unread = text.slice(at);
      }
      skip(close < 0 ? text.slice(at) : text.slice(at, close + 2));
    } else if (sign === ";") {
      skip(sign);
      finish();
    } else if (sign === "'" || sign === '"') {
      const raw = match(TEXT);
      if (raw === undefined) {
        fail(
          `A text that begins with ${sign} is not closed on its line.`,
          `Write ${sign} at its end; \\n breaks a line.`,
        );
        push("text", text.slice(at).split("\n", 1)[0] ?? sign);
      } else {
        push("text", raw, resolve(raw.slice(1, -1), fail));
      }
    } else {
      const number = match(NUMBER);
      const word = number === undefined ? match(WORD) : undefined;
      if (number !== undefined) push("number", number);
      else if (word !== undefined) push("word", word);
      else push("sign", String.fromCodePoint(text.codePointAt(at) ?? 0));
    }
  }
  finish();
  return { statements, faults, unread };
}

function resolve(inner: string, fail: (message: string, hint: string) => void): string {
  return inner.replaceAll(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (whole, code: string | undefined, letter: string) => {
    if (code !== undefined) {
      // Grafeo 0.6.0 keeps \uD83D\uDE00 as it stands where Neo4j makes one character of it.
      if (/^d[89a-f]/i.test(code)) fail(`A text holds ${whole}, half a character.`, "Write the character itself.");
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    const meant = ESCAPES[letter];
    if (meant === undefined)
      fail(`A text holds the unknown escape ${whole}.`, "Known are \\' \\\" \\\\ \\n \\t \\uXXXX.");
    return meant ?? whole;
  });
}
