import { type Diagnostic, diagnosticAt, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { readSeedFiles, type SeedFile } from "./files.ts";
import { type Literal, LiteralError, readLiteral, type WrittenRange } from "./literal.ts";
import { matchEvidence, matchTemplate, type TemplateMismatch, type TemplateName } from "./templates.ts";
import { type RawStatement, type Token, tokenize } from "./tokenize.ts";

/** One statement that follows a template. */
export interface SeedStatement extends SourceLocation {
  readonly template: TemplateName;
  /** The label, property or type that the statement is for; undefined for templates without a slot. */
  readonly word: string | undefined;
  readonly rows: readonly Literal[];
  /** Its range in the file's text, the `;` excluded, and that of its list. */
  readonly from: number;
  readonly to: number;
  readonly list: WrittenRange;
}

/** One of the statements that derive the evidence; they have no rows. */
export interface EvidenceStatement extends SourceLocation {
  /** Its number among them, from 0. */
  readonly evidence: number;
}

/** The seeds of a folder, in the order in which they run. */
export interface Seeds {
  /** The names of its files. */
  readonly files: readonly string[];
  /** The statements that could be read. */
  readonly statements: readonly SeedStatement[];
  /** The statements that derive the evidence. */
  readonly closing: readonly EvidenceStatement[];
  /** The first statement with rows that runs after one of them. */
  readonly late: SeedStatement | undefined;
  readonly faults: readonly Diagnostic[];
  /** The text of what could not be read; what it defines must not be reported as missing. */
  readonly unread: readonly string[];
}

/**
 * Reads the seeds of a folder.
 *
 * @throws {YilianError} INVALID_SEEDS when the folder or a file cannot be read.
 */
export function readSeeds(folder: string): Seeds {
  return parseSeeds(readSeedFiles(folder));
}

/** The seeds in files, which are in the order of their names. */
export function parseSeeds(files: readonly SeedFile[]): Seeds {
  const statements: SeedStatement[] = [];
  const closing: EvidenceStatement[] = [];
  let late: SeedStatement | undefined;
  const faults: Diagnostic[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const tokenized = tokenize(file);
    faults.push(...tokenized.faults);
    if (tokenized.unread !== "") unread.push(tokenized.unread);
    for (const raw of tokenized.statements) {
      const statement = raw.broken ? undefined : parseStatement(raw);
      if (statement === undefined || "hint" in statement) {
        unread.push(raw.text);
        if (statement !== undefined) faults.push(statement);
      } else if ("evidence" in statement) closing.push(statement);
      else {
        statements.push(statement);
        if (closing.length > 0) late ??= statement;
      }
    }
  }
  return { files: files.map(({ name }) => name), statements, closing, late, faults, unread };
}

const NO_TEMPLATE = "The statement follows no template.";

/** Reads a statement, or reports why it cannot be read. */
export function parseStatement(raw: RawStatement): SeedStatement | EvidenceStatement | Diagnostic {
  const { file, line, tokens } = raw;
  const evidence = matchEvidence(tokens);
  if (evidence !== undefined) return { file, line, evidence };
  if (tokens[0]?.raw !== "UNWIND" || tokens[1]?.raw !== "[") {
    const hint = 'Begin with "UNWIND [", then the rows, then "] AS row" and a tail of cypher/seed-templates/.';
    return diagnosticAt(raw, NO_TEMPLATE, hint);
  }
  try {
    const { literal, next } = readLiteral(tokens, 1);
    return parseTail(raw, literal, next);
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
    return diagnosticAt({ file, line: error.line }, error.message, error.hint);
  }
}

function parseTail({ file, line, tokens }: RawStatement, list: Literal, next: number): SeedStatement | Diagnostic {
  const [as, row] = [tokens[next], tokens[next + 1]];
  if (as?.raw !== "AS" || row?.raw !== "row") {
    return diagnosticAt({ file, line: as?.line ?? line }, NO_TEMPLATE, 'Write "AS row" behind the list.');
  }
  const match = matchTemplate(tokens.slice(next + 2));
  if ("nearest" in match) return faultOfTail(match, { file, line: row.line });
  const rows = list.is === "list" ? list.items : [];
  const { template, word } = match;
  return { file, line, template, word, rows, from: startOf(tokens[0]), to: endOf(tokens.at(-1)), list };
}

function faultOfTail({ token, expected, nearest }: TemplateMismatch, { file, line }: SourceLocation): Diagnostic {
  const where = token === undefined ? "The statement ends too early" : `It differs at ${token.raw}`;
  const instead = expected === undefined ? "end the statement there" : `write ${expected}`;
  const hint = `The most similar is cypher/seed-templates/${nearest}.cypher. ${where}: ${instead}.`;
  return diagnosticAt({ file, line: token?.line ?? line }, NO_TEMPLATE, hint);
}

function startOf(token: Token | undefined): number {
  return token?.at ?? 0;
}

function endOf(token: Token | undefined): number {
  return token === undefined ? 0 : token.at + token.raw.length;
}
