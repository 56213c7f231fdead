import { type Diagnostic, diagnosticAt, type SourceLocation } from "../diagnostics/diagnostic.ts";
import { readSeedFiles, type SeedFile } from "./files.ts";
import { type Literal, LiteralError, readLiteral, type Written } from "./literal.ts";
import { evidenceStatementOf, recognise, type ShapeName } from "./templates.ts";
import { type RawStatement, scan } from "./tokenize.ts";

/** One statement of a known shape. */
export interface SeedStatement extends SourceLocation {
  readonly shape: ShapeName;
  /** The label, property or type that the statement is for; undefined for shapes without one. */
  readonly word: string | undefined;
  readonly rows: readonly Literal[];
  /** Where it begins and ends in the file's text, the `;` left out, and where its list does. */
  readonly from: number;
  readonly to: number;
  readonly list: Written;
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
  /** Those that could be read. */
  readonly statements: readonly SeedStatement[];
  /** The statements that derive the evidence. */
  readonly closing: readonly EvidenceStatement[];
  /** The first statement with rows that runs after one of them. */
  readonly late: SeedStatement | undefined;
  readonly faults: readonly Diagnostic[];
  /** The text of what could not be read: what it defines must not be told missing. */
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

/** The seeds in files, which come in the order of their names. */
export function parseSeeds(files: readonly SeedFile[]): Seeds {
  const statements: SeedStatement[] = [];
  const closing: EvidenceStatement[] = [];
  let late: SeedStatement | undefined;
  const faults: Diagnostic[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const scanned = scan(file);
    faults.push(...scanned.faults);
    if (scanned.unread !== "") unread.push(scanned.unread);
    for (const raw of scanned.statements) {
      const read = raw.broken ? undefined : readStatement(raw);
      if (read !== undefined && "rows" in read) {
        statements.push(read);
        if (closing.length > 0) late ??= read;
      } else if (read !== undefined && "evidence" in read) closing.push(read);
      else unread.push(raw.text);
      if (read !== undefined && "hint" in read) faults.push(read);
    }
  }
  return { files: files.map(({ name }) => name), statements, closing, late, faults, unread };
}

const NO_SHAPE = "The statement has no known shape.";

function readStatement(raw: RawStatement): SeedStatement | EvidenceStatement | Diagnostic {
  const { file, line, tokens } = raw;
  const evidence = evidenceStatementOf(tokens);
  if (evidence !== undefined) return { file, line, evidence };
  if (tokens[0]?.raw !== "UNWIND" || tokens[1]?.raw !== "[") {
    return diagnosticAt(
      raw,
      NO_SHAPE,
      'Begin with "UNWIND [", then the rows, then "] AS row" and a tail of cypher/seed-templates/.',
    );
  }
  let read: ReturnType<typeof readLiteral>;
  try {
    read = readLiteral(tokens, 1);
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
    return diagnosticAt({ file, line: error.line }, error.message, error.hint);
  }
  const [as, row] = [tokens[read.next], tokens[read.next + 1]];
  if (as?.raw !== "AS" || row?.raw !== "row") {
    return diagnosticAt({ file, line: as?.line ?? line }, NO_SHAPE, 'Write "AS row" behind the list.');
  }
  const found = recognise(tokens.slice(read.next + 2));
  if ("shape" in found) {
    const rows = read.literal.is === "list" ? read.literal.items : [];
    const [first, last] = [tokens[0], tokens.at(-1)];
    const [from, to] = [first.at, (last?.at ?? 0) + (last?.raw.length ?? 0)];
    return { file, line, shape: found.shape, word: found.word, rows, from, to, list: read.literal };
  }
  const { token, expected, nearest } = found;
  const where = token === undefined ? "The statement ends too early" : `It departs from it at ${token.raw}`;
  const instead = expected === undefined ? "the statement ends there" : `write ${expected}`;
  const hint = `The nearest is cypher/seed-templates/${nearest}.cypher. ${where}: ${instead}.`;
  return diagnosticAt({ file, line: token?.line ?? row.line }, NO_SHAPE, hint);
}
