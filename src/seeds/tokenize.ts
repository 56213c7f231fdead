import { type Diagnostic, diagnosticAt } from "../diagnostics/diagnostic.ts";
import type { SeedFile } from "./files.ts";

/** The smallest part of a statement that has a meaning; comments and white space have none. */
export interface Token {
  readonly is: "text" | "number" | "word" | "sign";
  /** As written in the file; a text with its quotes. */
  readonly raw: string;
  /** The value of a text, its escapes resolved; otherwise the same as `raw`. */
  readonly value: string;
  readonly line: number;
  /** Where it begins in the file's text. */
  readonly at: number;
}

/** A comment as written, with its signs, and where it begins in the file's text. */
export interface Comment {
  readonly raw: string;
  readonly at: number;
}

/** One statement of a file as written, without the `;`. */
export interface RawStatement {
  readonly file: string;
  /** The line of its first token. */
  readonly line: number;
  /** From its first token to the last, comments between them included: what the engine runs. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether it has a fault inside a token: an unclosed text or comment, or an unknown escape. */
  readonly broken: boolean;
}

/** What a file consists of. */
export interface TokenizedFile {
  readonly statements: readonly RawStatement[];
  readonly comments: readonly Comment[];
  readonly faults: readonly Diagnostic[];
  /** The text behind a comment that is not closed. */
  readonly unread: string;
}

/** Splits a file into statements at each `;` outside texts and comments; the last `;` may be missing. */
export function tokenize(file: SeedFile): TokenizedFile {
  return new Tokenizer(file).run();
}

// Sticky. A text ends on its line, so that an unclosed one is reported where it begins.
const WHITE_SPACE = /\s+/y;
const LINE_COMMENT = /\/\/[^\n]*/y;
const TEXT = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y;
const NUMBER = /-?(?:\d+\.\d+|\d+)(?![\p{L}\d_.])/uy;
const WORD = /[\p{L}_][\p{L}\d_]*/uy;

const ESCAPES: Readonly<Record<string, string>> = { "'": "'", '"': '"', "\\": "\\", n: "\n", t: "\t" };

class Tokenizer {
  private readonly file: string;
  private readonly text: string;
  private readonly statements: RawStatement[] = [];
  private readonly comments: Comment[] = [];
  private readonly faults: Diagnostic[] = [];
  private tokens: Token[] = [];
  private unread = "";
  private broken = false;
  private at = 0;
  private line = 1;

  constructor({ name, text }: SeedFile) {
    this.file = name;
    this.text = text;
  }

  run(): TokenizedFile {
    while (this.at < this.text.length) this.next();
    this.endStatement();
    const { statements, comments, faults, unread } = this;
    return { statements, comments, faults, unread };
  }

  private next(): void {
    const sign = this.text[this.at] ?? "";
    const space = this.match(WHITE_SPACE);
    const comment = this.match(LINE_COMMENT);
    if (space !== undefined) this.advance(space);
    else if (comment !== undefined) this.addComment(comment.trimEnd(), comment);
    else if (this.text.startsWith("/*", this.at)) this.readBlockComment();
    else if (sign === "'" || sign === '"') this.readText(sign);
    else if (sign === ";") {
      this.endStatement();
      this.advance(sign);
    } else this.readPlain();
  }

  private readBlockComment(): void {
    const close = this.text.indexOf("*/", this.at + 2);
    if (close >= 0) this.addComment(this.text.slice(this.at, close + 2));
    else {
      this.report("A comment that begins with /* is not closed.", "Write */ at its end.");
      this.unread = this.text.slice(this.at);
      this.advance(this.unread);
    }
  }

  private readText(quote: string): void {
    const raw = this.match(TEXT);
    if (raw !== undefined) this.addToken("text", raw, this.resolve(raw.slice(1, -1)));
    else {
      const hint = `Write ${quote} at its end; \\n breaks a line.`;
      this.report(`A text that begins with ${quote} is not closed on its line.`, hint);
      this.addToken("text", this.text.slice(this.at).split("\n", 1)[0] ?? quote);
    }
  }

  private readPlain(): void {
    const number = this.match(NUMBER);
    const word = this.match(WORD);
    if (number !== undefined) this.addToken("number", number);
    else if (word !== undefined) this.addToken("word", word);
    else this.addToken("sign", String.fromCodePoint(this.text.codePointAt(this.at) ?? 0));
  }

  private resolve(inner: string): string {
    return inner.replaceAll(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (written, code: string | undefined, letter: string) => {
      if (code !== undefined) {
        // Grafeo 0.6.0 leaves \uD83D\uDE00 as written where Neo4j makes one character of it.
        if (/^d[89a-f]/i.test(code))
          this.report(`A text has ${written}, half a character.`, "Write the character itself.");
        return String.fromCharCode(Number.parseInt(code, 16));
      }
      const meant = ESCAPES[letter];
      if (meant === undefined)
        this.report(`A text has the unknown escape ${written}.`, "Known are \\' \\\" \\\\ \\n \\t \\uXXXX.");
      return meant ?? written;
    });
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0];
  }

  private advance(passed: string): void {
    this.at += passed.length;
    this.line += passed.split("\n").length - 1;
  }

  private addComment(raw: string, passed = raw): void {
    this.comments.push({ raw, at: this.at });
    this.advance(passed);
  }

  private addToken(is: Token["is"], raw: string, value = raw): void {
    this.tokens.push({ is, raw, value, line: this.line, at: this.at });
    this.advance(raw);
  }

  private endStatement(): void {
    const [first, last] = [this.tokens[0], this.tokens.at(-1)];
    if (first !== undefined && last !== undefined) {
      const text = this.text.slice(first.at, last.at + last.raw.length);
      const { file, tokens, broken } = this;
      this.statements.push({ file, line: first.line, text, tokens, broken });
    }
    this.tokens = [];
    this.broken = false;
  }

  private report(message: string, hint: string): void {
    this.faults.push(diagnosticAt({ file: this.file, line: this.line }, message, hint));
    this.broken = true;
  }
}
